import { expect, test } from 'vitest';
import { logitOf } from '../../../src/programs/logit-map.ts';
import { maskAbove } from './threshold.ts';

/** Smooth, with both signs, and not symmetric. */
function field(width: number, height: number) {
  const data = Float32Array.from(
    { length: width * height },
    (_, i) => 3 * Math.sin((i % width) * 0.9 + 0.3) * Math.cos(Math.floor(i / width) * 0.7) - 0.4,
  );
  return { width, height, data };
}

test('a higher threshold gives a smaller mask, inside the larger one', () => {
  const logits = field(20, 12);
  const size = { width: 60, height: 36 };
  const masks = [0.2, 0.5, 0.8, 0.9].map((threshold) => maskAbove(logits, threshold, size).data);
  for (let i = 1; i < masks.length; i++) {
    const [larger, smaller] = [masks[i - 1]!, masks[i]!];
    expect(smaller.every((value, j) => value <= larger[j]!)).toBe(true);
    expect(smaller.includes(1)).toBe(true);
    expect(smaller).not.toEqual(larger);
  }
});

test('at the logits’ own size every pixel is its own logit', () => {
  const logits = field(9, 7);
  const { data } = maskAbove(logits, 0.7, logits);
  expect([...data]).toEqual([...logits.data].map((value) => (value > logitOf(0.7) ? 1 : 0)));
});
