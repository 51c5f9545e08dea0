import type { FrameSize, View } from '../../datasets/index.ts';
import type { Picture } from '../../imagery/index.ts';
import type { Precision } from '../../programs/program-options.ts';
import type { Random } from '../../random/random.ts';

/** An image whose pixels are read when they are needed. */
export interface SourceImage {
  /** Stable identity, part of the feature cache's key. */
  readonly id: string;
  /** Its file; null where it is drawn. */
  readonly path: string | null;
  /** Throws an ImageError that names the file. */
  read(): Promise<Picture>;
}

/** A sentence about a view and the mask that answers it. */
export interface TrainingPair {
  readonly text: string;
  /** size x size, 0 or 1, of the view stretched to a square as the model sees it; all 0 where the target is absent. */
  readonly target: Uint8Array;
}

/** Which pass through the data a unit is asked in. */
export interface Pass {
  /** From 0. */
  readonly epoch: number;
  /** For this pass of this unit only. */
  readonly random: Random;
  /** Whether the model, as it is trained, can read a sentence. Rule-made sentences that it cannot are not made. Default: all. */
  readonly isReadable?: (sentence: string) => boolean;
}

/** What an epoch passes through once: an image with sentences to come, or some of an image's sentences. */
export interface TrainingUnit {
  /** Position in the source's images. */
  readonly image: number;
  /**
   * `count` sentences about the image as the view shows it; [] where there is nothing to refer to.
   * Throws an ImageError or a DatasetError where a mask cannot be used.
   */
  pairs(view: View, count: number, pass: Pass): Promise<readonly TrainingPair[]>;
}

/** Training images of one origin. */
export interface TrainingSource {
  /** Name in messages and of the feature cache's folder: `train`, `scenes`. */
  readonly name: string;
  readonly images: readonly SourceImage[];
  readonly units: readonly TrainingUnit[];
  /** How the features of its images are computed. Default `float32`. */
  readonly precision?: Precision;
  /** View sets that its images are shown in. */
  readonly viewSets: readonly number[];
  /** An image's view in a set; `size` is the picture's. */
  view(image: SourceImage, size: FrameSize, set: number): View;
}
