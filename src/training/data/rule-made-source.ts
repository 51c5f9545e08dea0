import { join } from 'node:path';
import { readCocoInstances } from '../../datasets/node.ts';
import { readImage } from '../../imagery/node.ts';
import type { Precision } from '../../programs/program-options.ts';
import { Random } from '../../random/random.ts';
import { drawScene, sceneKinds } from '../../synthetic/index.ts';
import { type SentenceMix, samplePairs, type TrainingImage } from './training-set.ts';
import type { TrainingSource } from './training-source.ts';
import { plannedView } from './view-plan.ts';

/** The images of a COCO instances file that have objects; their pixels are read from `folder` when needed. */
export async function cocoTrainingImages(annotations: string, folder: string): Promise<TrainingImage[]> {
  const images = await readCocoInstances(annotations);
  return images
    .filter(({ objects }) => objects.length > 0)
    .map(({ fileName, width, height, objects }) => {
      const path = join(folder, fileName);
      return { id: fileName, path, width, height, objects, read: () => readImage(path) };
    });
}

/** Drawn scenes, the kinds in turn, with sizes like those of aerial photographs in the data sets. */
export function drawnTrainingImages(count: number, seed: number): TrainingImage[] {
  return Array.from({ length: count }, (_, index) => {
    const random = new Random(`${seed}/scene/${index}`);
    const kind = sceneKinds[index % sceneKinds.length]!;
    const options = {
      kind,
      seed: `train/${seed}/${index}`,
      width: 16 * (40 + random.integer(24)),
      height: 16 * (34 + random.integer(22)),
    };
    const { objects } = drawScene(options);
    return {
      id: `${kind}-${seed}-${index}`,
      path: null,
      width: options.width,
      height: options.height,
      objects,
      read: async () => drawScene(options),
    };
  });
}

/** Annotated objects as a source of training pairs: sentences are made anew from what each view shows. */
export function ruleMadeSource(
  name: string,
  images: readonly TrainingImage[],
  viewSets: readonly number[],
  options: SentenceMix & {
    /** Which random views and crops are planned. */
    readonly viewSeed: number;
    readonly targetSize: number;
    /** How the images' features are computed. Default `float32`. */
    readonly precision?: Precision;
  },
): TrainingSource {
  const { viewSeed, precision = 'float32', ...mix } = options;
  return {
    name,
    images,
    precision,
    units: images.map((image, index) => ({
      image: index,
      pairs: async (view, count, { random, isReadable }) =>
        samplePairs(image, view, { ...mix, count, isReadable }, random),
    })),
    viewSets,
    view: (image, size, set) => plannedView(size, image.id, set, viewSeed),
  };
}
