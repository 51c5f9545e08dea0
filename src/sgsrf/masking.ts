import { mul, reshape, sub, type Value } from '../graph/index.ts';

/** Large enough to make a softmax weight exactly zero in float32, small enough to stay finite in float16. */
const HIDDEN = -3e4;

/**
 * Attention bias that hides padding keys.
 * @param mask 1 for keys to see, 0 for padding: (B, M)
 * @returns (B, 1, 1, M)
 */
export function paddingBias(mask: Value): Value {
  const [batch, length] = mask.shape as [number, number];
  return reshape(mul(sub(1, mask), HIDDEN), [batch, 1, 1, length]);
}
