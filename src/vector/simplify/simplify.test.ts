import { describe, expect, it } from 'vitest';
import { Random } from '../../random/random.ts';
import { type Coordinates, type Polygon, planarArea, ringArea } from '../geometry.ts';
import { type LabelRaster, traceMask } from '../trace/trace.ts';
import { simplifyPolygons } from './simplify.ts';

/** Discs of several labels that overlap, over a background with discs cut out: many neighbours and holes. */
function discs(seed: number, size: number): LabelRaster {
  const random = new Random(seed);
  const data = new Uint8Array(size * size);
  for (let disc = 0; disc < 30; disc++) {
    const [cx, cy, radius] = [random.next() * size, random.next() * size, 2 + (random.next() * size) / 6];
    const label = disc % 4;
    for (let y = 0; y < size; y++) {
      for (let x = 0; x < size; x++) {
        if (Math.hypot(x + 0.5 - cx, y + 0.5 - cy) < radius) data[y * size + x] = label;
      }
    }
  }
  return { width: size, height: size, data };
}

type Segment = readonly [x0: number, y0: number, x1: number, y1: number];

function segmentsOf(ring: Coordinates): Segment[] {
  const segments: Segment[] = [];
  for (let i = 0; i < ring.length; i += 2) {
    const j = (i + 2) % ring.length;
    segments.push([ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!]);
  }
  return segments;
}

const side = (s: Segment, x: number, y: number) =>
  Math.sign((s[2] - s[0]) * (y - s[1]) - (s[3] - s[1]) * (x - s[0]));

/** Whether two segments lie so far apart that they cannot meet. */
const apart = (p: Segment, q: Segment): boolean =>
  Math.max(p[0], p[2]) < Math.min(q[0], q[2]) ||
  Math.max(q[0], q[2]) < Math.min(p[0], p[2]) ||
  Math.max(p[1], p[3]) < Math.min(q[1], q[3]) ||
  Math.max(q[1], q[3]) < Math.min(p[1], p[3]);

/** Whether two segments meet elsewhere than in common ends. */
function cross(p: Segment, q: Segment): boolean {
  if (apart(p, q)) return false;
  const [a, b, c, d] = [side(p, q[0], q[1]), side(p, q[2], q[3]), side(q, p[0], p[1]), side(q, p[2], p[3])];
  const ends = (s: Segment) => [`${s[0]},${s[1]}`, `${s[2]},${s[3]}`];
  const common = ends(p).filter((end) => ends(q).includes(end)).length;
  if (common === 2) return false; // the same segment: a shared border
  if (common === 1) {
    const within = (s: Segment, x: number, y: number) =>
      side(s, x, y) === 0 &&
      Math.min(s[0], s[2]) <= x &&
      x <= Math.max(s[0], s[2]) &&
      Math.min(s[1], s[3]) <= y &&
      y <= Math.max(s[1], s[3]) &&
      !ends(s).includes(`${x},${y}`);
    return within(p, q[0], q[1]) || within(p, q[2], q[3]) || within(q, p[0], p[1]) || within(q, p[2], p[3]);
  }
  return a * b <= 0 && c * d <= 0 && (a !== 0 || b !== 0 || c !== 0 || d !== 0);
}

function contains(ring: Coordinates, x: number, y: number): boolean {
  let odd = false;
  for (const [x0, y0, x1, y1] of segmentsOf(ring)) {
    if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) odd = !odd;
  }
  return odd;
}

const ringsOf = ({ exterior, holes }: Polygon): Coordinates[] => [exterior, ...holes];

function checkTopology(before: readonly Polygon[], after: readonly Polygon[]): void {
  expect(after.map(({ holes }) => holes.length)).toEqual(before.map(({ holes }) => holes.length));
  const segments = after.flatMap((polygon) => ringsOf(polygon).flatMap(segmentsOf));
  for (const [i, p] of segments.entries()) {
    for (let j = i + 1; j < segments.length; j++) {
      if (cross(p, segments[j]!)) throw new Error(`${p.join(' ')} crosses ${segments[j]!.join(' ')}`);
    }
  }
  for (const { exterior, holes } of after) {
    expect(ringArea(exterior)).toBeGreaterThan(0);
    for (const hole of holes) {
      expect(ringArea(hole)).toBeLessThan(0);
      expect(contains(exterior, (hole[0]! + hole[2]!) / 2, (hole[1]! + hole[3]!) / 2)).toBe(true);
    }
  }
}

/** Borders between polygons, as undirected segments that two polygons have. */
function sharedLength(polygons: readonly Polygon[]): number {
  const seen = new Map<string, number>();
  let length = 0;
  for (const ring of polygons.flatMap(ringsOf)) {
    for (const [x0, y0, x1, y1] of segmentsOf(ring)) {
      const key = x0 < x1 || (x0 === x1 && y0 < y1) ? `${x0},${y0},${x1},${y1}` : `${x1},${y1},${x0},${y0}`;
      const before = seen.get(key) ?? 0;
      if (before > 0) length += Math.hypot(x1 - x0, y1 - y0);
      seen.set(key, before + 1);
    }
  }
  return length;
}

describe('simplifyPolygons', () => {
  it('changes nothing at tolerance 0, and refuses negative ones', () => {
    const polygons = traceMask(discs(1, 30));
    expect(simplifyPolygons(polygons, 0)).toEqual(polygons);
    expect(() => simplifyPolygons(polygons, -1)).toThrow('must be 0 or more');
  });

  it('makes a line of stairs', () => {
    const size = 40;
    const data = Uint8Array.from({ length: size * size }, (_, i) =>
      i % size <= Math.floor(i / size) ? 1 : 0,
    );
    const polygons = traceMask({ width: size, height: size, data });
    const [triangle] = simplifyPolygons(polygons, 2);
    expect(triangle!.exterior.length / 2).toBeLessThan(10);
    expect(planarArea(triangle!)).toBeGreaterThan(0.95 * planarArea(polygons[0]!));
    expect(triangle).toMatchObject({ label: 1, pixels: polygons[0]!.pixels });
  });

  it.each([0.8, 1.5, 4, 30])('keeps how polygons lie to each other at tolerance %d', (tolerance) => {
    for (let seed = 0; seed < 5; seed++) {
      const polygons = traceMask(discs(seed, 48));
      const simple = simplifyPolygons(polygons, tolerance);
      checkTopology(polygons, simple);
      const points = (all: readonly Polygon[]) =>
        all.flatMap(ringsOf).reduce((sum, { length }) => sum + length / 2, 0);
      expect(points(simple)).toBeLessThan(0.8 * points(polygons));
      expect(sharedLength(simple)).toBeGreaterThan(0.5 * sharedLength(polygons));
    }
  });

  it('keeps noise valid too', () => {
    for (let seed = 0; seed < 10; seed++) {
      const random = new Random(seed);
      const data = Uint8Array.from({ length: 400 }, () => Math.floor(random.next() * 3));
      const polygons = traceMask({ width: 20, height: 20, data });
      checkTopology(polygons, simplifyPolygons(polygons, 3));
    }
  });

  it('ends at triangles, so that no polygon and no hole vanishes', () => {
    const pointsOf = (image: LabelRaster) =>
      simplifyPolygons(traceMask(image), 1000).map((polygon) =>
        ringsOf(polygon).map(({ length }) => length / 2),
      );
    const draw = (label: (x: number, y: number) => number): LabelRaster => {
      const data = Uint8Array.from({ length: 400 }, (_, i) => label(i % 20, Math.floor(i / 20)));
      return { width: 20, height: 20, data };
    };
    const inDisc = (x: number, y: number, radius: number) => Math.hypot(x - 9.5, y - 9.5) < radius;
    expect(pointsOf(draw((x, y) => Number(inDisc(x, y, 8))))).toEqual([[3]]);
    // A hole may be in the way of the last point.
    expect(pointsOf(draw((x, y) => Number(inDisc(x, y, 9) && !inDisc(x, y, 4))))).toEqual([[4, 3]]);
    // Two halves share two points: of the three lines between these, only one may become straight.
    expect(pointsOf(draw((x, y) => (x < 9 + (y % 4 < 2 ? 1 : 0) ? 1 : 2)))).toEqual([[3], [3]]);
    expect(pointsOf(draw((x) => (x < 10 ? 1 : 2)))).toEqual([[3], [3]]);
  });

  it('leaves no gap along a shared border: two halves still make the whole', () => {
    const size = 60;
    const data = Uint8Array.from({ length: size * size }, (_, i) =>
      i % size < 30 + 8 * Math.sin(Math.floor(i / size) / 6) ? 1 : 2,
    );
    const halves = simplifyPolygons(traceMask({ width: size, height: size, data }), 1.5);
    expect(halves.reduce((sum, half) => sum + planarArea(half), 0)).toBe(size * size);
  });
});
