import { describe, expect, it } from 'vitest';
import { planarArea, ringArea } from '../geometry.ts';
import { cutAtAntimeridian } from './antimeridian.ts';

describe('cutAtAntimeridian', () => {
  it('keeps what does not cross', () => {
    const polygon = { exterior: [170, 0, 179, 0, 179, 5, 170, 5], holes: [] };
    expect(cutAtAntimeridian(polygon)).toEqual([polygon]);
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
});
