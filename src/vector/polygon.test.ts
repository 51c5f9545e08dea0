import { describe, expect, it } from 'vitest';
import { maskArea, maskBox } from './mask.ts';
import { clipPolygon, polygonArea, polygonBox, rasterise, transformPolygon } from './polygon.ts';

const square = [2, 3, 6, 3, 6, 5, 2, 5];
/** A "U" of area 16 whose two arms a cut through the middle separates. */
const arms = [0, 0, 2, 0, 2, 4, 6, 4, 6, 0, 8, 0, 8, 6, 0, 6];

describe('rasterise', () => {
  it('covers exactly the pixels of a square on the grid', () => {
    const mask = rasterise([square], 10, 8);
    expect(maskArea(mask)).toBe(8);
    expect(maskBox(mask)).toEqual([2, 3, 4, 2]);
  });

  it('has the area of a disc', () => {
    const disc = Array.from({ length: 400 }, (_, i) =>
      i % 2 === 0
        ? 50.3 + 40 * Math.cos((i / 400) * 2 * Math.PI)
        : 49.6 + 40 * Math.sin(((i - 1) / 400) * 2 * Math.PI),
    );
    const area = maskArea(rasterise([disc], 100, 100));
    expect(Math.abs(area - polygonArea([disc]))).toBeLessThan(20);
  });

  it('takes the union of rings, even where they overlap, and cuts at the frame', () => {
    expect(maskArea(rasterise([square, square], 10, 8))).toBe(8);
    expect(maskArea(rasterise([square, [5, 3, 8, 3, 8, 5, 5, 5]], 10, 8))).toBe(12);
    expect(maskArea(rasterise([[-5, -5, 3, -5, 3, 2, -5, 2]], 10, 8))).toBe(6);
    expect(maskArea(rasterise([], 10, 8))).toBe(0);
    expect(maskArea(rasterise([[20, 20, 30, 20, 30, 30]], 10, 8))).toBe(0);
  });

  it('fills between the arms of a concave ring only where it should', () => {
    expect(maskArea(rasterise([arms], 10, 8))).toBe(polygonArea([arms]));
  });
});

describe('measures', () => {
  it('area and box do not depend on the direction', () => {
    const reversed = [2, 5, 6, 5, 6, 3, 2, 3];
    for (const ring of [square, reversed]) {
      expect(polygonArea([ring])).toBe(8);
      expect(polygonBox([ring])).toEqual([2, 3, 4, 2]);
    }
  });

  it('a quarter turn keeps the area and moves the box', () => {
    const turned = transformPolygon([square], [0, 1, -1, 0, 8, 0]);
    expect(polygonArea(turned)).toBe(8);
    expect(polygonBox(turned)).toEqual([3, 2, 2, 4]);
  });
});

describe('clipPolygon', () => {
  it('keeps what is inside, to the exact border', () => {
    expect(polygonBox(clipPolygon([square], [0, 0, 4, 4]))).toEqual([2, 3, 2, 1]);
    expect(polygonArea(clipPolygon([square], [0, 0, 4, 4]))).toBe(2);
    expect(clipPolygon([square], [0, 0, 100, 100])).toEqual([square]);
    expect(clipPolygon([square], [7, 0, 5, 5])).toEqual([]);
    expect(clipPolygon([square], [6, 0, 5, 5])).toEqual([]);
  });

  it('leaves no hair along the border where the outline touches it', () => {
    const bent = [1, 1, 5, 1, 5, 3, 3, 3, 3, 6, 1, 6];
    expect(polygonBox(clipPolygon([bent], [3, 0, 6, 9]))).toEqual([3, 1, 2, 2]);
    expect(polygonBox(clipPolygon([arms], [0, 4, 9, 4]))).toEqual([0, 4, 8, 2]);
  });

  it('clipping then filling is filling then cropping', () => {
    for (const height of [1, 3, 5]) {
      const clipped = clipPolygon([arms], [1, 0, 6, height]);
      const whole = rasterise([arms], 10, 8);
      let inside = 0;
      for (let y = 0; y < height; y++) for (let x = 1; x < 7; x++) inside += whole.data[y * 10 + x]!;
      expect(maskArea(rasterise(clipped, 10, 8))).toBe(inside);
      expect(polygonArea(clipped)).toBeCloseTo(inside, 9);
    }
  });
});
