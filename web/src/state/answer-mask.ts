import { emptyMask, type Mask } from '../../../src/vector/mask.ts';
import type { EngineAnswer } from '../engine/engine.ts';
import { maskAbove } from './threshold.ts';

/** An answer's mask at a threshold; empty where the model takes the object to be absent, whatever its logits say. */
export const answerMask = (
  { logits, ruledOut }: Pick<EngineAnswer, 'logits' | 'ruledOut'>,
  threshold: number,
  size: { readonly width: number; readonly height: number },
): Mask => (ruledOut ? emptyMask(size.width, size.height) : maskAbove(logits, threshold, size));
