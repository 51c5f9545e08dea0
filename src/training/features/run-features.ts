import { join } from 'node:path';
import { type View, wholeView } from '../../datasets/index.ts';
import { hashFiles } from '../../files/hash-files.ts';
import type { ImageEncoder } from '../../programs/image-program.ts';
import type { Precision } from '../../programs/program-options.ts';
import type { BadData } from '../data/bad-data.ts';
import type { TrainingData, ValidationData } from '../data/training-data.ts';
import type { TrainingSource } from '../data/training-source.ts';
import { FeatureCache, type FeatureSpec } from './feature-cache.ts';
import { type PreparationProgress, type PreparedImages, prepareFeatures } from './prepare-features.ts';

/** The caches of a run's data. */
export interface RunFeatures {
  readonly train: readonly { readonly source: TrainingSource; readonly cache: FeatureCache<View> }[];
  readonly held: readonly { readonly validation: ValidationData; readonly cache: FeatureCache<View> }[];
  /** What is computed, in this order; few and quick ones first, so that training could begin with them. */
  readonly plans: readonly {
    readonly name: string;
    readonly source: PreparedImages & Pick<TrainingSource, 'precision'>;
    readonly cache: FeatureCache<View>;
    readonly sets: readonly number[];
  }[];
}

/**
 * Opens a cache for each part of a run's data.
 * @param options.backbone file of the backbone, whose bytes the features belong to
 */
export async function openRunFeatures(
  data: TrainingData,
  options: { readonly folder: string; readonly backbone: string; readonly spec: FeatureSpec },
): Promise<RunFeatures> {
  const { folder, backbone, spec } = options;
  const weightsHash = await hashFiles([backbone]);
  const cacheOf = (name: string, { images }: PreparedImages): FeatureCache<View> => {
    const names = images.map(({ id }) => id);
    return new FeatureCache<View>(join(folder, name), { weightsHash, spec, images: names });
  };
  const train = data.sources.map((source) => ({ source, cache: cacheOf(source.name, source) }));
  const view = (_: unknown, size: { width: number; height: number }) => wholeView(size);
  const held = data.validation.map((validation) => {
    const { images, name: set, split } = validation;
    // A set of its own name lies beside others'; the only one is called by its part.
    const name = data.validation.length > 1 ? `${split}-${set}` : split;
    return { validation, name, source: { images, view }, cache: cacheOf(name, { images, view }) };
  });
  const plans = [
    ...held.map(({ name, source, cache }) => ({ name, source, cache, sets: [0] })),
    ...[...train]
      .reverse()
      .map(({ source, cache }) => ({ name: source.name, source, cache, sets: source.viewSets })),
  ];
  return { train, held, plans };
}

/**
 * Computes what the caches do not have yet.
 * @param options.load loads the backbone's encoder in a precision; it is disposed of at the end
 */
export async function* computeRunFeatures(
  { plans }: RunFeatures,
  options: {
    readonly load: (precision: Precision) => Promise<ImageEncoder>;
    readonly bad: BadData;
    readonly signal?: AbortSignal | undefined;
  },
): AsyncGenerator<PreparationProgress & { readonly source: string }> {
  const { load, bad, signal } = options;
  const encoders = new Map<Precision, ImageEncoder>();
  try {
    for (const { name, source, cache, sets } of plans) {
      const { precision = 'float32' } = source;
      const encoder = encoders.get(precision) ?? (await load(precision));
      encoders.set(precision, encoder);
      const preparing = prepareFeatures(cache, source, encoder, { sets, bad, ...(signal ? { signal } : {}) });
      for await (const progress of preparing) yield { source: name, ...progress };
    }
  } finally {
    for (const encoder of encoders.values()) await encoder.dispose(); // they live only as long as they are needed
  }
}
