import type { Picture } from '../../../src/imagery/picture.ts';
import { formatOf } from '../../../src/imagery/signature.ts';
import { headerSize } from '../image/header-size.ts';
import { EngineError } from './engine.ts';

/** An image as the engine works with it. */
export interface DecodedImage {
  readonly picture: Picture;
  /** The file's own size, upright. */
  readonly width: number;
  readonly height: number;
  /** For the user, where the picture is smaller than the file. */
  readonly note: string | null;
}

/** Longer side of the picture that is kept: more than the model sees, little enough for a phone. */
const LONGEST_SIDE = 2048;
/** A browser decodes a whole file before it reduces it, at four bytes per pixel. */
const MOST_PIXELS = 400e6;
const HEADER_BYTES = 1 << 20;

/**
 * Reads an image file in a worker: PNG, JPEG and WebP by the browser's own decoders, TIFF window by window. Large ones
 * are read at a reduced size. Transparency is composited over white, as in Node.
 * Throws an EngineError that names the file and the remedy.
 */
export async function decodeImage(file: Blob, name: string): Promise<DecodedImage> {
  const start = new Uint8Array(await file.slice(0, HEADER_BYTES).arrayBuffer());
  if (start.length === 0) throw new EngineError(`${name} is empty. Choose another file.`, 'image');
  const format = formatOf(start);
  if (format === 'TIFF') return decodeRaster(file, name);
  const stated = headerSize(start);
  if (stated && stated.width * stated.height > MOST_PIXELS) {
    throw new EngineError(
      `${name} has ${stated.width} × ${stated.height} pixels, more than a browser can decode at once. ` +
        'Save it as a tiled GeoTIFF with overviews (COG).',
      'image',
    );
  }
  const bitmap = await decodeBitmap(file, name, stated);
  try {
    const { width: w, height: h } = bitmap;
    const turned =
      stated !== null && w > h !== stated.width > stated.height && stated.width !== stated.height;
    const full = !stated
      ? { width: w, height: h }
      : turned
        ? { width: stated.height, height: stated.width }
        : stated;
    const size = within(full);
    return { picture: pixelsOf(bitmap, size), ...full, note: noteOf(full, size) };
  } finally {
    bitmap.close();
  }
}

type Size = { readonly width: number; readonly height: number };

async function decodeBitmap(file: Blob, name: string, stated: Size | null): Promise<ImageBitmap> {
  const size = stated && within(stated);
  try {
    // Only one side is given, so that a picture that EXIF turns keeps its shape.
    return size && stated && size.width < stated.width
      ? await createImageBitmap(file, { resizeWidth: size.width, resizeQuality: 'high' })
      : await createImageBitmap(file);
  } catch (cause) {
    throw new EngineError(
      `${name} cannot be read: ` +
        (stated
          ? 'the file is damaged or cut short. Try another copy.'
          : 'it is not an image that a browser reads. Use PNG, JPEG, WebP, GeoTIFF or COG.'),
      'image',
      { cause },
    );
  }
}

async function decodeRaster(file: Blob, name: string): Promise<DecodedImage> {
  const { openRasterFrom } = await import('../../../src/imagery/raster/open-raster.ts');
  const raster = await openRasterFrom(file, { name }).catch((cause: Error) => {
    throw new EngineError(cause.message, 'image', { cause });
  });
  try {
    const { width, height } = raster;
    const size = within(raster);
    const { picture } = await raster.read({ x: 0, y: 0, width, height }, size);
    return { picture, width, height, note: noteOf(raster, size) };
  } catch (cause) {
    throw new EngineError((cause as Error).message, 'image', { cause });
  } finally {
    await raster.dispose();
  }
}

function within({ width, height }: Size): Size {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

const noteOf = (full: Size, size: Size): string | null =>
  size.width < full.width || size.height < full.height
    ? `The image has ${full.width} × ${full.height} pixels and was read at ${size.width} × ${size.height}. ` +
      'Small objects may be lost.'
    : null;

/** A bitmap's pixels over white, without alpha. */
function pixelsOf(bitmap: ImageBitmap, { width, height }: Size): Picture {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new EngineError('The browser gives no canvas to read images with.', 'failed');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  const pixels = new Uint8Array(width * height * 3);
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3) {
    pixels[to] = data[from]!;
    pixels[to + 1] = data[from + 1]!;
    pixels[to + 2] = data[from + 2]!;
  }
  return { width, height, pixels };
}
