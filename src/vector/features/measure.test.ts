import geographiclib from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { crsFromGeoKeys, fromLonLat, type GeoTransform, pixelToMap, toLonLat } from '../../geo/index.ts';
import type { Polygon } from '../geometry.ts';
import { geodesicLength } from './geodesic-measures.ts';
import { measurerFor } from './measure.ts';
import { placeOf } from './place.ts';

async function crsOf(code: number) {
  const [type, key] = code === 4326 || code === 4269 ? [2, 2048] : [1, 3072];
  const directory = Uint16Array.of(1, 1, 0, 2, 1024, 0, 1, type!, key!, 0, 1, code);
  return (await crsFromGeoKeys({ directory, doubles: new Float64Array(), ascii: '' }))!;
}

/** A polygon like traced ones, with right angles: a comb of `n` pixels with a hole. */
const comb = (x: number, y: number, n: number): Polygon => ({
  exterior: [0, 0, n, 0, n, n / 2, n / 2, n / 2, n / 2, n, 0, n].map((value, i) => value + (i % 2 ? y : x)),
  holes: [[1, 1, 1, 2, 2, 2, 2, 1].map((value, i) => (value * n) / 8 + (i % 2 ? y : x))],
});

/** GeographicLib's area and length of a polygon whose edges are followed in small steps. */
function reference({ exterior, holes }: Polygon, lonLat: (x: number, y: number) => [number, number]) {
  const ring = (points: ArrayLike<number>) => {
    const polygon = geographiclib.Geodesic.WGS84.Polygon(false);
    for (let i = 0; i < points.length; i += 2) {
      const j = (i + 2) % points.length;
      for (let t = 0; t < 1; t += 1 / 64) {
        const [longitude, latitude] = lonLat(
          points[i]! + t * (points[j]! - points[i]!),
          points[i + 1]! + t * (points[j + 1]! - points[i + 1]!),
        );
        polygon.AddPoint(latitude, longitude);
      }
    }
    const { area = 0, perimeter } = polygon.Compute(false, true);
    return { area: Math.abs(area), perimeter };
  };
  const outer = ring(exterior);
  const inner = holes.map(ring);
  return {
    area: inner.reduce((sum, { area }) => sum - area, outer.area),
    perimeter: inner.reduce((sum, { perimeter }) => sum + perimeter, outer.perimeter),
  };
}

describe('on the ground', () => {
  const places = [0, 45, 85].flatMap((latitude) =>
    [3857, 4326, 32631].map((code) => [code, 3.3, latitude] as const),
  );
  it.each([
    ...places,
    [3857, 10, -84.9],
    [3857, 180, 52],
    [4326, 180, -17],
    [3832, 180, 10], // Pacific Mercator, whose middle is at 150 E
    [3413, -45, 89.9],
    [3413, 100, 89.999],
    [3031, 0, -75],
    [2263, -74, 40.7],
    [2056, 8, 46.9],
    [4269, -150, 71],
  ] as const)('EPSG:%s at %s E, %s N, whatever the size', async (code, longitude, latitude) => {
    const crs = await crsOf(code);
    const [x, y] = fromLonLat(crs)(longitude, latitude);
    const lonLat = toLonLat(crs);
    const degrees = crs.kind === 'geographic';
    for (const [pixel, n] of [
      [0.5, 800],
      [10, 80],
      [30, 1000],
    ] as const) {
      const size = degrees ? pixel / 111_320 : pixel / crs.unit!.metres;
      if (degrees && latitude + size * n > 90) continue;
      const transform: GeoTransform = [
        size,
        size * 0.1,
        x - (size * n) / 2,
        size * 0.1,
        -size,
        y + (size * n) / 2,
      ];
      const polygon = comb(3, 5, n);
      const measures = measurerFor(placeOf({ transform, crs }))!.measure(polygon);
      const known = reference(polygon, (column, row) => lonLat(...pixelToMap(transform, column, row)));
      expect(measures.area / known.area, `area, ${pixel} m x ${n}`).toBeCloseTo(1, 4);
      expect(measures.perimeter / known.perimeter, `perimeter, ${pixel} m x ${n}`).toBeCloseTo(1, 4);
    }
  });

  it('a cap around a pole, from a map that shows it whole and from one that does not', async () => {
    // Zone of the ellipsoid from a latitude to the pole, in closed form.
    const zone = (latitude: number) => {
      const e = Math.sqrt(0.0066943799901413165);
      const q = (s: number) => (1 - e * e) * (s / (1 - e * e * s * s) + Math.atanh(e * s) / e);
      return Math.PI * 6378137 ** 2 * (q(1) - q(Math.sin((latitude * Math.PI) / 180)));
    };
    const polar = await crsOf(3413);
    const [, edge] = fromLonLat(polar)(135, 85);
    const circle = Array.from({ length: 720 }, (_, i) => {
      const angle = (Math.floor(i / 2) * Math.PI) / 180;
      return (i % 2 ? Math.sin(angle) : Math.cos(angle)) * Math.abs(edge);
    });
    const disc = measurerFor(placeOf({ transform: [1, 0, 0, 0, -1, 0], crs: polar }))!;
    const { area, perimeter } = disc.measure({ exterior: circle, holes: [] });
    expect(area / zone(85)).toBeCloseTo(1, 3);
    const parallel = 2 * Math.PI * 6378137 * Math.cos((85 * Math.PI) / 180) * 1.0033; // its radius, on the ellipsoid
    expect(perimeter / parallel).toBeCloseTo(1, 3);
    const world = placeOf({ transform: [1, 0, -180, 0, -1, 90], crs: await crsOf(4326) });
    const band = (top: number, bottom: number): Polygon => ({
      exterior: [0, top, 360, top, 360, bottom, 0, bottom],
      holes: [],
    });
    expect(measurerFor(world)!.measure(band(0, 5)).area / zone(85)).toBeCloseTo(1, 3);
    expect(measurerFor(world)!.measure(band(8, 9)).area / (zone(81) - zone(82))).toBeCloseTo(1, 3);
    expect(measurerFor(world)!.measure(band(0, 90)).area / zone(0)).toBeCloseTo(1, 3);
  });
});

describe('by the metric of the ground', () => {
  /** Slanting edges, its area far from its middle, and a hole: nothing cancels. */
  const lopsided = (n: number, turned: boolean): Polygon => {
    const ring = (...points: number[]) => {
      const pairs = Array.from({ length: points.length / 2 }, (_, i) => [
        points[2 * i]! * n + 40,
        points[2 * i + 1]! * n - 25,
      ]);
      return (turned ? pairs.reverse() : pairs).flat();
    };
    return {
      exterior: ring(0, 0, 1, 0.1, 0.35, 0.3, 0.2, 1, 0.05, 0.6),
      holes: [ring(0.1, 0.1, 0.15, 0.4, 0.3, 0.2)],
    };
  };

  it.each([
    [3857, 20, 80],
    [3857, -100, -55],
    [4326, 5, 78],
    [3413, -45, 72],
  ] as const)(
    'is good to a millionth of an area and a ten-thousandth of a length: EPSG:%s at %s E, %s N',
    async (code, longitude, latitude) => {
      const crs = await crsOf(code);
      const [x, y] = fromLonLat(crs)(longitude, latitude);
      const metres =
        code === 4326 ? 1 / 111_320 : code === 3857 ? 1 / Math.cos((latitude * Math.PI) / 180) : 1;
      const transform: GeoTransform = [metres, 0.3 * metres, x, 0.2 * metres, -1.1 * metres, y];
      const place = placeOf({ transform, crs });
      for (const turned of [false, true]) {
        for (const n of [60, 500]) {
          const polygon = lopsided(n, turned);
          const measures = measurerFor(place)!.measure(polygon);
          const known = reference(polygon, (column, row) =>
            toLonLat(crs)(...pixelToMap(transform, column, row)),
          );
          expect(Math.abs(measures.area / known.area - 1)).toBeLessThan(5e-7);
          expect(Math.abs(measures.perimeter / known.perimeter - 1)).toBeLessThan(1e-4);
        }
      }
    },
  );
});

describe('which measure', () => {
  it('is the ground by default, and the plane of the map on request', async () => {
    const place = placeOf({ transform: [1, 0, 1e6, 0, -1, 8399738], crs: await crsOf(3857) });
    const square: Polygon = { exterior: [0, 0, 100, 0, 100, 100, 0, 100], holes: [] };
    const [ground, plane] = [measurerFor(place)!, measurerFor(place, 'planar')!];
    expect([ground.method, plane.method]).toEqual(['geodesic', 'planar']);
    expect(plane.measure(square)).toEqual({ area: 10000, perimeter: 400 });
    // 60 N: half as long, but for the flattening.
    expect(ground.measure(square).area).toBeCloseTo(2508, 0);
    expect(ground.measure(square).perimeter).toBeCloseTo(200.3, 0);
  });

  it('is in metres, also of a map in feet', async () => {
    const crs = await crsOf(2263);
    const foot = 1200 / 3937; // of the US survey
    const place = placeOf({ transform: [3, 1, 1e6, 1, -3, 2e5], crs });
    const square: Polygon = { exterior: [0, 0, 10, 0, 10, 10, 0, 10], holes: [] };
    const [plane, ground] = [measurerFor(place, 'planar')!, measurerFor(place)!];
    expect(plane.measure(square).area).toBeCloseTo(1000 * foot * foot, 6);
    expect(plane.measure(square).perimeter).toBeCloseTo(40 * Math.sqrt(10) * foot, 6);
    expect(plane.frameAt(5, 7)).toEqual([3, 1, 1, -3].map((step) => expect.closeTo(step * foot, 6)));
    // On the ground much the same, but for the angle between the map's north and the meridian.
    const [eastX, northX, eastY, northY] = ground.frameAt(5, 7)!;
    expect(Math.hypot(eastX, northX)).toBeCloseTo(Math.sqrt(10) * foot, 2);
    expect(eastX * northY - northX * eastY).toBeCloseTo(-10 * foot * foot, 2);
  });

  it('is the other one where there is no choice, and none without a unit', async () => {
    const degrees = placeOf({ transform: [1e-5, 0, 3, 0, -1e-5, 50], crs: await crsOf(4326) });
    expect(measurerFor(degrees, 'planar')!.method).toBe('geodesic');
    const unknown = placeOf({ transform: [1, 0, 0, 0, -1, 0], crs: await crsOf(3145) });
    expect(measurerFor(unknown)!.method).toBe('planar');
    expect(measurerFor(placeOf(null))).toBeNull();
  });
});

describe('the length of a line', () => {
  const degrees = async (x: number, y: number, size = 0.5) =>
    placeOf({ transform: [size, 0, x, 0, -size, y], crs: await crsOf(4326) });

  it('is that of its edges on the ellipsoid, and it does not come back', async () => {
    // A degree along the equator, and from it to one degree north (GeographicLib).
    const place = await degrees(10, 0);
    expect(geodesicLength([0, 0, 2, 0], place)).toBeCloseTo(111_319.491, 3);
    expect(geodesicLength([0, 0, 2, 0, 2, -2], place)).toBeCloseTo(111_319.491 + 110_574.389, 2);
    expect(geodesicLength([2, 0, 0, 0], place)).toBeCloseTo(111_319.491, 3);
  });

  it('goes with the map around the Earth, where the geodesic would go the other way', async () => {
    const line = [0, 0, 540, 0];
    expect(geodesicLength(line, await degrees(-130, 0))! / (270 * 111_319.491)).toBeCloseTo(1, 6);
  });

  it('is not known where the image has no longitude and latitude', () => {
    expect(geodesicLength([0, 0, 2, 0], placeOf(null))).toBeNull();
    expect(geodesicLength([0, 0, 2, 0], placeOf({ transform: [1, 0, 0, 0, -1, 0], crs: null }))).toBeNull();
  });
});
