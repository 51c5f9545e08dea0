import {
  add,
  cast,
  cos,
  div,
  erf,
  exp,
  greater,
  greaterOrEqual,
  mul,
  neg,
  pow,
  sigmoid,
  sign,
  sin,
  square,
  sub,
  tanh,
  type Value,
  where,
} from '../../graph/index.ts';
import type { RuleContext, RuleSet } from '../rule.ts';
import { unbroadcast } from './broadcast.ts';

/** Builds the rule of a two-operand broadcasting operator from its two partial gradients. */
const broadcasting =
  (left: (context: RuleContext) => Value, right: (context: RuleContext) => Value) =>
  (context: RuleContext) => {
    const [a, b] = context.inputs as [Value, Value];
    return [
      context.wants[0] ? unbroadcast(left(context), a.shape) : null,
      context.wants[1] ? unbroadcast(right(context), b.shape) : null,
    ];
  };

/** Builds the rule of a one-operand operator from dy/dx as a function of x and y. */
const pointwise =
  (derivative: (x: Value, y: Value) => Value) =>
  ({ inputs, output, gradient }: RuleContext) => [mul(gradient, derivative(inputs[0]!, output))];

/** Passes the gradient where the operand was chosen; at ties the first operand is. */
const selecting = (chosen: (a: Value, b: Value) => Value) =>
  broadcasting(
    ({ inputs, gradient }) => where(chosen(inputs[0]!, inputs[1]!), gradient, 0),
    ({ inputs, gradient }) => sub(gradient, where(chosen(inputs[0]!, inputs[1]!), gradient, 0)),
  );

const SQRT_2 = Math.SQRT2;
const NORMAL_PEAK = 1 / Math.sqrt(2 * Math.PI);

/** d/dx x Phi(x) = Phi(x) + x phi(x) */
function geluDerivative(x: Value): Value {
  const cumulative = mul(add(erf(mul(x, 1 / SQRT_2)), 1), 0.5);
  const density = mul(exp(mul(square(x), -0.5)), NORMAL_PEAK);
  return add(cumulative, mul(x, density));
}

/** y = x/2 (1 + t), t = tanh(u), u = c (x + a x^3): y' = (1 + t)/2 + x/2 (1 - t^2) c (1 + 3 a x^2) */
function geluTanhDerivative(x: Value): Value {
  const c = Math.sqrt(2 / Math.PI);
  const a = 0.044715;
  const t = tanh(mul(add(x, mul(mul(square(x), x), a)), c));
  const inner = mul(add(mul(square(x), 3 * a), 1), c);
  return add(mul(add(t, 1), 0.5), mul(mul(mul(x, 0.5), sub(1, square(t))), inner));
}

export const elementwiseRules: RuleSet = {
  Add: broadcasting(
    ({ gradient }) => gradient,
    ({ gradient }) => gradient,
  ),
  Sub: broadcasting(
    ({ gradient }) => gradient,
    ({ gradient }) => neg(gradient),
  ),
  Mul: broadcasting(
    ({ inputs, gradient }) => mul(gradient, inputs[1]!),
    ({ inputs, gradient }) => mul(gradient, inputs[0]!),
  ),
  Div: broadcasting(
    ({ inputs, gradient }) => div(gradient, inputs[1]!),
    ({ inputs, output, gradient }) => neg(div(mul(gradient, output), inputs[1]!)),
  ),
  Pow: ({ node, inputs, gradient, wants }) => {
    const [x, exponent] = inputs as [Value, Value];
    if (wants[1]) throw new Error(`Pow: no gradient for the exponent (${node.inputs[1]})`);
    return [unbroadcast(mul(gradient, mul(exponent, pow(x, sub(exponent, 1)))), x.shape), null];
  },
  Max: selecting(greaterOrEqual),
  Min: selecting((a, b) => greaterOrEqual(b, a)),
  Where: ({ inputs, gradient, wants }) => {
    const [condition, a, b] = inputs as [Value, Value, Value];
    return [
      null,
      wants[1] ? unbroadcast(where(condition, gradient, 0), a.shape) : null,
      wants[2] ? unbroadcast(where(condition, 0, gradient), b.shape) : null,
    ];
  },
  Cast: ({ inputs, gradient }) => [cast(gradient, inputs[0]!.dtype)],
  Neg: ({ gradient }) => [neg(gradient)],
  Abs: pointwise((x) => sign(x)),
  Exp: pointwise((_, y) => y),
  Log: ({ inputs, gradient }) => [div(gradient, inputs[0]!)],
  Sqrt: ({ output, gradient }) => [div(mul(gradient, 0.5), output)],
  Reciprocal: pointwise((_, y) => neg(square(y))),
  Sin: pointwise((x) => cos(x)),
  Cos: pointwise((x) => neg(sin(x))),
  Erf: pointwise((x) => mul(exp(neg(square(x))), 2 / Math.sqrt(Math.PI))),
  Tanh: pointwise((_, y) => sub(1, square(y))),
  Sigmoid: pointwise((_, y) => mul(y, sub(1, y))),
  Softplus: pointwise((x) => sigmoid(x)),
  Relu: ({ output, gradient }) => [where(greater(output, 0), gradient, 0)],
  Gelu: ({ node, inputs, gradient }) => {
    const derivative = node.attributes.approximate === 'tanh' ? geluTanhDerivative : geluDerivative;
    return [mul(gradient, derivative(inputs[0]!))];
  },
};
