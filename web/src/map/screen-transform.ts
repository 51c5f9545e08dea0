import type { FrameState } from 'ol/Map.js';
import type { PixelFrame } from '../image/pixel-frame.ts';

/** The six numbers of a canvas transform: x' = a x + c y + e, y' = b x + d y + f. */
export type CanvasTransform = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** From an image's pixels to the canvas's device pixels, for one frame of the map. */
export function screenTransform(frame: PixelFrame, state: FrameState): CanvasTransform {
  const [a, b, c, d, e, f] = frame.transform;
  const [pa, pb, pc, pd, pe, pf] = state.coordinateToPixelTransform as unknown as CanvasTransform;
  const ratio = state.pixelRatio;
  return [
    ratio * (pa * a + pc * d),
    ratio * (pb * a + pd * d),
    ratio * (pa * b + pc * e),
    ratio * (pb * b + pd * e),
    ratio * (pa * c + pc * f + pe),
    ratio * (pb * c + pd * f + pf),
  ];
}

/** A transform after moving to (x, y) and scaling: for a picture of `size` over a region of the image. */
export function regionTransform(
  [a, b, c, d, e, f]: CanvasTransform,
  region: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  size: { readonly width: number; readonly height: number },
): CanvasTransform {
  const across = region.width / size.width;
  const down = region.height / size.height;
  return [
    a * across,
    b * across,
    c * down,
    d * down,
    a * region.x + c * region.y + e,
    b * region.x + d * region.y + f,
  ];
}

/** Device pixels per pixel of what is drawn. */
export function scaleOf([a, b]: CanvasTransform): number {
  return Math.hypot(a, b);
}
