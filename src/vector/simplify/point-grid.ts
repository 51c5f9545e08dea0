/** Width of a cell in units of the coordinates: outlines of masks have about a point per pixel of their diagonal parts. */
const CELL = 8;
/** Cells are made larger where there would be more than this. */
const MOST_CELLS = 1 << 22;

/** Points by place, of which some are taken away in the course of time. */
export class PointGrid {
  readonly #cell: number;
  readonly #columns: number;
  readonly #rows: number;
  readonly #left: number;
  readonly #top: number;
  /** Points of cell i are `#points[#starts[i]]` to `#points[#ends[i] - 1]`. */
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #points: Uint32Array;

  constructor(
    readonly x: Float64Array,
    readonly y: Float64Array,
  ) {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < x.length; i++) {
      left = Math.min(left, x[i]!);
      right = Math.max(right, x[i]!);
      top = Math.min(top, y[i]!);
      bottom = Math.max(bottom, y[i]!);
    }
    const width = right - left;
    const height = bottom - top;
    this.#cell = Math.max(CELL, Math.sqrt((width * height) / MOST_CELLS));
    this.#left = left;
    this.#top = top;
    this.#columns = Math.floor(width / this.#cell) + 1;
    this.#rows = Math.floor(height / this.#cell) + 1;
    const cells = this.#columns * this.#rows;
    this.#starts = new Uint32Array(cells + 1);
    for (let i = 0; i < x.length; i++) this.#starts[this.#cellOf(i) + 1]!++;
    for (let i = 0; i < cells; i++) this.#starts[i + 1]! += this.#starts[i]!;
    this.#ends = this.#starts.slice(0, cells);
    this.#points = new Uint32Array(x.length);
    for (let i = 0; i < x.length; i++) this.#points[this.#ends[this.#cellOf(i)]!++] = i;
  }

  #cellOf(point: number): number {
    const column = Math.floor((this.x[point]! - this.#left) / this.#cell);
    const row = Math.floor((this.y[point]! - this.#top) / this.#cell);
    return row * this.#columns + column;
  }

  remove(point: number): void {
    const cell = this.#cellOf(point);
    const points = this.#points;
    const last = --this.#ends[cell]!;
    for (let i = this.#starts[cell]!; i <= last; i++) {
      if (points[i] !== point) continue;
      points[i] = points[last]!;
      return;
    }
  }

  /**
   * Whether the closed triangle of three points has a point in it that lies elsewhere than its corners. Rows of cells
   * are searched only as far as the triangle reaches in them.
   */
  occupied(a: number, b: number, c: number): boolean {
    const { x, y } = this;
    const [ax, ay, bx, by, cx, cy] = [x[a]!, y[a]!, x[b]!, y[b]!, x[c]!, y[c]!];
    const row = (value: number) => Math.floor((value - this.#top) / this.#cell);
    const column = (value: number) => Math.floor((value - this.#left) / this.#cell);
    const lastRow = row(Math.max(ay, by, cy));
    for (let r = row(Math.min(ay, by, cy)); r <= lastRow; r++) {
      const low = this.#top + r * this.#cell;
      const high = low + this.#cell;
      let [from, to] = [Infinity, -Infinity];
      const reach = (px: number, py: number, qx: number, qy: number) => {
        if (Math.max(py, qy) < low || Math.min(py, qy) > high) return;
        const at = (level: number) => (py === qy ? px : px + ((level - py) / (qy - py)) * (qx - px));
        const u = py < low ? at(low) : py > high ? at(high) : px;
        const v = qy < low ? at(low) : qy > high ? at(high) : qx;
        from = Math.min(from, u, v);
        to = Math.max(to, u, v);
      };
      reach(ax, ay, bx, by);
      reach(bx, by, cx, cy);
      reach(cx, cy, ax, ay);
      // One cell more on both sides: the reach is rounded, and missing a point would break what is promised.
      const first = Math.max(0, column(from) - 1);
      const last = Math.min(this.#columns - 1, column(to) + 1);
      for (let k = first; k <= last; k++) {
        const cell = r * this.#columns + k;
        for (let i = this.#starts[cell]!; i < this.#ends[cell]!; i++) {
          const px = x[this.#points[i]!]!;
          const py = y[this.#points[i]!]!;
          if ((px === ax && py === ay) || (px === bx && py === by) || (px === cx && py === cy)) continue;
          const ab = (bx - ax) * (py - ay) - (by - ay) * (px - ax);
          const bc = (cx - bx) * (py - by) - (cy - by) * (px - bx);
          const ca = (ax - cx) * (py - cy) - (ay - cy) * (px - cx);
          if ((ab >= 0 && bc >= 0 && ca >= 0) || (ab <= 0 && bc <= 0 && ca <= 0)) return true;
        }
      }
    }
    return false;
  }
}
