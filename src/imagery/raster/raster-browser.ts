import { showContent } from './content.ts';
import { RasterError } from './errors.ts';
import { type Companions, openRasterFrom } from './open-raster.ts';
import type { RasterPlatform } from './platform.ts';
import { browserPlatform } from './platform-browser.ts';
import type { OpenRaster, OpenRasterOptions } from './raster.ts';
import { displayName } from './source/display-name.ts';
import { serviceOf } from './source/map-service.ts';
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
 * @param companions what is known of it besides, such as what a catalogue says of its bands
 */
export function openRasterInBrowser(
  source: string | Uint8Array | Blob | RasterSource,
  options: OpenRasterOptions = {},
  decoders: Pick<RasterPlatform, 'decodeJp2'> = {},
  companions: Companions = {},
): Promise<OpenRaster> {
  return openRasterFrom(source, options, { ...browserPlatform, ...decoders }, companions);
}

/**
 * A map service (tiles by a template, WMTS, WMS) as one large image, of which only what is looked at is asked for. The service has to
 * let other pages read what it sends (CORS). Throws a RasterError.
 * @param url as `serviceOf` knows it
 */
export async function openMapInBrowser(url: string, options: OpenRasterOptions = {}): Promise<OpenRaster> {
  const service = serviceOf(url);
  const name = options.name ?? displayName(url);
  if (!service) throw new RasterError(`${name} is no address of a map service`, 'option');
  const { openMap } = await import('./map/open-map.ts');
  const http = { name, ...options.http };
  return showContent(await openMap({ service, url, name, http }, options, browserPlatform, null), options);
}
