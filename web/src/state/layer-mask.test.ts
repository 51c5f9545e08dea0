import { expect, test } from 'vitest';
import { layerOf, rectangleAnswer } from '../../test/answer-layers.ts';
import { layerCovers, layerMask } from './layer-mask.ts';

const answer = rectangleAnswer(64, [16, 8, 32, 24]);

test('area and box are in pixels of the image, also of a part of it', () => {
  const layer = layerOf(answer, { x: 1000, y: 500, width: 640, height: 320 });
  const { area, box } = layerMask(layer);
  // A quarter of the columns and of the rows.
  expect(area).toBeCloseTo((640 / 4) * (320 / 4), -3);
  expect(box!.x).toBeCloseTo(1000 + 160, -1);
  expect(box!.y).toBeCloseTo(500 + 40, -1);
  expect(box!.width).toBeCloseTo(160, -1);
  expect(box!.height).toBeCloseTo(80, -1);
});

test('a place is covered where its pixel is', () => {
  const layer = layerOf(answer, { x: 1000, y: 500, width: 640, height: 320 });
  expect(layerCovers(layer, 1200, 560)).toBe(true);
  expect(layerCovers(layer, 1100, 560)).toBe(false);
  expect(layerCovers(layer, 200, 60)).toBe(false); // outside of the region
});

test('large regions are shown at 1024 pixels, with the area of the whole', () => {
  const { mask, area } = layerMask(
    layerOf(rectangleAnswer(64, [0, 0, 64, 64]), { x: 0, y: 0, width: 10_000, height: 5000 }),
  );
  expect([mask.width, mask.height]).toEqual([1024, 512]);
  expect(area).toBe(50_000_000);
});

test('an empty mask has no box', () => {
  const layer = layerOf(rectangleAnswer(16, [0, 0, 0, 0]), { x: 0, y: 0, width: 16, height: 16 });
  expect(layerMask(layer)).toMatchObject({ area: 0, box: null });
});

test('pixels of answers that were not looked at for long are drawn again, the same', () => {
  const region = { x: 0, y: 0, width: 4000, height: 4000 };
  const layers = Array.from({ length: 14 }, (_, i) =>
    layerOf(rectangleAnswer(64, [i, 8, i + 20, 24]), region),
  );
  const [first] = layers;
  const before = layerMask(first!);
  const pixels = before.mask.data.slice();
  for (const layer of layers) expect(layerMask(layer).mask.width).toBe(1024);
  expect(layerMask(first!)).toBe(before);
  expect(before.mask.data).toEqual(pixels);
  expect(before.area).toBe(layerMask(first!).area);
});
