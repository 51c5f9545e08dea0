import { expect, test } from 'vitest';
import {
  georeferencedFrame,
  isUpright,
  mapExtent,
  pixelSize,
  plainFrame,
  toMap,
  toPixel,
} from './pixel-frame.ts';

test('a plain image has its pixels as map coordinates, y upwards', () => {
  const frame = plainFrame(100);
  expect(toMap(frame, [10, 0])).toEqual([10, 100]);
  expect(toMap(frame, [10, 100])).toEqual([10, 0]);
  expect(toPixel(frame, [10, 30])).toEqual([10, 70]);
  expect(mapExtent(frame, { x: 5, y: 10, width: 20, height: 30 })).toEqual([5, 60, 25, 90]);
});

test('a turned image: there and back, and the extent holds all corners', () => {
  const frame = georeferencedFrame({ transform: [0.4, 0.3, 1000, 0.3, -0.4, 2000], crs: null });
  const [x, y] = toMap(frame, [12.5, 40]);
  const [column, row] = toPixel(frame, [x, y]);
  expect(column).toBeCloseTo(12.5, 9);
  expect(row).toBeCloseTo(40, 9);
  expect(isUpright(frame)).toBe(false);
  expect(pixelSize(frame)).toBeCloseTo(0.5, 12);
  const [left, bottom, right, top] = mapExtent(frame, { x: 0, y: 0, width: 100, height: 100 });
  expect([left, bottom, right, top].map((value) => Math.round(value))).toEqual([1000, 1960, 1070, 2030]);
});
