import type { RasterView } from '../../../src/imagery/raster/raster.ts';
import type { LabelRaster } from '../../../src/vector/trace/trace.ts';
import type { PixelFrame } from './pixel-frame.ts';
import type { Region } from './region.ts';
import type { Samples } from './rendering.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** An image on the map. Its pixels are the file's, also where fewer of them are kept in memory. */
export interface OpenedImage {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly frame: PixelFrame;
  /** Metres per pixel; null where the image does not say. */
  readonly groundSamplingDistance: number | null;
  /** How large what is marked is on the ground; null where the image does not say how large its pixels are. */
  readonly ground: GroundAreas | null;
  /** What the user should know: read at a smaller size, position not understood. */
  readonly note: string | null;
  /** The example's name, for its sentences; null for the user's own images. */
  readonly example: string | null;
  /** The whole image, as large as is kept in memory. */
  readonly bitmap: ImageBitmap;
  /** What its colours are made of; null of pictures that are colours themselves. */
  readonly samples: Samples | null;
  /** Parts at a size of choice, for zooming in; null where `bitmap` has every pixel there is. */
  readonly tile: ((region: Region, size: Size, signal: AbortSignal) => Promise<ImageBitmap>) | null;
  /** Pixels for the model, and where there is data. */
  read(region: Region, size: Size, signal?: AbortSignal): Promise<RasterView>;
  dispose(): void;
}

/** Areas on the ground. */
export interface GroundAreas {
  /** Square metres of each label of a mask that lies over a region of the image; 0 is outside. */
  of(labels: LabelRaster, region: Region): ReadonlyMap<number, number>;
}

/** An image cannot be opened; the message says why, and what to do. */
export class OpenError extends Error {
  override readonly name = 'OpenError';
}

export function wholeOf({ width, height }: Size): Region {
  return { x: 0, y: 0, width, height };
}

/** The largest size of the same shape whose longer side is at most `limit`. */
export function sizeWithin({ width, height }: Size, limit: number): Size {
  const scale = Math.min(1, limit / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
