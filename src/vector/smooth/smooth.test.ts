import { describe, expect, it } from 'vitest';
import { Random } from '../../random/random.ts';
import { type Polygon, planarArea } from '../geometry.ts';
import { simplifyPolygons } from '../simplify/simplify.ts';
import { disc, drawnMask, turnedRectangle } from '../testing/drawn-masks.ts';
import { cornerAngles, crossings, windsAround } from '../testing/ring-checks.ts';
import { traceMask } from '../trace/trace.ts';
import { smoothPolygons } from './smooth.ts';

const [width, height] = [120, 90];

const traced = (inside: (x: number, y: number) => boolean) =>
  simplifyPolygons(traceMask(drawnMask(width, height, inside)), 1.5);

/** Blobs, holes, islands and noise, many of which touch. */
function blobs(seed: number): Uint8Array {
  const random = new Random(seed);
  const data = new Uint8Array(width * height);
  for (let blob = 0; blob < 30; blob++) {
    const inside = disc(random.next() * width, random.next() * height, 2 + random.next() * 18);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) if (inside(x + 0.5, y + 0.5)) data[y * width + x] = blob % 4;
    }
  }
  for (let i = 0; i < 300; i++) {
    data[Math.floor(random.next() * 40) * width + Math.floor(random.next() * 50)] = Math.floor(
      random.next() * 3,
    );
  }
  return data;
}

const points = (ring: Polygon['exterior']) =>
  Array.from({ length: ring.length / 2 }, (_, i) => `${ring[2 * i]} ${ring[2 * i + 1]}`);

describe('smoothPolygons', () => {
  it('makes curves of corners: none is sharp, and the shape is nearly the same', () => {
    const blob = traced((x, y) => disc(60, 45, 30)(x, y) || disc(85, 40, 18)(x, y));
    const [smooth] = smoothPolygons(blob);
    const sharpest = (ring: Polygon['exterior']) => Math.max(...cornerAngles(ring).map(Math.abs));
    expect(sharpest(blob[0]!.exterior)).toBeGreaterThan(20);
    expect(sharpest(smooth!.exterior)).toBeLessThan(sharpest(blob[0]!.exterior) / 2);
    expect(planarArea(smooth!) / planarArea(blob[0]!)).toBeCloseTo(1, 1);
    expect(smooth!.pixels).toBe(blob[0]!.pixels);
  });

  it('goes through the middles of edges', () => {
    const [smooth] = smoothPolygons([{ exterior: [0, 0, 8, 0, 8, 8, 0, 8], holes: [] }], {
      maxAreaChange: 1,
    });
    for (const middle of ['4 0', '8 4', '4 8', '0 4']) expect(points(smooth!.exterior)).toContain(middle);
    expect(Math.abs(planarArea(smooth!) - 64 * (1 - 1 / 6))).toBeLessThan(0.8);
  });

  it.each([0, 0.01, 0.05, 0.1])('changes an area by no more than %s of it', (maxAreaChange) => {
    const shapes = traceMask({ width, height, data: blobs(4) });
    for (const polygons of [shapes, simplifyPolygons(shapes, 1.5)]) {
      const smooth = smoothPolygons(polygons, { maxAreaChange });
      for (const [i, polygon] of smooth.entries()) {
        const before = planarArea(polygons[i]!);
        expect(Math.abs(planarArea(polygon) - before)).toBeLessThanOrEqual(
          maxAreaChange * before * (1 + 1e-9),
        );
      }
      const moved = smooth.filter(
        (polygon, i) => points(polygon.exterior).length !== points(polygons[i]!.exterior).length,
      );
      expect(moved.length > 5).toBe(maxAreaChange > 0);
    }
    expect(() => smoothPolygons([], { maxAreaChange: Number.NaN })).toThrow('0 or more, got NaN');
  });

  it.each([1, 2, 3])('keeps how polygons lie to each other (%s)', (seed) => {
    const polygons = simplifyPolygons(traceMask({ width, height, data: blobs(seed) }), 1.5);
    const smooth = smoothPolygons(polygons, { within: { width, height } });
    expect(crossings(smooth)).toBe(0);
    for (const [i, { exterior, holes }] of smooth.entries()) {
      expect(holes).toHaveLength(polygons[i]!.holes.length);
      for (const hole of holes)
        expect(windsAround(exterior, [(hole[0]! + hole[2]!) / 2, (hole[1]! + hole[3]!) / 2])).toBe(true);
    }
    // Neither gaps nor overlaps: all of the ground is covered as often as before.
    const total = (all: readonly Polygon[]) => all.reduce((sum, polygon) => sum + planarArea(polygon), 0);
    const cover = traceMask({ width, height, data: blobs(seed).map((value) => value + 1) });
    const whole = simplifyPolygons(cover, 1.5);
    expect(total(smoothPolygons(whole, { within: { width, height } }))).toBeCloseTo(width * height, 6);
  });

  it('keeps the points on the edge of the image', () => {
    const cut = traced((x, y) => disc(0, 20, 24)(x, y) || disc(120, 90, 30)(x, y) || disc(70, 0, 15)(x, y));
    const smooth = smoothPolygons(cut, { within: { width, height } });
    const onEdge = (polygons: readonly Polygon[]) =>
      polygons.map(({ exterior }) =>
        points(exterior)
          .filter((point) => {
            const [x, y] = point.split(' ').map(Number);
            return x === 0 || y === 0 || x === width || y === height;
          })
          .sort(),
      );
    expect(onEdge(smooth)).toEqual(onEdge(cut));
    expect(onEdge(cut).flat().length).toBeGreaterThan(6);
    expect(onEdge(smoothPolygons(cut))).not.toEqual(onEdge(cut));
  });

  it('leaves what is to be kept, and does not cross it', () => {
    const shapes = traced((x, y) => turnedRectangle(40, 45, 40, 30, 20)(x, y) || disc(90, 45, 20)(x, y));
    const [kept, other] = smoothPolygons(shapes, { keep: (index) => index === 0 });
    expect(new Set(points(kept!.exterior))).toEqual(new Set(points(shapes[0]!.exterior)));
    expect(points(other!.exterior).length).toBeGreaterThan(points(shapes[1]!.exterior).length);
  });

  it('keeps where outlines meet, and corners with something in them', () => {
    // Two squares that touch in a corner, and one whose corner has a point of another just inside.
    const polygons = [
      { exterior: [0, 0, 10, 0, 10, 10, 0, 10], holes: [] },
      { exterior: [10, 10, 20, 10, 20, 20, 10, 20], holes: [] },
      { exterior: [30, 0, 50, 0, 50, 20, 30, 20], holes: [[31, 1, 31, 8, 40, 8]] },
    ];
    const [a, b, c] = smoothPolygons(polygons, { maxAreaChange: 1 });
    for (const { exterior } of [a!, b!]) expect(points(exterior)).toContain('10 10');
    expect(points(a!.exterior)).not.toContain('0 0');
    expect(points(c!.exterior)).toContain('30 0');
    expect(points(c!.exterior)).not.toContain('50 20');
    expect(crossings([a!, b!, c!])).toBe(0);
  });

  it('has nothing to do where there is nothing', () => expect(smoothPolygons([])).toEqual([]));
});
