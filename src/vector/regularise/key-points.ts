import type { Coordinates } from '../geometry.ts';

/**
 * The points of a ring between which it is straight but for a tolerance (D. H. Douglas and T. K. Peucker 1973), as indices
 * of points in their order: at least two, beginning with the point that is farthest from the ring's first.
 */
export function keyPoints(ring: Coordinates, tolerance: number): number[] {
  const count = ring.length / 2;
  const start = farthest(ring, 0);
  const opposite = farthest(ring, start);
  const kept = new Set([start, opposite]);
  // Places along the ring from `start` on, so that it need not be closed.
  const end = (opposite - start + count) % count;
  const spans: [number, number][] = [
    [0, end],
    [end, count],
  ];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const [a, b] = [(start + from) % count, (start + to) % count];
    let [worst, split] = [tolerance, -1];
    for (let place = from + 1; place < to; place++) {
      const off = distance(ring, (start + place) % count, a, b);
      if (off > worst) [worst, split] = [off, place];
    }
    if (split < 0) continue;
    kept.add((start + split) % count);
    spans.push([from, split], [split, to]);
  }
  const place = (index: number) => (index - start + count) % count;
  return [...kept].sort((p, q) => place(p) - place(q));
}

function farthest(ring: Coordinates, from: number): number {
  let [best, most] = [from, -1];
  for (let i = 0; i < ring.length / 2; i++) {
    const off = Math.hypot(ring[2 * i]! - ring[2 * from]!, ring[2 * i + 1]! - ring[2 * from + 1]!);
    if (off > most) [best, most] = [i, off];
  }
  return best;
}

/** Of a point from the stretch between two others. */
function distance(ring: Coordinates, point: number, a: number, b: number): number {
  const [ax, ay] = [ring[2 * a]!, ring[2 * a + 1]!];
  const [dx, dy] = [ring[2 * b]! - ax, ring[2 * b + 1]! - ay];
  const [px, py] = [ring[2 * point]! - ax, ring[2 * point + 1]! - ay];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / squared));
  return Math.hypot(px - along * dx, py - along * dy);
}
