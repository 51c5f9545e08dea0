/** How well a relation holds that no direction says: "next to", "between", "inside". */

import { diagonalOf, gapBetween, type Located, ramp } from './located.ts';

/** As long as the larger of two is, a gap is seen as near; at three times that it is not. */
const NEAR = 0.5;
const NOT_NEAR = 3;

/** How near two objects lie by their own sizes, 0 to 1. */
export function nearnessWeight(object: Located, reference: Located): number {
  const scale = Math.max(diagonalOf(object.box), diagonalOf(reference.box) / 2);
  return ramp(gapBetween(object, reference) / scale, NOT_NEAR, NEAR);
}

/** Part of the object's box that lies in the reference's, 0 to 1. */
export function insideWeight({ box: a }: Located, { box: b }: Located): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return (Math.max(0, across) * Math.max(0, down)) / (a.width * a.height);
}

/** How well an object lies between two others: on the way from one to the other, and not far off it. 0 to 1. */
export function betweenWeight(object: Located, one: Located, other: Located): number {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return 0;
  const along = ((object.x - one.x) * dx + (object.y - one.y) * dy) / length ** 2;
  const off = Math.abs((object.x - one.x) * dy - (object.y - one.y) * dx) / length ** 2;
  return ramp(Math.min(along, 1 - along), 0, 0.15) * ramp(off, 0.6, 0.25);
}
