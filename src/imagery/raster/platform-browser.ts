import { joinBytes } from '../bytes.ts';
import { formatOf } from '../signature.ts';
import { RasterError } from './errors.ts';
import type { DecodedImage, RasterPlatform } from './platform.ts';
import { jpegSize, pngSize, webpSize } from './tiff/codecs/coded-size.ts';

/**
 * Decoders of a browser: pictures through its own image codecs (8 bits, colours as sRGB), zlib through streams. JPEG tiles are
 * left to the TIFF reader's decoder, which keeps apart what a browser would convert.
 */
export const browserPlatform: RasterPlatform = {
  async inflate(bytes, limit) {
    const stream = new Blob([bytes as Uint8Array<ArrayBuffer>])
      .stream()
      .pipeThrough(new DecompressionStream('deflate'));
    const reader = stream.getReader();
    const parts: Uint8Array[] = [];
    let size = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      size += value.byteLength;
      if (size > limit) {
        await reader.cancel();
        throw new Error(`more than ${limit} bytes`);
      }
    }
    return joinBytes(parts);
  },

  async decodePicture(bytes, name, maxPixels, upright): Promise<DecodedImage> {
    checkPixels(headerSize(bytes), name, maxPixels);
    const bitmap = await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>]), {
      imageOrientation: upright ? 'from-image' : 'none',
      premultiplyAlpha: 'none',
    }).catch((cause: unknown) => {
      throw new RasterError(
        `${name} is a damaged or truncated image file; download or export it again`,
        'damaged',
        {
          cause,
        },
      );
    });
    try {
      const { width, height } = bitmap;
      checkPixels(bitmap, name, maxPixels);
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d', { colorSpace: 'srgb', willReadFrequently: true });
      if (!context)
        throw new RasterError(`${name} cannot be decoded: the browser gives no canvas`, 'unsupported');
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      return { width, height, channels: 4, data: new Uint8Array(data.buffer) };
    } finally {
      bitmap.close();
    }
  },
};

type Size = { readonly width: number; readonly height: number };

/** What a file's header says, before the browser decodes it; null where only the browser's decoder may make sense of it. */
function headerSize(bytes: Uint8Array): Size | null {
  const sizeOf = { PNG: pngSize, JPEG: jpegSize, WebP: webpSize }[formatOf(bytes) as 'PNG' | 'JPEG' | 'WebP'];
  try {
    return sizeOf?.(bytes) ?? null;
  } catch {
    return null;
  }
}

function checkPixels(size: Size | null, name: string, maxPixels: number): void {
  if (!size || size.width * size.height <= maxPixels) return;
  throw new RasterError(
    `${name} has ${size.width} x ${size.height} pixels, more than the limit of ${maxPixels} for files that are decoded whole; convert it to a tiled GeoTIFF`,
    'too-large',
  );
}
