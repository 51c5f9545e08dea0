import { describe, expect, it } from 'vitest';
import { Random } from '../random/random.ts';
import { rasterise } from '../vector/index.ts';
import type { AnnotatedObject } from './expressions/index.ts';
import { describeObjects } from './expressions/testing/describe-objects.ts';
import { randomView, type View, viewObjects, viewSize, wholeView } from './views.ts';

const size = { width: 13, height: 9 };
const corner = [1, 1, 5, 1, 5, 3, 3, 3, 3, 6, 1, 6]; // an "L" turned over: no symmetry
const object: AnnotatedObject = { id: 1, category: 'ship', polygons: [corner], box: [1, 1, 4, 5], area: 14 };

/** The documented order on pixels: crop, mirror, clockwise quarter turns. */
function viewPixels(pixels: number[][], { crop, flip, quarterTurns }: View): number[][] {
  let result = pixels
    .slice(crop.y, crop.y + crop.height)
    .map((row) => row.slice(crop.x, crop.x + crop.width));
  if (flip) result = result.map((row) => [...row].reverse());
  for (let turn = 0; turn < quarterTurns; turn++) {
    const source = result;
    result = source[0]!.map((_, column) => source.map((row) => row[column]!).reverse());
  }
  return result;
}

function pixelsOf(
  polygons: readonly (readonly number[])[],
  { width, height }: { width: number; height: number },
) {
  const { data } = rasterise(polygons, width, height);
  return Array.from({ length: height }, (_, y) => [...data.subarray(y * width, (y + 1) * width)]);
}

describe('views', () => {
  it('move polygons as the pixels are moved, for every flip, turn and some crops', () => {
    for (const flip of [false, true]) {
      for (const quarterTurns of [0, 1, 2, 3] as const) {
        for (const crop of [
          { x: 0, y: 0, ...size },
          { x: 2, y: 1, width: 7, height: 4 },
        ]) {
          const view = { flip, quarterTurns, crop };
          const [seen] = viewObjects([object], view);
          const expected = viewPixels(pixelsOf(object.polygons, size), view);
          const actual = viewSize(view);
          expect([actual.height, actual.width]).toEqual([expected.length, expected[0]!.length]);
          expect(pixelsOf(seen!.polygons, actual)).toEqual(expected);
          const kept = expected.flat().reduce((sum, value) => sum + value, 0);
          expect(seen!.area).toBeCloseTo(kept, 9);
          expect(seen!.keptFraction).toBeCloseTo(kept / 14, 9);
        }
      }
    }
  });

  it('drop what lies outside and keep the rest of a cut object as clutter', () => {
    const crop = (x: number) => ({
      flip: false,
      quarterTurns: 0 as const,
      crop: { x, y: 0, width: 6, height: 9 },
    });
    expect(viewObjects([object], crop(6))).toEqual([]);
    const [cut] = viewObjects([object], crop(3));
    expect(cut!.box).toEqual([0, 1, 2, 2]);
    expect(cut!.keptFraction).toBeCloseTo(4 / 14, 9);
    expect(describeObjects([cut!], { width: 6, height: 9 }, new Random(0))).toEqual([]);
    expect(viewObjects([object], wholeView(size))[0]).toEqual({ ...object, keptFraction: 1 });
  });

  it('are drawn inside the image, with whole pixels, in all orientations', () => {
    const random = new Random(6);
    const turns = new Set<string>();
    for (let i = 0; i < 500; i++) {
      const view = randomView(size, random);
      const { x, y, width, height } = view.crop;
      for (const value of [x, y, width, height]) expect(Number.isInteger(value)).toBe(true);
      expect(x >= 0 && y >= 0 && x + width <= size.width && y + height <= size.height).toBe(true);
      expect(width).toBeGreaterThanOrEqual(size.width * 0.45);
      turns.add(`${view.flip} ${view.quarterTurns}`);
    }
    expect(turns.size).toBe(8);
  });
});
