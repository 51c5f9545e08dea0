import { describe, expect, it } from 'vitest';
import {
  mapPolygon,
  type Polygon,
  planarArea,
  planarPerimeter,
  polygonBounds,
  reverseRing,
  rightHandRule,
  ringArea,
} from './geometry.ts';

/** 6 x 4, counterclockwise with y up, with a 1 x 2 hole that runs clockwise. */
const exterior = [2, 1, 8, 1, 8, 5, 2, 5];
const hole = [3, 2, 3, 4, 4, 4, 4, 2];
const framed: Polygon = { exterior, holes: [hole] };
const points = (ring: ArrayLike<number>) => Array.from(ring);

describe('polygons', () => {
  it('have a signed area by the direction of their rings, wherever they lie', () => {
    expect(ringArea(exterior)).toBe(24);
    expect(ringArea(hole)).toBe(-2);
    expect(ringArea(exterior.map((value, i) => value + (i % 2 === 0 ? 5e8 : 6e9)))).toBe(24);
    expect(ringArea([0, 0, 3, 0, 0, 4])).toBe(6);
    expect(ringArea([0, 0, 3, 7])).toBe(0);
  });

  it('lose their holes from the area, and gain their outlines in the perimeter', () => {
    expect(planarArea(framed)).toBe(22);
    expect(planarArea({ exterior: reverseRing(exterior), holes: [reverseRing(hole)] })).toBe(22);
    expect(planarPerimeter(framed)).toBe(20 + 6);
    expect(planarPerimeter({ exterior: [0, 0, 3, 0, 0, 4], holes: [] })).toBe(12);
  });

  it('turn their rings to the right-hand rule, and keep those that follow it', () => {
    expect(points(reverseRing(exterior))).toEqual([2, 1, 2, 5, 8, 5, 8, 1]);
    expect(rightHandRule(framed).exterior).toBe(exterior);
    expect(rightHandRule(framed).holes[0]).toBe(hole);
    const turned = rightHandRule({ exterior: reverseRing(exterior), holes: [reverseRing(hole)] });
    expect([points(turned.exterior), ...turned.holes.map(points)]).toEqual([exterior, hole]);
  });

  it('are mapped point by point', () => {
    const mapped = mapPolygon(framed, (x, y) => [10 * x, -y]);
    expect(points(mapped.exterior)).toEqual([20, -1, 80, -1, 80, -5, 20, -5]);
    expect(mapped.holes.map(points)).toEqual([[30, -2, 30, -4, 40, -4, 40, -2]]);
  });

  it('have bounds together, or none where there is none', () => {
    expect(polygonBounds([framed, { exterior: [-1, 3, 0, 9, 0, 3], holes: [] }])).toEqual([-1, 1, 8, 9]);
    expect(polygonBounds([{ exterior: [4, 7], holes: [] }])).toEqual([4, 7, 4, 7]);
    expect(polygonBounds([])).toBeNull();
  });
});
