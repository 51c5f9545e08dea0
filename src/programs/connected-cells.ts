/** Numbers on a grid, row-major. */
export interface CellGrid {
  readonly width: number;
  readonly height: number;
  readonly data: ArrayLike<number>;
}

/**
 * The cells of a grid above 0, those that touch each other (8 neighbours) together, each cell by its place in `data`: in the
 * order of the first cell of each, row by row.
 */
export function connectedCells(map: CellGrid): number[][] {
  const { data } = map;
  const seen = new Uint8Array(data.length);
  const around = new Int32Array(9);
  const parts: number[][] = [];
  for (let first = 0; first < data.length; first++) {
    if (seen[first] || !(data[first]! > 0)) continue;
    const part = [first];
    seen[first] = 1;
    // Cells that are found join the end of what is gone through.
    for (const cell of part) {
      const count = neighboursOf(map, cell, around);
      for (let at = 0; at < count; at++) {
        const next = around[at]!;
        if (seen[next] || !(data[next]! > 0)) continue;
        seen[next] = 1;
        part.push(next);
      }
    }
    parts.push(part);
  }
  return parts;
}

/**
 * The cells around one, and itself.
 * @param around takes them; how many there are is given back
 */
export function neighboursOf(
  { width, height }: Pick<CellGrid, 'width' | 'height'>,
  cell: number,
  around: Int32Array,
): number {
  const row = Math.floor(cell / width);
  const column = cell - row * width;
  const [left, right] = [column > 0 ? cell - 1 : cell, column < width - 1 ? cell + 1 : cell];
  const [up, down] = [row > 0 ? -width : 0, row < height - 1 ? width : 0];
  let count = 0;
  for (let line = up; line <= down; line += width) {
    for (let next = left + line; next <= right + line; next++) around[count++] = next;
  }
  return count;
}

/** The outermost columns and rows of cells, which belong to them. */
export interface CellExtent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far cells of a grid of this width reach. */
export function extentOf(cells: Iterable<number>, width: number): CellExtent {
  let [left, top, right, bottom] = [Infinity, Infinity, -1, -1];
  for (const cell of cells) {
    const row = Math.floor(cell / width);
    const column = cell - row * width;
    left = Math.min(left, column);
    top = Math.min(top, row);
    right = Math.max(right, column);
    bottom = Math.max(bottom, row);
  }
  return { left, top, right, bottom };
}
