import sharp, { type Sharp } from 'sharp';
import { openRasterFrom } from '../../../src/imagery/raster/open-raster.ts';
import type { OpenRaster, OpenRasterOptions } from '../../../src/imagery/raster/raster.ts';
import { openRaster } from '../../../src/imagery/raster/raster-node.ts';
import { readImage } from '../../../src/imagery/read-image-node.ts';
import type { FuzzFormat } from '../format.ts';
import { mutatePng } from '../mutate.ts';

export const SIZE = { width: 96, height: 80 };

/** A picture with edges, gradients and noise, the same at every time. */
export function seedPicture(channels: 1 | 3 | 4, { width, height } = SIZE): Sharp {
  const pixels = Uint8Array.from({ length: width * height * channels }, (_, i) => {
    const [x, y] = [Math.floor(i / channels) % width, Math.floor(i / channels / width)];
    return (x * 3 + y * 2 + (i % channels) * 40 + ((i * 7919) % 13) + (x > 40 && y > 30 ? 90 : 0)) % 256;
  });
  const picture = sharp(pixels, { raw: { width, height, channels } });
  return channels === 1 ? picture.toColourspace('b-w') : picture;
}

/** Reads a raster whole, small, and a part of it. */
export async function readRaster(raster: OpenRaster): Promise<void> {
  try {
    const { width, height } = raster;
    const window = { x: 0, y: 0, width, height };
    await raster.read(window, { width: Math.min(width, 64), height: Math.min(height, 64) });
    const part = { x: 0, y: 0, width: Math.min(width, 256), height: Math.min(height, 256) };
    await raster.read(part, part);
  } finally {
    await raster.dispose();
  }
}

export async function readAsRaster(bytes: Uint8Array, options: OpenRasterOptions = {}): Promise<void> {
  await readRaster(await openRaster(bytes, { maxPixels: 2 ** 24, ...options }));
}

/** The same with the decoders that a browser has not. */
export async function readWithoutPlatform(bytes: Uint8Array): Promise<void> {
  await readRaster(await openRasterFrom(bytes));
}

async function readBoth(bytes: Uint8Array): Promise<void> {
  await readImage(bytes, { maxPixels: 2 ** 24 }).catch(() => {}); // what it throws, the other throws as well
  await readAsRaster(bytes);
  await readImage(bytes, { maxPixels: 2 ** 24 });
}

export const PICTURES: readonly FuzzFormat[] = [
  {
    name: 'png',
    seeds: () =>
      Promise.all([
        seedPicture(3).png().toBuffer(),
        seedPicture(4).png({ progressive: true }).toBuffer(),
        seedPicture(3).png({ palette: true }).toBuffer(),
        seedPicture(1).toColourspace('grey16').png().toBuffer(),
      ]),
    mutate: mutatePng,
    read: readBoth,
  },
  {
    name: 'jpeg',
    seeds: () =>
      Promise.all([
        seedPicture(3).jpeg().toBuffer(),
        seedPicture(3).jpeg({ progressive: true }).toBuffer(),
        seedPicture(1).jpeg().toBuffer(),
        seedPicture(3).toColourspace('cmyk').jpeg().toBuffer(),
        seedPicture(3)
          .withExif({ IFD0: { Make: 'seed', Orientation: '6' } })
          .jpeg()
          .toBuffer(),
      ]),
    read: readBoth,
  },
  {
    name: 'webp',
    seeds: () =>
      Promise.all([
        seedPicture(3).webp().toBuffer(),
        seedPicture(4).webp({ lossless: true }).toBuffer(),
        seedPicture(4).webp().toBuffer(),
      ]),
    read: readBoth,
  },
];
