import type { Picture } from '../picture.ts';
import type { Jp2Decoder } from './jp2/jp2-decoder.ts';

/** Samples of an encoded image: interleaved, `channels` per pixel. */
export interface DecodedImage {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly data: Uint8Array | Uint16Array;
  /** The EXIF orientation that was not undone, since nobody asked for that; 1 where there is none. */
  readonly orientation?: number;
}

/**
 * What differs between Node and a browser when rasters are read. Every part is optional: without one, the reader's own
 * decoder does the work (slower), or the kind of file is refused with a RasterError.
 */
export interface RasterPlatform {
  /** zlib. Rejects for damaged data and for more than `limit` bytes. */
  readonly inflate?: (bytes: Uint8Array, limit: number) => Promise<Uint8Array>;
  /** A tile that is a JPEG or WebP stream: colours as RGB, nothing turned, no colour profile applied. */
  readonly decodeTile?: (bytes: Uint8Array, format: 'JPEG' | 'WebP') => Promise<DecodedImage>;
  /**
   * A whole PNG, JPEG or WebP file, turned upright by its EXIF orientation or as it is stored: 1 (grey), 2 (grey, alpha), 3 or 4 channels, 8 or 16 bits. Throws an
   * error that names the file.
   */
  readonly decodePicture?: (
    bytes: Uint8Array,
    name: string,
    maxPixels: number,
    upright: boolean,
  ) => Promise<DecodedImage>;
  /** JPEG 2000: a JP2 file of one tile. */
  readonly decodeJp2?: Jp2Decoder;
  /** A whole file of a kind that `decodePicture` and the TIFF reader do not know, as a finished picture. */
  readonly readPicture?: (bytes: Uint8Array, name: string, maxPixels: number) => Promise<Picture>;
}
