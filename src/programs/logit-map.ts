import type { Tensor } from '../runtime/index.ts';
import { emptyMask, type Mask } from '../vector/mask.ts';

/**
 * Logits over a grid that is stretched over pixels: the one place where the model's coarse answer becomes pixels. It is
 * bilinear with half-pixel centres and constant beyond the outermost ones, as SAM 2's post-processing has it.
 */
export interface LogitMap {
  /** Columns and rows of the grid. */
  readonly width: number;
  readonly height: number;
  /** Row-major: (height, width) */
  readonly data: Float32Array;
}

/** Logits as the model gives them: (1, 1, height, width) */
export const logitMap = ({ shape, data }: Tensor<Float32Array>): LogitMap => ({
  width: shape[3]!,
  height: shape[2]!,
  data,
});

/** The logit of a probability: what is above the one has more than the other. */
export const logitOf = (probability: number): number => Math.log(probability / (1 - probability));

/** Where pixels lie along one axis of a grid: the cell before each, and the weight of the one after it. */
export interface GridPositions {
  readonly low: Int32Array;
  readonly weight: Float32Array;
}

/**
 * The pixels `from` to `to` along an axis, of which a grid of `size` cells covers `length` from `start` on. `low` is at
 * most `size` - 2, so that there is a cell after it, wherever the grid has two.
 */
export function gridPositions(
  start: number,
  length: number,
  size: number,
  from: number,
  to: number,
): GridPositions {
  const low = new Int32Array(to - from);
  const weight = new Float32Array(to - from);
  const scale = size / length;
  for (let at = from; at < to; at++) {
    const position = Math.min(size - 1, Math.max(0, (at - start + 0.5) * scale - 0.5));
    const floor = Math.min(Math.floor(position), Math.max(0, size - 2));
    low[at - from] = floor;
    weight[at - from] = position - floor;
  }
  return { low, weight };
}

/**
 * A row of the grid between two of its own.
 * @param line takes it: (width)
 */
export function lineBetween(
  { width, height, data }: LogitMap,
  low: number,
  weight: number,
  line: Float32Array,
): void {
  const upper = low * width;
  const lower = Math.min(height - 1, low + 1) * width;
  for (let x = 0; x < width; x++) {
    const value = data[upper + x]!;
    line[x] = value + weight * (data[lower + x]! - value);
  }
}

/**
 * Rows of the mask where a map is above a limit, at a size of choice. Between cells none of which is above there is
 * nothing, so that time goes with what is found.
 */
export class MaskRows {
  readonly #map: LogitMap;
  readonly #limit: number;
  readonly #width: number;
  readonly #columns: GridPositions;
  readonly #rows: GridPositions;
  readonly #line: Float32Array;

  constructor(
    map: LogitMap,
    { width, height }: { readonly width: number; readonly height: number },
    limit = 0,
  ) {
    this.#map = map;
    this.#limit = limit;
    this.#width = width;
    this.#columns = gridPositions(0, width, map.width, 0, width);
    this.#rows = gridPositions(0, height, map.height, 0, height);
    this.#line = new Float32Array(map.width + 1);
  }

  /**
   * Marks what is inside in row `y`.
   * @param row zeros, of the mask's width
   */
  mark(y: number, row: Uint8Array): void {
    const { low, weight } = this.#columns;
    const [line, limit, cells, width] = [this.#line, this.#limit, this.#map.width, this.#width];
    lineBetween(this.#map, this.#rows.low[y]!, this.#rows.weight[y]!, line);
    line[cells] = line[cells - 1]!; // where the grid has a single column
    let [first, last] = [0, cells - 1];
    while (first <= last && line[first]! <= limit) first++;
    if (first > last) return;
    while (line[last]! <= limit) last--;
    // Pixels between the cells before the first and after the last one that is above.
    const from = Math.max(0, Math.floor(((first - 0.5) * width) / cells) - 1);
    const to = Math.min(width, Math.ceil(((last + 1.5) * width) / cells) + 1);
    for (let x = from; x < to; x++) {
      const value = line[low[x]!]!;
      if (value + weight[x]! * (line[low[x]! + 1]! - value) > limit) row[x] = 1;
    }
  }
}

/** The mask of a size where a map is above a limit. */
export function maskOfLogits(
  map: LogitMap,
  size: { readonly width: number; readonly height: number },
  limit = 0,
): Mask {
  const mask = emptyMask(size.width, size.height);
  const rows = new MaskRows(map, size, limit);
  for (let y = 0; y < size.height; y++)
    rows.mark(y, mask.data.subarray(y * size.width, (y + 1) * size.width));
  return mask;
}

/**
 * The logit between the cells of a square map.
 * @param logits (size, size)
 * @param x position from the map's left edge, in cells
 * @param y position from the map's top edge, in cells
 */
export function logitBetween(logits: Float32Array, size: number, x: number, y: number): number {
  const place = (position: number) => Math.min(size - 1, Math.max(0, position - 0.5));
  const [column, row] = [place(x), place(y)];
  const c0 = Math.min(Math.floor(column), Math.max(0, size - 2));
  const r0 = Math.min(Math.floor(row), Math.max(0, size - 2));
  const c1 = Math.min(size - 1, c0 + 1);
  const r1 = Math.min(size - 1, r0 + 1);
  const [u, v] = [column - c0, row - r0];
  const at = (r: number, c: number) => logits[r * size + c]!;
  return (at(r0, c0) * (1 - u) + at(r0, c1) * u) * (1 - v) + (at(r1, c0) * (1 - u) + at(r1, c1) * u) * v;
}
