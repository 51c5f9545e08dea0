import { logitBetween } from '../programs/logit-map.ts';
import type { Window } from './window.ts';

/** What the model says of one window: logits over a coarse square grid that is stretched over the window. */
export interface Tile {
  readonly window: Window;
  /** Rows and columns of the grid: a quarter of the model's view. */
  readonly size: number;
  /** Above 0 is inside: (size, size) */
  readonly logits: Float32Array;
  /** How much it counts where other windows lie over it. Default 1. */
  readonly weight?: number;
}

/**
 * Where the columns (or rows) `from` to `to` of a scene lie in a tile's grid along one axis: the two neighbours and the
 * weight of the second, as a bilinear resize with half-pixel centres has them. Clamped at the window's border.
 */
export function gridPositions(
  start: number,
  length: number,
  size: number,
  from: number,
  to: number,
): { readonly low: Int32Array; readonly weight: Float32Array } {
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

/** Centre of a grid cell in scene pixels. */
export function cellCentre(tile: Tile, column: number, row: number): readonly [x: number, y: number] {
  const { window, size } = tile;
  return [window.x + ((column + 0.5) * window.width) / size, window.y + ((row + 0.5) * window.height) / size];
}

/** The logit at a point of the scene, bilinear; null outside of the window. */
export function logitAt({ window, size, logits }: Tile, x: number, y: number): number | null {
  if (x < window.x || y < window.y || x >= window.x + window.width || y >= window.y + window.height)
    return null;
  return logitBetween(
    logits,
    size,
    ((x - window.x) * size) / window.width,
    ((y - window.y) * size) / window.height,
  );
}
