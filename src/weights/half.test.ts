import { expect, test } from 'vitest';
import {
  float16FromFloat32,
  float32FromFloat16,
  fromBfloat16,
  fromFloat16,
  toBfloat16,
  toFloat16,
} from './half.ts';

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

test('bfloat16 is exact upwards and rounds to nearest even downwards', () => {
  const bits = Uint16Array.from({ length: 65536 }, (_, i) => i);
  const back = toBfloat16(fromBfloat16(bits));
  for (let i = 0; i < 65536; i++) {
    const notANumber = (i & 0x7fff) > 0x7f80;
    if (notANumber ? (back[i]! & 0x7fff) <= 0x7f80 : back[i] !== i)
      expect.fail(`bits ${i} came back as ${back[i]}`);
  }
  const ulp = 2 ** -7;
  expect([
    ...fromBfloat16(toBfloat16(Float32Array.of(1 + ulp / 2, 1 + 1.5 * ulp, 1 + ulp / 2 + 2 ** -23))),
  ]).toEqual([1, 1 + 2 * ulp, 1 + ulp]);
  expect(toBfloat16(Float32Array.of(-3.4028234e38))[0]).toBe(0xff80);
});
