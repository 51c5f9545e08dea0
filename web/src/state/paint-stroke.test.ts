import { expect, test } from 'vitest';
import { emptyMask, maskArea, maskBox } from '../../../src/vector/mask.ts';
import { paintStroke } from './paint-stroke.ts';

const grid = { left: 100, top: 50, across: 2, down: 2 };

test('a dot is a disc, a stroke a disc along its path, at any size of the mask', () => {
  const dot = emptyMask(100, 100);
  paintStroke(dot, grid, [[200, 150]], 20, 1);
  expect(maskArea(dot) * 4).toBeGreaterThan(0.97 * Math.PI * 400);
  expect(maskArea(dot) * 4).toBeLessThan(1.03 * Math.PI * 400);
  expect(maskBox(dot)).toEqual([40, 40, 20, 20]);
  const line = emptyMask(100, 100);
  paintStroke(
    line,
    grid,
    [
      [140, 150],
      [240, 150],
    ],
    10,
    1,
  );
  expect(maskArea(line) * 4).toBeGreaterThan(0.97 * (2000 + Math.PI * 100));
  expect(maskArea(line) * 4).toBeLessThan(1.03 * (2000 + Math.PI * 100));
  paintStroke(
    line,
    grid,
    [
      [140, 150],
      [240, 150],
    ],
    10,
    0,
  );
  expect(maskArea(line)).toBe(0);
});

test('what lies beside the mask is cut off', () => {
  const mask = emptyMask(10, 10);
  paintStroke(
    mask,
    grid,
    [
      [0, 0],
      [1000, 1000],
    ],
    1e4,
    1,
  );
  expect(maskArea(mask)).toBe(100);
  const beside = emptyMask(10, 10);
  paintStroke(beside, grid, [[500, 500]], 20, 1);
  expect(maskArea(beside)).toBe(0);
});
