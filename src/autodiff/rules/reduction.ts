import { cast, div, equal, expand, mul, reduceSum, reshape, sizeOf, type Value } from '../../graph/index.ts';
import type { RuleContext, RuleSet } from '../rule.ts';
import { constantIntegers } from './constants.ts';

/** The reduced tensor with its reduced axes kept as 1, so that it broadcasts against the input. */
function keepAxes({ node, inputs }: RuleContext, reduced: Value): Value {
  const axes = constantIntegers(node, 1);
  return reshape(
    reduced,
    inputs[0]!.shape.map((dimension, axis) => (axes.includes(axis) ? 1 : dimension)),
  );
}

export const reductionRules: RuleSet = {
  ReduceSum: (context) => [expand(keepAxes(context, context.gradient), context.inputs[0]!.shape)],
  ReduceMean: (context) => {
    const { inputs, output, gradient } = context;
    const count = sizeOf(inputs[0]!.shape) / sizeOf(output.shape);
    return [expand(keepAxes(context, mul(gradient, 1 / count)), inputs[0]!.shape)];
  },
  // Equal maxima share the gradient.
  ReduceMax: (context) => {
    const x = context.inputs[0]!;
    const chosen = cast(equal(x, keepAxes(context, context.output)), x.dtype);
    const count = reduceSum(chosen, constantIntegers(context.node, 1), true);
    return [mul(div(chosen, count), keepAxes(context, context.gradient))];
  },
};
