import { describe, expect, it } from 'vitest';
import { type CoordinateReferenceSystem, crsFromWkt } from '../../geo/index.ts';
import type { Polygon } from '../geometry.ts';
import { onEarth, pixelDegrees } from './on-earth.ts';
import { type GroundPlace, placeOf } from './place.ts';

const DEGREES =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]';
const geographic = await crsFromWkt(DEGREES, 'test');
const projectedIn = (unit: string): Promise<CoordinateReferenceSystem> =>
  crsFromWkt(
    `PROJCS["somewhere",${DEGREES},PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",15],PARAMETER["scale_factor",1],PARAMETER["false_easting",0],PARAMETER["false_northing",0],${unit}]`,
    'test',
  );
const metres = await projectedIn('UNIT["metre",1]');
const feet = await projectedIn('UNIT["foot",0.3048]');
const quarry = await crsFromWkt('LOCAL_CS["quarry",UNIT["metre",1]]', 'test');
const place = (crs: CoordinateReferenceSystem | null, pixel = 1): GroundPlace =>
  placeOf({ transform: [pixel, 0, 0, 0, -pixel, 0], crs });

/** 8 x 4 pixels with a hole of 2 x 1. */
const framed: Polygon = { exterior: [0, 0, 8, 0, 8, 4, 0, 4], holes: [[1, 1, 3, 1, 3, 2, 1, 2]] };

describe('placeOf', () => {
  it('is just pixels without a georeference', () => {
    const plain = placeOf(null);
    expect(plain.toMap(3, 4)).toEqual([3, 4]);
    expect(plain).toMatchObject({ referenced: false, crs: null, lonLat: null, pixelSize: 1 });
  });

  it('says how large a pixel is, also where the image is turned', () => {
    expect(placeOf({ transform: [0, 3, 0, -2, 0, 0], crs: null })).toMatchObject({
      referenced: true,
      lonLat: null,
    });
    expect(placeOf({ transform: [0, 3, 0, -2, 0, 0], crs: null }).pixelSize).toBeCloseTo(Math.sqrt(6), 12);
    expect(placeOf({ transform: [3, 1, 0, 1, 2, 0], crs: null }).pixelSize).toBeCloseTo(Math.sqrt(5), 12);
    expect(pixelDegrees(place(geographic, 0.5))).toBe(0.5);
    expect(pixelDegrees(place(metres, 111_320))).toBe(1);
    expect(pixelDegrees(place(feet, 111_320))).toBeCloseTo(0.3048, 9);
  });

  it('keeps the error of a reference system that cannot be transformed', () => {
    expect(place(quarry).lonLat).toBeInstanceOf(Error);
    expect(() => onEarth(framed, place(quarry))).toThrow(/quarry/);
    expect(() => onEarth(framed, placeOf(null))).toThrow(/no reference system/);
  });
});

describe('onEarth', () => {
  it('gives every corner and nothing else where edges stay straight', () => {
    const [polygon] = onEarth(framed, place(geographic, 0.001));
    expect(polygon!.exterior).toEqual(
      [0, -0, 0.008, -0, 0.008, -0.004, 0, -0.004].map((x) => expect.closeTo(x, 12)),
    );
    expect(polygon!.holes[0]!.length).toBe(8);
    const long: Polygon = { exterior: [0, 0, 4000, 0, 4000, 2, 0, 2], holes: [] };
    expect(onEarth(long, place(geographic, 0.001))[0]!.exterior.length).toBe(8);
  });

  it('puts points on edges that bend, to a fiftieth of a pixel, the same on both sides of an edge', () => {
    // 100 m pixels at 60 degrees north, 300 km wide.
    const north = placeOf({ transform: [100, 0, -150_000, 0, -100, 6_700_000], crs: metres });
    const upper = onEarth({ exterior: [0, 0, 3000, 0, 3000, 10, 0, 10], holes: [] }, north)[0]!.exterior;
    const lower = onEarth({ exterior: [0, 10, 3000, 10, 3000, 20, 0, 20], holes: [] }, north)[0]!.exterior;
    expect(upper.length).toBeGreaterThan(30);
    const pointsOf = (ring: ArrayLike<number>) =>
      Array.from({ length: ring.length / 2 }, (_, i) => `${ring[2 * i]} ${ring[2 * i + 1]}`);
    const shared = pointsOf(upper).filter((point) => pointsOf(lower).includes(point));
    expect(shared.length).toBeGreaterThan(15);
    // Points halve the edge again and again: between neighbours, the middle of the chord is where the edge's own middle is.
    const project = (x: number) =>
      (north.lonLat as (x: number, y: number) => [number, number])(...north.toMap(x, 0));
    const halvings = Array.from({ length: 1025 }, (_, k) => project((k / 1024) * 3000));
    const places = pointsOf(upper)
      .map((point) => halvings.findIndex(([x, y]) => point === `${x} ${y}`))
      .filter((k) => k >= 0)
      .sort((a, b) => a - b);
    expect([places[0], places.at(-1)]).toEqual([0, 1024]);
    const tolerance = 0.02 * pixelDegrees(north);
    for (const [i, from] of places.slice(0, -1).entries()) {
      const to = places[i + 1]!;
      const middle = project(((from + to) / 2048) * 3000);
      for (const axis of [0, 1] as const) {
        const chord = (halvings[from]![axis] + halvings[to]![axis]) / 2;
        expect(Math.abs(chord - middle[axis])).toBeLessThanOrEqual(tolerance);
      }
    }
    expect(places.length).toBeLessThan(70); // and no more of them than that takes
  });

  it('cuts at the antimeridian', () => {
    const across = placeOf({ transform: [1, 0, 176, 0, -1, 10], crs: geographic });
    const pieces = onEarth({ exterior: [0, 0, 8, 0, 8, 4, 0, 4], holes: [] }, across);
    expect(pieces).toHaveLength(2);
  });
});
