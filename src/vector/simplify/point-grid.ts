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

  /** Whether the closed triangle of three points has a point in it that lies elsewhere than its corners. */
  occupied(a: number, b: number, c: number): boolean {
    const { x, y } = this;
    return this.occupiedBetween(x[a]!, y[a]!, x[b]!, y[b]!, x[c]!, y[c]!);
  }

  /** The same of a triangle whose corners need not be points of the grid. */
  occupiedBetween(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): boolean {
    const triangle = new Triangle(ax, ay, bx, by, cx, cy);
    const firstRow = Math.floor((triangle.top - this.#top) / this.#cell);
    const lastRow = Math.floor((triangle.bottom - this.#top) / this.#cell);
    const firstColumn = Math.floor((triangle.left - this.#left) / this.#cell);
    const lastColumn = Math.floor((triangle.right - this.#left) / this.#cell);
    const large = (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) > 16;
    for (let row = firstRow; row <= lastRow; row++) {
      let [from, to] = [firstColumn, lastColumn];
      if (large) {
        // A long thin triangle is only looked for where it reaches in this row of cells, and one cell further on both
        // sides, since the reach is rounded.
        const low = this.#top + row * this.#cell;
        const [left, right] = triangle.reach(low, low + this.#cell);
        from = Math.max(from, Math.floor((left - this.#left) / this.#cell) - 1);
        to = Math.min(to, Math.floor((right - this.#left) / this.#cell) + 1);
      }
      for (let column = from; column <= to; column++) {
        if (this.#cellOccupied(row * this.#columns + column, triangle)) return true;
      }
    }
    return false;
  }

  #cellOccupied(cell: number, triangle: Triangle): boolean {
    const points = this.#points;
    const end = this.#ends[cell]!;
    for (let i = this.#starts[cell]!; i < end; i++) {
      if (triangle.contains(this.x[points[i]!]!, this.y[points[i]!]!)) return true;
    }
    return false;
  }
}

class Triangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;

  constructor(
    readonly ax: number,
    readonly ay: number,
    readonly bx: number,
    readonly by: number,
    readonly cx: number,
    readonly cy: number,
  ) {
    this.left = Math.min(ax, bx, cx);
    this.right = Math.max(ax, bx, cx);
    this.top = Math.min(ay, by, cy);
    this.bottom = Math.max(ay, by, cy);
  }

  /** Whether a point lies inside or on the border, and is no corner. */
  contains(px: number, py: number): boolean {
    if (px < this.left || px > this.right || py < this.top || py > this.bottom) return false;
    const { ax, ay, bx, by, cx, cy } = this;
    if ((px === ax && py === ay) || (px === bx && py === by) || (px === cx && py === cy)) return false;
    const ab = (bx - ax) * (py - ay) - (by - ay) * (px - ax);
    const bc = (cx - bx) * (py - by) - (cy - by) * (px - bx);
    const ca = (ax - cx) * (py - cy) - (ay - cy) * (px - cx);
    return (ab >= 0 && bc >= 0 && ca >= 0) || (ab <= 0 && bc <= 0 && ca <= 0);
  }

  /** Smallest and largest x between two levels of y. */
  reach(low: number, high: number): [left: number, right: number] {
    const { ax, ay, bx, by, cx, cy } = this;
    let [left, right] = [Infinity, -Infinity];
    for (const [px, py, qx, qy] of [
      [ax, ay, bx, by],
      [bx, by, cx, cy],
      [cx, cy, ax, ay],
    ] as const) {
      if (Math.max(py, qy) < low || Math.min(py, qy) > high) continue;
      const at = (level: number) => (py === qy ? px : px + ((level - py) / (qy - py)) * (qx - px));
      const u = py < low ? at(low) : py > high ? at(high) : px;
      const v = qy < low ? at(low) : qy > high ? at(high) : qx;
      left = Math.min(left, u, v);
      right = Math.max(right, u, v);
    }
    return [left, right];
  }
}
