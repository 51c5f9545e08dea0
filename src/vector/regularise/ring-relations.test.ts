import { describe, expect, it } from 'vitest';
import { isInside, isSimple, ringsMeet, shareEdge } from './ring-relations.ts';

const square = [0, 0, 10, 0, 10, 10, 0, 10];
const moved = (x: number, y: number, ring = square) => ring.map((value, i) => value + (i % 2 === 0 ? x : y));

describe('ringsMeet', () => {
  it.each<[string, readonly number[], boolean]>([
    ['across a corner', moved(5, 5), true],
    ['at a corner', moved(10, 10), true],
    ['along an edge', moved(10, 0), true],
    ['along a part of an edge', moved(10, 4), true],
    ['far away', moved(30, 0), false],
    ['beside it', moved(10.5, 0), false],
    [
      'within it',
      moved(
        2,
        2,
        square.map((value) => value / 2),
      ),
      false,
    ],
    [
      'around it',
      moved(
        -5,
        -5,
        square.map((value) => value * 2),
      ),
      false,
    ],
    ['within the box, and not at the outline', [12, 12, 30, -9, 30, 12], false],
  ])('%s', (_, ring, meet) => {
    expect([ringsMeet(square, ring), ringsMeet(ring, square)]).toEqual([meet, meet]);
  });

  it('tells edges of one line that overlap from those that do not', () => {
    const left = [0, 0, 4, 0, 2, -3];
    for (const [right, meet] of [
      [[5, 0, 9, 0, 7, -3], false],
      [[4, 0, 9, 0, 7, 3], true],
      [[3, 0, 9, 0, 7, 3], true],
      [[1, 0, 3, 0, 2, 3], true],
    ] as const) {
      expect([ringsMeet(left, right), ringsMeet(right, left)], String(right)).toEqual([meet, meet]);
      const upright = (ring: readonly number[]) => ring.map((_, i) => ring[i % 2 === 0 ? i + 1 : i - 1]!);
      expect(ringsMeet(upright(left), upright(right)), String(right)).toBe(meet);
    }
  });
});

describe('isSimple', () => {
  it.each<[string, readonly number[], boolean]>([
    ['a square', square, true],
    ['an L', [0, 0, 10, 0, 10, 4, 4, 4, 4, 10, 0, 10], true],
    ['a point that lies on an edge', [0, 0, 5, 0, 10, 0, 10, 10], true],
    ['two points', [0, 0, 10, 0], false],
    ['a bow tie', [0, 0, 10, 10, 10, 0, 0, 10], false],
    ['an edge of no length', [0, 0, 10, 0, 10, 0, 10, 10], false],
    ['a spike that goes back over its edge', [0, 0, 10, 0, 10, 10, 10, 5, 0, 5], false],
    ['a spike at the first point', [0, 0, 10, 0, 10, 10, 0, 10, 0, -5], false],
    ['a ring that goes there and back', [0, 0, 10, 0, 4, 0], false],
    ['a ring that touches itself at a point', [0, 0, 10, 0, 10, 10, 5, 0, 0, 10], false],
  ])('%s: %s', (_, ring, simple) => {
    expect(isSimple(ring)).toBe(simple);
    const turned = [...ring.slice(2), ...ring.slice(0, 2)];
    expect(isSimple(turned)).toBe(simple);
  });
});

it('knows what lies inside of a ring, also of one with a bay', () => {
  const bay = [0, 0, 10, 0, 10, 10, 6, 10, 6, 4, 4, 4, 4, 10, 0, 10];
  const at = [
    [5, 2],
    [2, 8],
    [8, 8],
    [5, 8],
    [-1, 2],
    [11, 2],
    [5, 11],
  ] as const;
  expect(at.map(([x, y]) => isInside(bay, x, y))).toEqual([true, true, true, false, false, false, false]);
});

it('knows common edges, whichever way they run', () => {
  expect(shareEdge(square, moved(10, 0))).toBe(true);
  expect(shareEdge(square, [10, 10, 10, 0, 20, 5])).toBe(true);
  expect(shareEdge(square, moved(10, 4))).toBe(false);
  expect(shareEdge(square, moved(10, 10))).toBe(false);
  expect(shareEdge(square, moved(40, 0))).toBe(false);
});
