/** Objects that were found in an image, as far as telling one from the others goes. */

import type { Description } from '../language/index.ts';

export interface Located {
  /** Centre, in image pixels. */
  readonly x: number;
  readonly y: number;
  /** In image pixels. */
  readonly box: BoxOnImage;
  readonly area: number;
  /** R, G, B in turn of some of its pixels; left out where they are not at hand. */
  readonly colours?: ArrayLike<number>;
  /** That it is what its noun says, 0 to 1. */
  readonly confidence: number;
}

export interface BoxOnImage {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Sides of the image, in pixels. */
export interface ImageFrame {
  readonly width: number;
  readonly height: number;
}

export interface Ranked<FoundObject> {
  readonly object: FoundObject;
  /** How well it answers the sentence, 0 to 1. */
  readonly weight: number;
}

/** What is asked for; a sentence without a noun ("the largest") asks for any object. */
export const nounOf = ({ noun }: Description): string => noun || 'object';

/** Everything found for the nouns of a phrase, by noun. */
export type Found<FoundObject> = ReadonlyMap<string, readonly FoundObject[]>;

/** From 0 at `zero` to 1 at `one`, linear, whichever of them is larger. */
export const ramp = (value: number, zero: number, one: number): number =>
  Math.min(1, Math.max(0, (value - zero) / (one - zero)));

/** Between the nearest points of two boxes, in pixels; 0 where they touch or overlap. */
export function gapBetween({ box: a }: Located, { box: b }: Located): number {
  const across = Math.max(0, a.x - (b.x + b.width), b.x - (a.x + a.width));
  const down = Math.max(0, a.y - (b.y + b.height), b.y - (a.y + a.height));
  return Math.hypot(across, down);
}

/** Length of the diagonal of a box. */
export const diagonalOf = ({ width, height }: ImageFrame): number => Math.hypot(width, height);
