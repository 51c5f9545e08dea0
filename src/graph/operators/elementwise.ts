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

/** a + b, broadcast. */
export const add = (a: Operand, b: Operand): Value => binary('Add', a, b);
/** a - b, broadcast. */
export const sub = (a: Operand, b: Operand): Value => binary('Sub', a, b);
/** a * b, broadcast. */
export const mul = (a: Operand, b: Operand): Value => binary('Mul', a, b);
/** a / b, broadcast. */
export const div = (a: Operand, b: Operand): Value => binary('Div', a, b);
/** a ** b, broadcast; the gradient is defined for a constant exponent only. */
export const pow = (a: Operand, b: Operand): Value => binary('Pow', a, b);
/** Larger of the two, broadcast. */
export const maximum = (a: Operand, b: Operand): Value => binary('Max', a, b);
/** Smaller of the two, broadcast. */
export const minimum = (a: Operand, b: Operand): Value => binary('Min', a, b);

/** a == b as bool. */
export const equal = (a: Operand, b: Operand): Value => binary('Equal', a, b, 'bool');
/** a > b as bool. */
export const greater = (a: Operand, b: Operand): Value => binary('Greater', a, b, 'bool');
/** a >= b as bool. */
export const greaterOrEqual = (a: Operand, b: Operand): Value => binary('GreaterOrEqual', a, b, 'bool');
/** a < b as bool. */
export const less = (a: Operand, b: Operand): Value => binary('Less', a, b, 'bool');
/** Both, as bool. */
export const and = (a: Value, b: Value): Value => binary('And', a, b, 'bool');
/** Negation of a bool. */
export const not = (x: Value): Value => unary('Not', x);

export const neg = (x: Value): Value => unary('Neg', x);
export const abs = (x: Value): Value => unary('Abs', x);
export const sign = (x: Value): Value => unary('Sign', x);
export const exp = (x: Value): Value => unary('Exp', x);
export const log = (x: Value): Value => unary('Log', x);
export const sqrt = (x: Value): Value => unary('Sqrt', x);
/** Largest integer not above x; its gradient is zero. */
export const floor = (x: Value): Value => unary('Floor', x);
/** Smallest integer not below x; its gradient is zero. */
export const ceil = (x: Value): Value => unary('Ceil', x);
export const reciprocal = (x: Value): Value => unary('Reciprocal', x);
export const sin = (x: Value): Value => unary('Sin', x);
export const cos = (x: Value): Value => unary('Cos', x);
export const erf = (x: Value): Value => unary('Erf', x);
export const tanh = (x: Value): Value => unary('Tanh', x);
export const relu = (x: Value): Value => unary('Relu', x);
/** 1 / (1 + exp(-x)) */
export const sigmoid = (x: Value): Value => unary('Sigmoid', x);
/** log(1 + exp(x)) */
export const softplus = (x: Value): Value => unary('Softplus', x);
/** x * Phi(x), exactly (`none`, by erf) or by its tanh approximation. */
export const gelu = (x: Value, approximate: 'none' | 'tanh' = 'none'): Value =>
  unary('Gelu', x, { approximate });

/** x * x */
export const square = (x: Value): Value => mul(x, x);

/** Limits x to [low, high]. */
export const clip = (x: Value, low: number, high: number): Value => minimum(maximum(x, low), high);

/** Converts the element type. */
export function cast(x: Value, dtype: DType): Value {
  return x.dtype === dtype ? x : unary('Cast', x, { to: ONNX_TYPE[dtype] }, dtype);
}

/** condition ? a : b, elementwise and broadcast. */
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

/** x itself, but no gradient flows back through it. */
export const stopGradient = (x: Value): Value => unary('Identity', x);
