import { traceMask } from '../../../src/vector/trace/trace.ts';
import type { LayerMask } from '../state/layer-mask.ts';

const paths = new WeakMap<LayerMask, Path2D>();

/** A mask's outlines, exactly along its pixels' edges, in its pixels; made once for every mask. */
export function outlineOf(shown: LayerMask): Path2D {
  let path = paths.get(shown);
  if (!path) {
    path = new Path2D();
    for (const { exterior, holes } of traceMask(shown.mask)) {
      for (const ring of [exterior, ...holes]) addRing(path, ring);
    }
    paths.set(shown, path);
  }
  return path;
}

function addRing(path: Path2D, ring: ArrayLike<number>): void {
  path.moveTo(ring[0]!, ring[1]!);
  for (let i = 2; i < ring.length; i += 2) path.lineTo(ring[i]!, ring[i + 1]!);
  path.closePath();
}
