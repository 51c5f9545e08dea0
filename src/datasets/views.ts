/**
 * Geometric views of an image, for augmentation: a crop, then perhaps a mirror image, then quarter turns.
 *
 * The order is part of the contract, because what transforms the pixels must do the same:
 *   1. crop the source to `crop` (source pixels, integers),
 *   2. if `flip`, mirror left and right,
 *   3. rotate clockwise by quarterTurns * 90 degrees.
 * (With sharp: extract, flop, rotate - in separate pipelines, or in this order of stages.)
 * Scaling to the model's frame comes after and changes no sentence.
 */

import type { Random } from '../random/random.ts';
import { type Affine, clipPolygon, polygonArea, polygonBox, transformPolygon } from '../vector/index.ts';
import type { AnnotatedObject, FrameSize } from './expressions/index.ts';

export type View = {
  readonly flip: boolean;
  readonly quarterTurns: 0 | 1 | 2 | 3;
  readonly crop: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
};

/** The view that shows the whole image as it is. */
export function wholeView({ width, height }: FrameSize): View {
  return { flip: false, quarterTurns: 0, crop: { x: 0, y: 0, width, height } };
}

/** Size of the picture that a view gives, in pixels: an odd number of quarter turns exchanges the sides. */
export function viewSize({ crop, quarterTurns }: View): FrameSize {
  return quarterTurns % 2 === 0
    ? { width: crop.width, height: crop.height }
    : { width: crop.height, height: crop.width };
}

/** From source pixels to the view's pixels. */
export function viewTransform(view: View): Affine {
  const { crop, flip, quarterTurns } = view;
  let [a, b, c, d] = [flip ? -1 : 1, 0, 0, 1];
  let e = flip ? crop.x + crop.width : -crop.x;
  let f = -crop.y;
  let height = crop.height;
  let width = crop.width;
  for (let turn = 0; turn < quarterTurns; turn++) {
    // A quarter turn clockwise with y down: (x, y) -> (height - y, x).
    [a, b, c, d, e, f] = [-b, a, -d, c, height - f, e];
    [width, height] = [height, width];
  }
  // Adding zero turns -0 into 0.
  return [a + 0, b + 0, c + 0, d + 0, e + 0, f + 0];
}

/** Parts smaller than this fraction of an object are not seen as that object any more and are dropped. */
const DROPPED_FRACTION = 0.02;

/**
 * The objects of a view: polygons clipped to the crop and moved, boxes and areas recomputed, and the part of the area
 * that was kept (times what an earlier view kept). Objects outside of the crop are dropped, slivers too.
 */
export function viewObjects(objects: readonly AnnotatedObject[], view: View): AnnotatedObject[] {
  const { x, y, width, height } = view.crop;
  const transform = viewTransform(view);
  const seen: AnnotatedObject[] = [];
  for (const object of objects) {
    const clipped = clipPolygon(object.polygons, [x, y, width, height]);
    const whole = polygonArea(object.polygons);
    const kept = whole > 0 ? polygonArea(clipped) / whole : 0;
    if (kept < DROPPED_FRACTION) continue;
    const polygons = transformPolygon(clipped, transform);
    seen.push({
      ...object,
      polygons,
      box: polygonBox(polygons),
      // Scaled rather than measured, so that an annotated area that differs a little from the polygon's stays itself.
      area: object.area * Math.min(1, kept),
      keptFraction: (object.keptFraction ?? 1) * Math.min(1, kept),
    });
  }
  return seen;
}

export type RandomViewOptions = {
  /** Probability of a mirror image (default 0.5). */
  readonly flip?: number;
  /** Probability of any quarter turn (default 0.5). */
  readonly turn?: number;
  /** Probability of a crop (default 0.5). */
  readonly crop?: number;
  /** Smallest side of a crop, as a fraction of the image's side (default 0.5). */
  readonly minimumSide?: number;
};

/** A random view; the sides of a crop are drawn independently, up to an aspect change of 4 : 3. */
export function randomView(size: FrameSize, random: Random, options: RandomViewOptions = {}): View {
  const { flip = 0.5, turn = 0.5, crop = 0.5, minimumSide = 0.5 } = options;
  const mirrored = random.chance(flip);
  const quarterTurns = random.chance(turn) ? ((1 + random.integer(3)) as 1 | 2 | 3) : 0;
  if (!random.chance(crop)) return { ...wholeView(size), flip: mirrored, quarterTurns };
  const scale = random.uniform(minimumSide, 1);
  const stretch = (4 / 3) ** random.uniform(-0.5, 0.5);
  const side = (full: number, factor: number) =>
    Math.max(1, Math.min(full, Math.round(full * Math.max(minimumSide, factor))));
  const width = side(size.width, scale * stretch);
  const height = side(size.height, scale / stretch);
  return {
    flip: mirrored,
    quarterTurns,
    crop: {
      x: random.integer(size.width - width + 1),
      y: random.integer(size.height - height + 1),
      width,
      height,
    },
  };
}
