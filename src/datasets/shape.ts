/** The shapes of annotations, as all readers check them. */

import type { ImageSize } from '../programs/mask-prompts.ts';
import {
  type Box,
  type EncodedRle,
  type Mask,
  maskArea,
  maskFromRle,
  parseRle,
  polygonArea,
  polygonBox,
  rasterise,
  rleArea,
  rleBox,
} from '../vector/index.ts';

/** An object's shape as COCO writes it. */
export type Segmentation =
  | { readonly type: 'polygons'; readonly polygons: readonly (readonly number[])[] }
  | { readonly type: 'rle'; readonly rle: EncodedRle };

/** What is wrong with a shape, and where in `segmentation`. */
export interface ShapeProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** A mask and its image may differ by so many pixels along a side: exports round, and cut the last row off. */
export const SIZE_TOLERANCE = 2;

/** Pixels of an image with a mask, which is held as a whole. */
export const MAX_PIXELS = 2 ** 28;

/** Square pixels of a box below which a polygon is drawn to see whether it marks any. */
const TINY = 64;
const NO_PIXEL = 'is so small that it marks no pixel';

const BOX_ONLY =
  "has a box and no shape, which does not say what is inside; make masks of boxes with 'skyrefer data masks'";
const EXPECTED =
  'expected a list of rings [[x0, y0, x1, y1, ...], ...], or an RLE {size, counts}, alone or in a list of one';

/**
 * Reads COCO's `segmentation`. An annotation with a box and without a shape is never taken for "not there".
 * @param size of the image
 * @param box COCO's `bbox`, if there is one
 * @param empty what it means that there is neither shape nor box: the image does not show the thing, or an omission
 */
export function readShape(
  segmentation: unknown,
  size: ImageSize,
  box: unknown,
  empty: 'absent' | 'missing',
): Segmentation | ShapeProblem {
  const problem = (message: string, ...path: (string | number)[]): ShapeProblem => ({ path, message });
  if (!(size.width * size.height <= MAX_PIXELS)) {
    return problem(`an image of ${size.width} x ${size.height} has more than ${MAX_PIXELS} pixels`);
  }
  const value = Array.isArray(segmentation) && isRle(segmentation[0]) ? segmentation[0] : segmentation;
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) {
    if (isBox(box)) return problem(BOX_ONLY);
    if (value !== undefined && value !== null && empty === 'absent')
      return { type: 'polygons', polygons: [] };
    const remedy = 'draw one, or write "absent": true where the image does not show the thing';
    return problem(empty === 'absent' ? EXPECTED : `has no shape; ${remedy}`);
  }
  if (isRle(value)) {
    if (Array.isArray(segmentation) && segmentation.length > 1) return problem(EXPECTED);
    return readRle(value, size, empty === 'missing' || isBox(box)) ?? { type: 'rle', rle: value };
  }
  if (!Array.isArray(value)) return problem(EXPECTED);
  const rings: unknown[] = value.every((part) => typeof part === 'number') ? [value] : value;
  for (const [index, ring] of rings.entries()) {
    const wrong = ringProblem(ring);
    if (wrong) return problem(wrong, ...(rings === value ? [index] : []));
  }
  const polygons = rings as number[][];
  if (polygonArea(polygons) === 0) return problem('has no area: its points lie on a line');
  const [x, y, width, height] = polygonBox(polygons);
  if (x >= size.width || y >= size.height || x + width <= 0 || y + height <= 0) {
    return problem(`lies outside of the image, which is ${size.width} x ${size.height}`);
  }
  if (width * height < TINY && !marksPixels(polygons, [x, y, width, height])) return problem(NO_PIXEL);
  return { type: 'polygons', polygons };
}

/** Whether a shape could not be read. */
export const isShapeProblem = (shape: Segmentation | ShapeProblem): shape is ShapeProblem =>
  'message' in shape;

/** A shape as COCO writes it, with its box and its area. */
export function cocoFields(shape: Segmentation) {
  if (shape.type === 'polygons') {
    const { polygons } = shape;
    return { segmentation: polygons, bbox: polygonBox(polygons), area: polygonArea(polygons) };
  }
  const parsed = parseRle(shape.rle);
  return { segmentation: shape.rle, bbox: rleBox(parsed), area: rleArea(parsed) };
}

/** The mask of a shape at the image's size; run lengths keep their own. */
export function shapeMask(segmentation: Segmentation, { width, height }: ImageSize): Mask {
  return segmentation.type === 'rle'
    ? maskFromRle(segmentation.rle)
    : rasterise(segmentation.polygons, width, height);
}

/** The same, of something that is there: throws a RangeError where polygons mark no pixel, which would teach that it is not. */
export function presentMask(segmentation: Segmentation, size: ImageSize): Mask {
  const mask = shapeMask(segmentation, size);
  if (segmentation.type === 'polygons' && maskArea(mask) === 0) throw new RangeError(NO_PIXEL);
  return mask;
}

function marksPixels(polygons: readonly (readonly number[])[], [x, y, width, height]: Box): boolean {
  const corner = [Math.floor(x), Math.floor(y)];
  const moved = polygons.map((ring) => ring.map((value, index) => value - corner[index % 2]!));
  return maskArea(rasterise(moved, Math.ceil(width) + 1, Math.ceil(height) + 1)) > 0;
}

function ringProblem(ring: unknown): string | null {
  if (!Array.isArray(ring) || !ring.every(Number.isFinite))
    return 'a ring is a list of numbers, x and y in turn';
  if (ring.length < 6) return 'a ring needs at least three points';
  return ring.length % 2 === 0 ? null : 'a ring needs as many y as x';
}

function isRle(value: unknown): value is EncodedRle {
  return typeof value === 'object' && value !== null && 'counts' in value;
}

/** @param marks whether it has to mark something; run lengths of nothing come of data sets whose masks are empty */
function readRle(rle: EncodedRle, { width, height }: ImageSize, marks: boolean): ShapeProblem | null {
  const problem = (message: string): ShapeProblem => ({ path: [], message });
  const { size, counts } = rle as { size: unknown; counts: unknown };
  if (!Array.isArray(size) || size.length !== 2 || !size.every(Number.isInteger)) {
    return problem('RLE size must be [height, width] in pixels');
  }
  if (typeof counts !== 'string' && !Array.isArray(counts)) {
    return problem('RLE counts must be a string or a list of run lengths');
  }
  const [rows, columns] = size as [number, number];
  const near = Math.abs(rows - height) <= SIZE_TOLERANCE && Math.abs(columns - width) <= SIZE_TOLERANCE;
  const exchanged = rows === width && columns === height && width !== height;
  if (!near || exchanged) {
    return problem(`RLE size [${rows}, ${columns}] is not the image's [${height}, ${width}]`);
  }
  try {
    return rleArea(parseRle(rle)) === 0 && marks ? problem('RLE marks no pixel') : null;
  } catch (cause) {
    return problem((cause as Error).message);
  }
}

/** Whether a box covers anything. */
function isBox(box: unknown): boolean {
  if (!Array.isArray(box) || box.length !== 4) return false;
  return Number(box[2]) > 0 && Number(box[3]) > 0;
}
