import type { View } from '../../datasets/index.ts';
import type { Shape } from '../../graph/index.ts';
import type { Tensor } from '../../runtime/index.ts';
import type { SampledBatch } from '../data/sampler.ts';
import type { SourceImage, TrainingPair, TrainingUnit } from '../data/training-source.ts';
import type { FeatureCache, FeatureSpec, Features } from '../features/feature-cache.ts';
import type { TextStatesCache } from '../features/text-states.ts';
import type { BatchShape } from './compact-program.ts';
import type { TrainingBatch } from './prepared-run.ts';

/** A unit of a source with the cache that holds its image's features. */
export interface CachedUnit {
  readonly unit: TrainingUnit;
  readonly image: SourceImage;
  readonly cache: FeatureCache<View>;
  /** Record in the cache. */
  readonly record: number;
}

/** Reads features, encodes sentences and lays out targets: image-major, as `buildTrainingGraph` expects them. */
export async function assembleBatch(
  batch: SampledBatch<CachedUnit, TrainingPair>,
  shape: BatchShape,
  spec: FeatureSpec,
  textWidth: number,
  texts: TextStatesCache,
): Promise<TrainingBatch> {
  const { images, expressionsPerImage, tokens } = shape;
  const pairs = batch.items.flatMap(({ samples }) => samples);
  if (batch.items.length !== images || pairs.length !== images * expressionsPerImage) {
    throw new Error(
      `a batch has ${batch.items.length} images and ${pairs.length} pairs, not as the program's shape`,
    );
  }
  const layout = batch.items[0]!.image.cache;
  const features = layout.allocate(images);
  const reading = batch.items.map(({ image, viewSet }, position) =>
    image.cache.read(viewSet, image.record, layout.slice(features, position)),
  );
  const sentences = await textTensors(
    texts,
    pairs.map(({ text }) => text),
    { count: pairs.length, tokens, textWidth },
  );
  await Promise.all(reading);
  return {
    feeds: {
      ...featureTensors(features, spec, images),
      ...sentences,
      target: targetTensor(pairs, shape.targetSize),
    },
    images,
    next: batch.next,
  };
}

/** Sentences' states and masks; rows beyond the sentences are zeros that count as tokens, which no result shows. */
export async function textTensors(
  texts: TextStatesCache,
  sentences: readonly string[],
  {
    count,
    tokens,
    textWidth,
  }: { readonly count: number; readonly tokens: number; readonly textWidth: number },
): Promise<Record<'text_states' | 'text_mask', Tensor>> {
  const states = new Float32Array(count * tokens * textWidth);
  const mask = new Float32Array(count * tokens).fill(1, sentences.length * tokens);
  for (const [index, sentence] of sentences.entries()) {
    const text = await texts.get(sentence);
    states.set(text.states, index * tokens * textWidth);
    mask.set(text.mask, index * tokens);
  }
  return {
    text_states: { dtype: 'float32', shape: [count, tokens, textWidth], data: states },
    text_mask: { dtype: 'float32', shape: [count, tokens], data: mask },
  };
}

/** True masks of pairs: (B, 1, size, size) */
export function targetTensor(pairs: readonly Pick<TrainingPair, 'target'>[], size: number): Tensor {
  const target = new Uint8Array(pairs.length * size * size);
  for (const [index, pair] of pairs.entries()) target.set(pair.target, index * size * size);
  return { dtype: 'uint8', shape: [pairs.length, 1, size, size], data: target };
}

/** For validation, where no loss is looked at: (B, 1, size, size) of zeros. */
export const noTarget = (count: number, size: number): Tensor => ({
  dtype: 'uint8',
  shape: [count, 1, size, size],
  data: new Uint8Array(count * size * size),
});

/** Cached features as inputs with a leading image axis. */
export function featureTensors(
  features: Features,
  spec: FeatureSpec,
  images: number,
): Record<string, Tensor> {
  return Object.fromEntries(
    Object.entries(spec).map(([name, shape]: [string, Shape]) => [
      name,
      { dtype: 'float16', shape: [images, ...shape], data: features[name]! },
    ]),
  );
}
