import type { Picture } from '../../imagery/index.ts';
import { type Mask, maskBox } from '../../vector/index.ts';

type Lab = readonly [lightness: number, a: number, b: number];

/** sRGB bytes to CIELAB under D65 (IEC 61966-2-1 and CIE 15). */
export function labOf(red: number, green: number, blue: number): Lab {
  const linear = (byte: number): number => {
    const value = byte / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  const curve = (value: number): number =>
    value > 216 / 24389 ? Math.cbrt(value) : (24389 / 27) * (value / 116) + 16 / 116;
  const x = curve((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = curve(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = curve((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/**
 * How far the mean colour of an object is from that of what lies around it: a Euclidean distance in CIELAB, where 2 can just
 * be seen. "Around" is the object's box, grown by half its sides and at least 8 pixels, without the object.
 * @param mask of the picture's size
 * @returns null where there is no object or nothing around it
 */
export function colourContrast(picture: Picture, mask: Mask): number | null {
  if (mask.width !== picture.width || mask.height !== picture.height) {
    throw new RangeError(
      `contrast: the mask is ${mask.width} x ${mask.height}, the picture ${picture.width} x ${picture.height}`,
    );
  }
  const [left, top, width, height] = maskBox(mask);
  if (width === 0) return null;
  const grow = (side: number) => Math.max(8, Math.ceil(side / 2));
  const [x0, x1] = [Math.max(0, left - grow(width)), Math.min(mask.width, left + width + grow(width))];
  const [y0, y1] = [Math.max(0, top - grow(height)), Math.min(mask.height, top + height + grow(height))];
  const sums = [0, 1].map(() => ({ count: 0, lab: [0, 0, 0] }));
  // Large objects need not be read pixel by pixel for a mean.
  const stride = Math.max(1, Math.floor(Math.sqrt(((x1 - x0) * (y1 - y0)) / 40_000)));
  for (let y = y0; y < y1; y += stride) {
    for (let x = x0; x < x1; x += stride) {
      const pixel = y * mask.width + x;
      const at = pixel * 3;
      const lab = labOf(picture.pixels[at]!, picture.pixels[at + 1]!, picture.pixels[at + 2]!);
      const sum = sums[mask.data[pixel]!]!;
      sum.count++;
      for (const axis of [0, 1, 2] as const) sum.lab[axis]! += lab[axis];
    }
  }
  const [around, inside] = sums as [(typeof sums)[0], (typeof sums)[0]];
  if (around.count === 0 || inside.count === 0) return null;
  return Math.hypot(
    ...inside.lab.map((value, axis) => value / inside.count - around.lab[axis]! / around.count),
  );
}
