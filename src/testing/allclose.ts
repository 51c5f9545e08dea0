import { expect } from 'vitest';

/** Asserts |actual - expected| <= tolerance * max|expected| for every element. */
export function expectAllClose(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  tolerance: number,
  name = 'the values',
): void {
  expect(actual.length, name).toBe(expected.length);
  let scale = 0;
  let worst = 0;
  let at = 0;
  for (let index = 0; index < expected.length; index++) {
    scale = Math.max(scale, Math.abs(expected[index]!));
    const error = Math.abs(actual[index]! - expected[index]!);
    if (!(error <= worst)) [worst, at] = [error, index]; // NaN counts as worst
  }
  expect(worst, `${name}, element ${at}: ${actual[at]} instead of ${expected[at]}`).toBeLessThanOrEqual(
    tolerance * Math.max(scale, 1e-30),
  );
}
