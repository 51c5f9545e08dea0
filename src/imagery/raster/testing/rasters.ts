import { join } from 'node:path';
import sharp from 'sharp';
import { expect } from 'vitest';
import { RasterError, type RasterProblem } from '../errors.ts';
import type { OpenRaster, OpenRasterOptions, RasterView } from '../raster.ts';
import { openRaster } from '../raster-node.ts';

/** The committed rasters; `make.py` beside them says what they hold. */
export const FIXTURES = join(import.meta.dirname, '../../../../test/fixtures/rasters');

/** Red, green and blue of a pixel. */
export const pixelOf = ({ picture }: RasterView, x: number, y: number) => {
  const at = (y * picture.width + x) * 3;
  return [...picture.pixels.subarray(at, at + 3)];
};

/** Opens a raster, hands it over and disposes of it. */
export async function using<T>(
  path: string | Uint8Array,
  use: (raster: OpenRaster) => Promise<T>,
  options?: OpenRasterOptions,
) {
  const raster = await openRaster(path, options);
  try {
    return await use(raster);
  } finally {
    await raster.dispose();
  }
}

/** The message of a RasterError with this reason. */
export async function failure(promise: Promise<unknown>, reason: RasterProblem): Promise<string> {
  const error = await promise.then(
    () => null,
    (problem: unknown) => problem,
  );
  expect(error).toBeInstanceOf(RasterError);
  const { message, reason: actual } = error as RasterError;
  expect(actual, message).toBe(reason);
  expect(message).not.toContain('\n');
  return message;
}

/** A grey picture of one byte per pixel. */
export function picture(samples: readonly number[], width: number) {
  return sharp(Buffer.from(samples), {
    raw: { width, height: samples.length / width, channels: 1 },
  }).toColourspace('b-w');
}

/** Where the entry of a tag begins in the first directory of a little-endian TIFF file. */
export function tagAt(bytes: Buffer, tag: number): number {
  const directory = bytes.readUInt32LE(4);
  const count = bytes.readUInt16LE(directory);
  for (let i = 0; i < count; i++) {
    const at = directory + 2 + i * 12;
    if (bytes.readUInt16LE(at) === tag) return at;
  }
  throw new Error(`no tag ${tag}`);
}
