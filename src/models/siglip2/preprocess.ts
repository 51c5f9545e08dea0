import { add, cast, mul, resize, transpose, type Value } from '../../graph/index.ts';

/**
 * Bytes as they come out of an image file, to the vision tower's input as SigLIP's own image processor makes it: resized
 * to a square (bilinear; shrinking averages over all pixels) and scaled to [-1, 1].
 *
 * @param image RGB, uint8: (B, H, W, 3)
 * @param size side S of the result in pixels
 * @returns (B, 3, S, S)
 */
export function preprocessSiglipImage(image: Value, size: number): Value {
  if (image.rank !== 4 || image.shape[3] !== 3 || image.dtype !== 'uint8') {
    throw new RangeError(`SigLIP: the image must be uint8 (B, H, W, 3), got ${image}`);
  }
  const channels = cast(transpose(image, [0, 3, 1, 2]), 'float32'); // (B, 3, H, W)
  const [, , height, width] = channels.shape;
  const square =
    height === size && width === size
      ? channels
      : resize(channels, size, size, { mode: 'linear', antialias: true }); // (B, 3, S, S)
  return scaleSiglipPixels(square);
}

/** Bytes as floats in [0, 255] to [-1, 1], (x / 255 - 0.5) / 0.5: any shape */
export const scaleSiglipPixels = (pixels: Value): Value => add(mul(pixels, 2 / 255), -1);
