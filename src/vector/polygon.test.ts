import { describe, expect, it } from 'vitest';
import { Random } from '../random/random.ts';
import { maskArea, maskBox } from './mask.ts';
import {
  clipPolygon,
  polygonArea,
  polygonBox,
  rasterise,
  signedRingArea,
  transformPolygon,
} from './polygon.ts';

const square = [2, 3, 6, 3, 6, 5, 2, 5];
/** A "U" of area 16 whose two arms a cut through the middle separates. */
const arms = [0, 0, 2, 0, 2, 4, 6, 4, 6, 0, 8, 0, 8, 6, 0, 6];

/** Up to nine corners within and beyond a frame of 24 x 20; its edges cross. */
function randomRing(seed: number): number[] {
  const random = new Random(seed);
  return Array.from({ length: 3 + (seed % 7) }, () => [
    36 * random.next() - 6,
    30 * random.next() - 5,
  ]).flat();
}

function isInside(ring: readonly number[], x: number, y: number): boolean {
  let odd = false;
  for (let i = 0; i < ring.length; i += 2) {
    const j = (i + 2) % ring.length;
    const [x0, y0, x1, y1] = [ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!];
    if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) odd = !odd;
  }
  return odd;
}

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

  it('takes every pixel whose centre is inside by even-odd, of rings of any shape', () => {
    for (let seed = 0; seed < 12; seed++) {
      const ring = randomRing(seed);
      const mask = rasterise([ring], 24, 20);
      const expected = Uint8Array.from({ length: 24 * 20 }, (_, i) =>
        Number(isInside(ring, (i % 24) + 0.5, Math.floor(i / 24) + 0.5)),
      );
      expect(mask.data.join('')).toBe(expected.join(''));
    }
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

  it('the signed area is positive where points run clockwise on the screen', () => {
    expect(signedRingArea(square)).toBe(8);
    expect(signedRingArea([2, 5, 6, 5, 6, 3, 2, 3])).toBe(-8);
    expect(signedRingArea([0, 0, 4, 0, 1, 3])).toBe(6);
  });

  it('the box is around all rings, and empty without points', () => {
    expect(polygonBox([square, [9, -1, 10, 0, 9, 0]])).toEqual([2, -1, 8, 6]);
    expect(polygonBox([[5, 7]])).toEqual([5, 7, 0, 0]);
    expect(polygonBox([])).toEqual([0, 0, 0, 0]);
    expect(polygonBox([[]])).toEqual([0, 0, 0, 0]);
  });

  it('an affine map takes every point along', () => {
    expect(
      transformPolygon(
        [
          [3, 4, -1, 2],
          [0, 0.5],
        ],
        [2, 3, 5, 7, 11, 13],
      ),
    ).toEqual([
      [37, 50, 19, 24],
      [13.5, 16.5],
    ]);
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

  it('cuts slanting edges where they cross the border', () => {
    const [corner, ...others] = clipPolygon([[0, 0, 8, 0, 0, 8]], [2, 1, 3, 3]);
    const points = Array.from(
      { length: corner!.length / 2 },
      (_, i) => `${corner![2 * i]},${corner![2 * i + 1]}`,
    );
    const first = points.indexOf('2,1');
    expect([...points.slice(first), ...points.slice(0, first)]).toEqual(['2,1', '5,1', '5,3', '4,4', '2,4']);
    expect(others).toEqual([]);
    const [side] = clipPolygon([[0, 0, 9, 3, 0, 6]], [3, -10, 20, 30]);
    expect(side).toEqual([3, 1, 9, 3, 3, 5]);
  });

  it('keeps a ring that lies inside, up to each border, as it is', () => {
    const ring = [2, 3, 4, 3, 6, 3, 6, 5, 2, 5]; // with a point that clipping would take away
    expect(clipPolygon([ring], [2, 3, 4, 2])).toEqual([ring]);
    for (const box of [
      [3, 3, 4, 2],
      [2, 4, 4, 2],
      [1, 3, 4, 2],
      [2, 2, 4, 2],
    ] as const) {
      const [clipped] = clipPolygon([ring], box);
      expect(polygonArea([clipped!])).toBeLessThan(8);
      expect(polygonArea([clipped!])).toBeGreaterThan(3);
    }
    expect(clipPolygon([ring, square], [0, 0, 9, 9])).toEqual([ring, square]);
  });

  it('clipping then filling is filling then cropping, of rings of any shape', () => {
    for (let seed = 0; seed < 24; seed++) {
      const ring = randomRing(seed);
      const [x, y, width, height] = [seed % 9, seed % 7, 6 + (seed % 11), 5 + (seed % 10)];
      const clipped = clipPolygon([ring], [x, y, width, height]);
      const whole = rasterise([ring], 24, 20).data.map((value, i) => {
        const [column, row] = [i % 24, Math.floor(i / 24)];
        return column >= x && column < x + width && row >= y && row < y + height ? value : 0;
      });
      expect(rasterise(clipped, 24, 20).data.join('')).toBe(whole.join(''));
      const [left, top, boxWidth, boxHeight] = polygonBox(clipped);
      if (clipped.length === 0) continue;
      expect(left >= x && top >= y && left + boxWidth <= x + width && top + boxHeight <= y + height).toBe(
        true,
      );
    }
  });

  it('clipping a concave ring then filling it is filling then cropping', () => {
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
