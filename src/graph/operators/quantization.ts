import { DTypeError, ShapeError } from '../errors.ts';
import type { Value } from '../graph.ts';
import { resolveAxis } from '../types.ts';
import { applyOne } from './operand.ts';

/**
 * Unpacks symmetrically quantised integers: y = x * scale, one scale for each index of `axis`.
 * @param x int8 or uint8, (..., n, ...) with n at `axis`
 * @param scale float32, (n)
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * const packed = { dtype: 'int8', shape: [2, 2], data: Int8Array.of(1, 2, 3, 4) } as const;
 * console.log(await compute((x, scale) => operators.dequantizeLinear(x, scale), packed, [0.5, 2])); // [ [ 0.5, 1 ], [ 6, 8 ] ]
 * ```
 */
export function dequantizeLinear(x: Value, scale: Value, axis = 0): Value {
  if ((x.dtype !== 'int8' && x.dtype !== 'uint8') || scale.dtype !== 'float32') {
    throw new DTypeError(`DequantizeLinear: needs 8-bit integers and a float32 scale, got ${x} and ${scale}`);
  }
  const channels = resolveAxis(axis, x.rank);
  if (scale.rank !== 1 || scale.shape[0] !== x.shape[channels]) {
    throw new ShapeError(
      'DequantizeLinear',
      [x.shape, scale.shape],
      `one scale per index of axis ${channels}`,
    );
  }
  return applyOne('DequantizeLinear', [x, scale], 'float32', x.shape, { axis: channels });
}
