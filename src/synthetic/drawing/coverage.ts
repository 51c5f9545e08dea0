/** Which part of every pixel a shape covers: sub-scanlines in y, exact in x, non-zero winding. */
import type { Ring } from '../../vector/polygon.ts';

const SUBLINES = 4;

/** Called for every row that the shape touches: `coverage[x]` in 0..1 for left <= x < right. */
export type RowVisitor = (y: number, left: number, right: number, coverage: Float32Array) => void;

/**
 * Visits the rows of a shape given by rings in pixels, clipped to width x height. Overlapping rings of the same
 * sense unite (non-zero winding). The coverage buffer is only valid during the visit.
 */
export function visitCoverage(
  rings: readonly Ring[],
  width: number,
  height: number,
  visit: RowVisitor,
): void {
  let top = Infinity;
  let bottom = -Infinity;
  const edges: number[] = []; // (edges, 4): y of the upper end, y of the lower end, x at the upper end, dx/dy
  const senses: number[] = [];
  for (const ring of rings) {
    for (let i = 0, n = ring.length; i < n; i += 2) {
      const j = i + 2 === n ? 0 : i + 2;
      const y0 = ring[i + 1]!;
      const y1 = ring[j + 1]!;
      if (y0 === y1) continue;
      const slope = (ring[j]! - ring[i]!) / (y1 - y0);
      if (y0 < y1) edges.push(y0, y1, ring[i]!, slope);
      else edges.push(y1, y0, ring[j]!, slope);
      senses.push(y0 < y1 ? 1 : -1);
      top = Math.min(top, y0, y1);
      bottom = Math.max(bottom, y0, y1);
    }
  }
  if (senses.length === 0) return;
  const first = Math.max(0, Math.floor(top));
  const last = Math.min(height - 1, Math.ceil(bottom) - 1);
  const coverage = new Float32Array(width + 2);
  const steps = new Float32Array(width + 2);
  const crossings: number[] = [];
  const windings: number[] = [];
  for (let y = first; y <= last; y++) {
    let left = width;
    let right = 0;
    for (let s = 0; s < SUBLINES; s++) {
      const line = y + (s + 0.5) / SUBLINES;
      let count = 0;
      for (let e = 0, n = senses.length; e < n; e++) {
        const k = 4 * e;
        if (line < edges[k]! || line >= edges[k + 1]!) continue;
        const x = edges[k + 2]! + (line - edges[k]!) * edges[k + 3]!;
        let at = count++;
        while (at > 0 && crossings[at - 1]! > x) {
          crossings[at] = crossings[at - 1]!;
          windings[at] = windings[at - 1]!;
          at--;
        }
        crossings[at] = x;
        windings[at] = senses[e]!;
      }
      let winding = 0;
      for (let i = 0; i + 1 < count; i++) {
        winding += windings[i]!;
        if (winding === 0) continue;
        const begin = Math.max(0, crossings[i]!);
        const end = Math.min(width, crossings[i + 1]!);
        if (end <= begin) continue;
        const a = Math.floor(begin);
        const b = Math.floor(end);
        left = Math.min(left, a);
        right = Math.max(right, Math.min(width, b + 1));
        if (a === b) coverage[a]! += end - begin;
        else {
          coverage[a]! += a + 1 - begin;
          coverage[b]! += end - b;
          steps[a + 1]! += 1;
          steps[b]! -= 1;
        }
      }
    }
    if (left >= right) continue;
    let inside = 0;
    for (let x = left; x < right; x++) {
      inside += steps[x]!;
      coverage[x] = Math.min(1, (coverage[x]! + inside) / SUBLINES);
    }
    visit(y, left, right, coverage);
    coverage.fill(0, left, right + 1);
    steps.fill(0, left, right + 1);
  }
}
