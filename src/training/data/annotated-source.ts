import type { BadRecord } from '../../datasets/bad-record.ts';
import type { ReferringDataset, ReferringSample, Split } from '../../datasets/benchmarks/index.ts';
import { DatasetError, type View, viewSize, wholeView } from '../../datasets/index.ts';
import { readImage } from '../../imagery/node.ts';
import { Random } from '../../random/random.ts';
import { SentenceError } from '../../text/index.ts';
import { resizeMaskNearest } from '../../vector/index.ts';
import type { BadData, BadItem } from './bad-data.ts';
import type { Pass, SourceImage, TrainingPair, TrainingSource, TrainingUnit } from './training-source.ts';

/** Number of a sentence's tokens, special ones included; throws a SentenceError where it cannot be used. */
export type CountTokens = (sentence: string) => number;

/** Whether a sentence can be used. */
export function canRead(sentence: string, countTokens: CountTokens): boolean {
  try {
    countTokens(sentence);
    return true;
  } catch (error) {
    if (error instanceof SentenceError) return false;
    throw error;
  }
}

/** A sentence with its place in a file. */
export interface LocatedSentence {
  readonly expression: string;
  /** `file:line` or the like. */
  readonly where: string;
}

/**
 * Checks sentences before anything is computed. Those that are empty, too long or without a known word are left out, or an
 * error names where they stand.
 * @returns the good ones, and the number of tokens of the longest
 */
export function checkAnnotations<Sentence extends LocatedSentence>(
  sentences: readonly Sentence[],
  countTokens: CountTokens,
  bad: BadData,
): { readonly good: readonly Sentence[]; readonly longest: number } {
  const good: Sentence[] = [];
  const problems: BadItem[] = [];
  let longest = 0;
  for (const sentence of sentences) {
    try {
      longest = Math.max(longest, countTokens(sentence.expression));
      good.push(sentence);
    } catch (error) {
      if (!(error instanceof SentenceError)) throw error;
      problems.push({ name: sentence.where, reason: error.message });
    }
  }
  bad.addAll(problems, 'sentences');
  return { good, longest };
}

/**
 * A split's samples, as a list: names and sentences only, masks are read when they are needed, and have the size of their
 * images. Annotations that cannot be used are left out, or an error names where they stand.
 */
export async function readSamples(
  dataset: ReferringDataset,
  split: Split,
  bad: BadData,
): Promise<ReferringSample[]> {
  const samples: ReferringSample[] = [];
  const problems: BadItem[] = [];
  const onBad = ({ where, reason }: BadRecord) => problems.push({ name: where, reason });
  for await (const sample of dataset.samples(split, onBad)) samples.push(bad.fitted.fit(sample));
  bad.addAll(problems, 'annotations');
  return samples;
}

/** The images of samples in the order of first appearance. */
export function sampleImages(
  samples: readonly Pick<ReferringSample, 'fileName' | 'imagePath'>[],
): SourceImage[] {
  const paths = new Map(samples.map(({ fileName, imagePath }) => [fileName, imagePath]));
  return [...paths].map(([id, path]) => ({ id, path, read: () => readImage(path) }));
}

/**
 * A data set with sentences of its own as a source of training pairs, images seen whole. An image with more sentences than
 * `expressionsPerImage` makes several units, so that an epoch passes through every sentence; which of them share a unit
 * changes from epoch to epoch.
 */
export function annotatedSource(
  samples: readonly ReferringSample[],
  options: { readonly seed: number; readonly targetSize: number; readonly expressionsPerImage: number },
): TrainingSource {
  const { seed, targetSize, expressionsPerImage } = options;
  const images = sampleImages(samples);
  const byImage = new Map<string, ReferringSample[]>(images.map(({ id }) => [id, []]));
  for (const sample of samples) byImage.get(sample.fileName)!.push(sample);
  const units: TrainingUnit[] = images.flatMap(({ id }, image) => {
    const own = byImage.get(id)!;
    const parts = Math.ceil(own.length / expressionsPerImage);
    return Array.from({ length: parts }, (_, part) => ({
      image,
      async pairs(view: View, count: number, { epoch }: Pass): Promise<TrainingPair[]> {
        const order =
          parts > 1
            ? new Random(`${seed}/sentences/${id}/${epoch}`).shuffle([...own.keys()])
            : [...own.keys()];
        const pairs: TrainingPair[] = [];
        for (let index = part * expressionsPerImage; pairs.length < count; index++) {
          const sample = own[order[index % order.length]!]!;
          pairs.push({ text: sample.expression, target: await sampleTarget(sample, view, targetSize) });
        }
        return pairs;
      },
    }));
  });
  return { name: 'train', images, units, viewSets: [0], view: (_, size) => wholeView(size) };
}

/** A sample's mask in the square frame of the model. Throws a DatasetError where it is not of the image's size. */
async function sampleTarget(sample: ReferringSample, view: View, targetSize: number): Promise<Uint8Array> {
  const mask = await sample.mask();
  const { width, height } = viewSize(view);
  if (mask.width !== width || mask.height !== height) {
    throw new DatasetError(
      `the mask is ${mask.width} x ${mask.height}, but ${sample.imagePath} is ${width} x ${height}; ` +
        'export both from the same image',
      sample.where,
    );
  }
  return resizeMaskNearest(mask, targetSize, targetSize).data;
}
