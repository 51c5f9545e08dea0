/**
 * Outlines under construction: open chains of points that grow at both ends, join, and close to rings. All points lie in
 * one pool of flat arrays, in which the places of finished rings are used again, so that memory follows what is open.
 */
export class Chains {
  #x = new Int32Array(1024);
  #y = new Int32Array(1024);
  /** The point after this one; of an unused place: the next unused place. */
  #next = new Int32Array(1024);
  /** Of an end of a chain: its other end. */
  #other = new Int32Array(1024);
  /** Whether another corner of the same label lies diagonally opposite. */
  #touching = new Uint8Array(1024);
  #used = 0;
  #unused = -1;

  /** A chain of one point, which is its beginning and its end. */
  start(x: number, y: number, touching: boolean): number {
    const point = this.#place(x, y, touching);
    this.#other[point] = point;
    return point;
  }

  /** Adds a point after a chain's end; gives the new end. */
  append(end: number, x: number, y: number, touching: boolean): number {
    const point = this.#place(x, y, touching);
    const begin = this.#other[end]!;
    this.#next[end] = point;
    this.#other[begin] = point;
    this.#other[point] = begin;
    return point;
  }

  /** Adds a point before a chain's beginning; gives the new beginning. */
  prepend(begin: number, x: number, y: number, touching: boolean): number {
    const point = this.#place(x, y, touching);
    const end = this.#other[begin]!;
    this.#next[point] = begin;
    this.#other[end] = point;
    this.#other[point] = end;
    return point;
  }

  /** Lets a chain's end go on at a chain's beginning. Whether that closed a ring, which begins at `begin`. */
  join(end: number, begin: number): boolean {
    this.#next[end] = begin;
    if (this.#other[end] === begin) return true;
    const first = this.#other[end]!;
    const last = this.#other[begin]!;
    this.#other[first] = last;
    this.#other[last] = first;
    return false;
  }

  /**
   * Takes a closed ring out. A ring that comes back to a point, where pixels touch diagonally, is split there: every
   * ring that is given back visits each of its points once.
   */
  takeRings(begin: number): Int32Array[] {
    let count = 0;
    let touching = 0;
    let point = begin;
    do {
      count++;
      touching += this.#touching[point]!;
      point = this.#next[point]!;
    } while (point !== begin);
    const ring = new Int32Array(2 * count);
    const flags = touching > 1 ? new Uint8Array(count) : null;
    for (let i = 0; i < count; i++) {
      ring[2 * i] = this.#x[point]!;
      ring[2 * i + 1] = this.#y[point]!;
      if (flags) flags[i] = this.#touching[point]!;
      const next = this.#next[point]!;
      this.#next[point] = this.#unused;
      this.#unused = point;
      point = next;
    }
    return flags ? splitRing(ring, flags) : [ring];
  }

  #place(x: number, y: number, touching: boolean): number {
    let point = this.#unused;
    if (point >= 0) this.#unused = this.#next[point]!;
    else {
      if (this.#used === this.#x.length) this.#grow();
      point = this.#used++;
    }
    this.#x[point] = x;
    this.#y[point] = y;
    this.#touching[point] = touching ? 1 : 0;
    return point;
  }

  #grow(): void {
    const size = 2 * this.#used;
    const longer = (old: Int32Array<ArrayBuffer>) => {
      const array = new Int32Array(size);
      array.set(old);
      return array;
    };
    this.#x = longer(this.#x);
    this.#y = longer(this.#y);
    this.#next = longer(this.#next);
    this.#other = longer(this.#other);
    const touching = new Uint8Array(size);
    touching.set(this.#touching);
    this.#touching = touching;
  }
}

/** Cuts a ring at the points that it visits twice; only points with a flag can be such. */
function splitRing(ring: Int32Array, flags: Uint8Array): Int32Array[] {
  const rings: Int32Array[] = [];
  const path = new Int32Array(ring.length);
  let length = 0;
  const places = new Map<number, number>();
  const open: number[] = []; // keys of `places`, in the order of the path
  for (let i = 0; i < flags.length; i++) {
    const x = ring[2 * i]!;
    const y = ring[2 * i + 1]!;
    if (flags[i]) {
      const key = y * 2 ** 26 + x;
      const place = places.get(key);
      if (place === undefined) {
        places.set(key, length);
        open.push(key);
      } else {
        rings.push(path.slice(place, length));
        while (open.at(-1) !== key) places.delete(open.pop()!);
        length = place;
      }
    }
    path[length++] = x;
    path[length++] = y;
  }
  rings.push(path.slice(0, length));
  return rings;
}
