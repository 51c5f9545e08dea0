import type { Shape } from '../../src/graph/index.ts';
import type { Tensor } from '../../src/runtime/index.ts';
import { type ComparisonRow, compareNumbers, failure, type Tolerance, tolerances } from './comparison.ts';

/** A gradient of which only these numbers are recorded. */
export interface Digest {
  readonly shape: Shape;
  readonly sum: number;
  readonly l2: number;
  /** Not recorded in every fixture. */
  readonly first8?: readonly number[];
}

/** How far a loss or a gradient may be off, by its recorded name. */
export function gradientTolerance(name: string): Tolerance {
  if (!name.startsWith('grad')) return tolerances.forward; // loss, bce, dice
  return name.endsWith('k_proj.bias') ? tolerances.vanishingGradient : tolerances.gradient;
}

/**
 * Compares sum, Euclidean norm and the first eight values. The sum may be a small rest of large terms, so its error is
 * measured against the norm; that of the first values against the largest of all.
 */
export function compareDigest(
  name: string,
  actual: Tensor | undefined,
  { shape, sum, l2, first8 = [] }: Digest,
): ComparisonRow[] {
  if (!actual || actual.shape.join() !== shape.join()) {
    return [failure(name, shape, actual ? `the shape is ${actual.shape.join('x')}` : 'not computed')];
  }
  const data = actual.data as Float32Array;
  let [ownSum, squares, largest] = [0, 0, 0];
  for (const value of data) {
    ownSum += value;
    squares += value * value;
    largest = Math.max(largest, Math.abs(value));
  }
  const { relative } = tolerances.gradient;
  const own = data.subarray(0, first8.length);
  return [
    compareNumbers(`${name} (sum)`, [ownSum], [sum], { relative, absolute: relative * l2 }),
    compareNumbers(`${name} (l2)`, [Math.sqrt(squares)], [l2], { relative }),
    ...(first8.length > 0
      ? [
          compareNumbers(`${name} (first ${first8.length})`, own, first8, {
            relative,
            absolute: relative * largest,
          }),
        ]
      : []),
  ];
}
