import sharp from 'sharp';
import { ImageError } from './errors.ts';

/** Size of a PNG, JPEG or WebP file by its header, turned upright as `readImage` reads it. Throws an ImageError. */
export async function readPictureSize(
  path: string,
): Promise<{ readonly width: number; readonly height: number }> {
  const { autoOrient } = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch((cause: unknown) => {
      throw new ImageError(`${path} is damaged or truncated; download or export it again`, 'damaged', {
        cause,
      });
    });
  return { width: autoOrient.width, height: autoOrient.height };
}
