import { mul, reduceMean, reduceSum, sub, type Value } from '../../graph/index.ts';
import type { RuleSet } from '../rule.ts';
import { rowSum } from './row-sum.ts';

export const normalizationRules: RuleSet = {
  // dX = Y (dY - sum(dY Y))
  Softmax: ({ node, output, gradient }) => {
    const axis = node.attributes.axis as number;
    return [mul(output, sub(gradient, reduceSum(mul(gradient, output), [axis], true)))];
  },
  // With x^ = (x - mean) / deviation and g = dY scale: dX = (g - mean(g) - x^ mean(g x^)) / deviation
  LayerNormalization: ({ node, inputs, gradient, wants }) => {
    const [x, scale] = inputs as [Value, Value];
    const [, mean, inverseDeviation] = node.outputs as [Value, Value, Value];
    const normalised = mul(sub(x, mean), inverseDeviation); // (..., d)
    let dx: Value | null = null;
    if (wants[0]) {
      const g = mul(gradient, scale); // (..., d)
      const centred = sub(g, reduceMean(g, [-1], true)); // (..., d)
      const projection = reduceMean(mul(g, normalised), [-1], true); // (..., 1)
      dx = mul(sub(centred, mul(normalised, projection)), inverseDeviation);
    }
    return [dx, wants[1] ? rowSum(mul(gradient, normalised)) : null, wants[2] ? rowSum(gradient) : null];
  },
};
