import type { Coordinates } from '../geometry.ts';

/** The smallest rectangle of any direction around some points. */
export interface RotatedRectangle {
  /** Its longer side. */
  readonly length: number;
  readonly width: number;
  /** Degrees clockwise from the second axis (north, where the axes are east and north) to the longer side, from 0 to 180. */
  readonly orientation: number;
}

/**
 * The rectangle of least area around points: one of its sides lies along a side of their convex hull (H. Freeman and
 * R. Shapira 1975). Null of fewer than three points that span an area.
 */
export function rotatedRectangle(points: Coordinates): RotatedRectangle | null {
  const hull = convexHull(points);
  let best: RotatedRectangle | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < hull.length; i += 2) {
    const j = (i + 2) % hull.length;
    const [dx, dy] = [hull[j]! - hull[i]!, hull[j + 1]! - hull[i + 1]!];
    const side = Math.hypot(dx, dy);
    if (side === 0) continue;
    const [ux, uy] = [dx / side, dy / side];
    let [low, high, deep] = [0, 0, 0];
    for (let p = 0; p < hull.length; p += 2) {
      const [x, y] = [hull[p]! - hull[i]!, hull[p + 1]! - hull[i + 1]!];
      const along = x * ux + y * uy;
      low = Math.min(low, along);
      high = Math.max(high, along);
      deep = Math.max(deep, ux * y - uy * x);
    }
    const along = high - low;
    if (!(deep > 0) || along * deep >= least) continue;
    least = along * deep;
    const [lx, ly] = along >= deep ? [ux, uy] : [-uy, ux];
    const degrees = (Math.atan2(lx, ly) * 180) / Math.PI;
    best = {
      length: Math.max(along, deep),
      width: Math.min(along, deep),
      orientation: ((degrees % 180) + 180) % 180,
    };
  }
  return best;
}

/**
 * The corners of the convex hull of points, counterclockwise with the second axis up, by A. M. Andrew's monotone chain (1979);
 * points on its sides are left out.
 */
export function convexHull(points: Coordinates): number[] {
  const order = new Uint32Array(points.length / 2);
  for (let i = 0; i < order.length; i++) order[i] = 2 * i;
  order.sort((p, q) => points[p]! - points[q]! || points[p + 1]! - points[q + 1]!);
  return [...chain(points, order), ...chain(points, order.reverse())];
}

/** One side of the hull, without its last corner. */
function chain(points: Coordinates, order: Uint32Array): number[] {
  const stack: number[] = [];
  for (const p of order) {
    const [x, y] = [points[p]!, points[p + 1]!];
    while (stack.length >= 4) {
      const end = stack.length;
      const [ax, ay] = [stack[end - 4]!, stack[end - 3]!];
      if ((stack[end - 2]! - ax) * (y - ay) - (stack[end - 1]! - ay) * (x - ax) > 0) break;
      stack.length = end - 2;
    }
    stack.push(x, y);
  }
  stack.length = Math.max(0, stack.length - 2);
  return stack;
}
