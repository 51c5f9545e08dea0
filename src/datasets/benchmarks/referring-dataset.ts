import type { Mask } from '../../vector/index.ts';
import type { OnBadRecord } from '../bad-record.ts';

/** Parts of a data set, by the names that all three benchmarks use. */
export const SPLITS = ['train', 'val', 'test'] as const;
export type Split = (typeof SPLITS)[number];

/** One sentence about one image, and the mask that it means. */
export interface ReferringSample {
  /** Unique within its data set. */
  readonly id: string;
  readonly split: Split;
  /** Name of the image within the data set's image folder. */
  readonly fileName: string;
  readonly imagePath: string;
  /** As distributed, spaces and typing errors included; without the line break. */
  readonly expression: string;
  /** Only where the data set says it. */
  readonly category?: string;
  readonly kind?: string;
  /** Whether the sentence is meant to be about something that the image does not show; its mask is empty then. */
  readonly absent?: boolean;
  /** Where the sentence stands, for messages: `file:line`, or the file and the record's number. */
  readonly where: string;
  /**
   * The mask at the image's own size, read when asked for.
   * Throws a DatasetError or an ImageError that names the file.
   */
  mask(): Promise<Mask>;
}

/** What a data set's publication says of it. */
export interface PublishedCounts {
  readonly samples: Readonly<Record<Split, number>>;
  /** The total as printed, which need not be the sum. */
  readonly total: number;
  readonly classes: number;
  readonly imageSize: readonly [width: number, height: number];
  /** Where these numbers stand, and what is odd about them. */
  readonly source: string;
}

/** A data set on disk. Nothing is held but lists of names; images and masks are read when asked for. */
export interface ReferringDataset {
  /** Name as in the literature. */
  readonly name: string;
  /** Splits that are there. */
  readonly splits: readonly Split[];
  /** Category names that its sentences or annotations use. */
  readonly categories: readonly string[];
  readonly published: PublishedCounts | null;
  /**
   * Samples in the order of the files.
   * @param onBad told of records that cannot be used, which are left out; without it they are errors
   * Throws a DatasetError (file:line: what is wrong).
   */
  samples(split: Split, onBad?: OnBadRecord): AsyncIterable<ReferringSample>;
}
