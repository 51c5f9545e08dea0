import type { OpenedImage } from './opened-image.ts';
import type { Point } from './pixel-frame.ts';

/** Sides of the picture that is kept of where there is data. */
const LONGEST = 512;

const known = new WeakMap<ImageBitmap, Uint8ClampedArray>();

/** Whether an image shows anything at one of its pixels: inside of it, and not where its file says that there is no data. */
export function isShown(
  { width, height, bitmap }: Pick<OpenedImage, 'width' | 'height' | 'bitmap'>,
  [x, y]: Point,
): boolean {
  if (!(x >= 0 && y >= 0 && x < width && y < height)) return false;
  const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
  const across = Math.max(1, Math.round(bitmap.width * scale));
  const down = Math.max(1, Math.round(bitmap.height * scale));
  let opacity = known.get(bitmap);
  if (!opacity) {
    opacity = opacityOf(bitmap, across, down);
    known.set(bitmap, opacity);
  }
  const column = Math.floor((x / width) * across);
  const row = Math.floor((y / height) * down);
  return opacity[row * across + column]! > 127;
}

function opacityOf(bitmap: ImageBitmap, width: number, height: number): Uint8ClampedArray {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
  context.drawImage(bitmap, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  return Uint8ClampedArray.from({ length: width * height }, (_, i) => data[4 * i + 3]!);
}
