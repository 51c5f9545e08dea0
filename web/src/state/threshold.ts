import { type LogitMap, logitOf, maskOfLogits } from '../../../src/programs/logit-map.ts';
import type { Mask } from '../../../src/vector/mask.ts';

/** The mask that a threshold cuts out of logits, at a size of choice. At probability 0.5 it is the engine's own mask. */
export const maskAbove = (
  map: LogitMap,
  probability: number,
  size: { readonly width: number; readonly height: number },
): Mask => maskOfLogits(map, size, logitOf(probability));
