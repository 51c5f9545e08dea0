import { DTypeError } from '../errors.ts';
import type { Value } from '../graph.ts';
import { type DType, ONNX_TYPE } from '../types.ts';
import { applyOne, asValue, broadcastShape, type Operand } from './operand.ts';

function binary(operator: string, a: Operand, b: Operand, dtype?: DType): Value {
  const reference = typeof a !== 'number' ? a : b;
  if (typeof reference === 'number') throw new DTypeError(`${operator}: one operand must be a graph value`);
  const left = asValue(a, reference);
  const right = asValue(b, reference);
  if (left.dtype !== right.dtype) {
    throw new DTypeError(`${operator}: operands are ${left} and ${right}; cast one of them`);
  }
  return applyOne(
    operator,
    [left, right],
    dtype ?? left.dtype,
    broadcastShape(operator, left.shape, right.shape),
  );
}

function unary(
  operator: string,
  x: Value,
  attributes: Parameters<typeof applyOne>[4] = {},
  dtype: DType = x.dtype,
): Value {
  return applyOne(operator, [x], dtype, x.shape, attributes);
}

/**
 * a + b, broadcast.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x, y) => operators.add(x, y), [1, 2, 3], [10])); // [ 11, 12, 13 ]
 * ```
 */
export const add = (a: Operand, b: Operand): Value => binary('Add', a, b);
/**
 * a - b, broadcast.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.sub(1, x), [1, 2, 3])); // [ 0, -1, -2 ]
 * ```
 */
export const sub = (a: Operand, b: Operand): Value => binary('Sub', a, b);
/**
 * a * b, broadcast.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x, y) => operators.mul(x, y), [[1, 2], [3, 4]], [10, 100])); // [ [ 10, 200 ], [ 30, 400 ] ]
 * ```
 */
export const mul = (a: Operand, b: Operand): Value => binary('Mul', a, b);
/**
 * a / b, broadcast.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.div(x, 4), [1, 2, 3])); // [ 0.25, 0.5, 0.75 ]
 * ```
 */
export const div = (a: Operand, b: Operand): Value => binary('Div', a, b);
/**
 * a ** b, broadcast; the gradient is defined for a constant exponent only.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.pow(x, 3), [1, 2, 3])); // [ 1, 8, 27 ]
 * ```
 */
export const pow = (a: Operand, b: Operand): Value => binary('Pow', a, b);
/**
 * Larger of the two, broadcast.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.maximum(x, 2), [1, 2, 3])); // [ 2, 2, 3 ]
 * ```
 */
export const maximum = (a: Operand, b: Operand): Value => binary('Max', a, b);
/**
 * Smaller of the two, broadcast.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.minimum(x, 2), [1, 2, 3])); // [ 1, 2, 2 ]
 * ```
 */
export const minimum = (a: Operand, b: Operand): Value => binary('Min', a, b);

/**
 * a == b as bool.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.equal(x, 2), [1, 2, 3])); // [ false, true, false ]
 * ```
 */
export const equal = (a: Operand, b: Operand): Value => binary('Equal', a, b, 'bool');
/**
 * a > b as bool.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.greater(x, 2), [1, 2, 3])); // [ false, false, true ]
 * ```
 */
export const greater = (a: Operand, b: Operand): Value => binary('Greater', a, b, 'bool');
/**
 * a >= b as bool.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.greaterOrEqual(x, 2), [1, 2, 3])); // [ false, true, true ]
 * ```
 */
export const greaterOrEqual = (a: Operand, b: Operand): Value => binary('GreaterOrEqual', a, b, 'bool');
/**
 * a < b as bool.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.less(x, 2), [1, 2, 3])); // [ true, false, false ]
 * ```
 */
export const less = (a: Operand, b: Operand): Value => binary('Less', a, b, 'bool');
/**
 * Both, as bool.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x, y) => operators.and(x, y), [true, true, false], [true, false, false])); // [ true, false, false ]
 * ```
 */
export const and = (a: Value, b: Value): Value => binary('And', a, b, 'bool');
/**
 * Negation of a bool.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.not(x), [true, false])); // [ false, true ]
 * ```
 */
export const not = (x: Value): Value => unary('Not', x);

/**
 * -x
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.neg(x), [1, -2])); // [ -1, 2 ]
 * ```
 */
export const neg = (x: Value): Value => unary('Neg', x);
/**
 * |x|
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.abs(x), [1, -2])); // [ 1, 2 ]
 * ```
 */
export const abs = (x: Value): Value => unary('Abs', x);
/**
 * -1, 0 or 1.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.sign(x), [3, 0, -2])); // [ 1, 0, -1 ]
 * ```
 */
export const sign = (x: Value): Value => unary('Sign', x);
/**
 * e to the power of x.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.exp(x), [0, 1])); // [ 1, 2.71828 ]
 * ```
 */
export const exp = (x: Value): Value => unary('Exp', x);
/**
 * Natural logarithm.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.log(x), [1, 10])); // [ 0, 2.30259 ]
 * ```
 */
export const log = (x: Value): Value => unary('Log', x);
/**
 * Square root.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.sqrt(x), [4, 9])); // [ 2, 3 ]
 * ```
 */
export const sqrt = (x: Value): Value => unary('Sqrt', x);
/**
 * Largest integer not above x; its gradient is zero.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.floor(x), [1.5, -1.5])); // [ 1, -2 ]
 * ```
 */
export const floor = (x: Value): Value => unary('Floor', x);
/**
 * Smallest integer not below x; its gradient is zero.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.ceil(x), [1.5, -1.5])); // [ 2, -1 ]
 * ```
 */
export const ceil = (x: Value): Value => unary('Ceil', x);
/**
 * 1 / x
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.reciprocal(x), [2, 4])); // [ 0.5, 0.25 ]
 * ```
 */
export const reciprocal = (x: Value): Value => unary('Reciprocal', x);
/**
 * Sine of radians.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.sin(x), [0, 1])); // [ 0, 0.841471 ]
 * ```
 */
export const sin = (x: Value): Value => unary('Sin', x);
/**
 * Cosine of radians.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.cos(x), [0, 1])); // [ 1, 0.540302 ]
 * ```
 */
export const cos = (x: Value): Value => unary('Cos', x);
/**
 * Error function.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.erf(x), [0, 1])); // [ 0, 0.842701 ]
 * ```
 */
export const erf = (x: Value): Value => unary('Erf', x);
/**
 * Hyperbolic tangent.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.tanh(x), [0, 1])); // [ 0, 0.761594 ]
 * ```
 */
export const tanh = (x: Value): Value => unary('Tanh', x);
/**
 * Larger of x and 0.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.relu(x), [-1, 2])); // [ 0, 2 ]
 * ```
 */
export const relu = (x: Value): Value => unary('Relu', x);
/**
 * 1 / (1 + exp(-x))
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.sigmoid(x), [0, 2])); // [ 0.5, 0.880797 ]
 * ```
 */
export const sigmoid = (x: Value): Value => unary('Sigmoid', x);
/**
 * log(1 + exp(x))
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.softplus(x), [0, 2])); // [ 0.693147, 2.12693 ]
 * ```
 */
export const softplus = (x: Value): Value => unary('Softplus', x);
/**
 * x * Phi(x), exactly (`none`, by erf) or by its tanh approximation.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.gelu(x), [0, 1])); // [ 0, 0.841345 ]
 * ```
 */
export const gelu = (x: Value, approximate: 'none' | 'tanh' = 'none'): Value =>
  unary('Gelu', x, { approximate });

/**
 * x * x
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.square(x), [1, 2, 3])); // [ 1, 4, 9 ]
 * ```
 */
export const square = (x: Value): Value => mul(x, x);

/**
 * Limits x to [low, high].
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.clip(x, 0, 1), [-1, 0.5, 2])); // [ 0, 0.5, 1 ]
 * ```
 */
export const clip = (x: Value, low: number, high: number): Value => minimum(maximum(x, low), high);

/**
 * Converts the element type.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x) => operators.cast(x, 'int32'), [1.7, 2.2])); // [ 1, 2 ]
 * ```
 */
export function cast(x: Value, dtype: DType): Value {
  return x.dtype === dtype ? x : unary('Cast', x, { to: ONNX_TYPE[dtype] }, dtype);
}

/**
 * condition ? a : b, elementwise and broadcast.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((c, x) => operators.where(c, x, 0), [true, false], [5, 6])); // [ 5, 0 ]
 * ```
 */
export function where(condition: Value, a: Operand, b: Operand): Value {
  const reference = typeof a !== 'number' ? a : b;
  if (typeof reference === 'number') {
    throw new DTypeError('Where: at least one branch must be a graph value');
  }
  const left = asValue(a, reference);
  const right = asValue(b, reference);
  if (condition.dtype !== 'bool' || left.dtype !== right.dtype) {
    throw new DTypeError(
      `Where: needs a bool condition and branches of one type, got ${condition}, ${left}, ${right}`,
    );
  }
  return applyOne(
    'Where',
    [condition, left, right],
    left.dtype,
    broadcastShape('Where', condition.shape, left.shape, right.shape),
  );
}

/**
 * x itself, but no gradient flows back through it.
 *
 * @example
 * ```ts
 * import { compute, gradient, operators, type Value } from 'skyrefer/graph';
 * const slope = (x: Value) => gradient(operators.reduceSum(operators.stopGradient(x)), [x])[0]!;
 * console.log(await compute(slope, [1, 2])); // [ 0, 0 ]
 * ```
 */
export const stopGradient = (x: Value): Value => unary('Identity', x);
