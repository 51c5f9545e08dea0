import type { Value } from '../graph.ts';
import { abs, cast, div, maximum } from './elementwise.ts';
import { applyOne } from './operand.ts';
import { reduceMax } from './reduction.ts';
import { reshape, transpose } from './shape.ts';

/** Below these the conversions cost more than the integers save. */
const LEAST_WIDTH = 64;
const LEAST_ROWS = 16;

/** Whether a product is large enough, and its weight is known before the program runs. (n, k) and (m, k) */
export function isWorthQuantizing(x: Value, weight: Value): boolean {
  const [m, k] = weight.shape as [number, number];
  return (
    x.dtype === 'float32' &&
    m >= LEAST_WIDTH &&
    k >= LEAST_WIDTH &&
    x.shape[0]! >= LEAST_ROWS &&
    isConstant(weight)
  );
}

/** Whether nothing that is given at each run takes part in a value. */
function isConstant(value: Value): boolean {
  const { producer, graph } = value;
  if (!producer) return !graph.inputs.includes(value);
  return producer.inputs.every((input) => input === null || isConstant(input));
}

/**
 * x @ weight^T (+ bias) in 8-bit integers: the weight as int8 with one scale per row, x as uint8 with a range of its own
 * at each run. What is made of the weight here are constants, which the runtime computes when the program is loaded.
 * (n, k) x (m, k) -> (n, m)
 */
export function quantizedGemm(x: Value, weight: Value, bias: Value | null): Value {
  const [m] = weight.shape as [number, number];
  const largest = maximum(reduceMax(abs(weight), [1], true), 1e-30); // (m, 1)
  const scale = div(largest, 127); // (m, 1)
  const rounded = applyOne('Round', [div(weight, scale)], 'float32', weight.shape); // (m, k), in [-127, 127]
  const quantized = transpose(cast(rounded, 'int8'), [1, 0]); // (k, m)
  return x.graph.apply({
    operator: 'DynamicQuantizeMatMul',
    domain: 'com.microsoft',
    inputs: [x, quantized, reshape(scale, [m]), null, bias],
    outputs: [{ dtype: 'float32', shape: [x.shape[0]!, m] }],
  })[0]!;
}
