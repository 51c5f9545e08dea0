import { open, readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Georeference } from '../../geo/georeference.ts';
import { ImageError, type Picture } from '../../imagery/index.ts';
import { readImage } from '../../imagery/node.ts';
import { formatOf, isReadable } from '../../imagery/signature.ts';
import { fitsOneView } from '../../search/index.ts';
import type { ImageFile } from './image-file.ts';

/** An image's pixels and where they lie. */
export interface OpenedPicture {
  readonly picture: Picture;
  /** 1 where there is data; null where there is everywhere. */
  readonly valid: Uint8Array | null;
  readonly georeference: Georeference | null;
  /** Metres per pixel; null where nothing says so. */
  readonly groundSamplingDistance: number | null;
  readonly name: string;
}

/** An image that is larger than one view of the model. */
export interface LargePicture {
  readonly width: number;
  readonly height: number;
}

export interface OpenPictureOptions {
  readonly maxPixels: number;
  /** Pixels of the model's view along a side. */
  readonly viewSize: number;
  /** Read it whole, however large. */
  readonly oneView: boolean;
}

/**
 * Reads an image whole that fits one view of the model, and tells the size of one that does not: TIFF as a raster, with
 * its place on the map and any kind of samples; the others as pictures.
 * Throws an ImageError, RasterError or GeoreferenceError; where it has more than `maxPixels`, before it is decoded.
 */
export async function openPicture(
  file: ImageFile,
  options: OpenPictureOptions,
  signal?: AbortSignal,
): Promise<OpenedPicture | LargePicture> {
  const { image, name } = file;
  if (!('url' in image)) {
    const bytes = 'bytes' in image ? image.bytes : await headOf(image.path);
    if (formatOf(bytes) !== 'TIFF') {
      const whole = 'bytes' in image ? image.bytes : await readFile(image.path);
      return openNoTiff(whole, name, options);
    }
  }
  const raster = await file.openRaster(signal ? { signal } : {});
  try {
    const { width, height, georeference, groundSamplingDistance } = raster;
    if (!options.oneView && !fitsOneView(raster, options.viewSize)) return { width, height };
    if (width * height > options.maxPixels) throw tooLarge(name, raster, options.maxPixels);
    const { picture, valid } = await raster.read({ x: 0, y: 0, width, height }, { width, height }, signal);
    const missing = valid.includes(0);
    return { picture, valid: missing ? valid : null, georeference, groundSamplingDistance, name };
  } finally {
    await raster.dispose();
  }
}

async function openNoTiff(
  bytes: Uint8Array,
  name: string,
  { maxPixels, viewSize, oneView }: OpenPictureOptions,
): Promise<OpenedPicture | LargePicture> {
  const format = formatOf(bytes);
  if (format && isReadable(format) && !oneView) {
    // What is wrong with a file, its reader says.
    const size = await sharp(bytes, { limitInputPixels: false })
      .metadata()
      .catch(() => null);
    const { width, height } = size ?? { width: 0, height: 0 };
    if (width * height <= maxPixels && !fitsOneView({ width, height }, viewSize)) return { width, height };
  }
  const picture = await readImage(bytes, { name, maxPixels });
  return { picture, valid: null, georeference: null, groundSamplingDistance: null, name };
}

const tooLarge = (
  name: string,
  { width, height }: { readonly width: number; readonly height: number },
  maxPixels: number,
): ImageError =>
  new ImageError(
    `${name} has ${width} x ${height} pixels, more than the limit of ${maxPixels} for one view; leave oneView out, crop it or make it smaller`,
    'too-large',
  );

async function headOf(path: string): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(64), 0, 64, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
