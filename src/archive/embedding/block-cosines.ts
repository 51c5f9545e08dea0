/**
 * The discrete cosine transform (DCT-II, orthonormal) of blocks of a square grid, each channel by itself. What neighbouring cells have in
 * common comes together in few coefficients, so that the others become small numbers when they are rounded, which take few bits.
 */

/** Side of blocks at most: longer ones gain nothing (42 x 42 tokens take as many bytes in blocks of 6 as in one of 42) and take longer. */
const LONGEST = 8;

/** Side of the blocks that a grid is divided into: its largest divisor up to 8. */
export function blockSide(grid: number): number {
  for (let side = Math.min(LONGEST, grid); side > 1; side--) if (grid % side === 0) return side;
  return 1;
}

/**
 * Cells to coefficients, or back.
 * @param cells (grid, grid, channels), channels last
 * @returns coefficients, each in the place of a cell of its block: likewise
 */
export function blockCosines(
  cells: Float32Array,
  grid: number,
  channels: number,
  direction: 'forward' | 'inverse',
): Float32Array {
  const side = blockSide(grid);
  const weights = cosines(side);
  const weight = (to: number, from: number) =>
    direction === 'forward' ? weights[to * side + from]! : weights[from * side + to]!;
  const across = new Float32Array(cells.length); // (grid, grid, channels)
  const down = new Float32Array(cells.length); // (grid, grid, channels)
  for (let row = 0; row < grid; row++) {
    for (let column = 0; column < grid; column++) {
      const start = column - (column % side);
      const into = (row * grid + column) * channels;
      for (let from = 0; from < side; from++) {
        addScaled(
          across,
          into,
          cells,
          (row * grid + start + from) * channels,
          weight(column % side, from),
          channels,
        );
      }
    }
  }
  for (let row = 0; row < grid; row++) {
    const start = row - (row % side);
    for (let from = 0; from < side; from++) {
      const scale = weight(row % side, from);
      addScaled(
        down,
        row * grid * channels,
        across,
        (start + from) * grid * channels,
        scale,
        grid * channels,
      );
    }
  }
  return down;
}

/** The places of a grid's coefficients, those of one frequency together, the lowest first. */
export function byFrequency(grid: number): Int32Array {
  const side = blockSide(grid);
  const frequencies = Array.from({ length: side * side }, (_, at) => ({
    x: at % side,
    y: Math.floor(at / side),
  }));
  frequencies.sort((a, b) => a.x + a.y - b.x - b.y || a.y - b.y);
  const places = new Int32Array(grid * grid);
  let at = 0;
  for (const { x, y } of frequencies) {
    for (let row = y; row < grid; row += side) {
      for (let column = x; column < grid; column += side) places[at++] = row * grid + column;
    }
  }
  return places;
}

function addScaled(
  into: Float32Array,
  to: number,
  values: Float32Array,
  from: number,
  scale: number,
  count: number,
): void {
  for (let index = 0; index < count; index++) into[to + index]! += scale * values[from + index]!;
}

/** Row k has the k-th cosine at the cells of a block: (side, side) */
function cosines(side: number): Float64Array {
  return Float64Array.from({ length: side * side }, (_, at) => {
    const [k, cell] = [Math.floor(at / side), at % side];
    return Math.sqrt((k === 0 ? 1 : 2) / side) * Math.cos((Math.PI * (2 * cell + 1) * k) / (2 * side));
  });
}
