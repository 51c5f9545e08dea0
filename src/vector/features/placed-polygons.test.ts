import { describe, expect, it } from 'vitest';
import type { CoordinateReferenceSystem } from '../../geo/index.ts';
import type { Polygon } from '../geometry.ts';
import { centroid } from './centroid.ts';
import { geoJsonText } from './geojson.ts';
import { type GroundPlace, placeOf } from './place.ts';
import { coordinateDecimals, finestCoordinates, placedPolygons } from './placed-polygons.ts';
import { foundAndNot, quarry, utm33, wgs84 } from './testing/sample-features.ts';
import { multiPolygonText } from './well-known-text.ts';

const degrees = await wgs84();
const metres = await utm33();
const unknown = await quarry();
const placeIn = (crs: CoordinateReferenceSystem | null, pixel: number) =>
  placeOf({ transform: [pixel, 0, 10, 0, -pixel, 50], crs });

describe('coordinates of a file', () => {
  it('are the finest that the place has', () => {
    expect(finestCoordinates(placeIn(degrees, 1))).toBe('lonlat');
    expect(finestCoordinates(placeIn(metres, 1))).toBe('lonlat');
    expect(finestCoordinates(placeIn(unknown, 1))).toBe('map');
    expect(finestCoordinates(placeIn(null, 1))).toBe('map');
    expect(finestCoordinates(placeOf(null))).toBe('pixel');
  });

  it('have decimals down to a thousandth of a pixel, in degrees at least seven, and never more than twelve', () => {
    const lonLat = (pixel: number) => coordinateDecimals(placeIn(degrees, pixel), 'lonlat');
    expect([1, 1e-4, 1e-5, 2e-6, 1e-8, 1e-12].map(lonLat)).toEqual([7, 7, 8, 9, 11, 12]);
    const map = (pixel: number) => coordinateDecimals(placeIn(unknown, pixel), 'map');
    expect([1000, 1, 0.5, 0.1, 1e-5, 1e-15].map(map)).toEqual([3, 3, 4, 4, 8, 12]);
    // A metre is about a hundred-thousandth of a degree.
    expect(coordinateDecimals(placeIn(metres, 1), 'lonlat')).toBe(9);
    expect(coordinateDecimals(placeOf(null), 'pixel')).toBe(3);
  });

  it('of GeoJSON have as many', () => {
    const decimalsOf = (place: GroundPlace) => {
      const third: Polygon = { exterior: [1 / 3, 1 / 3, 4 / 3, 1 / 3, 4 / 3, 4 / 3], holes: [] };
      const text = geoJsonText([{ ...foundAndNot(place)[0], polygons: [third] }], place);
      return Math.max(...Array.from(text.matchAll(/[[,]-?\d+\.(\d+)/g), ([, digits]) => digits!.length));
    };
    expect(decimalsOf(placeIn(degrees, 1))).toBe(7);
    expect(decimalsOf(placeIn(degrees, 1e-5))).toBe(8);
    expect(decimalsOf(placeIn(degrees, 1e-12))).toBe(12);
    expect(decimalsOf(placeOf(null))).toBe(3);
  });

  it('are longitude and latitude of a map where these are asked for', () => {
    const place = placeOf({ transform: [1000, 0, 500_000, 0, -1000, 5_600_000], crs: metres });
    const [polygon] = placedPolygons({ exterior: [0, 0, 1, 0, 1, 1], holes: [] }, place, 'lonlat');
    // On the central meridian of zone 33; a kilometre is about 0.0142 degrees of longitude there.
    expect(polygon!.exterior[0]).toBeCloseTo(15, 9);
    expect(Math.max(...Array.from(polygon!.exterior).filter((_, i) => i % 2 === 0))).toBeCloseTo(15.0142, 3);
    expect(polygon!.exterior[1]).toBeCloseTo(50.55, 2);
  });

  it('are map coordinates where these are asked for, whatever else there is', () => {
    const [polygon] = placedPolygons({ exterior: [0, 0, 2, 0, 2, 1], holes: [] }, placeIn(metres, 2), 'map');
    expect(Array.from(polygon!.exterior)).toEqual([10, 50, 14, 48, 14, 50]); // turned by the right-hand rule
  });
});

describe('the centre of area', () => {
  const square = (x: number, y: number, side: number, turned = false): number[] => {
    const ring = [x, y, x + side, y, x + side, y + side, x, y + side];
    return turned ? [x, y, x, y + side, x + side, y + side, x + side, y] : ring;
  };

  it('is that of all polygons without their holes, whichever way rings run', () => {
    for (const [outline, hole] of [
      [false, true],
      [true, false],
      [false, false],
      [true, true],
    ] as const) {
      const framed = { exterior: square(100, -50, 4, outline), holes: [square(100, -50, 2, hole)] };
      // (16 * 2 - 4 * 1) / 12
      expect(centroid([framed])).toEqual([expect.closeTo(100 + 7 / 3, 9), expect.closeTo(-50 + 7 / 3, 9)]);
      const [x, y] = centroid([framed, { exterior: square(110, -50, 2, hole), holes: [] }])!;
      expect([x, y]).toEqual([expect.closeTo(100 + (28 + 44) / 16, 9), expect.closeTo(-50 + 32 / 16, 9)]);
    }
    expect(centroid([{ exterior: [0, 0, 3, 0, 0, 6], holes: [] }])).toEqual([1, 2]);
  });

  it('keeps its digits far from the origin', () => {
    const [x, y] = centroid([{ exterior: square(5e8, 6e9, 1), holes: [] }])!;
    expect([x, y]).toEqual([5e8 + 0.5, 6e9 + 0.5]);
  });

  it('is a point of what has no area, and null of nothing', () => {
    expect(centroid([{ exterior: [7, 8, 9, 10], holes: [] }])).toEqual([7, 8]);
    expect(centroid([])).toBeNull();
    expect(centroid([{ exterior: [], holes: [] }])).toBeNull();
  });
});

describe('well-known text', () => {
  it('closes every ring and has no more digits than asked for', () => {
    const polygons = [
      { exterior: [0, 0, 1 / 3, 0, 1 / 3, 1e-9], holes: [[0.1, 0.2, 0.3, 0.4, 0.5, 0.6]] },
      { exterior: [-1, -2, -3, -4, -5, -6], holes: [] },
    ];
    expect(multiPolygonText(polygons, 4)).toBe(
      'MULTIPOLYGON (((0 0, 0.3333 0, 0.3333 0, 0 0), (0.1 0.2, 0.3 0.4, 0.5 0.6, 0.1 0.2)), ' +
        '((-1 -2, -3 -4, -5 -6, -1 -2)))',
    );
    expect(multiPolygonText([], 4)).toBe('MULTIPOLYGON EMPTY');
  });
});
