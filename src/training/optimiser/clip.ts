import type { ParameterGroup } from './trainable-parameters.ts';

/** Euclidean norm of all gradients taken together, summed in double precision. */
export function globalNorm(groups: readonly Pick<ParameterGroup, 'gradients'>[]): number {
  let sum = 0;
  for (const { gradients } of groups) {
    for (let i = 0; i < gradients.length; i++) sum += gradients[i]! * gradients[i]!;
  }
  return Math.sqrt(sum);
}

/**
 * Factor that brings gradients of this global norm down to `maximum` and never up: maximum / (norm + 1e-6) where that
 * is below 1 (PyTorch's rule). NaN where the norm is not finite.
 */
export function clipScale(norm: number, maximum: number): number {
  if (!Number.isFinite(norm)) return Number.NaN;
  return Math.min(1, maximum / (norm + 1e-6));
}
