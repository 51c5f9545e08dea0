import type { LogitMap } from '../programs/logit-map.ts';
import { CorrectionError } from '../programs/mask-prompts.ts';
import { float32 } from '../runtime/index.ts';
import type { DrawnAnswer } from '../segmenter/answer.ts';
import type { Correction, EncodedImage } from '../segmenter/encoded-image.ts';

/**
 * What points and a box correct, where it is not the model's answer to the sentence: the logits of another mask over all of the
 * view, as an answer and its runners-up have them, or nothing: what lies there is drawn by itself.
 */
export type CorrectionStart = LogitMap | 'nothing';

/** Throws a CorrectionError where the logits are not of the model's size, S/4 x S/4, or are no numbers. */
export function checkStart(start: CorrectionStart, viewSize: number): void {
  if (start === 'nothing') return;
  const side = viewSize / 4;
  const { width, height, data } = start;
  if (width !== side || height !== side || data.length !== side * side) {
    throw new CorrectionError(
      `the mask to start from has ${width} x ${height} logits, ${data.length} in all; this model's have ${side} x ${side}`,
    );
  }
  if (!data.every(Number.isFinite)) {
    throw new CorrectionError('the mask to start from has logits that are no numbers; give finite ones');
  }
}

/** What a correction makes of what it starts from; the sentence is not asked. */
export function drawFrom(
  encoded: Pick<EncodedImage, 'redraw' | 'draw'>,
  start: CorrectionStart,
  correction: Correction,
): Promise<DrawnAnswer> {
  if (start === 'nothing') return encoded.draw(correction);
  const { width, height, data } = start;
  return encoded.redraw({ logits: float32(data, [1, 1, height, width]) }, correction);
}
