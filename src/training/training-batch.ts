import type { Shape } from '../graph/index.ts';
import type { Random } from '../random/random.ts';
import type { Tensor } from '../runtime/index.ts';
import type { FeatureSpec, Features } from './feature-cache.ts';
import type { SourcedImage } from './feature-source.ts';
import type { SampledBatch, SamplerPosition } from './sampler.ts';
import type { TextStatesCache } from './text-states.ts';
import type { BatchShape } from './training-program.ts';
import { samplePairs, type TrainingPair } from './training-set.ts';

/** A batch as the training program takes it. */
export interface TrainingBatch {
  readonly feeds: Readonly<Record<string, Tensor>>;
  readonly images: number;
  readonly next: SamplerPosition;
}

/** Sentences and masks about an image as it looks in a view set; [] where the view has nothing to refer to. */
export async function sampleViewPairs(
  source: SourcedImage,
  viewSet: number,
  count: number,
  random: Random,
  options: { readonly targetSize: number; readonly variation: number },
): Promise<TrainingPair[]> {
  const view = await source.cache.view(viewSet, source.record);
  return samplePairs(source.image, view, { count, ...options }, random);
}

/** Reads features, encodes sentences and lays out targets: image-major, as `buildTrainingGraph` expects them. */
export async function assembleBatch(
  batch: SampledBatch<SourcedImage, TrainingPair>,
  shape: BatchShape,
  spec: FeatureSpec,
  textWidth: number,
  texts: TextStatesCache,
): Promise<TrainingBatch> {
  const { images, expressionsPerImage, tokens, targetSize } = shape;
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
  const states = new Float32Array(pairs.length * tokens * textWidth);
  const mask = new Float32Array(pairs.length * tokens);
  const target = new Uint8Array(pairs.length * targetSize * targetSize);
  for (const [index, pair] of pairs.entries()) {
    const text = await texts.get(pair.text);
    states.set(text.states, index * tokens * textWidth);
    mask.set(text.mask, index * tokens);
    target.set(pair.target, index * targetSize * targetSize);
  }
  await Promise.all(reading);
  return {
    feeds: {
      ...featureTensors(features, spec, images),
      text_states: { dtype: 'float32', shape: [pairs.length, tokens, textWidth], data: states },
      text_mask: { dtype: 'float32', shape: [pairs.length, tokens], data: mask },
      target: { dtype: 'uint8', shape: [pairs.length, 1, targetSize, targetSize], data: target },
    },
    images,
    next: batch.next,
  };
}

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
