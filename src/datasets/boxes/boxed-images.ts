/** Images whose objects are marked by boxes, in whatever format they came. */

import type { Box } from '../../vector/index.ts';

export type BoxedObject = {
  /** Unique in the set. */
  readonly id: number;
  readonly categoryId: number;
  /** Left, top, width, height in pixels of the image, cut off at its border. */
  readonly box: Box;
  /** Sentences about it, where its file has any. */
  readonly expressions?: readonly string[];
};

export type BoxedImage = {
  readonly id: number;
  /** Below the folder of the images. */
  readonly fileName: string;
  readonly width: number;
  readonly height: number;
  readonly objects: readonly BoxedObject[];
};

export type BoxedImages = {
  /** What the file says about itself (COCO's `info`); it goes into what is made of it. */
  readonly info: Readonly<Record<string, unknown>>;
  readonly categories: readonly { readonly id: number; readonly name: string }[];
  readonly images: readonly BoxedImage[];
};

/** The part of a box that lies in an image of this size; null where there is none. */
export function boxInside(
  [left, top, width, height]: Box,
  size: { readonly width: number; readonly height: number },
): Box | null {
  const [x0, y0] = [Math.max(0, left), Math.max(0, top)];
  const [x1, y1] = [Math.min(size.width, left + width), Math.min(size.height, top + height)];
  return x1 > x0 && y1 > y0 ? [x0, y0, x1 - x0, y1 - y0] : null;
}
