import { DTypeError, ShapeError } from '../errors.ts';
import type { Value } from '../graph.ts';
import { resolveAxis, type Shape, sameShape, sizeOf } from '../types.ts';
import { applyOne, broadcastShape } from './operand.ts';

const int64 = (x: Value, numbers: readonly number[]): Value =>
  x.graph.constant(BigInt64Array.from(numbers, BigInt), [numbers.length]);

/**
 * Same elements in another shape; one dimension may be -1 and is then inferred.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.reshape(x, [2, -1]), [1, 2, 3, 4])); // [ [ 1, 2 ], [ 3, 4 ] ]
 * ```
 */
export function reshape(x: Value, shape: Shape): Value {
  const known = shape.filter((dimension) => dimension !== -1);
  const inferred = sizeOf(x.shape) / sizeOf(known);
  const target = shape.map((dimension) => (dimension === -1 ? inferred : dimension));
  if (
    shape.length - known.length > 1 ||
    sizeOf(target) !== sizeOf(x.shape) ||
    !target.every(Number.isInteger)
  ) {
    throw new ShapeError('Reshape', [x.shape, shape], 'the number of elements must stay the same');
  }
  return sameShape(target, x.shape)
    ? x
    : applyOne('Reshape', [x, int64(x, target)], x.dtype, target, { allowzero: 1 });
}

/**
 * Reorders axes: result axis i is axis permutation[i] of x.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.transpose(x, [1, 0]), [[1, 2], [3, 4]])); // [ [ 1, 3 ], [ 2, 4 ] ]
 * ```
 */
export function transpose(x: Value, permutation: readonly number[]): Value {
  const sorted = [...permutation].sort((a, b) => a - b);
  if (permutation.length !== x.rank || sorted.some((axis, index) => axis !== index)) {
    throw new ShapeError('Transpose', [x.shape, permutation], 'the second must be a permutation of the axes');
  }
  if (permutation.every((axis, index) => axis === index)) return x;
  return applyOne(
    'Transpose',
    [x],
    x.dtype,
    permutation.map((axis) => x.shape[axis]!),
    { perm: permutation },
  );
}

/**
 * Swaps the last two axes.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.transposeLast(x), [[[1, 2], [3, 4]]])); // [ [ [ 1, 3 ], [ 2, 4 ] ] ]
 * ```
 */
export function transposeLast(x: Value): Value {
  const axes = x.shape.map((_, axis) => axis);
  axes.push(...axes.splice(-2).reverse());
  return transpose(x, axes);
}

/**
 * Joins values along an axis.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x, y) => operators.concat([x, y], 1), [[1], [2]], [[3], [4]])); // [ [ 1, 3 ], [ 2, 4 ] ]
 * ```
 */
export function concat(values: readonly Value[], axis: number): Value {
  const first = values[0];
  if (!first) throw new ShapeError('Concat', [], 'needs at least one value');
  if (values.length === 1) return first;
  const at = resolveAxis(axis, first.rank);
  let total = 0;
  for (const value of values) {
    const fits = value.rank === first.rank && value.shape.every((d, i) => i === at || d === first.shape[i]);
    if (!fits) {
      throw new ShapeError('Concat', [first.shape, value.shape], `must agree on every axis but ${at}`);
    }
    if (value.dtype !== first.dtype) throw new DTypeError(`Concat: operands are ${first} and ${value}`);
    total += value.shape[at]!;
  }
  const shape = first.shape.map((dimension, i) => (i === at ? total : dimension));
  return applyOne('Concat', values, first.dtype, shape, { axis: at });
}

/**
 * x[start:end:step] along one axis; `end` may be past the end, negative positions count from the end.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.slice(x, 0, 1, 4, 2), [10, 11, 12, 13])); // [ 11, 13 ]
 * ```
 */
export function slice(x: Value, axis: number, start: number, end: number, step = 1): Value {
  const at = resolveAxis(axis, x.rank);
  const size = x.shape[at]!;
  const from = Math.min(size, start < 0 ? start + size : start);
  const to = Math.min(size, end < 0 ? end + size : end);
  const count = Math.ceil((to - from) / step);
  if (from < 0 || count <= 0 || step < 1) {
    throw new ShapeError('Slice', [x.shape], `[${start}:${end}:${step}] on axis ${at} is empty`);
  }
  if (from === 0 && count === size) return x;
  const shape = x.shape.map((dimension, i) => (i === at ? count : dimension));
  const inputs = [x, int64(x, [from]), int64(x, [to]), int64(x, [at]), int64(x, [step])];
  return applyOne('Slice', inputs, x.dtype, shape);
}

/**
 * Cuts x along an axis into pieces of the given sizes.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.split(x, 0, [1, 2])[1]!, [10, 11, 12])); // [ 11, 12 ]
 * ```
 */
export function split(x: Value, axis: number, sizes: readonly number[]): Value[] {
  const at = resolveAxis(axis, x.rank);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total !== x.shape[at]) {
    throw new ShapeError('Split', [x.shape, sizes], `sizes must add up to axis ${at}`);
  }
  let offset = 0;
  return sizes.map((size) => {
    offset += size;
    return slice(x, at, offset - size, offset);
  });
}

/**
 * Surrounds x with a constant; `pads` holds [before, after] for each axis.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.pad(x, [[1, 2]], 9), [1, 2])); // [ 9, 1, 2, 9, 9 ]
 * ```
 */
export function pad(x: Value, pads: readonly (readonly [number, number])[], value = 0): Value {
  if (pads.length !== x.rank || pads.some(([before, after]) => before < 0 || after < 0)) {
    throw new ShapeError(
      'Pad',
      [x.shape],
      `needs one pair of non-negative pads per axis, got ${pads.length}`,
    );
  }
  if (pads.every(([before, after]) => before === 0 && after === 0)) return x;
  const shape = x.shape.map((dimension, axis) => dimension + pads[axis]![0] + pads[axis]![1]);
  const amounts = [...pads.map(([before]) => before), ...pads.map(([, after]) => after)];
  return applyOne('Pad', [x, int64(x, amounts), x.graph.scalar(value, x.dtype)], x.dtype, shape);
}

/**
 * Broadcasts x to a shape.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.expand(x, [2, 2]), [1, 2])); // [ [ 1, 2 ], [ 1, 2 ] ]
 * ```
 */
export function expand(x: Value, shape: Shape): Value {
  if (sameShape(x.shape, shape)) return x;
  if (!sameShape(broadcastShape('Expand', x.shape, shape), shape)) {
    throw new ShapeError('Expand', [x.shape, shape], 'the first cannot be broadcast to the second');
  }
  return applyOne('Expand', [x, int64(x, shape)], x.dtype, shape);
}

/**
 * Picks entries along an axis: result = x.take(indices, axis).
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x, at) => operators.gather(x, at), [10, 11, 12], [2n, 0n])); // [ 12, 10 ]
 * ```
 */
export function gather(x: Value, indices: Value, axis = 0): Value {
  if (indices.dtype !== 'int64' && indices.dtype !== 'int32') {
    throw new DTypeError(`Gather: indices must be int64 or int32, got ${indices}`);
  }
  const at = resolveAxis(axis, x.rank);
  const shape = [...x.shape.slice(0, at), ...indices.shape, ...x.shape.slice(at + 1)];
  return applyOne('Gather', [x, indices], x.dtype, shape, { axis: at });
}
