/** What a data set that `prepare` knows must hold, apart from its images and polygons themselves. */

import type { Box } from '../../vector/index.ts';
import type { Split } from '../benchmarks/referring-dataset.ts';
import { type ExpressionKind, expressionKinds } from '../expressions/annotated-object.ts';

/** The splits of a prepared folder: instances to train on, sentences to validate with. */
export type PreparedSplit = Exclude<Split, 'test'>;

export interface ExpectedImage {
  readonly split: PreparedSplit;
  /** `annotationFingerprint` of what the annotation file says of it. */
  readonly fingerprint: string;
}

/** A sentence with the object that it is about. */
export interface ExpectedExpression {
  /** The image's number. */
  readonly image: number;
  /** The object's annotated box, in pixels of the image. */
  readonly box: Box;
  readonly kind: ExpressionKind;
  readonly text: string;
}

export interface ExpectedDataset {
  /** As the command line and the record of a prepared folder call it. */
  readonly id: string;
  readonly title: string;
  /** Names as the annotation file has them; the id of the first is 1. */
  readonly categories: readonly string[];
  /** By number: image 8 is `008.jpg`. */
  readonly images: ReadonlyMap<number, ExpectedImage>;
  /** Annotated objects of each category, in the order of `categories`. */
  readonly objects: Readonly<Record<PreparedSplit, readonly number[]>>;
  /** Sentences about images of `val`, in the order in which they are numbered. */
  readonly expressions: readonly ExpectedExpression[];
}

/** The number that an image's name, with or without folders, zeros and suffix, stands for; null for other names. */
export function imageNumber(name: string): number | null {
  const match = /(?:^|[/\\])0*(\d{1,6})(?:\.[a-z]+)?$/i.exec(name);
  return match ? Number(match[1]) : null;
}

/** The name of an image in a prepared folder: `008.jpg`. */
export const imageName = (number: number): string => `${String(number).padStart(3, '0')}.jpg`;

/** Reads a table of images, `NUMBER:FINGERPRINT` between white space. */
export function parseImageTable(split: PreparedSplit, table: string): [number, ExpectedImage][] {
  return table
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [number, fingerprint] = entry.split(':');
      return [Number(number), { split, fingerprint: fingerprint! }];
    });
}

/** Reads a table of sentences, a line each: `NUMBER LEFT,TOP,WIDTH,HEIGHT KIND SENTENCE`. */
export function parseExpressionTable(table: string): ExpectedExpression[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [number, box, kind, ...words] = line.split(' ');
      if (!expressionKinds.includes(kind as ExpressionKind)) {
        throw new RangeError(`table of sentences: '${line}' has no known kind`);
      }
      return {
        image: Number(number),
        box: box!.split(',').map(Number) as unknown as Box,
        kind: kind as ExpressionKind,
        text: words.join(' '),
      };
    });
}
