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

/** Centre of a grid cell in image pixels. */
export function cellCentre(tile: Tile, column: number, row: number): readonly [x: number, y: number] {
  const { window, size } = tile;
  return [window.x + ((column + 0.5) * window.width) / size, window.y + ((row + 0.5) * window.height) / size];
}

/** The logit at a point of the image, bilinear; null outside of the window. */
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
