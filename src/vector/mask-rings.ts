import type { Mask } from './mask.ts';
import type { Ring } from './polygon.ts';
import { simplifyPolygons } from './simplify/simplify.ts';
import { traceMask } from './trace/trace.ts';

/**
 * A mask as rings of COCO's kind, one for each of its parts. COCO's rings have no holes, so a part with holes is one ring
 * that goes to each hole along a line and back on the same one; filled by even-odd it is the part again.
 * @param tolerance details of less than tolerance x tolerance pixels are left out (`simplifyPolygons`); default 0: exact
 */
export function ringsOfMask(mask: Mask, tolerance = 0): number[][] {
  return simplifyPolygons(traceMask(mask), tolerance).map(({ exterior, holes }) =>
    holes.reduce<number[]>((ring, hole) => joined(ring, [...hole]), [...exterior]),
  );
}

/** A ring with a hole, entered and left between the two points that lie nearest to each other. */
function joined(ring: Ring, hole: Ring): number[] {
  let best = { distance: Number.POSITIVE_INFINITY, at: 0, from: 0 };
  for (let at = 0; at < ring.length; at += 2) {
    for (let from = 0; from < hole.length; from += 2) {
      const distance = (ring[at]! - hole[from]!) ** 2 + (ring[at + 1]! - hole[from + 1]!) ** 2;
      if (distance < best.distance) best = { distance, at, from };
    }
  }
  const { at, from } = best;
  return [...ring.slice(0, at + 2), ...hole.slice(from), ...hole.slice(0, from + 2), ...ring.slice(at)];
}
