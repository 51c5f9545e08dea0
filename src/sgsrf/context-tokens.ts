import {
  add,
  and,
  cast,
  ceil,
  div,
  expand,
  floor,
  greaterOrEqual,
  less,
  matmul,
  mul,
  reduceSum,
  reshape,
  type Value,
} from '../graph/index.ts';
import type { Parameters } from '../nn/index.ts';
import type { SgsrfConfig } from './config.ts';

/**
 * Context tokens C of CLSM (section 3.2.2), initialised from the text embeddings.
 *
 * @param text L (B, Nt, d)
 * @param mask 1 for tokens, 0 for padding on the right: (B, Nt)
 * @returns C (B, Ng, d)
 */
export function contextTokens(parameters: Parameters, text: Value, mask: Value, config: SgsrfConfig): Value {
  const [batch, , width] = text.shape as [number, number, number];
  const count = config.contextTokens;
  const shape = [batch, count, width];
  switch (config.contextInitialisation) {
    case 'pooled':
      return adaptiveAveragePool(text, mask, count); // (B, Ng, d)
    case 'zero':
      return expand(text.graph.scalar(0), shape); // (B, Ng, d)
    case 'random':
      return expand(parameters.get('context_embed.weight', [count, width]), shape); // (B, Ng, d)
  }
}

/**
 * Adaptive average pooling over the tokens of each sentence, padding left out: bin i of m covers the tokens
 * floor(i n / m) to ceil((i + 1) n / m) of a sentence with n tokens.
 *
 * @param x (B, Nt, d)
 * @param mask (B, Nt)
 * @returns (B, bins, d)
 */
export function adaptiveAveragePool(x: Value, mask: Value, bins: number): Value {
  const [, length] = x.shape as [number, number, number];
  const { graph } = x;
  const sizes = reshape(reduceSum(mask, [1]), [-1, 1, 1]); // n: (B, 1, 1)
  const index = graph.constant(
    Float32Array.from({ length: bins }, (_, i) => i),
    [1, bins, 1],
  ); // i
  const position = graph.constant(
    Float32Array.from({ length }, (_, i) => i),
    [1, 1, length],
  );
  const start = floor(div(mul(index, sizes), bins)); // (B, bins, 1)
  const end = ceil(div(mul(add(index, 1), sizes), bins)); // (B, bins, 1)
  const covered = and(greaterOrEqual(position, start), less(position, end)); // (B, bins, Nt)
  const members = cast(covered, 'float32'); // (B, bins, Nt)
  const pooling = div(members, reduceSum(members, [2], true)); // rows add up to 1
  return matmul(pooling, x); // (B, bins, d)
}
