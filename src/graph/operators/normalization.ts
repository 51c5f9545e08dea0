import { ShapeError } from '../errors.ts';
import type { Value } from '../graph.ts';
import { resolveAxis } from '../types.ts';
import { applyOne } from './operand.ts';

/**
 * exp(x) / sum(exp(x)) along an axis.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.softmax(x), [[0, 0], [0, 2]])); // [ [ 0.5, 0.5 ], [ 0.119203, 0.880797 ] ]
 * ```
 */
export const softmax = (x: Value, axis = -1): Value =>
  applyOne('Softmax', [x], x.dtype, x.shape, { axis: resolveAxis(axis, x.rank) });

/**
 * (x - mean) / sqrt(variance + epsilon) * scale + bias over the last axis.
 * The operator's mean and inverse deviation are outputs of the node too, for its gradient.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x, scale, bias) => operators.layerNormalization(x, scale, bias, 0), [[1, 3]], [1, 1], [0, 5])); // [ [ -1, 6 ] ]
 * ```
 */
export function layerNormalization(x: Value, scale: Value, bias: Value, epsilon: number): Value {
  const width = x.shape.at(-1);
  if (scale.rank !== 1 || bias.rank !== 1 || scale.shape[0] !== width || bias.shape[0] !== width) {
    throw new ShapeError(
      'LayerNormalization',
      [x.shape, scale.shape, bias.shape],
      'scale and bias must be as long as the last axis',
    );
  }
  const statistics = { dtype: x.dtype, shape: [...x.shape.slice(0, -1), 1] } as const;
  return x.graph.apply({
    operator: 'LayerNormalization',
    inputs: [x, scale, bias],
    outputs: [{ dtype: x.dtype, shape: x.shape }, statistics, statistics],
    attributes: { axis: -1, epsilon: { float: epsilon } },
  })[0]!;
}
