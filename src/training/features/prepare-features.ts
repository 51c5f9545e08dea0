import type { View } from '../../datasets/index.ts';
import { applyView } from '../../imagery/index.ts';
import type { ImageEncoder } from '../../programs/image-program.ts';
import { type BadData, isBadData } from '../data/bad-data.ts';
import type { SourceImage, TrainingSource } from '../data/training-source.ts';
import type { FeatureCache } from './feature-cache.ts';

export interface PreparationProgress {
  readonly set: number;
  /** Records of this set that are written, and their number in the end. */
  readonly done: number;
  readonly total: number;
}

/** What is prepared: training images, or validation images. */
export type PreparedImages = Pick<TrainingSource, 'images' | 'view'>;

/**
 * Encodes every image in its view of each given set and stores the features; what an earlier run has written is kept.
 *
 * @param encoder a backbone-only encoder: its features have the trunk's stages
 * @param options.bad decides what happens with images that cannot be read
 */
export async function* prepareFeatures(
  cache: FeatureCache<View>,
  source: PreparedImages,
  encoder: ImageEncoder,
  options: { readonly sets: readonly number[]; readonly bad: BadData; readonly signal?: AbortSignal },
): AsyncGenerator<PreparationProgress> {
  const { images } = source;
  const { bad } = options;
  for (const set of options.sets) {
    // Images that an earlier run has given up are tried again where they may not be left out.
    const remaining = [...(await cache.remaining(set)), ...(bad.skip ? [] : await cache.bad(set))];
    let done = images.length - remaining.length;
    for (const index of remaining) {
      options.signal?.throwIfAborted();
      const image = images[index]!;
      try {
        await encodeImage(cache, source, image, encoder, { set, index });
      } catch (error) {
        bad.accept(image.path ?? image.id, error);
        if (isBadData(error)) await cache.giveUp(set, index, error.message);
      }
      yield { set, done: ++done, total: images.length };
    }
  }
}

async function encodeImage(
  cache: FeatureCache<View>,
  source: PreparedImages,
  image: SourceImage,
  encoder: ImageEncoder,
  { set, index }: { readonly set: number; readonly index: number },
): Promise<void> {
  const picture = await image.read();
  const view = source.view(image, picture, set);
  const features = await encoder.encode(applyView(picture, view));
  await cache.write(set, index, view, {
    s0: features.s0.data,
    s1: features.s1.data,
    image_embedding: features.imageEmbedding.data,
    stage3: features.stage3!.data,
    stage4: features.stage4!.data,
  });
}
