import type { View } from '../datasets/index.ts';
import { applyView } from '../imagery/index.ts';
import type { ImageEncoder } from '../segmenter/image-program.ts';
import type { FeatureCache } from './feature-cache.ts';
import type { TrainingImage } from './training-set.ts';
import { plannedView } from './view-plan.ts';

export interface PreparationProgress {
  readonly set: number;
  /** Records of this set that are written, and their number in the end. */
  readonly done: number;
  readonly total: number;
}

/**
 * Encodes every image in its view of each given set and stores the features; what an earlier run has written is kept.
 *
 * @param encoder a backbone-only encoder: its features have the trunk's stages
 */
export async function* prepareFeatures(
  cache: FeatureCache<View>,
  images: readonly TrainingImage[],
  encoder: ImageEncoder,
  options: { readonly sets: readonly number[]; readonly seed: number; readonly signal?: AbortSignal },
): AsyncGenerator<PreparationProgress> {
  for (const set of options.sets) {
    const remaining = await cache.remaining(set);
    let done = images.length - remaining.length;
    for (const index of remaining) {
      options.signal?.throwIfAborted();
      const image = images[index]!;
      const view = plannedView(image, image.id, set, options.seed);
      const features = await encoder.encode(applyView(await image.read(), view));
      await cache.write(set, index, view, {
        s0: features.s0.data,
        s1: features.s1.data,
        image_embedding: features.imageEmbedding.data,
        stage3: features.stage3!.data,
        stage4: features.stage4!.data,
      });
      yield { set, done: ++done, total: images.length };
    }
  }
}
