import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { TiffOptions } from 'sharp';
import type { FuzzFormat } from '../format.ts';
import { mutateTiff } from '../mutate.ts';
import { readAsRaster, readWithoutPlatform, seedPicture } from './pictures.ts';

const fixture = (name: string) =>
  readFile(fileURLToPath(new URL(`../../../test/fixtures/rasters/${name}`, import.meta.url)));

const tiled = { tile: true, tileWidth: 32, tileHeight: 32 } as const;
const written = (options: TiffOptions, channels: 1 | 3 | 4 = 3) =>
  seedPicture(channels).tiff(options).toBuffer();

const tiff = (
  name: string,
  seeds: FuzzFormat['seeds'],
  read: FuzzFormat['read'] = readAsRaster,
): FuzzFormat => ({
  name: `tiff-${name}`,
  seeds,
  mutate: mutateTiff,
  read,
});

/** TIFF of every compression that is read, in strips and tiles, with all that makes directories. */
export const TIFF: readonly FuzzFormat[] = [
  tiff('none', () =>
    Promise.all([
      written({ compression: 'none' }),
      written({ compression: 'none', ...tiled, pyramid: true }),
      written({ compression: 'none', bigtiff: true }),
      written({ compression: 'none', bitdepth: 1 }, 1),
      written({ compression: 'none', bitdepth: 4 }, 1),
    ]),
  ),
  tiff('lzw', () =>
    Promise.all([
      written({ compression: 'lzw', predictor: 'horizontal' }),
      written({ compression: 'lzw', ...tiled }, 4),
      fixture('wide.tif'),
    ]),
  ),
  tiff('deflate', () =>
    Promise.all([
      written({ compression: 'deflate', predictor: 'horizontal', ...tiled, pyramid: true }),
      seedPicture(3).toColourspace('rgb16').tiff({ compression: 'deflate' }).toBuffer(),
      fixture('tiled.tif'),
    ]),
  ),
  tiff('packbits', () =>
    Promise.all([written({ compression: 'packbits' }), written({ compression: 'packbits', ...tiled }, 1)]),
  ),
  tiff('zstd', () => Promise.all(['zstd.tif', 'zstd-wide.tif'].map(fixture))),
  tiff('lerc', () => Promise.all(['lerc.tif', 'lerc-deflate.tif', 'lerc-zstd.tif'].map(fixture))),
  tiff('webp', () =>
    Promise.all([
      written({ compression: 'webp', ...tiled, quality: 80 }),
      written({ compression: 'webp', ...tiled, pyramid: true }, 4),
    ]),
  ),
  tiff('jpeg', jpegSeeds),
  tiff('jpeg-own-decoder', jpegSeeds, readWithoutPlatform),
  tiff(
    'damaged-tiles',
    async () => [...(await jpegSeeds()), await fixture('tiled.tif')],
    (bytes) => readAsRaster(bytes, { damagedTiles: 'invalid', ignoreGeoreference: true }),
  ),
  // Kinds that are left to libvips.
  tiff('others', () =>
    Promise.all([
      written({ compression: 'ccittfax4', bitdepth: 1 }, 1),
      seedPicture(3).toColourspace('cmyk').tiff({ compression: 'deflate' }).toBuffer(),
      seedPicture(3)
        .withExif({ IFD0: { Orientation: '6' } })
        .tiff({ compression: 'lzw' })
        .toBuffer(),
    ]),
  ),
];

function jpegSeeds(): Promise<readonly Uint8Array[]> {
  return Promise.all([
    written({ compression: 'jpeg', ...tiled, pyramid: true }),
    written({ compression: 'jpeg', quality: 95 }),
    written({ compression: 'jpeg', ...tiled }, 1),
  ]);
}
