import { join } from 'node:path';
import type { View } from '../datasets/index.ts';
import { hashFiles } from '../files/hash-files.ts';
import { readImage } from '../imagery/index.ts';
import type { Sam2Config } from '../models/sam2/config.ts';
import type { Runtime } from '../runtime/index.ts';
import { ImageEncoder } from '../segmenter/image-program.ts';
import type { SafetensorsFile } from '../weights/index.ts';
import type { TrainingConfig } from './config.ts';
import { FeatureCache, type FeatureSpec } from './feature-cache.ts';
import type { FeatureSource } from './feature-source.ts';
import { type PreparationProgress, prepareFeatures } from './prepare-features.ts';
import { cocoTrainingImages, drawnTrainingImages } from './training-images.ts';
import { readValidation, type ValidationSource } from './validation.ts';

/** Drawn scenes are varied by their seed; one view is enough. */
const SCENE_VIEW_SETS = 1;

/** The images of a run with the caches of their features. */
export interface TrainingData {
  readonly train: readonly FeatureSource[];
  readonly validation: ValidationSource;
  readonly validationImages: FeatureSource;
}

/**
 * Reads the annotations that a configuration names and opens a feature cache for each source of images.
 * @param own is told of every cache, which has to be disposed of
 */
export async function openTrainingData(
  config: TrainingConfig,
  backbone: SafetensorsFile,
  spec: FeatureSpec,
  own: <T extends { dispose(): Promise<void> }>(resource: T) => T,
): Promise<TrainingData> {
  const weightsHash = await hashFiles([backbone.path!]);
  const cacheOf = (name: string, images: readonly string[]): FeatureCache<View> =>
    own(new FeatureCache<View>(join(config.cache, name), { weightsHash, spec, images }));
  const sourceOf = (name: string, images: FeatureSource['images']): FeatureSource => ({
    images,
    cache: cacheOf(
      name,
      images.map(({ id }) => id),
    ),
  });
  const real = await cocoTrainingImages(config.data.annotations, config.data.images);
  const train = [sourceOf('train', real)];
  if (config.data.scenes > 0)
    train.push(sourceOf('scenes', drawnTrainingImages(config.data.scenes, config.seed)));

  const { annotations, images } = await readValidation(config.data.valAnnotations);
  const validationImages = sourceOf(
    'val',
    images.map(({ fileName, view }) => ({
      id: fileName,
      width: view.crop.width,
      height: view.crop.height,
      objects: [],
      read: () => readImage(join(config.data.valImages, fileName)),
    })),
  );
  const fileNames = images.map(({ fileName }) => fileName);
  return { train, validationImages, validation: { annotations, fileNames, cache: validationImages.cache } };
}

/** Progress of one source: `val`, `scenes` or `train`. */
export type SourceProgress = PreparationProgress & { readonly source: string };

/** Computes what is missing of the cached features. The encoder lives only as long as it is needed. */
export async function* prepareTrainingData(
  config: TrainingConfig,
  data: TrainingData,
  context: { runtime: Runtime; backbone: SafetensorsFile; sam2: Sam2Config; signal: AbortSignal | undefined },
): AsyncGenerator<SourceProgress> {
  const [real, scenes] = data.train as [FeatureSource, FeatureSource?];
  const { viewSets } = config;
  const sets = typeof viewSets === 'number' ? Array.from({ length: viewSets }, (_, set) => set) : viewSets;
  const plans: { name: string; source: FeatureSource; sets: readonly number[] }[] = [
    { name: 'val', source: data.validationImages, sets: [0] },
    ...(scenes ? [{ name: 'scenes', source: scenes, sets: sets.slice(0, SCENE_VIEW_SETS) }] : []),
    { name: 'train', source: real, sets },
  ];
  const encoder = await ImageEncoder.load(context.runtime, context.backbone, context.sam2, {
    cooperative: true,
  });
  try {
    for (const { name, source, sets: planned } of plans) {
      const progress = prepareFeatures(source.cache, source.images, encoder, {
        sets: planned,
        seed: config.seed,
        signal: context.signal,
      });
      for await (const event of progress) yield { source: name, ...event };
    }
  } finally {
    await encoder.dispose();
  }
}
