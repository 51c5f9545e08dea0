import type { Tensor } from '../runtime/index.ts';
import { type Box, type Mask, maskArea, maskBox, overlap } from '../vector/mask.ts';
import { logitBetween } from './logit-map.ts';
import type { DrawnMask, ImageSize, PointPrompt } from './mask-prompts.ts';

/**
 * Which of several drawn masks a user's points mean: the one with the largest sum of four numbers in [0, 1], none of which
 * suffices by itself.
 *
 * - the share of the points that the mask obeys;
 * - its IoU with the answer, as people correct what is nearly right;
 * - its decoder's own estimate of it (predicted intersection over union);
 * - its stability, the intersection over union of what is inside at logits above 1 and above -1, as SAM's mask generator
 *   measures it (Kirillov et al. 2023).
 *
 * Of equal ones the first. docs/paper-notes.md has the numbers, also of obeying first.
 * @param points at least one
 * @param answer the mask that is corrected, as logits
 */
export function chooseCorrection(
  drawn: readonly DrawnMask[],
  points: readonly PointPrompt[],
  answer: Tensor<Float32Array>,
  size: ImageSize,
): DrawnMask {
  const before = insideOf(answer);
  const merit = ({ maskLogits, predictedIou }: DrawnMask): number => {
    const obeyed = points.filter((point) => logitAt(maskLogits, point, size) > 0 === point.positive).length;
    const iou = intersectionOverUnion(insideOf(maskLogits), before);
    return obeyed / points.length + iou + predictedIou + stability(maskLogits);
  };
  const rated = drawn.map((mask) => ({ mask, merit: merit(mask) }));
  return rated.reduce((best, one) => (one.merit > best.merit ? one : best)).mask;
}

/**
 * Which of several masks of one point is an object by itself: the one with the largest sum of its decoder's own estimate
 * and its stability. Of equal ones the first.
 */
export function chooseThing(drawn: readonly DrawnMask[]): DrawnMask {
  const merit = ({ maskLogits, predictedIou }: DrawnMask) => predictedIou + stability(maskLogits);
  return drawn.reduce((best, one) => (merit(one) > merit(best) ? one : best));
}

/**
 * The box around an answer's mask and a user's positive points, in pixels of the image; null where the mask is empty.
 * SAM 2 keeps a long or divided object whole inside of it, where points alone would make it take the part that they lie on.
 */
export function correctedBox(
  answer: Tensor<Float32Array>,
  points: readonly PointPrompt[],
  size: ImageSize,
): Box | null {
  const before = insideOf(answer);
  if (maskArea(before) === 0) return null;
  const [left, top, width, height] = maskBox(before); // in cells
  const positive = points.filter((point) => point.positive);
  const across = size.width / before.width;
  const down = size.height / before.height;
  const x = [left * across, (left + width) * across, ...positive.map((point) => point.x)];
  const y = [top * down, (top + height) * down, ...positive.map((point) => point.y)];
  const [x0, y0] = [Math.min(...x), Math.min(...y)];
  return [x0, y0, Math.max(...x) - x0, Math.max(...y) - y0];
}

/** 0 where both are empty. */
function intersectionOverUnion(a: Mask, b: Mask): number {
  const { intersection, union } = overlap(a, b);
  return union === 0 ? 0 : intersection / union;
}

/** 0 for an empty mask. */
function stability({ data }: Tensor<Float32Array>): number {
  let inner = 0;
  let outer = 0;
  for (const logit of data) {
    if (logit > 1) inner++;
    if (logit > -1) outer++;
  }
  return outer === 0 ? 0 : inner / outer;
}

/** A map of logits as a mask of its own size. */
function insideOf({ data, shape }: Tensor<Float32Array>): Mask {
  const [, , height, width] = shape as [number, number, number, number];
  return { width, height, data: Uint8Array.from(data, (logit) => Number(logit > 0)) };
}

/** The logit at a point of the image, as the mask that is made of the map has it. */
function logitAt({ data, shape }: Tensor<Float32Array>, { x, y }: PointPrompt, size: ImageSize): number {
  const cells = shape[3]!;
  return logitBetween(data, cells, (x * cells) / size.width, (y * cells) / size.height);
}
