import { gridPositions, lineBetween, logitOf } from '../programs/logit-map.ts';
import type { Tile } from './tile.ts';
import type { Extent, Window } from './window.ts';

/** Some rows of an image's answer, top to bottom. */
export interface RowBlock {
  /** First row. */
  readonly y: number;
  readonly rows: number;
  /** (rows, width), 1 inside. Valid until the next block is asked for; not to be written to. */
  readonly mask: Uint8Array;
  /** (rows, width), 0 to 255; null unless asked for. As `mask`. */
  readonly probability: Uint8Array | null;
  /** Whether no window covers these rows: all zero. */
  readonly empty: boolean;
}

export interface MosaicOptions {
  /** Probability above which a pixel is inside. Default 0.5. */
  readonly threshold?: number;
  readonly probability?: boolean;
  /** Rows of a block. Default 64. */
  readonly blockRows?: number;
  /** Part of a window's side over which its weight falls to the border. Default 0.25. */
  readonly margin?: number;
  readonly signal?: AbortSignal | undefined;
}

/** Least weight, at a window's very border: a pixel that only one window covers is that window's. */
const LEAST_WEIGHT = 1e-3;

/**
 * Puts windows together: every pixel is the weighted mean of the logits of the windows over it, each window's weight
 * falling smoothly to its border, and only then compared with the threshold. So neighbouring windows pass into each
 * other without a seam. Pixels that no window covers are outside.
 *
 * It is a stream: windows are taken as their rows are reached, and dropped when they are passed; what is in memory does
 * not grow with the image's height.
 * @param tiles in order of their windows' tops
 */
export async function* mosaicRows(
  image: Extent,
  tiles: AsyncIterable<Tile> | Iterable<Tile>,
  options: MosaicOptions = {},
): AsyncGenerator<RowBlock> {
  const { threshold = 0.5, probability = false, blockRows = 64, margin = 0.25, signal } = options;
  const limit = logitOf(threshold);
  const sums = new Float32Array(blockRows * image.width);
  const weights = new Float32Array(blockRows * image.width);
  const mask = new Uint8Array(blockRows * image.width);
  const chance = probability ? new Uint8Array(blockRows * image.width) : null;
  const source = tiles[Symbol.asyncIterator as never]
    ? (tiles as AsyncIterable<Tile>)[Symbol.asyncIterator]()
    : (tiles as Iterable<Tile>)[Symbol.iterator]();
  try {
    let active: Tile[] = [];
    let next = await source.next();
    for (let y = 0; y < image.height; y += blockRows) {
      const rows = Math.min(blockRows, image.height - y);
      while (!next.done && next.value.window.y < y + rows) {
        active.push(next.value);
        signal?.throwIfAborted();
        next = await source.next();
      }
      signal?.throwIfAborted();
      active = active.filter(({ window }) => window.y + window.height > y);
      const touched: Window[] = [];
      for (const tile of active) {
        touched.push(addTile(tile, image, y, rows, margin, sums, weights));
      }
      for (const part of touched) finish(part, image.width, y, limit, sums, weights, mask, chance);
      const length = rows * image.width;
      yield {
        y,
        rows,
        mask: mask.subarray(0, length),
        probability: chance ? chance.subarray(0, length) : null,
        empty: touched.length === 0,
      };
      for (const part of touched) clear(part, image.width, y, sums, weights, mask, chance);
    }
  } finally {
    await source.return?.();
  }
}

/** Adds the rows of a tile that lie in a block; gives the part of the image that was touched. */
function addTile(
  tile: Tile,
  image: Extent,
  y: number,
  rows: number,
  margin: number,
  sums: Float32Array,
  weights: Float32Array,
): Window {
  const { window, size, logits } = tile;
  const left = Math.max(0, window.x);
  const right = Math.min(image.width, window.x + window.width);
  const top = Math.max(y, window.y);
  const bottom = Math.min(y + rows, window.y + window.height);
  const across = gridPositions(window.x, window.width, size, left, right);
  const down = gridPositions(window.y, window.height, size, top, bottom);
  const weightAcross = borderWeights(window.x, window.width, image.width, margin, left, right);
  const weightDown = borderWeights(window.y, window.height, image.height, margin, top, bottom);
  const map = { width: size, height: size, data: logits };
  const line = new Float32Array(size + 1);
  for (let row = top; row < bottom; row++) {
    lineBetween(map, down.low[row - top]!, down.weight[row - top]!, line);
    line[size] = line[size - 1]!; // where the grid has a single column
    const rowWeight = weightDown[row - top]! * (tile.weight ?? 1);
    let at = (row - y) * image.width + left;
    for (let i = 0; i < right - left; i++, at++) {
      const low = across.low[i]!;
      const value = line[low]!;
      const weight = rowWeight * weightAcross[i]!;
      sums[at]! += weight * (value + across.weight[i]! * (line[low + 1]! - value));
      weights[at]! += weight;
    }
  }
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

/**
 * A window's weight along one axis for the pixels `from` to `to`: 1 in the middle, falling as a raised cosine over the
 * margin. It does not fall towards the image's own border, since nothing else covers that.
 */
export function borderWeights(
  start: number,
  length: number,
  imageLength: number,
  margin: number,
  from: number,
  to: number,
): Float32Array {
  const weights = new Float32Array(Math.max(0, to - from));
  const ramp = Math.max(1, length * margin);
  for (let at = from; at < to; at++) {
    const low = start <= 0 ? ramp : at - start + 0.5;
    const high = start + length >= imageLength ? ramp : start + length - at - 0.5;
    const distance = Math.min(1, low / ramp, high / ramp);
    weights[at - from] = Math.max(LEAST_WEIGHT, 0.5 - 0.5 * Math.cos(Math.PI * distance));
  }
  return weights;
}

function finish(
  part: Window,
  width: number,
  y: number,
  limit: number,
  sums: Float32Array,
  weights: Float32Array,
  mask: Uint8Array,
  chance: Uint8Array | null,
): void {
  for (let row = part.y; row < part.y + part.height; row++) {
    const start = (row - y) * width + part.x;
    for (let at = start; at < start + part.width; at++) {
      const logit = sums[at]! / weights[at]!;
      mask[at] = logit > limit ? 1 : 0;
      if (chance) chance[at] = Math.round(255 / (1 + Math.exp(-logit)));
    }
  }
}

function clear(
  part: Window,
  width: number,
  y: number,
  sums: Float32Array,
  weights: Float32Array,
  mask: Uint8Array,
  chance: Uint8Array | null,
): void {
  for (let row = part.y; row < part.y + part.height; row++) {
    const start = (row - y) * width + part.x;
    const end = start + part.width;
    sums.fill(0, start, end);
    weights.fill(0, start, end);
    mask.fill(0, start, end);
    chance?.fill(0, start, end);
  }
}
