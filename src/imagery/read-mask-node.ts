import sharp from 'sharp';
import { reasonOf } from '../errors/reason-of.ts';
import { ImageError } from './errors.ts';
import type { MaskPixels } from './picture.ts';

/** Of the largest image that is read whole. */
const MAX_PIXELS = 2 ** 27;

/**
 * Reads a mask from a single-channel image: 1 where a sample is above the threshold.
 * @param threshold 0..255; data sets differ (RefSegRS 50, RISBench 0)
 * Throws an ImageError that names the file.
 */
export async function readMaskImage(path: string, threshold: number): Promise<MaskPixels> {
  const { data, info } = await sharp(path, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
    .toColourspace('b-w')
    .extractChannel(0)
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
    .catch((cause: Error) => {
      const missing = /missing|no such file/i.test(cause.message);
      throw new ImageError(
        missing
          ? `${path} does not exist; the data set is incomplete`
          : `${path} is not a readable mask image (${reasonOf(cause)}); fetch the data set again`,
        missing ? 'missing' : 'damaged',
        { cause },
      );
    });
  const mask = new Uint8Array(info.width * info.height);
  for (let index = 0; index < mask.length; index++) mask[index] = data[index]! > threshold ? 1 : 0;
  return { width: info.width, height: info.height, data: mask };
}
