import { expect, it } from 'vitest';
import { categories } from './categories.ts';
import { largestMetresOf } from './sizes.ts';

it('knows how long the largest of a category are, and of which it does not', () => {
  expect([largestMetresOf('tree'), largestMetresOf('constructor'), largestMetresOf('river')]).toEqual([
    30,
    null,
    null,
  ]);
  const known = categories.map(({ name }) => largestMetresOf(name)).filter((metres) => metres !== null);
  expect(known.every((metres) => metres > 2 && metres < 1000)).toBe(true);
  expect(known.length).toBeGreaterThan(10);
});
