/** Binary masks: area, box, overlap, resizing. */

/** A binary mask, row-major: pixel (x, y) is `data[y * width + x]`, 0 or 1. */
export type Mask = {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
};

/** An axis-aligned box in pixels, COCO order and meaning: left, top, width, height. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** An all-zero mask. Throws RangeError unless both sides are positive integers. */
export function emptyMask(width: number, height: number): Mask {
  if (!Number.isInteger(width) || !Number.isInteger(height) || width < 1 || height < 1) {
    throw new RangeError(`mask: sides must be positive integers, got ${width} x ${height}`);
  }
  return { width, height, data: new Uint8Array(width * height) };
}

/** Number of foreground pixels. */
export function maskArea(mask: Mask): number {
  const { data } = mask;
  let area = 0;
  // By index: iterating a typed array takes ten times as long.
  for (let i = 0; i < data.length; i++) area += data[i]!;
  return area;
}

/** The smallest box around the foreground, [0, 0, 0, 0] for an empty mask. */
export function maskBox(mask: Mask): Box {
  const { width, height, data } = mask;
  let left = width;
  let right = -1;
  let top = height;
  let bottom = -1;
  for (let y = 0; y < height; y++) {
    const row = data.subarray(y * width, (y + 1) * width);
    const first = row.indexOf(1);
    if (first < 0) continue;
    if (top > y) top = y;
    bottom = y;
    left = Math.min(left, first);
    right = Math.max(right, row.lastIndexOf(1));
  }
  return bottom < 0 ? [0, 0, 0, 0] : [left, top, right - left + 1, bottom - top + 1];
}

/**
 * Intersection and union of two masks, in pixels.
 * Throws RangeError when the sizes differ: comparing at different resolutions is never meant.
 */
export function overlap(a: Mask, b: Mask): { intersection: number; union: number } {
  if (a.width !== b.width || a.height !== b.height) {
    throw new RangeError(
      `overlap: masks have different sizes, ${a.width} x ${a.height} and ${b.width} x ${b.height}; resize one first`,
    );
  }
  let intersection = 0;
  let union = 0;
  for (let i = 0; i < a.data.length; i++) {
    const p = a.data[i]!;
    const q = b.data[i]!;
    intersection += p & q;
    union += p | q;
  }
  return { intersection, union };
}

/** Intersection over union of two boxes. */
export function boxOverlap(a: Box, b: Box): number {
  const across = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
  const down = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]);
  const intersection = Math.max(0, across) * Math.max(0, down);
  return intersection === 0 ? 0 : intersection / (a[2] * a[3] + b[2] * b[3] - intersection);
}

/** The mask at another size, each pixel taken from the nearest one (by pixel centres). */
export function resizeMaskNearest(mask: Mask, width: number, height: number): Mask {
  if (mask.width === width && mask.height === height) return mask;
  const result = emptyMask(width, height);
  for (let y = 0; y < height; y++) {
    const from = Math.floor(((y + 0.5) * mask.height) / height) * mask.width;
    for (let x = 0; x < width; x++) {
      result.data[y * width + x] = mask.data[from + Math.floor(((x + 0.5) * mask.width) / width)]!;
    }
  }
  return result;
}
