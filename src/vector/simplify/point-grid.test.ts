import { describe, expect, it } from 'vitest';
import { Random } from '../../random/random.ts';
import { PointGrid } from './point-grid.ts';

const gridOf = (...points: readonly (readonly [number, number])[]) =>
  new PointGrid(
    Float64Array.from(points, ([x]) => x),
    Float64Array.from(points, ([, y]) => y),
  );

describe('PointGrid', () => {
  it('finds points in a closed triangle that are none of its corners', () => {
    const corners = [
      [0, 0],
      [10, 0],
      [0, 10],
    ] as const;
    const occupied = (...others: [number, number][]) => gridOf(...corners, ...others).occupied(0, 1, 2);
    expect(occupied()).toBe(false);
    for (const inside of [
      [2, 3],
      [5, 0], // on each of the sides
      [0, 5],
      [5, 5],
    ] as [number, number][]) {
      expect(occupied(inside)).toBe(true);
      // The same triangle the other way round.
      expect(gridOf(corners[2], corners[1], corners[0], inside).occupied(0, 1, 2)).toBe(true);
    }
    for (const outside of [
      [6, 6],
      [-1, 5],
      [5, -1],
      [11, 0],
      [0, 11],
      [9, 9],
      [-1, -1],
    ] as [number, number][]) {
      expect(occupied(outside)).toBe(false);
      expect(gridOf(corners[2], corners[1], corners[0], outside).occupied(0, 1, 2)).toBe(false);
    }
    // A point at the place of a corner counts as that corner; so does a second one.
    expect(occupied([0, 0], [10, 0], [0, 10])).toBe(false);
    expect(occupied([0, 0], [1, 1])).toBe(true);
  });

  it('forgets points that are taken away, and only these', () => {
    const grid = gridOf([0, 0], [10, 0], [0, 10], [1, 1], [2, 2], [3, 3]);
    for (const point of [4, 3]) {
      grid.remove(point);
      expect(grid.occupied(0, 1, 2)).toBe(true);
    }
    grid.remove(5);
    expect(grid.occupied(0, 1, 2)).toBe(false);
  });

  it('agrees with looking at every point, in triangles of any size and shape', () => {
    for (let seed = 0; seed < 9; seed++) {
      const random = new Random(seed);
      const extent = [20, 400, 1000][seed % 3]!;
      const whole = seed % 2 === 0; // on a grid many points lie exactly on sides
      const coordinate = () => (whole ? random.integer(extent) : extent * random.next()) - extent / 2;
      const count = 100;
      const x = Float64Array.from({ length: count }, coordinate);
      const y = Float64Array.from({ length: count }, coordinate);
      const grid = new PointGrid(x, y);
      const gone = new Set<number>();
      for (let trial = 0; trial < 80; trial++) {
        const [a, b] = [random.integer(count), random.integer(count)];
        // Every other one is long and thin: its third corner lies next to the middle of the others.
        let c = random.integer(count);
        if (trial % 2 === 0) {
          const [mx, my] = [(x[a]! + x[b]!) / 2, (y[a]! + y[b]!) / 2];
          const distance = (i: number) => Math.hypot(x[i]! - mx, y[i]! - my);
          c = Array.from(x.keys()).reduce((best, i) => (distance(i) < distance(best) ? i : best), c);
        }
        const expected = Array.from(x.keys()).some((i) => !gone.has(i) && inTriangle(x, y, i, a, b, c));
        if (grid.occupied(a, b, c) !== expected) {
          throw new Error(`${expected ? 'a' : 'no'} point is in ${[a, b, c]} of seed ${seed}`);
        }
        const leaving = random.integer(count);
        if (!gone.has(leaving)) grid.remove(leaving);
        gone.add(leaving);
      }
    }
  });
});

/** By the sides that a point lies on. */
function inTriangle(x: Float64Array, y: Float64Array, p: number, a: number, b: number, c: number): boolean {
  const same = (i: number) => x[i] === x[p] && y[i] === y[p];
  if (same(a) || same(b) || same(c)) return false;
  const side = (i: number, j: number) =>
    Math.sign((x[j]! - x[i]!) * (y[p]! - y[i]!) - (y[j]! - y[i]!) * (x[p]! - x[i]!));
  const sides = [side(a, b), side(b, c), side(c, a)];
  if (sides.some((sign) => sign > 0) && sides.some((sign) => sign < 0)) return false;
  // Of triangles without an area, what lies on the same line beyond their ends is outside.
  const between = (all: Float64Array) => {
    const corners = [all[a]!, all[b]!, all[c]!];
    return all[p]! >= Math.min(...corners) && all[p]! <= Math.max(...corners);
  };
  return between(x) && between(y);
}
