import type { Mask } from '../../../src/vector/mask.ts';
import { traceMask } from '../../../src/vector/trace/trace.ts';

const paths = new WeakMap<Mask, Path2D>();

/** A mask's outlines, exactly along its pixels' edges, in its pixels; made once for every mask. */
export function outlineOf(mask: Mask): Path2D {
  let path = paths.get(mask);
  if (!path) {
    path = new Path2D();
    for (const { exterior, holes } of traceMask(mask)) {
      for (const ring of [exterior, ...holes]) addRing(path, ring);
    }
    paths.set(mask, path);
  }
  return path;
}

function addRing(path: Path2D, ring: ArrayLike<number>): void {
  path.moveTo(ring[0]!, ring[1]!);
  for (let i = 2; i < ring.length; i += 2) path.lineTo(ring[i]!, ring[i + 1]!);
  path.closePath();
}
