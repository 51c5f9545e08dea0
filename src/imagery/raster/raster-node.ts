import { showContent } from './content.ts';
import { openLocation } from './open-location-node.ts';
import { openRasterFrom } from './open-raster.ts';
import { nodePlatform } from './platform-node.ts';
import type { OpenRaster, OpenRasterOptions } from './raster.ts';
import type { RasterSource } from './source/source.ts';

/**
 * Opens an image of any size: GeoTIFF, Cloud Optimized GeoTIFF, TIFF (with overviews and masks inside or beside it), JPEG 2000,
 * PNG, JPEG and WebP (decoded whole), with their sidecar files; virtual rasters (VRT) of simple mosaics, and the image of a
 * STAC item. Only directories, and where a stretch or missing data ask for it a sample of the pixels, are read here.
 * @param source a path, an address (`http:`, `https:`, `s3:`, `gs:`, read by ranges; `file:`), a file's bytes, a Blob, or a
 * source of one's own. Credentials come from the environment; user and password may stand in an http(s) address.
 * Throws a RasterError (missing, damaged, no data, bands that do not exist, ...) or a GeoreferenceError; messages are
 * one line that names the image and the remedy. Dispose of the raster when done.
 *
 * @example
 * ```ts
 * import { openRaster } from 'skyrefer/geo';
 * const raster = await openRaster('examples/harbor.png');
 * console.log(raster.format, raster.width, raster.bands, raster.georeference); // PNG 1024 [ 1, 2, 3 ] null
 * await raster.dispose();
 * ```
 */
export async function openRaster(
  source: string | Uint8Array | Blob | RasterSource,
  options: OpenRasterOptions = {},
): Promise<OpenRaster> {
  if (typeof source !== 'string') return openRasterFrom(source, options, nodePlatform);
  return showContent(await openLocation(source, options), options);
}
