import type { Picture } from '../imagery/picture.ts';
import type { LogitMap } from './logit-map.ts';

/** Cells of a thing that are looked at, at most: a colour needs no detail. */
const SAMPLES = 256;

/**
 * R, G, B in turn of pixels under cells of a map that is stretched over a picture, one in the middle of each, of at most `most`
 * (default 256) of them, evenly; empty where the picture's pixels are not at hand.
 */
export function sampleColours(
  { width, height, pixels }: Picture,
  cells: readonly number[],
  map: Pick<LogitMap, 'width' | 'height'>,
  most = SAMPLES,
): Uint8Array {
  if (pixels.length === 0) return new Uint8Array(0);
  const count = Math.min(most, cells.length);
  const sample = new Uint8Array(3 * count);
  for (let index = 0; index < count; index++) {
    const cell = cells[Math.floor((index * cells.length) / count)]!;
    const x = Math.floor((((cell % map.width) + 0.5) * width) / map.width);
    const y = Math.floor(((Math.floor(cell / map.width) + 0.5) * height) / map.height);
    const at = 3 * (y * width + x);
    sample.set(pixels.subarray(at, at + 3), 3 * index);
  }
  return sample;
}
