import { describe, expect, it } from 'vitest';
import { emptyMask } from '../vector/mask.ts';
import { polygonArea } from '../vector/polygon.ts';
import { traceOutlines, visiblePolygons } from './visible-polygons.ts';

const square = [2, 2, 12, 2, 12, 12, 2, 12];

describe('visiblePolygons', () => {
  it('clips to the picture and leaves an unhidden object as it was drawn', () => {
    expect(visiblePolygons([square], [], 20, 20)).toEqual([square]);
    expect(polygonArea(visiblePolygons([square], [], 7, 20))).toBe(50);
    expect(visiblePolygons([square], [[14, 14, 18, 14, 18, 18]], 20, 20)).toEqual([square]);
  });

  it('takes away what a crown hides', () => {
    const corner = [9, 9, 16, 9, 16, 16, 9, 16];
    const visible = visiblePolygons([square], [corner], 20, 20);
    expect(visible).toEqual([[2, 2, 12, 2, 12, 9, 9, 9, 9, 12, 2, 12]]);
  });

  it('splits an object that a crown cuts in two', () => {
    const visible = visiblePolygons([square], [[0, 6, 20, 6, 20, 8, 0, 8]], 20, 20);
    expect(visible.map((ring) => polygonArea([ring]))).toEqual([40, 40]);
  });
});

describe('traceOutlines', () => {
  it('separates parts that touch at a corner only, and drops the small ones', () => {
    const mask = emptyMask(5, 5);
    for (const at of [0, 1, 5, 6, 12, 13, 17, 18, 24]) mask.data[at] = 1;
    const rings = traceOutlines(mask, 2);
    expect(rings).toEqual([
      [0, 0, 2, 0, 2, 2, 0, 2],
      [2, 2, 4, 2, 4, 4, 2, 4],
    ]);
  });
});
