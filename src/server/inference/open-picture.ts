import { readFile } from 'node:fs/promises';
import type { Georeference } from '../../imagery/georeference/georeference.ts';
import { ImageError, type Picture, readImage } from '../../imagery/index.ts';
import { openRaster } from '../../imagery/raster/raster-node.ts';
import { formatOf } from '../../imagery/signature.ts';
import type { ImageBytes } from './protocol.ts';

/** An image's pixels and where they lie. */
export interface OpenedPicture {
  readonly picture: Picture;
  readonly georeference: Georeference | null;
  readonly name: string;
}

/**
 * Reads an image whole: TIFF as a raster, with its place on the map and any kind of samples; the others as pictures.
 * Throws an ImageError, RasterError or GeoreferenceError; where it has more than `maxPixels`, before it is decoded.
 */
export async function openPicture(
  image: ImageBytes,
  options: { readonly name: string; readonly maxPixels: number },
): Promise<OpenedPicture> {
  const { name, maxPixels } = options;
  const bytes = 'bytes' in image ? image.bytes : await readFile(image.path);
  if (formatOf(bytes) !== 'TIFF') {
    return { picture: await readImage(bytes, options), georeference: null, name };
  }
  const raster = await openRaster(bytes, { name, maxPixels });
  try {
    const { width, height, georeference } = raster;
    if (width * height > maxPixels) {
      throw new ImageError(
        `${name} has ${width} x ${height} pixels, more than the limit of ${maxPixels}; crop it or make it smaller`,
        'too-large',
      );
    }
    const { picture } = await raster.read({ x: 0, y: 0, width, height }, { width, height });
    return { picture, georeference, name };
  } finally {
    await raster.dispose();
  }
}
