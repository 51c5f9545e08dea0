import type { Georeference, GeoTransform } from '../../../src/geo/georeference.ts';

/**
 * Where an image's pixels lie on the map. Column and row count from the outer corner of the first pixel; a plain
 * image's map coordinates are its pixels with y upwards.
 */
export interface PixelFrame {
  readonly transform: GeoTransform;
  readonly georeference: Georeference | null;
}

export type Point = readonly [x: number, y: number];

export function plainFrame(height: number): PixelFrame {
  return { transform: [1, 0, 0, 0, -1, height], georeference: null };
}

export function georeferencedFrame(georeference: Georeference): PixelFrame {
  return { transform: georeference.transform, georeference };
}

export function toMap({ transform: [a, b, c, d, e, f] }: PixelFrame, [column, row]: Point): [number, number] {
  return [a * column + b * row + c, d * column + e * row + f];
}

export function toPixel({ transform: [a, b, c, d, e, f] }: PixelFrame, [x, y]: Point): [number, number] {
  const determinant = a * e - b * d;
  return [(e * (x - c) - b * (y - f)) / determinant, (a * (y - f) - d * (x - c)) / determinant];
}

/** The smallest map rectangle around a rectangle of pixels: left, bottom, right, top. */
export function mapExtent(
  frame: PixelFrame,
  {
    x,
    y,
    width,
    height,
  }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): [left: number, bottom: number, right: number, top: number] {
  const corners = [
    toMap(frame, [x, y]),
    toMap(frame, [x + width, y]),
    toMap(frame, [x, y + height]),
    toMap(frame, [x + width, y + height]),
  ];
  const xs = corners.map(([mapX]) => mapX);
  const ys = corners.map(([, mapY]) => mapY);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Whether rows and columns run along the map's axes, so that tiles fit. */
export function isUpright({ transform: [, b, , d] }: PixelFrame): boolean {
  return b === 0 && d === 0;
}

/** Map units per pixel, of the finer side. */
export function pixelSize({ transform: [a, b, , d, e] }: PixelFrame): number {
  return Math.min(Math.hypot(a, d), Math.hypot(b, e));
}
