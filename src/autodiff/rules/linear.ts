import { matmul, reshape, transposeLast, type Value } from '../../graph/index.ts';
import type { RuleSet } from '../rule.ts';
import { unbroadcast } from './broadcast.ts';
import { rowSum } from './row-sum.ts';

export const linearRules: RuleSet = {
  // Y = A B: dA = dY B^T, dB = A^T dY
  MatMul: ({ inputs, gradient, wants }) => {
    const [a, b] = inputs as [Value, Value];
    const left = wants[0] ? unbroadcast(matmul(gradient, transposeLast(b)), a.shape) : null;
    if (!wants[1]) return [left, null];
    if (b.rank === 2 && a.rank > 2) {
      // One product over all rows instead of a batch of products and a sum.
      const rows = reshape(a, [-1, a.shape.at(-1)!]); // (rows, k)
      const rowGradients = reshape(gradient, [-1, gradient.shape.at(-1)!]); // (rows, m)
      return [left, matmul(transposeLast(rows), rowGradients)];
    }
    return [left, unbroadcast(matmul(transposeLast(a), gradient), b.shape)];
  },
  // Y = X W^T + b: dX = dY W, dW = dY^T X, db = sum of rows
  Gemm: ({ inputs, gradient, wants }) => {
    const [x, weight] = inputs as [Value, Value];
    return [
      wants[0] ? matmul(gradient, weight) : null,
      wants[1] ? matmul(transposeLast(gradient), x) : null,
      wants[2] ? rowSum(gradient) : null,
    ];
  },
};
