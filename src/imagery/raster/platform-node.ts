import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import sharp from 'sharp';
import { reasonOf } from '../../errors/reason-of.ts';
import { plainBytes } from '../bytes.ts';
import { ImageError } from '../errors.ts';
import { readImage } from '../read-image-node.ts';
import { formatOf } from '../signature.ts';
import { decodeStrictly } from '../strict-decoding.ts';
import { RasterError } from './errors.ts';
import type { DecodedImage, RasterPlatform } from './platform.ts';

const inflateAsync = promisify(inflate) as (
  bytes: Uint8Array,
  options: { maxOutputLength: number; chunkSize: number },
) => Promise<Buffer>;

/** The largest picture that is read takes some seconds; what takes longer than this would take for ever. */
const DECODING_SECONDS = 60;

/** Decoders of Node: zlib, and libvips through sharp. */
export const nodePlatform: RasterPlatform = {
  // One piece of the wanted size, so that nothing is joined.
  inflate: async (bytes, limit) =>
    plainBytes(await inflateAsync(bytes, { maxOutputLength: limit, chunkSize: Math.max(64, limit + 1) })),

  async decodeTile(bytes, format) {
    const decode = (failOn: 'warning' | 'error') =>
      sharp(bytes, { limitInputPixels: false, failOn, ignoreIcc: true })
        .raw({ depth: 'uchar' })
        .toBuffer({ resolveWithObject: true });
    const { data, info } = await (format === 'JPEG' ? decodeStrictly(decode) : decode('error'));
    return { width: info.width, height: info.height, channels: info.channels, data: plainBytes(data) };
  },

  async decodePicture(bytes, name, maxPixels, upright): Promise<DecodedImage> {
    const open = (failOn: 'warning' | 'error') => sharp(bytes, { limitInputPixels: false, failOn });
    try {
      const { width, height, depth, space, orientation = 1 } = await open('error').metadata();
      if (width * height > maxPixels) {
        throw new RasterError(
          `${name} has ${width} x ${height} pixels, more than the limit of ${maxPixels} for files that are decoded whole; convert it to a tiled GeoTIFF: gdal_translate -co TILED=YES`,
          'too-large',
        );
      }
      const wide = depth === 'ushort';
      const grey = space === 'b-w' || space === 'grey16';
      const decode = (failOn: 'warning' | 'error') =>
        (upright ? open(failOn).autoOrient() : open(failOn))
          .toColourspace(grey ? (wide ? 'grey16' : 'b-w') : wide ? 'rgb16' : 'srgb')
          .timeout({ seconds: DECODING_SECONDS })
          .raw({ depth: wide ? 'ushort' : 'uchar' })
          .toBuffer({ resolveWithObject: true });
      const { data, info } = await (formatOf(bytes) === 'JPEG' ? decodeStrictly(decode) : decode('error'));
      const samples = wide
        ? new Uint16Array(data.buffer, data.byteOffset, data.byteLength / 2)
        : plainBytes(data);
      return { width: info.width, height: info.height, channels: info.channels, data: samples, orientation };
    } catch (cause) {
      if (cause instanceof RasterError) throw cause;
      throw new RasterError(
        `${name} is a damaged or truncated ${formatOf(bytes) ?? 'image'} file (${reasonOf(cause)}); download or export it again`,
        'damaged',
        { cause },
      );
    }
  },

  async decodeJp2(file, halvings) {
    const { decodeJp2 } = await import('./jp2/openjpeg-node.ts');
    return decodeJp2(file, halvings);
  },

  async readPicture(bytes, name, maxPixels) {
    try {
      return await readImage(bytes, { name, maxPixels });
    } catch (cause) {
      if (!(cause instanceof ImageError)) throw cause;
      const reason =
        cause.reason === 'too-large' || cause.reason === 'damaged' ? cause.reason : 'unsupported';
      throw new RasterError(cause.message, reason, { cause });
    }
  },
};
