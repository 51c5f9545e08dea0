import geographiclib from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { CrsError, type PointTransform } from '../../geo/index.ts';
import { GroundMetric } from './ground-metric.ts';

/** An image turned and sheared in degrees. */
const size = 1e-4;
const turned =
  (longitude: number, latitude: number): PointTransform =>
  (x, y) => [longitude + size * (x + 0.5 * y), latitude + size * (0.25 * x - y)];

/** Metres between two places as GeographicLib has them, per pixel of the step that leads from one to the other. */
function metres(project: PointTransform, x: number, y: number, dx: number, dy: number): number {
  const [[lon1, lat1], [lon2, lat2]] = [project(x - dx, y - dy), project(x + dx, y + dy)];
  return geographiclib.Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2).s12! / 2;
}

describe('GroundMetric', () => {
  it.each([
    [10, 0],
    [10, 50],
    [-120, -70],
    [180, 20], // across the antimeridian
  ])('gives lengths in every direction, at %d E, %d N', (longitude, latitude) => {
    const flat = turned(longitude, latitude);
    const project: PointTransform = (x, y) => {
      const [lon, lat] = flat(x, y);
      return [lon > 180 ? lon - 360 : lon, lat];
    };
    const metric = new GroundMetric(project);
    for (const [x, y] of [
      [0, 0],
      [13.5, -71.25],
      [-140, 260],
    ] as const) {
      const [xx, xy, yy] = metric.at(x, y)!;
      const [eastX, northX, eastY, northY] = metric.frameAt(x, y)!;
      for (const [dx, dy] of [
        [1, 0],
        [0, 1],
        [1, 1],
        [2, -1],
      ] as const) {
        const expected = metres(project, x, y, dx, dy);
        expect(Math.sqrt(xx * dx * dx + 2 * xy * dx * dy + yy * dy * dy) / expected).toBeCloseTo(1, 6);
        expect(Math.hypot(dx * eastX + dy * eastY, dx * northX + dy * northY) / expected).toBeCloseTo(1, 6);
      }
      // To the right is east and a quarter of that north, in degrees; down is half of that east, and south.
      const stretch = Math.cos((project(x, y)[1] * Math.PI) / 180);
      expect(northX / eastX).toBeCloseTo(0.25 / stretch, 1);
      expect(eastY / northY).toBeCloseTo(-0.5 * stretch, 1);
    }
  });

  it('covers what is no longer than a kilometre, or 4096 pixels', () => {
    const ofSize = (degrees: number) => new GroundMetric((x, y) => [degrees * x, -degrees * y]);
    const metresPerDegree = 111_319.49; // along the equator, where a degree of latitude is a little shorter
    const ten = ofSize(10 / metresPerDegree);
    expect([99.9, 100.1].map((span) => ten.covers(span, 0, 0))).toEqual([true, false]);
    const tall = new GroundMetric((x, y) => [(x * 5) / metresPerDegree, (-y * 20) / metresPerDegree]);
    expect([50.2, 50.5].map((span) => tall.covers(span, 0, 0))).toEqual([true, false]); // the longer step decides
    const fine = ofSize(0.1 / metresPerDegree);
    expect([4096, 4097].map((span) => fine.covers(span, 0, 0))).toEqual([true, false]);
  });

  it('asks for a place once', () => {
    let asked = 0;
    const project: PointTransform = (x, y) => {
      asked++;
      return turned(10, 50)(x, y);
    };
    const metric = new GroundMetric(project);
    const first = metric.at(3, 4);
    const before = asked;
    expect(metric.at(3, 4)).toEqual(first);
    metric.at(4, 5);
    expect(asked).toBe(before);
    metric.at(500, 4);
    expect(asked).toBeGreaterThan(before);
  });

  it('is not known where the projection does not know a place, nor next to a pole', () => {
    const at = (project: PointTransform) => {
      const metric = new GroundMetric(project);
      return [metric.at(0, 0), metric.frameAt(0, 0), metric.covers(1, 0, 0)];
    };
    const unknown = [null, null, false];
    expect(at(() => [Number.NaN, Number.NaN])).toEqual(unknown);
    expect(at(() => [10, Infinity])).toEqual(unknown);
    expect(at((x, y) => [x, 89 + 1e-6 * y])).toEqual(unknown);
    expect(at((x, y) => [x, -89.5 + 1e-6 * y])).toEqual(unknown);
    expect(at((x, y) => [1e-6 * x, 88.99 - 1e-6 * y])).not.toEqual(unknown);
    // A kink, as at the edge of a map of the world.
    expect(at((x, y) => [x === 0 ? 0 : 170, -1e-5 * y])).toEqual(unknown);
    expect(
      at(() => {
        throw new CrsError('beyond');
      }),
    ).toEqual(unknown);
    const broken = () => {
      throw new TypeError('broken');
    };
    expect(() => at(broken)).toThrow('broken');
  });

  it('is not known where one of the places around is not', () => {
    for (const [column, row] of [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ] as const) {
      const metric = new GroundMetric((x, y) => {
        const hole = Math.hypot(x - 100 * column, y - 100 * row) < 1;
        return hole ? [Number.NaN, Number.NaN] : [(10 * x) / 111_319.4908, (-10 * y) / 111_319.4908];
      });
      expect(metric.covers(1, 40, 30)).toBe(true);
      expect(metric.at(40, 30)).toBeNull();
    }
  });
});
