import type { Tensor } from '../runtime/index.ts';
import type { Box } from '../vector/index.ts';

/** A point that a person set: on the object, or on what is not the object. */
export interface PointPrompt {
  /** In pixels of the image, from its left and top edge; the centre of the first pixel is (0.5, 0.5). */
  readonly x: number;
  readonly y: number;
  readonly positive: boolean;
}

/** What a mask is drawn from without a sentence; at least one of them. */
export interface MaskPrompts {
  readonly points?: readonly PointPrompt[];
  /** Left, top, width, height in pixels of the image. */
  readonly box?: Box;
  /** An earlier mask as logits: (1, 1, S/4, S/4), or its values row-major */
  readonly maskLogits?: Tensor<Float32Array> | Float32Array;
}

/** What was drawn. */
export interface DrawnMask {
  /** (1, 1, S/4, S/4) */
  readonly maskLogits: Tensor<Float32Array>;
  /** Predicted IoU of the mask, in [0, 1]. */
  readonly predictedIou: number;
}

/** Of an image, in pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}
