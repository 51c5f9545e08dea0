import type { Georeference } from '../geo/index.ts';
import type { Picture } from '../imagery/index.ts';

/** What was looked at, as its files need it. */
export interface SceneToWrite {
  /** What files call it: the path or address. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly georeference: Georeference | null;
  /** The whole scene as a picture of a size, which is not larger than the scene's own. */
  picture(size: { readonly width: number; readonly height: number }): Promise<Picture>;
}

/** An answer as rows from top to bottom, which may be asked for more than once. */
export interface AnswerToWrite {
  readonly expression: string;
  readonly score: number;
  /** Probability that the image shows what the sentence describes; null or none where the model cannot tell. */
  readonly presence?: number | null;
  rows(options?: { readonly probability?: boolean }): AsyncIterable<AnswerRows>;
}

/** Whole rows; valid until the next are asked for. */
export interface AnswerRows {
  /** 1 inside, 0 outside. */
  readonly mask: Uint8Array;
  /** 0 to 255; there where it was asked for. */
  readonly probability: Uint8Array | null;
}

export interface AnswerFileOptions {
  readonly model: { readonly name: string; readonly hash: string };
  /** When, as files say it. */
  readonly time: Date;
  /** Rasters hold the probability instead of the mask. */
  readonly probability?: boolean;
  /** Tolerance in pixels for polygons; null: exactly along pixel edges. */
  readonly simplify?: number | null;
  /** Polygons of fewer square metres are left out; null: none. */
  readonly minArea?: number | null;
  /** A feature for every polygon instead of one per answer. */
  readonly explode?: boolean;
  readonly signal?: AbortSignal;
}
