import { DTypeError, ShapeError } from '../errors.ts';
import type { Value } from '../graph.ts';
import { sameShape } from '../types.ts';
import { applyOne } from './operand.ts';

/**
 * Adds rows of `updates` to rows of `x` (the counterpart of `gather` on axis 0); a row named twice gets both.
 * x (n, ...), indices (...i) int64, updates (...i, ...) -> (n, ...)
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x, at, rows) => operators.scatterAdd(x, at, rows), [[0], [0], [0]], [2n, 2n], [[1], [5]])); // [ [ 0 ], [ 0 ], [ 6 ] ]
 * ```
 */
export function scatterAdd(x: Value, indices: Value, updates: Value): Value {
  if (indices.dtype !== 'int64') throw new DTypeError(`ScatterND: indices must be int64, got ${indices}`);
  if (!sameShape(updates.shape, [...indices.shape, ...x.shape.slice(1)])) {
    throw new ShapeError(
      'ScatterND',
      [x.shape, updates.shape],
      'updates must be one row of x for each index',
    );
  }
  const shape = [...indices.shape, 1];
  const last = x.graph.constant(BigInt64Array.from(shape, BigInt), [shape.length]);
  const columns = applyOne('Reshape', [indices, last], 'int64', shape); // (...i, 1)
  return applyOne('ScatterND', [x, columns, updates], x.dtype, x.shape, { reduction: 'add' });
}

/**
 * Puts each pooled gradient back where its maximum was: pooled and positions (N, C, h, w) -> `shape`.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(JSON.stringify(await compute((x, at) => operators.maxUnpool(x, at, 2, [1, 1, 2, 2]), [[[[6]]]], [[[[3n]]]]))); // [[[[0,0],[0,6]]]]
 * ```
 */
export function maxUnpool(pooled: Value, positions: Value, window: number, shape: readonly number[]): Value {
  const sizes = pooled.graph.constant(BigInt64Array.from(shape, BigInt), [shape.length]);
  return applyOne('MaxUnpool', [pooled, positions, sizes], pooled.dtype, shape, {
    kernel_shape: [window, window],
    strides: [window, window],
  });
}
