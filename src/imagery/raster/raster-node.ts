import { openRasterFrom } from './open-raster.ts';
import { nodePlatform } from './platform-node.ts';
import type { OpenRaster, OpenRasterOptions } from './raster.ts';
import { fileSource } from './source/file-source-node.ts';
import { isHttpUrl } from './source/http-source.ts';
import { findCompanions } from './source/sidecars-node.ts';
import type { RasterSource } from './source/source.ts';

/**
 * Opens a scene of any size: GeoTIFF, Cloud Optimized GeoTIFF, TIFF (with overviews and masks inside or beside it), PNG, JPEG and
 * WebP (decoded whole), with their sidecar files. Only directories, and where a stretch or missing data ask for it a
 * sample of the pixels, are read here.
 * @param source a path, an http(s) address (read by ranges), a file's bytes, a Blob, or a source of one's own
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
  if (typeof source !== 'string' || isHttpUrl(source)) return openRasterFrom(source, options, nodePlatform);
  const file = await fileSource(source);
  try {
    const companions = await findCompanions(source, options);
    return await openRasterFrom(file, options, nodePlatform, companions);
  } catch (error) {
    await file.close().catch(() => {});
    throw error;
  }
}
