import type { Value } from '../graph.ts';
import { div, maximum, neg } from './elementwise.ts';
import { applyOne } from './operand.ts';
import { reduceMax, reduceMin } from './reduction.ts';
import { transpose } from './shape.ts';

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
 * at each run. What is made of the weight here are constants, which the runtime computes when the program is loaded; none
 * but the weight itself is a large float32 tensor, since the runtime frees them only when all are done.
 * (n, k) x (m, k) -> (n, m)
 */
export function quantizedGemm(x: Value, weight: Value, bias: Value | null): Value {
  const [m] = weight.shape as [number, number];
  const largest = maximum(reduceMax(weight, [1]), neg(reduceMin(weight, [1]))); // (m)
  const scale = div(maximum(largest, 1e-30), 127); // (m)
  const zero = x.graph.constant(new Int8Array(m), [m]); // (m)
  const rows = applyOne('QuantizeLinear', [weight, scale, zero], 'int8', weight.shape, { axis: 0 }); // (m, k)
  return x.graph.apply({
    operator: 'DynamicQuantizeMatMul',
    domain: 'com.microsoft',
    inputs: [x, transpose(rows, [1, 0]), scale, null, bias], // transposed: (k, m)
    outputs: [{ dtype: 'float32', shape: [x.shape[0]!, m] }],
  })[0]!;
}
