/** How far the points of a curve may be off it, in units of the coordinates. */
const OFF = 0.05;
const MOST_PIECES = 16;

type Point = readonly number[];

/**
 * A corner as points of a quadratic Bezier curve that leaves the edge before it at a part `reach` of its length, arrives as
 * far on the edge after it, and has the corner for its control point. Points are those of arcs: x and y stand third and fourth.
 */
export function roundCorner(before: Point, corner: Point, after: Point, reach: number): Point[] {
  const between = (to: Point, axis: 2 | 3) => corner[axis]! + reach * (to[axis]! - corner[axis]!);
  const [x0, y0] = [between(before, 2), between(before, 3)];
  const [x1, y1] = [corner[2]!, corner[3]!];
  const [x2, y2] = [between(after, 2), between(after, 3)];
  // In n pieces a curve is off by its second difference over 4 n squared at most.
  const bend = Math.hypot(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2);
  const pieces = Math.min(MOST_PIECES, Math.max(1, Math.ceil(Math.sqrt(bend / (4 * OFF)))));
  return Array.from({ length: pieces + 1 }, (_, i) => {
    const t = i / pieces;
    const [p, q, r] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    const [x, y] = [p * x0 + q * x1 + r * x2, p * y0 + q * y1 + r * y2];
    return [x * Math.PI, y * Math.PI, x, y];
  });
}
