import type { Model } from './model.ts';
import type { ModelConfig } from './model-config.ts';
import { ModelError } from './model-error.ts';

/**
 * Side in pixels of the square that pictures are resized to, a multiple of 32; or `auto`: what is larger than the model's own size is
 * resized to a third more (`docs/training-log.md` has what that is worth).
 */
export type ImageSizeChoice = number | 'auto';

/** Sizes of which the smallest model was run, to what fits into memory. */
export const IMAGE_SIZES = { least: 64, most: 4096, step: 32 } as const;

/** S of pictures that are larger than the model's own S: a third more, in whole cells of the coarsest level. */
const largerSize = (own: number): number => IMAGE_SIZES.step * Math.round((own * 4) / 3 / IMAGE_SIZES.step);

/** S for a picture: the segmenter's own, or the larger one where it has one and the picture would be reduced to its own. */
export function imageSizeFor(
  { imageSize, largerImageSize }: Pick<ModelConfig, 'imageSize' | 'largerImageSize'>,
  { width, height }: { readonly width: number; readonly height: number },
): number {
  return largerImageSize !== undefined && Math.max(width, height) > imageSize ? largerImageSize : imageSize;
}

/** A configuration with another S: no weight depends on it. */
export const resizedConfig = <Config extends ModelConfig>(config: Config, imageSize: number): Config => ({
  ...config,
  imageSize,
  sam2: { ...config.sam2, imageSize },
});

/**
 * A model as one that sees pictures at another size than it was trained at.
 * Throws a ModelError for a side that is no multiple of 32 from 64 to 4096.
 */
export function resizedModel(model: Model, choice: ImageSizeChoice): Model {
  const { config } = model;
  if (choice === 'auto')
    return { ...model, config: { ...config, largerImageSize: largerSize(config.imageSize) } };
  const { least, most, step } = IMAGE_SIZES;
  if (!Number.isInteger(choice) || choice < least || choice > most || choice % step !== 0) {
    throw new ModelError(
      `imageSize is ${choice}; give 'auto' or a multiple of ${step} from ${least} to ${most}`,
    );
  }
  const { largerImageSize: _, ...own } = config;
  return { ...model, config: resizedConfig(own, choice) };
}
