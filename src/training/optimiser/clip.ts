import type { ParameterGroup } from './trainable-parameters.ts';

/** Euclidean norm of all gradients taken together, summed in double precision. */
export const globalNorm = (groups: readonly Pick<ParameterGroup, 'gradients'>[]): number =>
  Math.sqrt(sumOfSquares(groups.map(({ gradients }) => gradients)));

/** In double precision. */
export function sumOfSquares(arrays: Iterable<Float32Array>): number {
  let sum = 0;
  for (const array of arrays) {
    for (let i = 0; i < array.length; i++) sum += array[i]! * array[i]!;
  }
  return sum;
}

/**
 * Factor that brings gradients of this global norm down to `maximum` and never up: maximum / (norm + 1e-6) where that
 * is below 1 (PyTorch's rule). NaN where the norm is not finite.
 */
export function clipScale(norm: number, maximum: number): number {
  if (!Number.isFinite(norm)) return Number.NaN;
  return Math.min(1, maximum / (norm + 1e-6));
}
