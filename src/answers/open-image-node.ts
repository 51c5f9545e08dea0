import type { OpenRasterOptions } from '../imagery/raster/raster.ts';
import { openRaster } from '../imagery/raster/raster-node.ts';
import type { RasterSource } from '../imagery/raster/source/source.ts';
import type { ImageView } from './image-view.ts';
import { OpenedImage } from './opened-image.ts';

export interface OpenImageOptions
  extends ImageView,
    Pick<OpenRasterOptions, 'name' | 'maxPixels' | 'damagedTiles' | 'asset' | 'zoom' | 'http' | 'signal'> {}

/**
 * Opens an image of any size to ask about it.
 * @param source a path (with the files beside it), an address (`http:`, `https:`, `s3:`, `gs:`, `file:`), a file's bytes, a Blob, or a
 * source of one's own
 * Throws a RasterError or a GeoreferenceError that names the image and the remedy. Dispose of the image when done.
 *
 * @example
 * ```ts
 * import { openImage } from 'skyrefer';
 * const image = await openImage('examples/airport.png', { bbox: { in: 'pixel', corners: [0, 0, 300, 200] } });
 * console.log(image.width, image.height); // 300 200
 * await image.dispose();
 * ```
 */
export async function openImage(
  source: string | Uint8Array | Blob | RasterSource,
  options: OpenImageOptions = {},
): Promise<OpenedImage> {
  const { bands, nodata, page, stretch, bbox, gsd, ...reading } = options;
  const raster = await openRaster(source, {
    ...reading,
    ...(bands ? { bands } : {}),
    ...(typeof nodata === 'number' || nodata ? { nodata } : {}),
    ...(page ? { page } : {}),
    ...(stretch ? { stretch } : {}),
  });
  try {
    return new OpenedImage(raster, { bbox: bbox ?? null, gsd: gsd ?? null });
  } catch (error) {
    await raster.dispose();
    throw error;
  }
}
