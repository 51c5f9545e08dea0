import { describe, expect, it } from 'vitest';
import { Random } from '../../random/random.ts';
import { type Coordinates, type Polygon, planarArea, polygonBounds, ringArea } from '../geometry.ts';
import { cutAtAntimeridian } from './antimeridian.ts';

/** Even-odd over the rings of a polygon. */
function inside({ exterior, holes }: Polygon, x: number, y: number): boolean {
  let odd = false;
  for (const ring of [exterior, ...holes]) {
    for (let i = 0; i < ring.length; i += 2) {
      const j = (i + 2) % ring.length;
      const [x0, y0, x1, y1] = [ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!];
      if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) odd = !odd;
    }
  }
  return odd;
}

const turnedTo180 = (longitude: number) => longitude - 360 * Math.round(longitude / 360);

describe('cutAtAntimeridian', () => {
  it('keeps what does not cross', () => {
    for (const exterior of [
      [170, 0, 179, 0, 179, 5, 170, 5],
      [0, 0, 180, 0, 180, 5, 0, 5],
      [-180, 0, 0, 0, 0, 5, -180, 5],
    ]) {
      const polygon = { exterior, holes: [] };
      const [same, ...others] = cutAtAntimeridian(polygon);
      expect(same).toBe(polygon);
      expect(others).toEqual([]);
    }
  });

  it('cuts a box in two', () => {
    const pieces = cutAtAntimeridian({ exterior: [178, 0, -179, 0, -179, 4, 178, 4], holes: [] });
    expect(pieces.map(planarArea)).toEqual([8, 4]);
    expect(Math.max(...Array.from(pieces[0]!.exterior))).toBe(180);
    expect(Math.min(...Array.from(pieces[1]!.exterior))).toBe(-180);
  });

  it('cuts a hole that crosses into bays, and keeps holes beside the line where they are', () => {
    const exterior = [175, 0, -175, 0, -175, 10, 175, 10];
    const crossing = cutAtAntimeridian({ exterior, holes: [[179, 4, 179, 6, -179, 6, -179, 4]] });
    expect(crossing.map(planarArea)).toEqual([48, 48]);
    expect(crossing.map(({ holes }) => holes.length)).toEqual([0, 0]);
    const beside = cutAtAntimeridian({
      exterior,
      holes: [
        [177, 4, 177, 6, 178, 6, 178, 4],
        [-178, 1, -178, 2, -177, 2, -177, 1],
      ],
    });
    expect(beside.map(planarArea)).toEqual([48, 49]);
    expect(beside.map(({ holes }) => holes.length)).toEqual([1, 1]);
  });

  it('makes two pieces of what comes back over the line, keeping the direction of rings', () => {
    // A "C" that opens to the east: its back lies west of the line, both arms reach over it.
    const letter = [178, 0, -178, 0, -178, 2, 179, 2, 179, 8, -178, 8, -178, 10, 178, 10];
    const pieces = cutAtAntimeridian({ exterior: letter, holes: [] });
    expect(pieces.map(planarArea).sort((a, b) => a - b)).toEqual([4, 4, 14]);
    for (const { exterior } of pieces) {
      expect(ringArea(exterior)).toBeGreaterThan(0);
      for (const value of Array.from(exterior)) expect(Math.abs(value)).toBeLessThanOrEqual(180);
    }
  });

  it('takes longitudes beyond 180 degrees, and an edge that lies on the line', () => {
    const beyond = cutAtAntimeridian({ exterior: [179, 0, 182, 0, 182, 1, 179, 1], holes: [] });
    expect(beyond.map(planarArea)).toEqual([1, 2]);
    const onLine = cutAtAntimeridian({ exterior: [179, 0, -180, 0, -180, 1, 179, 1], holes: [] });
    expect(onLine.map(planarArea)).toEqual([1]);
  });

  it.each([
    ['north', 1],
    ['south', -1],
  ])('leads a ring around the %s pole to it', (_, sign) => {
    const ring = Array.from({ length: 36 }, (_, i) => [-180 + 10 * i, sign * 80]).flat();
    const pieces = cutAtAntimeridian({ exterior: ring, holes: [] });
    expect(pieces.reduce((sum, piece) => sum + planarArea(piece), 0)).toBeCloseTo(360 * 10, 6);
    const latitudes = pieces.flatMap(({ exterior }) => Array.from(exterior).filter((_, i) => i % 2 === 1));
    expect([...new Set(latitudes)].sort((a, b) => a - b)).toEqual(
      [80, 90].map((y) => sign * y).sort((a, b) => a - b),
    );
  });

  it('covers the same places as the polygon does, once each', () => {
    for (let seed = 0; seed < 30; seed++) {
      const random = new Random(seed);
      // A star of up to 50 degrees around a place near the line, and a smaller one in it; both may cross many times.
      const [cx, cy] = [180 + 40 * random.next() - 20, 40 * random.next() - 20];
      const star = (least: number, most: number, sense: 1 | -1): number[] =>
        Array.from({ length: 16 }, (_, i) => {
          const radius = most * (least + (1 - least) * random.next());
          const angle = (sense * i * Math.PI) / 8;
          return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)];
        }).flat();
      const sense = seed % 2 === 0 ? 1 : -1;
      const whole: Polygon = { exterior: star(0.4, 50, sense), holes: [star(0.2, 18, sense === 1 ? -1 : 1)] };
      // As files have it: every longitude from -180 to 180; or every ring in some other turn.
      const turned = (ring: Coordinates): Coordinates => {
        const by = 360 * (random.integer(7) - 3);
        return Array.from(ring, (value, i) => (i % 2 ? value : seed % 3 ? turnedTo180(value) : value + by));
      };
      const given = { exterior: turned(whole.exterior), holes: whole.holes.map(turned) };
      const pieces = cutAtAntimeridian(given);
      const [, bottom, , top] = polygonBounds([whole])!;
      const area = pieces.reduce((sum, piece) => sum + planarArea(piece), 0);
      expect(area).toBeCloseTo(planarArea(whole), 6);
      for (const { exterior, holes } of pieces) {
        expect(Math.sign(ringArea(exterior))).toBe(sense);
        for (const hole of holes) expect(Math.sign(ringArea(hole))).toBe(-sense);
        const [left, low, right, high] = polygonBounds([{ exterior, holes }])!;
        expect(left >= -180 && right <= 180 && low >= bottom && high <= top).toBe(true);
      }
      for (let trial = 0; trial < 60; trial++) {
        const [x, y] = [cx + 120 * (random.next() - 0.5), cy + 120 * (random.next() - 0.5)];
        const times = pieces.filter((piece) => inside(piece, turnedTo180(x), y)).length;
        expect(times).toBe(inside(whole, x, y) ? 1 : 0);
      }
    }
  });

  it('keeps each hole in the piece that it lies in, whatever turn it is given in', () => {
    const exterior = [170, 0, -170, 0, -170, 10, 170, 10];
    const hole = (x: number): number[] => [x, 2, x, 4, x + 2, 4, x + 2, 2];
    const pieces = cutAtAntimeridian({ exterior, holes: [hole(172), hole(-176), hole(-174), hole(176)] });
    expect(pieces.map(({ holes }) => holes.map((ring) => ring[0]))).toEqual([
      [172, 176],
      [-176, -174],
    ]);
    // Three pieces: the holes of two that lie on one side are told apart.
    const letter = [178, 0, -170, 0, -170, 4, 179, 4, 179, 8, -170, 8, -170, 12, 178, 12];
    const small = (x: number, y: number): number[] => [x, y, x, y + 1, x + 1, y + 1, x + 1, y];
    const three = cutAtAntimeridian({
      exterior: letter,
      holes: [small(-175, 9), small(-175, 1), small(-173, 2)],
    });
    const byLatitude = three
      .filter(({ exterior: ring }) => ring[0]! < 0)
      .sort((p, q) => p.exterior[1]! - q.exterior[1]!);
    expect(byLatitude.map(({ holes }) => holes.map((ring) => [ring[0], ring[1]]))).toEqual([
      [
        [-175, 1],
        [-173, 2],
      ],
      [[-175, 9]],
    ]);
  });

  it('tells the lobes apart that a hole may lie in, also where their edges slant', () => {
    // Two arms that rise by 24 degrees on their way east over the line; each lies below and above the other in places.
    const exterior = [178, 0, -170, 24, -170, 28, 178, 4, 178, 8, -170, 32, -170, 36, 178, 12];
    const hole = (x: number, y: number): number[] => [x, y, x, y + 0.5, x + 0.5, y + 0.5];
    // Two degrees higher for each degree east, from 2 degrees above the lower edge of an arm.
    const low = [-179.5, -176, -171.5].map((x) => hole(x, 2 * (x + 182) + 2));
    const high = [-179.5, -176, -171.5].map((x) => hole(x, 2 * (x + 182) + 10));
    const pieces = cutAtAntimeridian({
      exterior,
      holes: [low[0]!, high[0]!, high[1]!, low[1]!, low[2]!, high[2]!],
    });
    const east = pieces
      .filter(({ exterior: ring }) => ring[0]! < 0)
      .sort((p, q) => polygonBounds([p])![1] - polygonBounds([q])![1]);
    expect(east.map(({ holes }) => holes)).toEqual([low, high]);
  });

  it('takes longitudes of several turns, and a ring that only its last edge closes over the line', () => {
    const far = cutAtAntimeridian({
      exterior: [537, 0, 544, 0, 544, 1, 537, 1],
      holes: [[538, 0.5, 538, 0.75, 539, 0.75]],
    });
    expect(far.map(planarArea)).toEqual([3 - 0.125, 4]);
    expect(
      far.map(({ exterior }) => Math.min(...Array.from(exterior).filter((_, i) => i % 2 === 0))),
    ).toEqual([177, -180]);
    const west = cutAtAntimeridian({ exterior: [-540, 0, -538, 0, -538, 1, -540, 1], holes: [] });
    expect(west.map(planarArea)).toEqual([2]);
    expect(Array.from(west[0]!.exterior)).toEqual(expect.arrayContaining([-180, -178]));
    const last = cutAtAntimeridian({ exterior: [-179, 0, -178, 1, 179, 2], holes: [] });
    expect(last).toHaveLength(2);
    // The whole world in one band, given as one turn.
    const band = cutAtAntimeridian({
      exterior: [0, 0, 120, 0, 240, 0, 360, 0, 360, 1, 240, 1, 120, 1, 0, 1],
      holes: [],
    });
    expect(band.reduce((sum, piece) => sum + planarArea(piece), 0)).toBeCloseTo(360, 9);
  });
});
