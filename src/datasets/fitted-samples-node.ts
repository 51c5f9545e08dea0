import sharp from 'sharp';
import type { ImageSize } from '../programs/mask-prompts.ts';
import { emptyMask, type Mask } from '../vector/index.ts';
import type { ReferringSample } from './benchmarks/referring-dataset.ts';
import { DatasetError } from './errors.ts';
import { SIZE_TOLERANCE } from './shape.ts';

/**
 * A mask in the frame of its image, the upper left corners together: what lies beyond the image is cut off, and what the
 * mask does not reach is background. Null where they differ by more than two pixels along a side, which is no rounding of an
 * export but another image.
 */
export function fitMask(mask: Mask, { width, height }: ImageSize): Mask | null {
  if (Math.abs(mask.width - width) > SIZE_TOLERANCE || Math.abs(mask.height - height) > SIZE_TOLERANCE)
    return null;
  if (mask.width === width && mask.height === height) return mask;
  const fitted = emptyMask(width, height);
  const columns = Math.min(width, mask.width);
  for (let y = 0; y < Math.min(height, mask.height); y++) {
    fitted.data.set(mask.data.subarray(y * mask.width, y * mask.width + columns), y * width);
  }
  return fitted;
}

/** An image's size as it is looked at, from its header; null where that cannot be read. */
export async function sizeOfImage(path: string): Promise<ImageSize | null> {
  try {
    const { autoOrient } = await sharp(path).metadata();
    return { width: autoOrient.width, height: autoOrient.height };
  } catch {
    return null; // whoever reads the image says what is wrong with it
  }
}

/** Samples whose masks have the size of their images. */
export class FittedSamples {
  readonly #sizes = new Map<string, Promise<ImageSize | null>>();
  readonly #trimmed = new Set<string>();

  /** Samples whose masks were trimmed, or filled up, by a pixel or two so far. */
  get trimmed(): number {
    return this.#trimmed.size;
  }

  /** The same sample; its mask throws a DatasetError where it is of another size than the image. */
  fit(sample: ReferringSample): ReferringSample {
    return {
      ...sample,
      mask: async () => {
        const [mask, size] = await Promise.all([sample.mask(), this.#sizeOf(sample.imagePath)]);
        if (size === null) return mask;
        const fitted = fitMask(mask, size);
        if (!fitted) {
          throw new DatasetError(
            `the mask is ${mask.width} x ${mask.height}, but ${sample.imagePath} is ${size.width} x ${size.height}; ` +
              'export both from the same image',
            sample.where,
          );
        }
        if (fitted !== mask) this.#trimmed.add(`${sample.split} ${sample.id}`);
        return fitted;
      },
    };
  }

  #sizeOf(path: string): Promise<ImageSize | null> {
    let size = this.#sizes.get(path);
    if (!size) {
      size = sizeOfImage(path);
      this.#sizes.set(path, size);
    }
    return size;
  }
}
