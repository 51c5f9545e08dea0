import { readFile } from 'node:fs/promises';
import sharp, { type Metadata } from 'sharp';
import { readFailure, reasonOf } from '../errors/reason-of.ts';
import { ImageError } from './errors.ts';
import type { Picture } from './picture.ts';
import { formatOf, isReadable } from './signature.ts';
import { decodeStrictly } from './strict-decoding.ts';

/** A path, a file's bytes, or a stream of them. */
export type ImageSource = string | Uint8Array | AsyncIterable<Uint8Array>;

export interface ReadImageOptions {
  /** How errors call an image that is not given by a path. Default `the image`. */
  readonly name?: string;
  /** Pixels (width x height) above which an image is refused before it is decoded. Default 2^27, 384 MB decoded. */
  readonly maxPixels?: number;
}

const DEFAULT_MAX_PIXELS = 2 ** 27;
/** The largest picture that is read takes some seconds; what takes longer than this would take for ever. */
const DECODING_SECONDS = 60;

/**
 * Reads a PNG, JPEG, WebP or TIFF image as 8-bit sRGB, turned upright by its EXIF orientation. Of several pages or
 * frames, the first is read.
 *
 * - Grey is repeated over R, G and B; palettes are looked up; embedded colour profiles and CMYK are converted to sRGB.
 * - 16-bit samples are scaled by their full range (65535 becomes 255, by dropping the low byte), not by the range
 *   that the picture uses, so that equal samples stay equal in all tiles of an image.
 * - Transparency is composited over white, as browsers and viewers show it: the model sees what the user sees.
 *   In TIFF the extra band is dropped instead, since in aerial images it is near infrared or a validity mask.
 *
 * Throws an ImageError that names the image, the problem and the remedy.
 */
export async function readImage(source: ImageSource, options: ReadImageOptions = {}): Promise<Picture> {
  const name = typeof source === 'string' ? source : (options.name ?? 'the image');
  const bytes = await bytesOf(source, name);
  const format = checkFormat(bytes, name);
  // The size is checked here, with a message of our own, and damaged pixels are errors, not grey areas.
  const open = (failOn: 'warning' | 'error') => sharp(bytes, { limitInputPixels: false, failOn });
  const metadata = await open('error').metadata().catch(damaged(name, format));
  checkMetadata(metadata, name, options.maxPixels ?? DEFAULT_MAX_PIXELS);
  const decode = (failOn: 'warning' | 'error') => {
    const upright = open(failOn).autoOrient();
    const opaque = format === 'TIFF' ? upright.removeAlpha() : upright.flatten({ background: '#ffffff' });
    return opaque
      .toColourspace('srgb')
      .timeout({ seconds: DECODING_SECONDS })
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
  };
  const { data, info } = await (format === 'JPEG' ? decodeStrictly(decode) : decode('error')).catch(
    damaged(name, format),
  );
  const pixels = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return { width: info.width, height: info.height, pixels };
}

async function bytesOf(source: ImageSource, name: string): Promise<Uint8Array> {
  if (source instanceof Uint8Array) return source;
  try {
    if (typeof source === 'string') return await readFile(source);
    const chunks: Uint8Array[] = [];
    for await (const chunk of source) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch (cause) {
    const [reason, message] = readFailure(cause as NodeJS.ErrnoException);
    throw new ImageError(`${name} ${message}`, reason, { cause });
  }
}

/** The format by the bytes themselves; throws where it is none that is read. */
function checkFormat(bytes: Uint8Array, name: string): string {
  if (bytes.length === 0) {
    throw new ImageError(`${name} is empty (0 bytes); download or export it again`, 'empty');
  }
  const format = formatOf(bytes);
  if (!format) {
    throw new ImageError(
      `${name} is not an image by its content; give a PNG, JPEG, WebP or TIFF file`,
      'not-an-image',
    );
  }
  if (!isReadable(format)) {
    throw new ImageError(
      `${name} is a ${format} file, which is not read; convert it to PNG, JPEG, WebP or TIFF`,
      'unsupported',
    );
  }
  return format;
}

function checkMetadata({ width, height, channels, depth }: Metadata, name: string, maxPixels: number): void {
  if (width * height > maxPixels) {
    throw new ImageError(
      `${name} has ${width} x ${height} pixels, more than the limit of ${maxPixels}; ` +
        'crop it or make it smaller, or raise the limit',
      'too-large',
    );
  }
  if (depth !== 'uchar' && depth !== 'ushort') {
    throw new ImageError(
      `${name} has samples of type ${depth}; convert it to 8 or 16 bits without sign per sample`,
      'unsupported',
    );
  }
  if (channels > 4) {
    throw new ImageError(
      `${name} has ${channels} bands; export its red, green and blue bands as a 3-band image`,
      'unsupported',
    );
  }
}

const damaged = (name: string, format: string) => (cause: unknown) => {
  throw new ImageError(
    `${name} is a damaged or truncated ${format} file (${reasonOf(cause)}); download or export it again`,
    'damaged',
    { cause },
  );
};
