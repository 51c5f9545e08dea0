import type { Tensor } from '../runtime/index.ts';
import { type Box, overlap } from '../vector/mask.ts';
import type { DrawnMask, ImageSize, PointPrompt } from './mask-prompts.ts';

/**
 * Which of several drawn masks a user's points mean: the one with the largest sum of four numbers in [0, 1], none of which
 * suffices by itself.
 *
 * - the share of the points that the mask obeys;
 * - its likeness to the answer (intersection over union), as people correct what is nearly right;
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
  const merit = ({ maskLogits, predictedIou }: DrawnMask): number => {
    const obeyed = points.filter((point) => logitAt(maskLogits, point, size) > 0 === point.positive).length;
    return obeyed / points.length + likeness(maskLogits, answer) + predictedIou + stability(maskLogits);
  };
  const rated = drawn.map((mask) => ({ mask, merit: merit(mask) }));
  return rated.reduce((best, one) => (one.merit > best.merit ? one : best)).mask;
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
  const [rows, columns] = gridOf(answer);
  let [left, top, right, bottom] = [columns, rows, 0, 0];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (!(answer.data[row * columns + column]! > 0)) continue;
      left = Math.min(left, column);
      right = Math.max(right, column + 1);
      top = Math.min(top, row);
      bottom = Math.max(bottom, row + 1);
    }
  }
  if (right === 0) return null;
  const positive = points.filter((point) => point.positive);
  const x = [(left / columns) * size.width, (right / columns) * size.width, ...positive.map((at) => at.x)];
  const y = [(top / rows) * size.height, (bottom / rows) * size.height, ...positive.map((at) => at.y)];
  const [x0, y0] = [Math.min(...x), Math.min(...y)];
  return [x0, y0, Math.max(...x) - x0, Math.max(...y) - y0];
}

/** Intersection over union of two maps of logits; 0 where both are empty. */
function likeness(a: Tensor<Float32Array>, b: Tensor<Float32Array>): number {
  const { intersection, union } = overlap(insideOf(a), insideOf(b));
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

function insideOf(logits: Tensor<Float32Array>) {
  const [height, width] = gridOf(logits);
  return { width, height, data: Uint8Array.from(logits.data, (logit) => Number(logit > 0)) };
}

const gridOf = ({ shape }: Tensor): [rows: number, columns: number] => [shape[2]!, shape[3]!];

/** The logit at a point of the image, as the mask that is made of the map has it: bilinear, with half-pixel centres. */
function logitAt(logits: Tensor<Float32Array>, { x, y }: PointPrompt, size: ImageSize): number {
  const [rows, columns] = gridOf(logits);
  const horizontal = between(x, size.width, columns);
  const vertical = between(y, size.height, rows);
  const along = (row: number) =>
    logits.data[row * columns + horizontal.first]! * (1 - horizontal.share) +
    logits.data[row * columns + horizontal.second]! * horizontal.share;
  return along(vertical.first) * (1 - vertical.share) + along(vertical.second) * vertical.share;
}

/** The two cells whose centres a position lies between, and the share of the second; at the border both are one. */
function between(position: number, length: number, cells: number) {
  const at = Math.min(cells - 1, Math.max(0, (position / length) * cells - 0.5));
  const first = Math.floor(at);
  return { first, second: Math.min(cells - 1, first + 1), share: at - first };
}
