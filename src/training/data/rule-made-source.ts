import { join } from 'node:path';
import {
  DatasetError,
  isNameOfTheRest,
  measureColours,
  rrsisdName,
  type View,
} from '../../datasets/index.ts';
import {
  type CocoOptions,
  readCocoInstances,
  readWrittenSentences,
  sentencesByImage,
} from '../../datasets/node.ts';
import { readImage } from '../../imagery/node.ts';
import type { Precision } from '../../programs/program-options.ts';
import { Random } from '../../random/random.ts';
import { type DrawOptions, drawScene } from '../../synthetic/index.ts';
import { type SentenceMix, samplePairs, type TrainingImage } from './training-set.ts';
import type { Pass, TrainingSource } from './training-source.ts';
import { plannedView } from './view-plan.ts';

/** The images of a COCO instances file; their pixels are read from `folder` when needed. */
export interface CocoTrainingImages {
  readonly images: readonly TrainingImage[];
  /** Categories of which every object in the images is annotated. */
  readonly exhaustive: readonly string[];
}

/**
 * Reads the images of a COCO instances file. Those without objects are among them only where the file says of some
 * category that every object is annotated (`info.exhaustive`, or `options.exhaustive`): they then show none. Objects that are
 * only "other" are left out, as no sentence can speak of them.
 * Throws a DatasetError that names the file and what is wrong.
 */
export async function cocoTrainingImages(
  annotations: string,
  folder: string,
  options: Omit<CocoOptions, 'leastScore'> & {
    readonly exhaustive?: readonly string[] | undefined;
    readonly leastScore?: number;
    /** Sentences that people wrote, in a file, and the name under which it knows these images. */
    readonly sentences?: string | undefined;
    readonly name?: string;
  } = {},
): Promise<CocoTrainingImages> {
  const { leastScore = 0, onBad, sentences: file, name } = options;
  const set = await readCocoInstances(annotations, { leastScore, onBad });
  const exhaustive = options.exhaustive?.map(rrsisdName) ?? set.exhaustive;
  const unknown = exhaustive.find((category) => !set.categories.includes(category));
  if (unknown !== undefined) {
    throw new DatasetError(
      `has no category '${unknown}', which is said to be exhaustive; it has ${set.categories.join(', ')}`,
      annotations,
    );
  }
  const sentences = file === undefined ? [] : await readWrittenSentences(file, name);
  const byImage = sentencesByImage(sentences, set.images, file ?? '');
  const images = set.images
    .map(({ objects, ...image }) => ({
      ...image,
      objects: objects.filter(({ category }) => !isNameOfTheRest(category)),
    }))
    .filter(({ objects }) => exhaustive.length > 0 || objects.length > 0)
    .map(({ fileName, width, height, objects }): TrainingImage => {
      const path = join(folder, fileName);
      const told = byImage.get(fileName);
      return {
        ...{ id: fileName, path, width, height, objects },
        ...(told ? { written: told } : {}),
        read: () => readImage(path),
      };
    });
  return { images, exhaustive };
}

/** Drawn scenes, the kinds in turn, with sizes like those of aerial photographs in the data sets. */
export function drawnTrainingImages(
  kinds: readonly DrawOptions['kind'][],
  count: number,
  seed: number,
): TrainingImage[] {
  return Array.from({ length: count }, (_, index) => {
    const random = new Random(`${seed}/scene/${index}`);
    const kind = kinds[index % kinds.length]!;
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
    /** How often its images come, relative to 1. Default 1. */
    readonly weight?: number;
    /** Whether colours are measured in its pictures, where `further` sentences are made. Default true. */
    readonly colours?: boolean;
    /** Which random views and crops are planned. */
    readonly viewSeed: number;
    readonly targetSize: number;
    /** How the images' features are computed. Default `float32`. */
    readonly precision?: Precision;
  },
): TrainingSource {
  const { viewSeed, precision = 'float32', weight = 1, colours = true, ...mix } = options;
  const withColours = colours && (mix.further ?? 0) > 0 ? colouring() : async (image: TrainingImage) => image;
  // An image that is to come more often is several units, of which some are passed over by chance.
  const copies = Math.ceil(weight);
  const share = weight / copies;
  return {
    name,
    images,
    precision,
    units: images.flatMap((image, index) =>
      Array.from({ length: copies }, () => ({
        image: index,
        pairs: async (view: View, count: number, { random, isReadable }: Pass) =>
          share < 1 && !random.chance(share)
            ? []
            : samplePairs(await withColours(image), view, { ...mix, count, isReadable }, random),
      })),
    ),
    viewSets,
    view: (image, size, set) => plannedView(size, image.id, set, viewSeed),
  };
}

/** Measures the colours of an image's objects, once for each image. */
function colouring(): (image: TrainingImage) => Promise<TrainingImage> {
  const coloured = new Map<TrainingImage, Promise<TrainingImage>>();
  return (image) => {
    let measured = coloured.get(image);
    if (!measured) {
      measured = image.read().then((picture) => {
        const objects = measureColours(picture, image.objects);
        return { ...image, objects };
      });
      coloured.set(image, measured);
    }
    return measured;
  };
}
