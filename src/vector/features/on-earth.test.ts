import { describe, expect, it } from 'vitest';
import { type CoordinateReferenceSystem, crsFromWkt } from '../../geo/index.ts';
import { type Polygon, planarArea } from '../geometry.ts';
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

  /** A place of which each pixel is a degree or what is given, with the longitude and latitude that a function makes. */
  const made = (lonLat: (x: number, y: number) => [number, number], pixelSize = 1): GroundPlace => ({
    ...{ toMap: (x, y) => [x, y], referenced: true, crs: geographic, pixelSize },
    lonLat,
  });
  const pointsOf = (ring: ArrayLike<number>, projected: GroundPlace) =>
    onEarth({ exterior: ring, holes: [] }, projected)[0]!.exterior.length / 2;
  const flat = (scale: number) => made((x, y) => [scale * x, scale * y], scale);

  it('puts points where either of longitude and latitude bends, and the edge is long enough to show it', () => {
    // A square of 32 pixels off its chord by a hundredth of a degree for each squared pixel.
    const bent = (x: number) => 0.001 * x + 1e-4 * x * x;
    const square = [0, 0, 32, 0, 32, 32, 0, 32];
    const inLongitude = pointsOf(
      square,
      made((x, y) => [bent(x), 0.001 * y], 0.01),
    );
    const inLatitude = pointsOf(
      square,
      made((x, y) => [0.001 * x, bent(y)], 0.01),
    );
    const inBoth = pointsOf(
      square,
      made((x, y) => [bent(x), bent(y)], 0.01),
    );
    expect(inLongitude).toBeGreaterThan(10);
    expect(inLatitude).toBe(inLongitude);
    expect(inBoth).toBe(2 * inLongitude - 4);
    const strongly = made((x, y) => [bent(x) + bent(y), bent(x) - bent(y)], 1e-4);
    expect(pointsOf([200, 300, 216, 300, 210, 306], strongly)).toBe(3); // at most 16 pixels along the axes
    expect(pointsOf([200, 300, 217, 300, 208, 306], strongly)).toBeGreaterThan(3);
    expect(pointsOf([200, 300, 209, 309, 204, 304], strongly)).toBeGreaterThan(3);
    expect(pointsOf([200, 300, 209, 291, 204, 296], strongly)).toBeGreaterThan(3);
  });

  it('divides edges that go so far that they would be taken to go the other way round the Earth', () => {
    const world = place(geographic);
    const band = (left: number, right: number) =>
      onEarth({ exterior: [left, -60, right, -60, right, -50, left, -50], holes: [] }, world);
    const pieces = band(-170, 170);
    expect(pieces).toHaveLength(1);
    expect(planarArea(pieces[0]!)).toBeCloseTo(3400, 6);
    expect(pieces[0]!.exterior.length / 2).toBe(4 + 2 * 3); // quarters of 85 degrees
    expect(band(-90, 90)[0]!.exterior.length / 2).toBe(4 + 2 * 1); // halves of 90 degrees are short enough
    expect(band(-91, 91)[0]!.exterior.length / 2).toBe(4 + 2 * 3);
    expect(band(-20, 60)[0]!.exterior.length / 2).toBe(4);
  });

  it('divides edges of more than 32768 pixels, whatever they look like at their middle', () => {
    const fine = flat(1e-4);
    expect(pointsOf([0, 0, 32768, 0, 32768, 10, 0, 10], fine)).toBe(4);
    expect(pointsOf([0, 0, 32769, 0, 32769, 10, 0, 10], fine)).toBe(6);
    expect(pointsOf([0, 0, 10, 0, 10, 32769, 0, 32769], fine)).toBe(6);
    expect(pointsOf([0, 0, 20_000, 20_000, 0, 1000], fine)).toBe(5); // both long sides go that far along the axes
    expect(pointsOf([30_000, 40_000, 30_040, 40_000, 30_040, 40_020], fine)).toBe(3);
  });

  it('gives up on a place that no points make smooth', () => {
    const step = made((x, y) => [x < 50 ? 0 : 1, 0.01 * y], 0.01);
    expect(pointsOf([0, 0, 100, 0, 100, 1, 0, 1], step)).toBe(4 + 2 * 12);
  });

  it('takes an edge over the antimeridian for as short as it is', () => {
    const across = made((x, y) => [170 + 0.1 * x > 180 ? 0.1 * x - 190 : 170 + 0.1 * x, 0.1 * y], 0.1);
    const pieces = onEarth({ exterior: [40, 0, 160, 0, 160, 30, 40, 30], holes: [] }, across);
    expect(pieces.map(planarArea)).toEqual([expect.closeTo(18, 9), expect.closeTo(18, 9)]);
    expect(pieces.map(({ exterior }) => exterior.length / 2)).toEqual([4, 4]);
  });

  it('takes metres for the unit of a map that does not say it', () => {
    const crs = { ...metres, unit: null };
    expect(pixelDegrees({ ...place(metres, 111_320), crs })).toBe(1);
  });

  it('cuts at the antimeridian', () => {
    const across = placeOf({ transform: [1, 0, 176, 0, -1, 10], crs: geographic });
    const pieces = onEarth({ exterior: [0, 0, 8, 0, 8, 4, 0, 4], holes: [] }, across);
    expect(pieces).toHaveLength(2);
  });
});
