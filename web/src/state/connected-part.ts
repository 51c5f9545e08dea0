/** Cells of a grid that hang together with one of them, edges and corners counting. */

export interface Cells {
  readonly width: number;
  readonly height: number;
  /** 1 where a cell belongs to it. */
  readonly data: Uint8Array;
}

/** The part of the cells that (column, row) belongs to; null where that one is not among them. */
export function connectedPart({ width, height, data }: Cells, column: number, row: number): Cells | null {
  if (column < 0 || row < 0 || column >= width || row >= height || data[row * width + column] !== 1)
    return null;
  const part = new Uint8Array(width * height);
  const waiting = [row * width + column];
  part[waiting[0]!] = 1;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [x, y] = [next % width, Math.floor(next / width)];
    for (let v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
      for (let u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
        const index = v * width + u;
        if (data[index] === 1 && part[index] === 0) {
          part[index] = 1;
          waiting.push(index);
        }
      }
    }
  }
  return { width, height, data: part };
}

export function countCells({ data }: Pick<Cells, 'data'>): number {
  let count = 0;
  for (let i = 0; i < data.length; i++) count += data[i]!;
  return count;
}
