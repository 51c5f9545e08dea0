import { ShapeError } from '../errors.ts';
import type { Value } from '../graph.ts';
import { add } from './elementwise.ts';
import { applyMatrix, broadcastShape } from './operand.ts';
import { isWorthQuantizing, quantizedGemm } from './quantized-linear.ts';

/**
 * Batched matrix product: (..., n, k) x (..., k, m) -> (..., n, m), leading axes broadcast.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x, y) => operators.matmul(x, y), [[1, 2], [3, 4]], [[1], [10]])); // [ [ 21 ], [ 43 ] ]
 * ```
 */
export function matmul(a: Value, b: Value): Value {
  if (a.rank < 2 || b.rank < 2)
    throw new ShapeError('MatMul', [a.shape, b.shape], 'both need rank 2 or more');
  const inner = a.shape.at(-1)!;
  if (inner !== b.shape.at(-2)) {
    throw new ShapeError(
      'MatMul',
      [a.shape, b.shape],
      `inner dimensions differ (${inner} and ${b.shape.at(-2)})`,
    );
  }
  const batch = broadcastShape('MatMul', a.shape.slice(0, -2), b.shape.slice(0, -2));
  return applyMatrix('MatMul', [a, b], [...batch, a.shape.at(-2)!, b.shape.at(-1)!]);
}

/**
 * x @ weight^T (+ bias) on matrices: (n, k) x (m, k) -> (n, m). PyTorch stores linear layers as (out, in), so the
 * weight is used as it lies in the file.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x, w, b) => operators.gemm(x, w, b), [[1, 2]], [[1, 0], [0, 1], [1, 1]], [0, 0, 100])); // [ [ 1, 2, 103 ] ]
 * ```
 */
export function gemm(x: Value, weight: Value, bias: Value | null = null): Value {
  if (x.rank !== 2 || weight.rank !== 2 || x.shape[1] !== weight.shape[1]) {
    throw new ShapeError('Gemm', [x.shape, weight.shape], 'needs (n, k) and (m, k)');
  }
  const out = weight.shape[0]!;
  if (bias && (bias.rank !== 1 || bias.shape[0] !== out)) {
    throw new ShapeError('Gemm', [weight.shape, bias.shape], 'the bias must have one entry per weight row');
  }
  if (x.graph.int8Linear && isWorthQuantizing(x, weight)) return quantizedGemm(x, weight, bias);
  const product = (inputs: readonly Value[]): Value =>
    applyMatrix('Gemm', inputs, [x.shape[0]!, out], { transB: 1 });
  if (!bias) return product([x, weight]);
  return x.graph.matrixType === 'float32' ? product([x, weight, bias]) : add(product([x, weight]), bias);
}
