import { expect, it } from 'vitest';
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

it('is not larger than any other rectangle around the points', () => {
  const points = [0, 0, 7, 1, 9, 6, 4, 9, -2, 5, 3, 3];
  const { length, width } = rotatedRectangle(points)!;
  for (let degrees = 0; degrees < 180; degrees++) {
    const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    const [us, vs] = [[] as number[], [] as number[]];
    for (let i = 0; i < points.length; i += 2) {
      us.push(points[i]! * c + points[i + 1]! * s);
      vs.push(points[i + 1]! * c - points[i]! * s);
    }
    const area = (Math.max(...us) - Math.min(...us)) * (Math.max(...vs) - Math.min(...vs));
    expect(area).toBeGreaterThanOrEqual(length * width - 1e-9);
  }
});

it('has none without an area', () => {
  expect(rotatedRectangle([1, 2])).toBeNull();
  expect(rotatedRectangle([0, 0, 1, 1, 2, 2])).toBeNull();
});
