import { ShapeError } from '../errors.ts';
import type { Value } from '../graph.ts';

/**
 * Softmax(Q K^T / sqrt(d)) V for each head, as one operator of ONNX Runtime (com.microsoft): (B, N, heads * d),
 * (B, M, heads * d) and (B, M, heads * d_v) -> (B, N, heads * d_v). Its kernel on the CPU takes the heads apart by itself and goes
 * part by part through long sequences. It is for inference: gradients do not pass it, and other runtimes do not know it.
 *
 * @throws ShapeError where the shapes do not fit, or widths are no multiples of `heads`
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * const attend = (heads: number) =>
 *   compute((q, k, v) => operators.multiHeadAttention(q, k, v, heads), [[[0, 9]]], [[[0, 9], [0, -9]]], [[[1, 2], [3, 4]]]);
 * console.log(await attend(1)); // [ [ [ 1, 2 ] ] ]
 * console.log(await attend(2)); // [ [ [ 2, 2 ] ] ]
 * ```
 */
export function multiHeadAttention(query: Value, key: Value, value: Value, heads: number): Value {
  const fail = (reason: string): never => {
    throw new ShapeError('MultiHeadAttention', [query.shape, key.shape, value.shape], reason);
  };
  if ([query, key, value].some(({ rank }) => rank !== 3)) fail('needs rank 3 each');
  const [batch, length, width] = query.shape as [number, number, number];
  const [keyBatch, keyLength, keyWidth] = key.shape as [number, number, number];
  const [valueBatch, valueLength, valueWidth] = value.shape as [number, number, number];
  if (keyBatch !== batch || valueBatch !== batch) fail('all need one leading dimension');
  if (keyWidth !== width) fail('queries and keys need one width');
  if (keyLength !== valueLength) fail('keys and values need one length');
  if (width % heads !== 0 || valueWidth % heads !== 0) fail(`widths must be multiples of ${heads} heads`);
  return query.graph.apply({
    operator: 'MultiHeadAttention',
    domain: 'com.microsoft',
    inputs: [query, key, value],
    outputs: [{ dtype: query.dtype, shape: [batch, length, valueWidth] }],
    attributes: { num_heads: heads },
  })[0]!;
}
