import type { Coordinates } from '../geometry.ts';

type Segment = readonly [x0: number, y0: number, x1: number, y1: number];

/** Whether outlines of two rings cross or touch anywhere. */
export function ringsMeet(a: Coordinates, b: Coordinates): boolean {
  const near = segmentsNear(b, a);
  if (near.length === 0) return false;
  return segmentsNear(a, b).some((p) => near.some((q) => segmentsMeet(p, q)));
}

/** Whether a ring encloses an area and neither crosses nor touches itself; edges of no length are not simple. */
export function isSimple(ring: Coordinates): boolean {
  const segments = segmentsOf(ring);
  const count = segments.length;
  if (count < 3) return false;
  for (const [i, p] of segments.entries()) {
    if (p[0] === p[2] && p[1] === p[3]) return false;
    for (let j = i + 1; j < count; j++) {
      const q = segments[j]!;
      if (j === i + 1 ? turnsBack(p, q) : i === 0 && j === count - 1 ? turnsBack(q, p) : segmentsMeet(p, q))
        return false;
    }
  }
  return true;
}

/** Whether a point lies inside a ring, by the even-odd rule. */
export function isInside(ring: Coordinates, x: number, y: number): boolean {
  let inside = false;
  for (const [x0, y0, x1, y1] of segmentsOf(ring)) {
    if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
  }
  return inside;
}

/** Whether two rings have an edge in common. */
export function shareEdge(a: Coordinates, b: Coordinates): boolean {
  const key = ([x0, y0, x1, y1]: Segment) =>
    x0 < x1 || (x0 === x1 && y0 < y1) ? `${x0} ${y0} ${x1} ${y1}` : `${x1} ${y1} ${x0} ${y0}`;
  const keys = new Set(segmentsNear(a, b).map(key));
  return keys.size > 0 && segmentsNear(b, a).some((segment) => keys.has(key(segment)));
}

function segmentsOf(ring: Coordinates): Segment[] {
  const segments: Segment[] = [];
  for (let i = 0; i < ring.length; i += 2) {
    const j = (i + 2) % ring.length;
    segments.push([ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!]);
  }
  return segments;
}

/** The segments of a ring that reach into the box around another. */
function segmentsNear(ring: Coordinates, other: Coordinates): Segment[] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < other.length; i += 2) {
    left = Math.min(left, other[i]!);
    right = Math.max(right, other[i]!);
    top = Math.min(top, other[i + 1]!);
    bottom = Math.max(bottom, other[i + 1]!);
  }
  return segmentsOf(ring).filter(
    ([x0, y0, x1, y1]) =>
      Math.max(x0, x1) >= left &&
      Math.min(x0, x1) <= right &&
      Math.max(y0, y1) >= top &&
      Math.min(y0, y1) <= bottom,
  );
}

/** On which side of a segment a point lies: the sign says it. */
const side = ([x0, y0, x1, y1]: Segment, x: number, y: number): number =>
  Math.sign((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0));

function segmentsMeet(p: Segment, q: Segment): boolean {
  const [a, b] = [side(p, q[0], q[1]), side(p, q[2], q[3])];
  const [c, d] = [side(q, p[0], p[1]), side(q, p[2], p[3])];
  if (a * b > 0 || c * d > 0) return false;
  if (a !== 0 || b !== 0) return true;
  // All on one line.
  const apart = (i: 0 | 1) =>
    Math.max(p[i], p[i + 2]!) < Math.min(q[i], q[i + 2]!) ||
    Math.max(q[i], q[i + 2]!) < Math.min(p[i], p[i + 2]!);
  return !apart(0) && !apart(1);
}

/** Whether a segment goes back over the one before it. */
const turnsBack = (p: Segment, q: Segment): boolean =>
  side(p, q[2], q[3]) === 0 && (p[2] - p[0]) * (q[2] - q[0]) + (p[3] - p[1]) * (q[3] - q[1]) <= 0;
