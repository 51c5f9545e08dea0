import { readFile } from 'node:fs/promises';
import type { SceneFile } from '../../answers/open-scene-node.ts';
import { ImageError } from '../../imagery/index.ts';
import { readImage } from '../../imagery/node.ts';
import type { OpenRaster, OpenRasterOptions } from '../../imagery/raster/raster.ts';
import { openRaster } from '../../imagery/raster/raster-node.ts';
import { fileSource } from '../../imagery/raster/source/file-source-node.ts';
import { formatOf } from '../../imagery/signature.ts';
import type { ImageBytes } from './image-bytes.ts';

/** What bounds reading. */
export interface ImageFileOptions {
  readonly name: string;
  /** Of images that are decoded whole. */
  readonly maxPixels: number;
  /** Of TIFF images, which are read in parts. */
  readonly maxScenePixels: number;
  /** Reads addresses: all that is read of one file by it has a limit. */
  readonly fetch: () => (address: string, init?: RequestInit) => Promise<Response>;
  /** Bytes of a file that cannot be read in parts. */
  readonly maxDownload: number;
}

/** An image of a request, wherever its bytes are. Its name is the client's: paths of this machine are nobody's business. */
export class ImageFile implements SceneFile {
  readonly name: string;
  readonly isPicture: boolean;
  readonly readPicture: SceneFile['readPicture'];

  constructor(
    readonly image: ImageBytes,
    readonly options: ImageFileOptions,
  ) {
    const { name, maxPixels } = options;
    this.name = name;
    const bytes = 'bytes' in image ? image.bytes : null;
    this.isPicture = bytes !== null && formatOf(bytes) !== 'TIFF';
    this.readPicture =
      'url' in image
        ? null
        : async () =>
            readImage('bytes' in image ? image.bytes : await readFile(image.path), { name, maxPixels });
  }

  async openRaster(options: OpenRasterOptions): Promise<OpenRaster> {
    const raster = await this.#open(options);
    const { maxScenePixels } = this.options;
    if (raster.width * raster.height <= maxScenePixels) return raster;
    await raster.dispose();
    throw new ImageError(
      `${this.name} has ${raster.width} x ${raster.height} pixels, more than the limit of ${maxScenePixels}; give a part of it`,
      'too-large',
    );
  }

  async #open(more: OpenRasterOptions): Promise<OpenRaster> {
    const { name, maxPixels, fetch, maxDownload } = this.options;
    const options = { ...more, name, maxPixels };
    const { image } = this;
    if ('url' in image) return openRaster(image.url, { ...options, http: { fetch: fetch(), maxDownload } });
    if ('bytes' in image) return openRaster(image.bytes, options);
    const file = await fileSource(image.path);
    return openRaster(
      {
        name,
        size: file.size,
        read: (offset, length, signal) => file.read(offset, length, signal),
        close: () => file.close(),
      },
      options,
    );
  }
}
