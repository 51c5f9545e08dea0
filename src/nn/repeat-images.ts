import { expand, reshape, type Value } from '../graph/index.ts';

/**
 * An image's tensor for each of its sentences: (I, ...) -> (B, ...) with B a multiple of I, image-major. What is computed
 * of an image alone is computed before this, once.
 */
export function repeatImages(x: Value, batch: number): Value {
  const [images, ...rest] = x.shape as [number, ...number[]];
  if (images === batch) return x;
  const count = batch / images;
  if (!Number.isInteger(count)) {
    throw new RangeError(`${images} images do not divide a batch of ${batch} sentences`);
  }
  const repeated = expand(reshape(x, [images, 1, ...rest]), [images, count, ...rest]); // (I, B/I, ...)
  return reshape(repeated, [batch, ...rest]);
}
