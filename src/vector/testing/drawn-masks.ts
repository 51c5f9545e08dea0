import type { Mask } from '../mask.ts';

/** A mask of the pixels whose centres a rule takes. */
export function drawnMask(
  width: number,
  height: number,
  inside: (x: number, y: number) => boolean,
): Mask & { readonly data: Uint8Array } {
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) data[y * width + x] = inside(x + 0.5, y + 0.5) ? 1 : 0;
  }
  return { width, height, data };
}

/** A rectangle around a place, turned by an angle. */
export const turnedRectangle =
  (cx: number, cy: number, length: number, width: number, degrees: number) =>
  (x: number, y: number): boolean => {
    const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    const [u, v] = [(x - cx) * c + (y - cy) * s, (y - cy) * c - (x - cx) * s];
    return Math.abs(u) < length / 2 && Math.abs(v) < width / 2;
  };

export const disc =
  (cx: number, cy: number, radius: number) =>
  (x: number, y: number): boolean =>
    Math.hypot(x - cx, y - cy) < radius;
