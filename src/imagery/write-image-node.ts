import { extname } from 'node:path';
import sharp from 'sharp';
import { OutputError } from './errors.ts';
import type { Picture } from './picture.ts';
import { replaceFile } from './replace-file-node.ts';

/** Encodings of pictures that are written. */
export type PictureEncoding = 'png' | 'jpeg';

/** The encoding that a path's suffix asks for. Throws an OutputError where it is neither `.png` nor `.jpg`/`.jpeg`. */
export function encodingOf(path: string): PictureEncoding {
  const suffix = extname(path).toLowerCase();
  if (suffix === '.png') return 'png';
  if (suffix === '.jpg' || suffix === '.jpeg') return 'jpeg';
  throw new OutputError(
    `${path}: ${suffix ? `the suffix '${suffix}' is not known` : 'there is no suffix'}; pictures are written as .png or .jpg`,
  );
}

/** A picture as the bytes of an image file. */
export async function encodePicture(picture: Picture, encoding: PictureEncoding): Promise<Uint8Array> {
  const { width, height, pixels } = picture;
  const image = sharp(pixels, { raw: { width, height, channels: 3 }, limitInputPixels: false });
  // Outlines are thin and coloured: colour at half resolution would smear them.
  return encoding === 'png'
    ? image.png().toBuffer()
    : image.jpeg({ quality: 92, chromaSubsampling: '4:4:4' }).toBuffer();
}

/** Writes a picture as PNG or JPEG by the path's suffix. Throws an OutputError. */
export async function writePicture(path: string, picture: Picture): Promise<void> {
  const encoding = encodingOf(path);
  await replaceFile(path, await encodePicture(picture, encoding));
}
