import { openRasterFrom } from './open-raster.ts';
import type { RasterPlatform } from './platform.ts';
import { browserPlatform } from './platform-browser.ts';
import type { OpenRaster, OpenRasterOptions } from './raster.ts';
import type { RasterSource } from './source/source.ts';

/**
 * `openRaster` of a browser: addresses, bytes, and Files, of which only parts are read. See `raster-node.ts`.
 *
 * @example
 * ```ts
 * import sharp from 'sharp';
 * import { openRaster } from 'skyrefer/web';
 * // In a page: a File that was chosen or dropped.
 * const file = new Blob([new Uint8Array(await sharp('examples/harbor.png').tiff().toBuffer())]);
 * const raster = await openRaster(file, { name: 'harbor.tif' });
 * console.log(raster.format, raster.width, raster.height); // TIFF 1024 1024
 * await raster.dispose();
 * ```
 *
 * @param decoders of JPEG 2000, where such files are to be read: a browser has none
 */
export function openRasterInBrowser(
  source: string | Uint8Array | Blob | RasterSource,
  options: OpenRasterOptions = {},
  decoders: Pick<RasterPlatform, 'decodeJp2'> = {},
): Promise<OpenRaster> {
  return openRasterFrom(source, options, { ...browserPlatform, ...decoders });
}
