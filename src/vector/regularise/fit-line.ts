import type { Coordinates } from '../geometry.ts';
import type { FittedLine } from './main-direction.ts';

/**
 * The direction of the line from which the points of a part of a ring, from one of its points on to another, are least off
 * (total least squares along the outline). It weighs as the square of the distance of its ends.
 */
export function fitLine(ring: Coordinates, from: number, to: number): FittedLine {
  const count = ring.length / 2;
  const [originX, originY] = [ring[2 * from]!, ring[2 * from + 1]!];
  const at = (point: number) => [ring[2 * point]! - originX, ring[2 * point + 1]! - originY] as const;
  let [sum, sx, sy, sxx, sxy, syy] = [0, 0, 0, 0, 0, 0];
  const add = (weight: number, x: number, y: number) => {
    sum += weight;
    sx += weight * x;
    sy += weight * y;
    sxx += weight * x * x;
    sxy += weight * x * y;
    syy += weight * y * y;
  };
  for (let i = from; i !== to; i = (i + 1) % count) {
    const [[x0, y0], [x1, y1]] = [at(i), at((i + 1) % count)];
    // Simpson's rule is exact for squares.
    const part = Math.hypot(x1 - x0, y1 - y0) / 6;
    add(part, x0, y0);
    add(4 * part, (x0 + x1) / 2, (y0 + y1) / 2);
    add(part, x1, y1);
  }
  const [dx, dy] = at(to);
  const angle = Math.atan2(2 * (sxy - (sx * sy) / sum), sxx - (sx * sx) / sum - (syy - (sy * sy) / sum)) / 2;
  return { angle, weight: dx * dx + dy * dy };
}
