import type { Coordinates, Polygon } from '../geometry.ts';

/** Checks of polygons by the definitions, each pair of edges with each other: slow, and apart from the code under test. */

type Point = readonly [number, number];

const points = (ring: Coordinates): Point[] =>
  Array.from({ length: ring.length / 2 }, (_, i) => [ring[2 * i]!, ring[2 * i + 1]!] as const);

const edges = (ring: Coordinates): [Point, Point][] => {
  const all = points(ring);
  return all.map((point, i) => [point, all[(i + 1) % all.length]!]);
};

const cross = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point) =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/** Whether the insides of two edges cross. */
const crosses = ([a, b]: [Point, Point], [c, d]: [Point, Point]): boolean =>
  cross(a, b, c) * cross(a, b, d) < -1e-18 && cross(c, d, a) * cross(c, d, b) < -1e-18;

/** Pairs of edges, of one ring or of several, that cross. */
export function crossings(polygons: readonly Polygon[]): number {
  const all = polygons.flatMap(({ exterior, holes }) => [exterior, ...holes].flatMap(edges));
  let count = 0;
  for (const [i, p] of all.entries()) {
    for (let j = i + 1; j < all.length; j++) if (crosses(p, all[j]!)) count++;
  }
  return count;
}

/** The corners' angles in degrees, after a map to the ground. */
export function cornerAngles(
  ring: Coordinates,
  toGround: (x: number, y: number) => Point = (x, y) => [x, y],
): number[] {
  const all = points(ring).map(([x, y]) => toGround(x, y));
  return all.map((b, i) => {
    const a = all[(i + all.length - 1) % all.length]!;
    const c = all[(i + 1) % all.length]!;
    const turn = Math.atan2(c[1] - b[1], c[0] - b[0]) - Math.atan2(b[1] - a[1], b[0] - a[0]);
    const degrees = (turn * 180) / Math.PI;
    return degrees - 360 * Math.round(degrees / 360);
  });
}

/** Whether a point lies inside, counted by the turns of the ring around it. */
export function windsAround(ring: Coordinates, [x, y]: Point): boolean {
  let turned = 0;
  for (const [[ax, ay], [bx, by]] of edges(ring)) {
    const turn = Math.atan2(by - y, bx - x) - Math.atan2(ay - y, ax - x);
    turned += turn - 2 * Math.PI * Math.round(turn / (2 * Math.PI));
  }
  return Math.abs(turned) > Math.PI;
}
