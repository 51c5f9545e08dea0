import type { Picture } from '../../../src/imagery/picture.ts';
import type { Size } from './opened-image.ts';
import type { Region } from './region.ts';

/** A part of a bitmap at a size of choice; transparency is composited over white, as when images are read in Node. */
export function readBitmap(bitmap: ImageBitmap, { x, y, width, height }: Region, size: Size): Picture {
  const canvas = new OffscreenCanvas(size.width, size.height);
  const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false })!;
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, size.width, size.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, x, y, width, height, 0, 0, size.width, size.height);
  const { data } = context.getImageData(0, 0, size.width, size.height);
  const pixels = new Uint8Array(size.width * size.height * 3);
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3) {
    pixels[to] = data[from]!;
    pixels[to + 1] = data[from + 1]!;
    pixels[to + 2] = data[from + 2]!;
  }
  return { ...size, pixels };
}

/** @param valid 1 where there is data, else transparent; default everywhere */
export function bitmapOf({ width, height, pixels }: Picture, valid?: Uint8Array): Promise<ImageBitmap> {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let i = 0, from = 0, to = 0; i < width * height; i++, from += 3, to += 4) {
    data[to] = pixels[from]!;
    data[to + 1] = pixels[from + 1]!;
    data[to + 2] = pixels[from + 2]!;
    data[to + 3] = valid && !valid[i] ? 0 : 255;
  }
  return createImageBitmap(new ImageData(data, width, height));
}
