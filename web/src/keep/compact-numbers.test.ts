import { expect, test } from 'vitest';
import { compactNumbers, spreadNumbers } from './compact-numbers.ts';

test('numbers come back bit by bit, whatever they are', () => {
  const numbers = Float32Array.from({ length: 4097 }, (_, i) => Math.sin(i / 50) * 8);
  numbers.set([0, -0, Number.NaN, Infinity, -Infinity, 1e-44, 3.4e38]);
  const back = spreadNumbers(compactNumbers(numbers));
  expect(new Uint32Array(back.buffer)).toEqual(new Uint32Array(numbers.buffer));
});

test('a part of a buffer is compacted, and not what lies beside it', () => {
  const all = Float32Array.from({ length: 100 }, (_, i) => i);
  expect([...spreadNumbers(compactNumbers(all.subarray(10, 13)))]).toEqual([10, 11, 12]);
});

test('a map of logits becomes smaller', () => {
  const logits = Float32Array.from({ length: 168 * 168 }, (_, i) => {
    const [x, y] = [(i % 168) - 80, Math.floor(i / 168) - 70];
    return 6 - Math.hypot(x, y) / 5;
  });
  expect(compactNumbers(logits).length).toBeLessThan(0.8 * logits.byteLength);
});
