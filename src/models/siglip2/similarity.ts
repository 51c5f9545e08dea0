import {
  add,
  div,
  exp,
  matmul,
  mul,
  reduceSum,
  sqrt,
  square,
  transposeLast,
  type Value,
} from '../../graph/index.ts';
import type { Parameters } from '../../nn/index.ts';

/** x / |x| over the last axis: (B, d) */
export const normalizeEmbedding = (x: Value): Value => div(x, sqrt(reduceSum(square(x), [-1], true)));

/**
 * SigLIP's logits of texts and images belonging together: cosine times exp(logit_scale) plus logit_bias.
 * @param parameters the root, where `logit_scale` and `logit_bias` stand
 * @param text normalised: (T, d)
 * @param image normalised: (I, d)
 * @returns logits per text: (T, I)
 */
export function siglipLogits(parameters: Parameters, text: Value, image: Value): Value {
  const scale = exp(parameters.get('logit_scale', [1])); // (1)
  return add(mul(matmul(text, transposeLast(image)), scale), parameters.get('logit_bias', [1])); // (T, I)
}
