import { describe, expect, it } from 'vitest';
import { Random } from '../../random/random.ts';
import { type Polygon, planarArea, ringArea } from '../geometry.ts';
import { disc, drawnMask, turnedRectangle } from '../testing/drawn-masks.ts';
import { cornerAngles, crossings, windsAround } from '../testing/ring-checks.ts';
import { traceMask } from '../trace/trace.ts';
import { regularisePolygons } from './regularise.ts';

/** As traced, with what became of it. */
function regularise(
  inside: (x: number, y: number) => boolean,
  options: Parameters<typeof regularisePolygons>[1] = {},
  [width, height] = [100, 80],
) {
  const traced = traceMask(drawnMask(width, height, inside));
  return { traced, regular: regularisePolygons(traced, options) };
}

const isRight = (ring: Polygon['exterior']) =>
  cornerAngles(ring).every((degrees) => Math.abs(Math.abs(degrees) - 90) < 1e-6);

describe('regularisePolygons', () => {
  it.each([0, 10, 27, 45, 63, 80])('makes a rectangle of a house that is turned by %s degrees', (degrees) => {
    const { traced, regular } = regularise(turnedRectangle(50, 40, 44, 20, degrees));
    const [house] = regular;
    expect(house!.regular).toBe('squared');
    expect(house!.exterior).toHaveLength(8);
    expect(isRight(house!.exterior)).toBe(true);
    // The sides are those that were drawn, to half a pixel; so is the direction, to half a degree.
    const [x0, y0, x1, y1, x2, y2] = house!.exterior as unknown as number[];
    const sides = [Math.hypot(x1! - x0!, y1! - y0!), Math.hypot(x2! - x1!, y2! - y1!)];
    expect(Math.abs(Math.max(...sides) - 44)).toBeLessThan(0.7);
    expect(Math.abs(Math.min(...sides) - 20)).toBeLessThan(0.7);
    const [dx, dy] = sides[0]! > sides[1]! ? [x1! - x0!, y1! - y0!] : [x2! - x1!, y2! - y1!];
    const turned = (Math.atan2(dy, dx) * 180) / Math.PI - degrees;
    expect(Math.abs(turned - 180 * Math.round(turned / 180))).toBeLessThan(0.6);
    // It keeps its sense, its pixels and nearly its area.
    expect(Math.sign(ringArea(house!.exterior))).toBe(Math.sign(ringArea(traced[0]!.exterior)));
    expect(planarArea(house!)).toBeCloseTo(traced[0]!.pixels, -1);
    expect(house!.pixels).toBe(traced[0]!.pixels);
  });

  it('keeps wings and courtyards, whose walls go the same way', () => {
    const wing = turnedRectangle(50, 40, 60, 50, 20);
    const cut = turnedRectangle(68, 66, 40, 40, 20);
    const yard = turnedRectangle(38, 32, 16, 12, 20);
    const { regular } = regularise((x, y) => wing(x, y) && !cut(x, y) && !yard(x, y));
    expect(regular).toHaveLength(1);
    const [house] = regular;
    expect(house!.regular).toBe('squared');
    expect(house!.exterior).toHaveLength(12);
    expect(house!.holes.map(({ length }) => length)).toEqual([8]);
    expect(isRight(house!.exterior) && isRight(house!.holes[0]!)).toBe(true);
    const direction = ([x0, y0, x1, y1]: readonly number[]) =>
      ((Math.atan2(y1! - y0!, x1! - x0!) * 180) / Math.PI + 360) % 90;
    expect(direction(Array.from(house!.holes[0]!))).toBeCloseTo(direction(Array.from(house!.exterior)), 6);
    expect(crossings(regular)).toBe(0);
  });

  it('makes circles of round objects, of their area', () => {
    const ring = (x: number, y: number) => disc(30, 40, 20)(x, y) && !disc(30, 40, 8)(x, y);
    const { traced, regular } = regularise((x, y) => ring(x, y) || disc(75.3, 30.7, 9.4)(x, y));
    expect(regular.map((polygon) => polygon.regular)).toEqual(['circle', 'circle']);
    for (const [i, { exterior, holes }] of regular.entries()) {
      expect(Math.abs(ringArea(exterior))).toBeCloseTo(Math.abs(ringArea(traced[i]!.exterior)), 6);
      expect(holes).toHaveLength(traced[i]!.holes.length);
    }
    const tank = regular.find(({ holes }) => holes.length === 0)!;
    const radii = Array.from({ length: tank.exterior.length / 2 }, (_, i) =>
      Math.hypot(tank.exterior[2 * i]! - 75.3, tank.exterior[2 * i + 1]! - 30.7),
    );
    expect(Math.max(...radii)).toBeLessThan(9.9);
    expect(Math.min(...radii)).toBeGreaterThan(8.9);
  });

  it('makes angles right on the ground, where pixels are no squares and the image is turned', () => {
    // Pixels of 2 m by 1 m, turned by 30 degrees.
    const [c, s] = [Math.cos(Math.PI / 6), Math.sin(Math.PI / 6)];
    const frame = [2 * c, 2 * s, s, -c] as const;
    const toGround = (x: number, y: number) =>
      [frame[0] * x + frame[2] * y, frame[1] * x + frame[3] * y] as const;
    const [cx, cy] = toGround(50, 40);
    const on = turnedRectangle(cx, cy, 60, 34, 12);
    const { regular } = regularise((x, y) => on(...toGround(x, y)), { frameAt: () => frame });
    expect(regular[0]!.regular).toBe('squared');
    expect(regular[0]!.exterior).toHaveLength(8);
    for (const angle of cornerAngles(regular[0]!.exterior, toGround)) {
      expect(Math.abs(angle)).toBeCloseTo(90, 6);
    }
    expect(isRight(regular[0]!.exterior)).toBe(false);
    const round = disc(...toGround(50, 40), 25);
    const tank = regularise((x, y) => round(...toGround(x, y)), { frameAt: () => frame }).regular[0]!;
    expect(tank.regular).toBe('circle');
    const radii = Array.from({ length: tank.exterior.length / 2 }, (_, i) => {
      const [x, y] = toGround(tank.exterior[2 * i]!, tank.exterior[2 * i + 1]!);
      return Math.hypot(x - cx, y - cy);
    });
    expect(Math.max(...radii) - Math.min(...radii)).toBeLessThan(1);
  });

  it('leaves what no such shape is near to: the outline is the traced one', () => {
    const cross = (x: number, y: number) =>
      (Math.abs(x - y) < 8 || Math.abs(x + y - 80) < 8) && disc(40, 40, 34)(x, y) && x < 70;
    const sickle = (x: number, y: number) => disc(40, 40, 30)(x, y) && !disc(52, 40, 28)(x, y);
    for (const inside of [sickle, (x: number, y: number) => cross(x, y) && y > x - 30 + (x % 7)]) {
      const { traced, regular } = regularise(inside, { maxAreaChange: 0.05 });
      for (const [i, polygon] of regular.entries()) {
        if (polygon.regular) continue;
        expect(polygon.exterior).toEqual(traced[i]!.exterior);
      }
      expect(regular.some((polygon) => polygon.regular === null)).toBe(true);
    }
    const pixel = regularise((x, y) => Math.abs(x - 40) < 1 && Math.abs(y - 40) < 1).regular[0]!;
    expect([pixel.regular, pixel.exterior.length]).toEqual([null, 8]); // an object of four pixels is no circle
  });

  it('neither adds nor takes away more than it may', () => {
    const notched = (x: number, y: number) =>
      turnedRectangle(50, 40, 60, 40, 15)(x, y) && !turnedRectangle(50, 40, 14, 90, 61)(x, y);
    for (const maxAreaChange of [0, 0.02, 0.05, 0.1, 0.3]) {
      const { traced, regular } = regularise(notched, { maxAreaChange });
      for (const [i, polygon] of regular.entries()) {
        const before = planarArea(traced[i]!);
        expect(Math.abs(planarArea(polygon) - before)).toBeLessThanOrEqual(maxAreaChange * before + 1e-9);
      }
    }
    expect(() => regularisePolygons([], { maxAreaChange: Number.NaN })).toThrow('0 or more, got NaN');
    expect(() => regularisePolygons([], { maxAreaChange: -0.1 })).toThrow(RangeError);
  });

  it('keeps what touches the edge of the image, of which a part is not seen', () => {
    const within = { width: 100, height: 80 };
    for (const [x, y] of [
      [0, 40],
      [50, 0],
      [100, 40],
      [50, 80],
    ] as const) {
      const { traced, regular } = regularise(turnedRectangle(x, y, 30, 20, 8), { within });
      expect(regular[0]!.regular).toBeNull();
      expect(regular[0]!.exterior).toEqual(traced[0]!.exterior);
    }
    expect(regularise(turnedRectangle(50, 40, 30, 20, 8), { within }).regular[0]!.regular).toBe('squared');
  });

  it('leaves polygons that share an edge, so that there is neither gap nor overlap', () => {
    const left = turnedRectangle(40, 40, 60, 30, 14);
    const data = drawnMask(100, 80, left).data.map((value, i) => (value && i % 100 > 45 ? 2 : value));
    const traced = traceMask({ width: 100, height: 80, data });
    expect(traced).toHaveLength(2);
    const regular = regularisePolygons(traced);
    expect(regular.map((polygon) => polygon.regular)).toEqual([null, null]);
    expect(regularisePolygons([traced[0]!])[0]!.regular).toBe('squared');
  });

  it('keeps how objects lie to each other: next to, and in a hole', () => {
    const random = new Random(11);
    const parts = Array.from({ length: 40 }, () =>
      turnedRectangle(
        random.next() * 200,
        random.next() * 160,
        4 + random.next() * 40,
        3 + random.next() * 22,
        random.next() * 180,
      ),
    );
    const holes = Array.from({ length: 25 }, () =>
      disc(random.next() * 200, random.next() * 160, 1 + random.next() * 9),
    );
    const islands = Array.from({ length: 25 }, () =>
      disc(random.next() * 200, random.next() * 160, 1 + random.next() * 4),
    );
    const inside = (x: number, y: number) =>
      (parts.some((part) => part(x, y)) && !holes.some((hole) => hole(x, y))) ||
      islands.some((island) => island(x, y));
    const { traced, regular } = regularise(inside, { maxAreaChange: 0.3 }, [200, 160]);
    expect(regular.filter((polygon) => polygon.regular).length).toBeGreaterThan(8);
    expect(crossings(regular)).toBe(0);
    const middle = ({ exterior: e }: Polygon) => [(e[0]! + e[2]!) / 2, (e[1]! + e[3]!) / 2] as const;
    for (const [i, one] of regular.entries()) {
      expect(one.holes).toHaveLength(traced[i]!.holes.length);
      for (const hole of one.holes) {
        expect(windsAround(one.exterior, [(hole[0]! + hole[2]!) / 2, (hole[1]! + hole[3]!) / 2])).toBe(true);
      }
      for (const [j, other] of regular.entries()) {
        if (i === j) continue;
        expect(windsAround(one.exterior, middle(other))).toBe(
          windsAround(traced[i]!.exterior, middle(traced[j]!)),
        );
      }
    }
  });

  it('changes nothing the second time', () => {
    const random = new Random(3);
    const parts = Array.from({ length: 30 }, () =>
      turnedRectangle(random.next() * 200, random.next() * 160, 30, 6 + random.next() * 22, 31),
    );
    const tanks = Array.from({ length: 12 }, () => disc(random.next() * 200, random.next() * 160, 7));
    const inside = (x: number, y: number) => [...parts, ...tanks].some((part) => part(x, y));
    const { regular } = regularise(inside, { maxAreaChange: 0.2 }, [200, 160]);
    expect(regular.filter((polygon) => polygon.regular).length).toBeGreaterThan(5);
    const again = regularisePolygons(regular, { maxAreaChange: 0.2 });
    for (const [i, polygon] of again.entries()) {
      if (!regular[i]!.regular) continue;
      expect(polygon.regular).toBe(regular[i]!.regular);
      expect(polygon.exterior).toBe(regular[i]!.exterior);
    }
  });
});
