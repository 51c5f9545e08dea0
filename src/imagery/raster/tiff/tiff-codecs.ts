import { getDecoder } from 'geotiff';
import { RasterError } from '../errors.ts';
import type { RasterPlatform } from '../platform.ts';
import { packedBytes, samplesPerBlockPixel } from './samples.ts';
import { photometric, type TiffImage } from './tiff-directory.ts';

/** Values of the tag Compression. */
const compression = {
  none: 1,
  lzw: 5,
  jpeg: 7,
  deflate: 8,
  packBits: 32773,
  oldDeflate: 32946,
  lerc: 34887,
  zstd: 50000,
  webp: 50001,
};
const KNOWN = new Set<number>(Object.values(compression));
const NAMES: Readonly<Record<number, string>> = {
  2: 'CCITT',
  3: 'CCITT fax 3',
  4: 'CCITT fax 4',
  6: 'old-style JPEG',
  34712: 'JPEG 2000',
  34925: 'LZMA',
  50002: 'JPEG XL',
  34933: 'PNG',
};

/** Why an image of a TIFF file cannot be decoded, or null where it can. */
export function undecodable(image: TiffImage): string | null {
  if (!KNOWN.has(image.compression)) {
    return `compression ${NAMES[image.compression] ?? image.compression}`;
  }
  if (image.compression === compression.jpeg && image.bitsPerSample !== 8) {
    return `JPEG compression of ${image.bitsPerSample}-bit samples`;
  }
  if (image.photometric === photometric.yCbCr && !isCodedImage(image))
    return 'YCbCr samples without JPEG compression';
  if (image.photometric === photometric.cieLab) return 'CIE L*a*b* colours';
  return null;
}

/** Whether blocks are streams of an image format, which have colours of their own. */
export const isCodedImage = ({ compression: kind }: TiffImage): boolean =>
  kind === compression.jpeg || kind === compression.webp;

/** What a block decompresses to. `native`: samples in this machine's byte order, without prediction. */
export interface Decompressed {
  readonly bytes: Uint8Array;
  readonly native: boolean;
}

/** Decompresses one block of `rows` rows. Throws whatever is wrong with it; the caller says which block it is. */
export async function decompress(
  image: TiffImage,
  bytes: Uint8Array,
  rows: number,
  platform: RasterPlatform,
): Promise<Decompressed> {
  const kind = image.compression;
  const expected = packedBytes(image, image.blockHeight);
  if (kind === compression.none) return { bytes: new Uint8Array(bytes), native: false };
  if ((kind === compression.deflate || kind === compression.oldDeflate) && platform.inflate) {
    return { bytes: await platform.inflate(bytes, Math.max(2 * expected, 1 << 16)), native: false };
  }
  if (isCodedImage(image)) return { bytes: await decodeTile(image, bytes, rows, platform), native: true };
  return { bytes: await byLibrary(image, bytes), native: kind === compression.lerc };
}

async function byLibrary(image: TiffImage, bytes: Uint8Array): Promise<Uint8Array> {
  const parameters = {
    tileWidth: image.blockWidth,
    tileHeight: image.blockHeight,
    predictor: 1, // undone by unpackSamples, which knows the byte order
    bitsPerSample: Array.from({ length: image.samplesPerPixel }, () => image.bitsPerSample),
    planarConfiguration: image.planar ? 2 : 1,
    samplesPerPixel: image.samplesPerPixel,
    JPEGTables: image.jpegTables ?? undefined,
    LercParameters: image.lercParameters ?? undefined,
  };
  const decoder = await getDecoder(image.compression, parameters);
  return new Uint8Array(await decoder.decode(new Uint8Array(bytes).buffer));
}

async function decodeTile(
  image: TiffImage,
  bytes: Uint8Array,
  rows: number,
  platform: RasterPlatform,
): Promise<Uint8Array> {
  const channels = samplesPerBlockPixel(image);
  const isJpeg = image.compression === compression.jpeg;
  const toRgb = isJpeg && image.photometric === photometric.yCbCr && channels === 3;
  if (platform.decodeTile && (!isJpeg || channels === 1 || channels === 3)) {
    const stream = isJpeg ? wholeJpeg(bytes, image.jpegTables, toRgb, channels) : bytes;
    const decoded = await platform.decodeTile(stream, isJpeg ? 'JPEG' : 'WebP');
    if (decoded.width !== image.blockWidth || decoded.height < rows) {
      throw new Error(`it is ${decoded.width} x ${decoded.height} pixels, not ${image.blockWidth} x ${rows}`);
    }
    return withChannels(decoded.data as Uint8Array, decoded.channels, channels);
  }
  if (!isJpeg && typeof createImageBitmap === 'undefined') {
    throw new RasterError(
      'WebP compression is not read here; convert the file with gdal_translate',
      'unsupported',
    );
  }
  const decoded = await byLibrary(image, bytes);
  if (toRgb) yCbCrToRgb(decoded);
  return decoded;
}

/** WebP streams leave out a full alpha, and have one where a file's band is said to be none. */
function withChannels(data: Uint8Array, have: number, want: number): Uint8Array {
  if (have === want) return data;
  const pixels = data.length / have;
  const out = new Uint8Array(pixels * want).fill(255);
  for (let i = 0; i < pixels; i++) {
    for (let channel = 0; channel < Math.min(have, want); channel++)
      out[i * want + channel] = data[i * have + channel]!;
  }
  return out;
}

/**
 * A stream that any JPEG decoder understands: the tables that all tiles share put in front, and a marker (Adobe's) that
 * says whether its three components are YCbCr, which the TIFF file says outside of the stream.
 */
function wholeJpeg(
  bytes: Uint8Array,
  tables: Uint8Array | null,
  yCbCr: boolean,
  channels: number,
): Uint8Array {
  const start = [0xff, 0xd8];
  const adobe = [0xff, 0xee, 0, 14, 0x41, 0x64, 0x6f, 0x62, 0x65, 0, 100, 0, 0, 0, 0, yCbCr ? 1 : 0];
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) throw new Error('it does not begin as JPEG does');
  const shared = tables && tables.length > 4 ? tables.subarray(2, tables.length - 2) : new Uint8Array();
  const marker = channels === 3 ? adobe : [];
  const out = new Uint8Array(start.length + marker.length + shared.length + bytes.length - 2);
  out.set(start);
  out.set(marker, 2);
  out.set(shared, 2 + marker.length);
  out.set(bytes.subarray(2), 2 + marker.length + shared.length);
  return out;
}

/** In place, by the JFIF equations. */
function yCbCrToRgb(data: Uint8Array): void {
  const clamp = (value: number) => Math.max(0, Math.min(255, Math.round(value)));
  for (let at = 0; at + 2 < data.length; at += 3) {
    const y = data[at]!;
    const cb = data[at + 1]! - 128;
    const cr = data[at + 2]! - 128;
    data[at] = clamp(y + 1.402 * cr);
    data[at + 1] = clamp(y - 0.344136 * cb - 0.714136 * cr);
    data[at + 2] = clamp(y + 1.772 * cb);
  }
}
