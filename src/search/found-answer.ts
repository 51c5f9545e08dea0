import type { MosaicOptions, RowBlock } from './mosaic.ts';

/** What was found for one sentence about a large image, before it is drawn. */
export interface FoundAnswer {
  readonly sentence: string;
  /**
   * Probability that the object that is meant is what its noun says, as its best window and the one from near say; where
   * nothing was found, the largest of the objects that were judged, or of the search's windows. Null where the model
   * cannot tell, where what was found lies elsewhere than the sentence says, and of what a person corrected.
   */
  readonly presence: number | null;
  /** Whether nothing is marked because the model takes it to be absent. */
  readonly ruledOut: boolean;
  /** The model's estimate of its mask's fit, 0 to 1; 0 where nothing was found. */
  readonly score: number;
  /** How sure it is that this is the object that the sentence means, 0 to 1. */
  readonly confidence: number;
  /** Whether the object, or the image where nothing was found, was seen too coarsely to be sure. */
  readonly coarse: boolean;
  /** Longer side, in pixels of the image, from which objects show in the finest windows. */
  readonly smallestObjectPixels: number;
  /** What the sentence's places were taken to be about. */
  readonly positions: 'image' | 'window';
  /** The answer's rows from top to bottom; may be called again. */
  rows(options?: Omit<MosaicOptions, 'threshold'>): AsyncIterable<RowBlock>;
}
