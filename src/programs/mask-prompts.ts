import { SkyreferError } from '../errors/skyrefer-error.ts';
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

/** A point or a box that means nothing on its image; the message says why. */
export class CorrectionError extends SkyreferError {
  override readonly name = 'CorrectionError';
  readonly code = 'correction';
}

/** Throws a CorrectionError where there is no prompt, or one lies outside of the image. */
export function checkPrompts({ points = [], box, maskLogits }: MaskPrompts, size: ImageSize): void {
  if (points.length === 0 && !box && !maskLogits) {
    throw new CorrectionError(
      'nothing to draw a mask from; give at least one point, a box or an earlier mask',
    );
  }
  for (const { x, y } of points) {
    if (x >= 0 && x <= size.width && y >= 0 && y <= size.height) continue;
    throw new CorrectionError(`point (${x}, ${y}) lies outside of the image, which has ${pixelsOf(size)}`);
  }
  if (!box) return;
  const [left, top, width, height] = box;
  const [right, bottom] = [Math.min(size.width, left + width), Math.min(size.height, top + height)];
  if (right > Math.max(0, left) && bottom > Math.max(0, top)) return;
  throw new CorrectionError(
    `box [${box.join(', ')}] has no part of the image, which has ${pixelsOf(size)}; a box is left, top, width, height`,
  );
}

const pixelsOf = ({ width, height }: ImageSize): string => `${width} x ${height} pixels`;
