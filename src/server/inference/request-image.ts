import type { ImageView, OpenedImage } from '../../answers/index.ts';
import { openImage } from '../../answers/node.ts';
import { RasterError } from '../../imagery/raster/errors.ts';
import { fileSource } from '../../imagery/raster/source/file-source-node.ts';
import type { RasterSource } from '../../imagery/raster/source/source.ts';
import type { ImageBytes } from './image-bytes.ts';
import type { ImageRequest } from './protocol.ts';

/** What bounds reading. */
export interface ReadingLimits {
  /** Of TIFF images, which are read in parts. */
  readonly maxRasterPixels: number;
  /** Reads addresses: all that is read of one file by it has a limit. */
  readonly fetch: (address: string, init?: RequestInit) => Promise<Response>;
  /** Bytes of a file that cannot be read in parts. */
  readonly maxDownload: number;
}

/**
 * Opens an image of a request, wherever its bytes are. Its name is the client's: paths of this machine are nobody's
 * business, and files beside it are not looked for. Throws a RasterError or a GeoreferenceError.
 */
export async function openRequestImage(
  { image, name, maxPixels }: Pick<ImageRequest, 'image' | 'name' | 'maxPixels'>,
  view: ImageView,
  { maxRasterPixels, fetch, maxDownload }: ReadingLimits,
  signal?: AbortSignal,
): Promise<OpenedImage> {
  const opened = await openImage(await sourceOf(image, name), {
    ...{ ...view, name, maxPixels, http: { fetch, maxDownload } },
    ...(signal ? { signal } : {}),
  });
  const { width, height } = opened.file;
  if (width * height <= maxRasterPixels) return opened;
  await opened.dispose();
  throw new RasterError(
    `${name} has ${width} x ${height} pixels, more than the limit of ${maxRasterPixels}; give a part of it`,
    'too-large',
  );
}

async function sourceOf(image: ImageBytes, name: string): Promise<string | Uint8Array | RasterSource> {
  if ('url' in image) return image.url;
  if ('bytes' in image) return image.bytes;
  const file = await fileSource(image.path);
  return {
    name,
    size: file.size,
    read: (offset, length, signal) => file.read(offset, length, signal),
    close: () => file.close(),
  };
}
