import { add, cast, mul, resize, transpose, type Value } from '../../graph/index.ts';

/** ImageNet's channel means and deviations, which SAM 2 normalises by. */
export const IMAGE_MEAN = [0.485, 0.456, 0.406] as const;
export const IMAGE_DEVIATION = [0.229, 0.224, 0.225] as const;

/**
 * Bytes as they come out of an image file, to the trunk's input: resized to a square (the aspect is not kept, as in the
 * official transform; shrinking averages over all pixels) and normalised. It is part of the graph, so that every place
 * that runs the model prepares images alike.
 *
 * @param image RGB, uint8: (B, H, W, 3)
 * @param size side S of the result in pixels
 * @returns (B, 3, S, S)
 */
export const preprocessImage = (image: Value, size: number): Value =>
  normalizeImage(resizeToSquare(image, size));

/** The first half of it: values stay in [0, 255]. uint8 (B, H, W, 3) -> (B, 3, S, S) */
export function resizeToSquare(image: Value, size: number): Value {
  if (image.rank !== 4 || image.shape[3] !== 3 || image.dtype !== 'uint8') {
    throw new RangeError(`SAM 2: the image must be uint8 (B, H, W, 3), got ${image}`);
  }
  const channels = cast(transpose(image, [0, 3, 1, 2]), 'float32'); // (B, 3, H, W)
  const [, , height, width] = channels.shape;
  return height === size && width === size
    ? channels
    : resize(channels, size, size, { mode: 'linear', antialias: true }); // (B, 3, S, S)
}

/** The second half: by ImageNet's means and deviations. (B, 3, S, S) in [0, 255] -> (B, 3, S, S) */
export function normalizeImage(square: Value): Value {
  const { graph } = square;
  const scale = Float32Array.from(IMAGE_DEVIATION, (deviation) => 1 / (255 * deviation));
  const shift = Float32Array.from(IMAGE_MEAN, (mean, channel) => -mean / IMAGE_DEVIATION[channel]!);
  return add(mul(square, graph.constant(scale, [3, 1, 1])), graph.constant(shift, [3, 1, 1])); // (B, 3, S, S)
}
