import { expect, test } from 'vitest';
import { float16FromFloat32, float32FromFloat16, fromBfloat16, fromFloat16, toFloat16 } from './half.ts';

test('every float16 survives the way to float32 and back', () => {
  const bits = Uint16Array.from({ length: 65536 }, (_, i) => i);
  const values = fromFloat16(bits);
  const back = toFloat16(values);
  for (let i = 0; i < 65536; i++) {
    const notANumber = (i & 0x7c00) === 0x7c00 && (i & 0x3ff) !== 0;
    if (notANumber) expect(Number.isNaN(values[i]), `bits ${i}`).toBe(true);
    else if (back[i] !== i) expect.fail(`bits ${i} came back as ${back[i]}`);
  }
  expect(float32FromFloat16(0x0001)).toBe(2 ** -24);
  expect(float32FromFloat16(0x7bff)).toBe(65504);
  expect(Object.is(float32FromFloat16(0x8000), -0)).toBe(true);
});

test('float16 rounds to the nearest, ties to even', () => {
  // Midpoints between neighbours, subnormals and the step to infinity included, and their float32 neighbours.
  for (let low = 0; low < 0x7c00; low++) {
    const a = float32FromFloat16(low);
    const b = low === 0x7bff ? 65536 : float32FromFloat16(low + 1);
    const middle = (a + b) / 2;
    const step = middle * 2 ** -23;
    const results = [middle, middle + step, middle - step].map(float16FromFloat32);
    const even = low % 2 === 0 ? low : low + 1;
    if (results.join() !== [even, low + 1, low].join()) expect.fail(`between ${a} and ${b}: ${results}`);
  }
  expect(float16FromFloat32(Number.NEGATIVE_INFINITY)).toBe(0xfc00);
  expect(float16FromFloat32(1e30)).toBe(0x7c00);
  expect(float16FromFloat32(-1e-30)).toBe(0x8000);
  expect(float16FromFloat32(Number.NaN) & 0x7fff).toBeGreaterThan(0x7c00);
});

test('bfloat16 is the upper half of a float32', () => {
  const values = fromBfloat16(Uint16Array.of(0x3f80, 0xbfc0, 0x0001, 0x7f80, 0x7fc1));
  expect([...values]).toEqual([1, -1.5, 2 ** -133, Number.POSITIVE_INFINITY, Number.NaN]);
  expect(new Uint32Array(values.buffer)[4]! >>> 16).toBe(0x7fc1); // a NaN's payload stays
});
