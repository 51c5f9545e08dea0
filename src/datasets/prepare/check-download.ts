import { basename } from 'node:path';
import { ImageError } from '../../imagery/index.ts';
import { readImage } from '../../imagery/node.ts';
import { boxOverlap } from '../../vector/index.ts';
import { rrsisdName } from '../categories.ts';
import {
  type ExpectedDataset,
  type ExpectedExpression,
  imageName,
  type PreparedSplit,
} from './expected-dataset.ts';
import { annotationFingerprint } from './fingerprint.ts';
import type { DownloadedAnnotations, DownloadedObject } from './read-annotations.ts';

/** What can be wrong with a download; all but the last two make it unusable. */
export const DOWNLOAD_PROBLEMS = {
  missingImages: 'images missing',
  unreadableImages: 'images unreadable',
  wrongSizes: 'images of another size than the annotations say',
  withoutAnnotations: 'images without annotations',
  unknownCategories: 'objects of unknown categories',
  polygonsOutside: 'objects outside their image',
  otherAnnotations: 'images whose annotations are of another version',
  missingTargets: 'sentences whose object is not in the annotations',
} as const;
export type DownloadProblem = keyof typeof DOWNLOAD_PROBLEMS;

export interface Count {
  readonly expected: number;
  readonly found: number;
}

/** What a download holds of each split. */
export interface SplitCounts {
  readonly images: Count;
  /** Objects by category, under the annotation file's names. */
  readonly objects: Readonly<Record<string, Count>>;
}

export interface DownloadReport {
  readonly title: string;
  readonly splits: Readonly<Record<PreparedSplit, SplitCounts>>;
  /** Sentences about `val`. */
  readonly expressions: Count;
  /** One line for each fault. */
  readonly problems: Readonly<Record<DownloadProblem, readonly string[]>>;
}

/** A sentence and its object in the downloaded annotations. */
export interface FoundExpression {
  readonly expression: ExpectedExpression;
  readonly target: DownloadedObject;
}

export interface CheckedDownload {
  readonly report: DownloadReport;
  readonly expressions: readonly FoundExpression[];
}

export interface CheckDownloadOptions {
  /** Called after each image that was read. */
  readonly onProgress?: (images: number, all: number) => void;
  readonly signal?: AbortSignal;
}

/** Overlap of boxes (intersection over union) from which an object is the one that is meant. */
const SAME_OBJECT = 0.8;

/** Compares a download with what is expected and decodes every image. Problems are collected, not thrown. */
export async function checkDownload(
  expected: ExpectedDataset,
  images: ReadonlyMap<number, string>,
  annotations: ReadonlyMap<number, DownloadedAnnotations>,
  options: CheckDownloadOptions = {},
): Promise<CheckedDownload> {
  const problems = Object.fromEntries(
    Object.keys(DOWNLOAD_PROBLEMS).map((name) => [name, [] as string[]]),
  ) as Record<DownloadProblem, string[]>;
  let done = 0;
  for (const [number, { fingerprint }] of expected.images) {
    options.signal?.throwIfAborted();
    const path = images.get(number);
    const annotated = annotations.get(number);
    if (path === undefined) problems.missingImages.push(imageName(number));
    else await checkImage(path, annotated, problems);
    if (!annotated) problems.withoutAnnotations.push(imageName(number));
    else {
      checkObjects(imageName(number), annotated, expected, problems);
      if (annotationFingerprint(annotated) !== fingerprint) problems.otherAnnotations.push(imageName(number));
    }
    options.onProgress?.(++done, expected.images.size);
  }
  const expressions = expected.expressions.flatMap((expression): FoundExpression[] => {
    const target = findTarget(expression, annotations.get(expression.image)?.objects ?? []);
    if (target) return [{ expression, target }];
    problems.missingTargets.push(`${imageName(expression.image)}: '${expression.text}'`);
    return [];
  });
  const report: DownloadReport = {
    title: expected.title,
    splits: {
      train: countSplit('train', expected, images, annotations),
      val: countSplit('val', expected, images, annotations),
    },
    expressions: { expected: expected.expressions.length, found: expressions.length },
    problems,
  };
  return { report, expressions };
}

/** Whether nothing is missing, damaged or contradictory. */
export function isComplete({ problems }: DownloadReport): boolean {
  const { otherAnnotations, missingTargets, ...damage } = problems;
  return Object.values(damage).every((list) => list.length === 0);
}

/** Whether the annotations are of the version that is expected. */
export function isExpectedVersion({ problems }: DownloadReport): boolean {
  return problems.otherAnnotations.length === 0 && problems.missingTargets.length === 0;
}

async function checkImage(
  path: string,
  annotated: DownloadedAnnotations | undefined,
  problems: Record<DownloadProblem, string[]>,
): Promise<void> {
  try {
    const { width, height } = await readImage(path);
    if (annotated && (width !== annotated.width || height !== annotated.height)) {
      problems.wrongSizes.push(
        `${basename(path)} is ${width} x ${height}; ${annotated.file} says ${annotated.width} x ${annotated.height}`,
      );
    }
  } catch (error) {
    if (!(error instanceof ImageError)) throw error;
    problems.unreadableImages.push(error.message);
  }
}

function checkObjects(
  name: string,
  { width, height, objects }: DownloadedAnnotations,
  { categories }: ExpectedDataset,
  problems: Record<DownloadProblem, string[]>,
): void {
  const inside = (value: number, index: number) => value >= 0 && value <= (index % 2 === 0 ? width : height);
  for (const { id, category, polygons } of objects) {
    if (!categories.includes(category)) {
      problems.unknownCategories.push(`${name}: annotation ${id} is of category '${category}'`);
    }
    if (!polygons.every((ring) => ring.every(inside))) {
      problems.polygonsOutside.push(`${name}: annotation ${id} reaches beyond ${width} x ${height}`);
    }
  }
}

/** The object whose box is the one of the sentence, of a category that the sentence names. */
function findTarget(
  { box, text }: ExpectedExpression,
  objects: readonly DownloadedObject[],
): DownloadedObject | undefined {
  const sentence = text.toLowerCase();
  let best: { target: DownloadedObject; overlap: number } | undefined;
  for (const target of objects) {
    const overlap = boxOverlap(box, target.box);
    if (overlap < (best?.overlap ?? SAME_OBJECT) || !sentence.includes(rrsisdName(target.category))) continue;
    if (!best || overlap > best.overlap) best = { target, overlap };
  }
  return best?.target;
}

function countSplit(
  split: PreparedSplit,
  { images: expectedImages, categories, objects: expectedObjects }: ExpectedDataset,
  images: ReadonlyMap<number, string>,
  annotations: ReadonlyMap<number, DownloadedAnnotations>,
): SplitCounts {
  const numbers = [...expectedImages].filter(([, image]) => image.split === split).map(([number]) => number);
  const found = new Map<string, number>();
  for (const { category } of numbers.flatMap((number) => annotations.get(number)?.objects ?? [])) {
    found.set(category, (found.get(category) ?? 0) + 1);
  }
  const rows = categories.map((name, index): [string, Count] => [
    name,
    { expected: expectedObjects[split][index]!, found: found.get(name) ?? 0 },
  ]);
  return {
    images: { expected: numbers.length, found: numbers.filter((number) => images.has(number)).length },
    objects: Object.fromEntries(rows),
  };
}

/** Objects of all categories of a split. */
export function allObjects({ objects }: SplitCounts): Count {
  const counts = Object.values(objects);
  return {
    expected: counts.reduce((sum, count) => sum + count.expected, 0),
    found: counts.reduce((sum, count) => sum + count.found, 0),
  };
}
