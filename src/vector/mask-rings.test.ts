import { expect, test } from 'vitest';
import { emptyMask, overlap } from './mask.ts';
import { ringsOfMask } from './mask-rings.ts';
import { clipPolygon, polygonArea, rasterise } from './polygon.ts';

/** Two parts: a square with two holes in it, and a bar. */
function mask() {
  const drawn = emptyMask(40, 30);
  const fill = (x0: number, y0: number, x1: number, y1: number, value: number) => {
    for (let y = y0; y < y1; y++) drawn.data.fill(value, y * 40 + x0, y * 40 + x1);
  };
  fill(2, 3, 22, 27, 1);
  fill(5, 6, 9, 12, 0);
  fill(12, 15, 19, 24, 0);
  fill(28, 1, 31, 29, 1);
  return drawn;
}

test('rings of a mask with holes fill to the same mask, whole and clipped', () => {
  const drawn = mask();
  const rings = ringsOfMask(drawn);
  expect(rings).toHaveLength(2);
  expect(rasterise(rings, 40, 30)).toEqual(drawn);
  expect(polygonArea(rings)).toBe(drawn.data.filter((value) => value === 1).length);
  const clipped = rasterise(clipPolygon(rings, [0, 0, 16, 20]), 40, 30);
  for (let y = 0; y < 30; y++) {
    for (let x = 0; x < 40; x++) {
      expect(clipped.data[y * 40 + x]).toBe(x < 16 && y < 20 ? drawn.data[y * 40 + x] : 0);
    }
  }
});

test('holes are reached on the shortest lines between points, there and back', () => {
  // Three holes, each nearest to another corner of the outline.
  const drawn = emptyMask(60, 50);
  const fill = (x0: number, y0: number, x1: number, y1: number, value: number) => {
    for (let y = y0; y < y1; y++) drawn.data.fill(value, y * 60 + x0, y * 60 + x1);
  };
  fill(1, 1, 58, 48, 1);
  fill(40, 38, 56, 45, 0); // 2 and 3 from the lower right corner
  fill(50, 10, 55, 14, 0); // 3 and 9 from the upper right corner
  fill(5, 41, 9, 44, 0); // 4 and 4 from the lower left corner
  const [ring] = ringsOfMask(drawn);
  let length = 0;
  for (let i = 0; i < ring!.length; i += 2) {
    const j = (i + 2) % ring!.length;
    length += Math.hypot(ring![j]! - ring![i]!, ring![j + 1]! - ring![i + 1]!);
  }
  const outlines = 2 * (57 + 47) + 2 * (16 + 7) + 2 * (5 + 4) + 2 * (4 + 3);
  expect(length).toBeCloseTo(outlines + 2 * (Math.hypot(2, 3) + Math.hypot(3, 9) + Math.hypot(4, 4)), 9);
});

test('a tolerance leaves out stairs, not the shape', () => {
  const disc = emptyMask(64, 64);
  for (let i = 0; i < disc.data.length; i++) {
    const [x, y] = [(i % 64) - 31.5, Math.floor(i / 64) - 31.5];
    disc.data[i] = x * x + y * y < 25 ** 2 && x * x + y * y > 9 ** 2 ? 1 : 0;
  }
  const exact = ringsOfMask(disc)[0]!;
  const simple = ringsOfMask(disc, 1)[0]!;
  expect(simple.length).toBeLessThan(exact.length / 2);
  const { intersection, union } = overlap(rasterise([simple], 64, 64), disc);
  expect(intersection / union).toBeGreaterThan(0.95);
});
