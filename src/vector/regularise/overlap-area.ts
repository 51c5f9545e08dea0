import type { Coordinates } from '../geometry.ts';

/** An edge from left to right, and whether the area is below it (1) or above (-1). */
interface Edge {
  readonly left: number;
  readonly right: number;
  readonly from: number;
  readonly slope: number;
  readonly sense: 1 | -1;
}

/**
 * The area that two simple rings have in common, in whatever sense they run. A ring is the sum of the strips below its edges,
 * those of the one sense less those of the other; so is what two rings share, of the strips that edges of both share. No
 * crossing is looked for, so nothing is ill-conditioned.
 */
export function overlapArea(a: Coordinates, b: Coordinates): number {
  const floor = lowest(a, lowest(b, Number.POSITIVE_INFINITY));
  const others = edgesOf(b, floor);
  let area = 0;
  for (const p of edgesOf(a, floor)) {
    for (const q of others) {
      const left = Math.max(p.left, q.left);
      const right = Math.min(p.right, q.right);
      if (left < right) area += p.sense * q.sense * underBoth(p, q, left, right);
    }
  }
  return Math.abs(area);
}

const lowest = (ring: Coordinates, start: number): number => {
  let least = start;
  for (let i = 1; i < ring.length; i += 2) least = Math.min(least, ring[i]!);
  return least;
};

function edgesOf(ring: Coordinates, floor: number): Edge[] {
  const edges: Edge[] = [];
  for (let i = 0; i < ring.length; i += 2) {
    const j = (i + 2) % ring.length;
    const [x0, y0, x1, y1] = [ring[i]!, ring[i + 1]! - floor, ring[j]!, ring[j + 1]! - floor];
    if (x0 === x1) continue;
    const slope = (y1 - y0) / (x1 - x0);
    if (x0 < x1) edges.push({ left: x0, right: x1, from: y0, slope, sense: 1 });
    else edges.push({ left: x1, right: x0, from: y1, slope, sense: -1 });
  }
  return edges;
}

/** The area between the floor and the lower of two lines. */
function underBoth(p: Edge, q: Edge, left: number, right: number): number {
  const at = (edge: Edge, x: number) => edge.from + edge.slope * (x - edge.left);
  const [p0, q0, p1, q1] = [at(p, left), at(q, left), at(p, right), at(q, right)];
  const width = right - left;
  if (p0 <= q0 === p1 <= q1) return (width * (Math.min(p0, q0) + Math.min(p1, q1))) / 2;
  const t = (p0 - q0) / (p0 - q0 - (p1 - q1));
  const crossing = p0 + t * (p1 - p0);
  return (width * (t * (Math.min(p0, q0) + crossing) + (1 - t) * (crossing + Math.min(p1, q1)))) / 2;
}
