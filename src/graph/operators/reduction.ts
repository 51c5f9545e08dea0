import type { Value } from '../graph.ts';
import { resolveAxis } from '../types.ts';
import { applyOne } from './operand.ts';

function reduce(operator: string, x: Value, axes: readonly number[], keepDimensions: boolean): Value {
  const resolved = axes.map((axis) => resolveAxis(axis, x.rank)).sort((a, b) => a - b);
  if (resolved.length === 0) return x;
  const shape = keepDimensions
    ? x.shape.map((dimension, axis) => (resolved.includes(axis) ? 1 : dimension))
    : x.shape.filter((_, axis) => !resolved.includes(axis));
  const axesValue = x.graph.constant(BigInt64Array.from(resolved, BigInt), [resolved.length]);
  return applyOne(operator, [x, axesValue], x.dtype, shape, { keepdims: keepDimensions ? 1 : 0 });
}

const all = (x: Value): number[] => x.shape.map((_, axis) => axis);

/**
 * Sum over axes (all of them by default).
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.reduceSum(x, [1]), [[1, 2], [3, 4]])); // [ 3, 7 ]
 * ```
 */
export const reduceSum = (x: Value, axes: readonly number[] = all(x), keepDimensions = false): Value =>
  reduce('ReduceSum', x, axes, keepDimensions);

/**
 * Mean over axes (all of them by default).
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.reduceMean(x, [0]), [[1, 2], [3, 4]])); // [ 2, 3 ]
 * ```
 */
export const reduceMean = (x: Value, axes: readonly number[] = all(x), keepDimensions = false): Value =>
  reduce('ReduceMean', x, axes, keepDimensions);

/**
 * Largest element over axes (all of them by default).
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.reduceMax(x), [[1, 2], [3, 4]])); // 4
 * ```
 */
export const reduceMax = (x: Value, axes: readonly number[] = all(x), keepDimensions = false): Value =>
  reduce('ReduceMax', x, axes, keepDimensions);

/**
 * Smallest element over axes (all of them by default).
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.reduceMin(x, [1], true), [[1, 2], [3, 4]])); // [ [ 1 ], [ 3 ] ]
 * ```
 */
export const reduceMin = (x: Value, axes: readonly number[] = all(x), keepDimensions = false): Value =>
  reduce('ReduceMin', x, axes, keepDimensions);

/**
 * Position of the largest element along an axis, as int64; the first of equals.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.argmax(x, 1), [[1, 5], [7, 3]])); // [ 1, 0 ]
 * ```
 */
export function argmax(x: Value, axis: number): Value {
  const at = resolveAxis(axis, x.rank);
  const shape = x.shape.filter((_, index) => index !== at);
  return applyOne('ArgMax', [x], 'int64', shape, { axis: at, keepdims: 0 });
}
