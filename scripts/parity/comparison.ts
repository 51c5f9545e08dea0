import { formatShape, type Shape, sameShape, sizeOf } from '../../src/graph/index.ts';
import type { Tensor } from '../../src/runtime/index.ts';

/** How far a tensor may be from the recorded one. */
export interface Tolerance {
  /** Largest |a - b| over the largest recorded magnitude. */
  readonly relative: number;
  /** An |a - b| that passes whatever the magnitude. */
  readonly absolute?: number;
  /** An |a - b| that passes in tensors of at most 16 values, such as scores and losses. */
  readonly absoluteIfSmall?: number;
}

/** The rules of the fixtures' README. */
export const tolerances = {
  forward: { relative: 1e-4, absoluteIfSmall: 1e-4 },
  gradient: { relative: 1e-3 },
  /** Zero in theory (a softmax ignores what all its logits have in common); what is recorded is rounding. */
  vanishingGradient: { relative: 1e-3, absolute: 1e-5 },
  operation: { relative: 2e-5 },
  operationWithLargeLogits: { relative: 1e-4 },
  vanishingOperationGradient: { relative: 2e-5, absolute: 1e-5 },
  metric: { relative: 1e-9 },
  exact: { relative: 0 },
} as const satisfies Record<string, Tolerance>;

/** Tensors of up to this many values count as small. */
const SMALL = 16;

/** One line of the report. */
export interface ComparisonRow {
  readonly name: string;
  readonly shape: Shape;
  /** Largest |a - b|; null where there was nothing to compare. */
  readonly maxAbsolute: number | null;
  /** maxAbsolute over the largest recorded magnitude; null where that is zero or nothing was compared. */
  readonly maxRelative: number | null;
  readonly passed: boolean;
  /** Why it failed, where the numbers do not say it. */
  readonly problem?: string;
}

type Numbers = ArrayLike<number | bigint>;

/** Compares a tensor with the recorded one; a missing tensor, another shape and a NaN fail. */
export function compare(
  name: string,
  actual: { readonly shape: Shape; readonly data: Numbers } | undefined,
  expected: { readonly shape: Shape; readonly data: Numbers },
  tolerance: Tolerance,
): ComparisonRow {
  if (!actual) return failure(name, expected.shape, 'not computed');
  if (!sameShape(actual.shape, expected.shape)) {
    return failure(name, expected.shape, `the shape is ${formatShape(actual.shape)}`);
  }
  let magnitude = 0;
  let maxAbsolute = 0;
  for (let index = 0; index < expected.data.length; index++) {
    const wanted = Number(expected.data[index]);
    magnitude = Math.max(magnitude, Math.abs(wanted));
    const error = Math.abs(Number(actual.data[index]) - wanted);
    if (!(error <= maxAbsolute)) maxAbsolute = error; // a NaN stays
  }
  const { relative, absolute = 0, absoluteIfSmall = 0 } = tolerance;
  const passed =
    maxAbsolute <= relative * magnitude ||
    maxAbsolute <= absolute ||
    (sizeOf(expected.shape) <= SMALL && maxAbsolute <= absoluteIfSmall);
  return {
    name,
    shape: expected.shape,
    maxAbsolute,
    maxRelative: magnitude > 0 ? maxAbsolute / magnitude : null,
    passed,
  };
}

/** A line for something that could not be compared. */
export const failure = (name: string, shape: Shape, problem: string): ComparisonRow => ({
  name,
  shape,
  maxAbsolute: null,
  maxRelative: null,
  passed: false,
  problem,
});

/** Compares plain numbers, e.g. out of a JSON file. */
export const compareNumbers = (
  name: string,
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  tolerance: Tolerance,
): ComparisonRow =>
  compare(
    name,
    { shape: [actual.length], data: actual },
    { shape: [expected.length], data: expected },
    tolerance,
  );

/** Largest difference between two runs' outputs; they must not differ at all. */
export function compareRuns(
  name: string,
  actual: Readonly<Record<string, Tensor>>,
  expected: Readonly<Record<string, Tensor>>,
): ComparisonRow {
  let worst: ComparisonRow | null = null;
  for (const [key, tensor] of Object.entries(expected)) {
    const row = compare(key, actual[key], tensor, tolerances.exact);
    if (!worst || !row.passed || (row.maxAbsolute ?? 0) > (worst.maxAbsolute ?? 0)) worst = row;
    if (!row.passed) break;
  }
  if (!worst) return failure(name, [], 'no outputs');
  return worst.passed
    ? { ...worst, name, shape: [] }
    : { ...worst, name, shape: [], problem: `differs in ${worst.name}` };
}
