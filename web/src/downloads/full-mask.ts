import { emptyMask, type Mask } from '../../../src/vector/mask.ts';
import { type Size, sizeWithin } from '../image/opened-image.ts';
import type { AnswerLayer } from '../state/answer-layer.ts';
import { shapeOf } from '../state/layer-shape.ts';

/** Longer side of a mask that is written; larger images' masks are written smaller, over the same ground. */
export const LONGEST_WRITTEN = 8192;

/** The layer's mask over its own region, in the image's pixels where those are not too many. */
export function regionMask(layer: AnswerLayer): Mask {
  return shapeOf(layer, sizeWithin(layer.region, LONGEST_WRITTEN));
}

/** The layer's mask over the whole image; what was not asked about is 0. */
export function wholeMask(image: Size, layer: AnswerLayer): Mask {
  const size = sizeWithin(image, LONGEST_WRITTEN);
  const scaleX = size.width / image.width;
  const scaleY = size.height / image.height;
  const left = Math.round(layer.region.x * scaleX);
  const top = Math.round(layer.region.y * scaleY);
  const part = shapeOf(layer, {
    width: Math.max(1, Math.min(size.width - left, Math.round(layer.region.width * scaleX))),
    height: Math.max(1, Math.min(size.height - top, Math.round(layer.region.height * scaleY))),
  });
  if (part.width === size.width && part.height === size.height) return part;
  const whole = emptyMask(size.width, size.height);
  for (let y = 0; y < part.height; y++) {
    whole.data.set(part.data.subarray(y * part.width, (y + 1) * part.width), (y + top) * size.width + left);
  }
  return whole;
}
