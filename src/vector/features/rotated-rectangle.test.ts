import { expect, it } from 'vitest';
import { Random } from '../../random/random.ts';
import { rotatedRectangle } from './rotated-rectangle.ts';

/** Corners of a rectangle whose longer side points to an azimuth, and points inside. */
function rectangle(length: number, width: number, azimuth: number): number[] {
  const angle = (azimuth * Math.PI) / 180;
  const [lx, ly] = [Math.sin(angle), Math.cos(angle)];
  return [
    [1, 1],
    [1, -1],
    [-1, -1],
    [-1, 1],
    [0, 0],
    [0.5, 0.3],
  ].flatMap(([l, w]) => [
    1000 + (l! * length * lx - w! * width * ly) / 2,
    -500 + (l! * length * ly + w! * width * lx) / 2,
  ]);
}

it.each([0, 17, 45, 90, 135, 179])('finds a rectangle that points to %s degrees', (azimuth) => {
  const found = rotatedRectangle(rectangle(40, 10, azimuth))!;
  expect(found.length).toBeCloseTo(40, 9);
  expect(found.width).toBeCloseTo(10, 9);
  const off = (found.orientation - azimuth + 270) % 180; // 90 where they agree
  expect(off).toBeCloseTo(90, 9);
});

/** Extent of points along a direction and across it. */
function extent(points: readonly number[], degrees: number): [along: number, across: number] {
  const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const [us, vs] = [[] as number[], [] as number[]];
  for (let i = 0; i < points.length; i += 2) {
    us.push(points[i]! * c + points[i + 1]! * s);
    vs.push(points[i + 1]! * c - points[i]! * s);
  }
  return [Math.max(...us) - Math.min(...us), Math.max(...vs) - Math.min(...vs)];
}

it('is around all points, and not larger than any other rectangle that is', () => {
  const sets = Array.from({ length: 12 }, (_, seed) => {
    const random = new Random(seed);
    // On a coarse grid many points have the same x, and some are the same.
    return Array.from({ length: 24 }, () => (seed % 2 ? random.integer(5) : 10 * random.next()) - 3);
  });
  for (const points of [[0, 0, 7, 1, 9, 6, 4, 9, -2, 5, 3, 3], ...sets]) {
    const { length, width, orientation } = rotatedRectangle(points)!;
    expect(length).toBeGreaterThanOrEqual(width);
    // Clockwise from north is 90 degrees less what is counterclockwise from east.
    expect(extent(points, 90 - orientation)).toEqual([expect.closeTo(length, 9), expect.closeTo(width, 9)]);
    for (let degrees = 0; degrees < 180; degrees++) {
      const [along, across] = extent(points, degrees);
      if (along * across < length * width - 1e-9)
        throw new Error(`${degrees} degrees are better for ${points}`);
    }
  }
});

it('has none without an area', () => {
  expect(rotatedRectangle([1, 2])).toBeNull();
  expect(rotatedRectangle([0, 0, 1, 1, 2, 2])).toBeNull();
});
