import type { Coordinates } from '../geometry.ts';
import { fitLine } from './fit-line.ts';
import { keyPoints } from './key-points.ts';
import { mainDirection } from './main-direction.ts';

export interface SquareOptions {
  /** How far the ring's walls may be off a straight line. */
  readonly tolerance: number;
  /** Least length of a wall; shorter ones are taken for noise of the outline. */
  readonly shortest: number;
  /** The direction of the walls in radians. Default: the ring's own main direction. */
  readonly direction?: number;
}

/** A ring of right angles. */
export interface SquareRing {
  readonly ring: Float64Array;
  readonly direction: number;
}

/** A stretch of the ring that becomes one wall: along the first axis (0) or the second. Integrals over the stretch. */
interface Wall {
  readonly axis: 0 | 1;
  /** Of du, dv, v du and u dv. */
  readonly sums: readonly [du: number, dv: number, vdu: number, udv: number];
}

/**
 * A ring as one whose corners are all right: its stretches become walls along its main direction or across it. A wall lies
 * where the area on its two sides is the same, and walls that are too short are taken into their neighbours, the shortest
 * first, so that the area is nearly kept. Null where the ring is not such a shape.
 */
export function squareRing(ring: Coordinates, options: SquareOptions): SquareRing | null {
  const { tolerance, shortest } = options;
  const corners = keyPoints(ring, tolerance);
  const next = (i: number) => corners[(i + 1) % corners.length]!;
  const direction =
    options.direction ?? mainDirection(corners.map((from, i) => fitLine(ring, from, next(i))));
  const [cosine, sine] = [Math.cos(direction), Math.sin(direction)];
  const u = (point: number) => ring[2 * point]! * cosine + ring[2 * point + 1]! * sine;
  const v = (point: number) => ring[2 * point + 1]! * cosine - ring[2 * point]! * sine;
  const walls = settle(merge(corners.map((from, i) => wallOf(from, next(i)))), shortest);
  if (!walls) return null;
  const square = new Float64Array(2 * walls.length);
  for (const [i, wall] of walls.entries()) {
    // The corner of this wall and the next.
    const [p, q] = [offset(wall), offset(walls[(i + 1) % walls.length]!)];
    const [cu, cv] = wall.axis === 0 ? [q, p] : [p, q];
    square[2 * i] = cu * cosine - cv * sine;
    square[2 * i + 1] = cu * sine + cv * cosine;
  }
  return { ring: square, direction };

  function wallOf(from: number, to: number): Wall {
    const count = ring.length / 2;
    const sums: [number, number, number, number] = [0, 0, 0, 0];
    for (let i = from; i !== to; i = (i + 1) % count) {
      const j = (i + 1) % count;
      const [du, dv] = [u(j) - u(i), v(j) - v(i)];
      sums[0] += du;
      sums[1] += dv;
      sums[2] += ((v(i) + v(j)) / 2) * du;
      sums[3] += ((u(i) + u(j)) / 2) * dv;
    }
    return { axis: Math.abs(sums[0]) >= Math.abs(sums[1]) ? 0 : 1, sums };
  }
}

/** How far a wall goes along its axis, with its sign. */
const extent = ({ axis, sums }: Wall): number => sums[axis];

/** Where a wall lies: its mean place across its axis. */
const offset = (wall: Wall): number => wall.sums[2 + wall.axis]! / extent(wall);

const joined = (axis: 0 | 1, ...walls: readonly Wall[]): Wall => ({
  axis,
  sums: [0, 1, 2, 3].map((i) =>
    walls.reduce((sum, { sums }) => sum + sums[i]!, 0),
  ) as unknown as Wall['sums'],
});

/** Neighbours along the same axis become one wall, round the ring. */
function merge(walls: readonly Wall[]): Wall[] {
  const merged: Wall[] = [];
  for (const wall of walls) {
    const last = merged.at(-1);
    if (last?.axis === wall.axis) merged[merged.length - 1] = joined(wall.axis, last, wall);
    else merged.push(wall);
  }
  const [first, last] = [merged[0]!, merged.at(-1)!];
  if (merged.length > 1 && first.axis === last.axis) {
    merged[0] = joined(first.axis, last, first);
    merged.pop();
  }
  return merged;
}

/** Takes the shortest walls into their neighbours until all are long enough, or four are left; null of what is no such ring. */
function settle(given: readonly Wall[], shortest: number): Wall[] | null {
  let walls = [...given];
  for (;;) {
    const count = walls.length;
    if (count < 4) return null;
    // As long as the walls beside it are apart, in the direction in which it goes.
    const lengths = walls.map((wall, i) => {
      const apart = offset(walls[(i + 1) % count]!) - offset(walls[(i + count - 1) % count]!);
      return apart * Math.sign(extent(wall));
    });
    const least = Math.min(...lengths);
    if (Number.isNaN(least)) return null;
    if (least >= shortest || (count === 4 && least > 0)) return walls;
    if (count === 4) return null;
    const at = lengths.indexOf(least);
    const turned = walls.map((_, i) => walls[(at + count - 1 + i) % count]!);
    const [before, short, after, ...others] = turned as [Wall, Wall, Wall, ...Wall[]];
    walls = [joined(before.axis, before, short, after), ...others];
  }
}
