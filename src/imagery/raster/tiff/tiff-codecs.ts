import { RasterError } from '../errors.ts';
import type { RasterPlatform } from '../platform.ts';
import { type CodedSize, type JpegSize, jpegSize, lercHeader, webpSize } from './codecs/coded-size.ts';
import { decodeLzw } from './codecs/lzw.ts';
import { decodePackBits } from './codecs/pack-bits.ts';
import { decodeZstd } from './codecs/zstd.ts';
import { compression, packedBytes, photometric, samplesPerBlockPixel, type TiffImage } from './tiff-image.ts';

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
  if (image.predictor !== 1) {
    const sound =
      image.predictor === 2
        ? [8, 16, 32, 64].includes(image.bitsPerSample)
        : image.predictor === 3 && image.sampleType.startsWith('float');
    if (!sound) return `predictor ${image.predictor} for ${image.bitsPerSample}-bit samples`;
  }
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

/**
 * Bytes that a block takes in its file at most: compression that is of no use makes it somewhat larger. What is beyond is
 * not read.
 */
export function mostBytes(image: TiffImage): number {
  const plain = packedBytes(image, image.blockHeight);
  return image.compression === compression.none ? plain : 2 * plain + (1 << 16);
}

/** How many bytes one byte can unpack to, of those compressions that have such a bound. */
const MOST_EXPANSION: Readonly<Record<number, number>> = {
  [compression.lzw]: 2560, // codes of 12 bits for strings of up to 3838 bytes
  [compression.deflate]: 1032,
  [compression.oldDeflate]: 1032,
  [compression.packBits]: 64,
};

/**
 * Decompresses one block of `rows` rows. Memory is taken for what the image says that the block holds, and not for what its
 * data claims. Throws whatever is wrong with it; the caller says which block it is.
 */
export async function decompress(
  image: TiffImage,
  bytes: Uint8Array,
  rows: number,
  platform: RasterPlatform,
): Promise<Decompressed> {
  const kind = image.compression;
  const expected = packedBytes(image, rows);
  const whole = packedBytes(image, image.blockHeight); // some writers fill up the last strip
  if (bytes.byteLength * (MOST_EXPANSION[kind] ?? Number.POSITIVE_INFINITY) < expected) {
    throw new Error(`${bytes.byteLength} bytes cannot hold its ${expected}`);
  }
  switch (kind) {
    case compression.none:
      return { bytes: new Uint8Array(bytes), native: false };
    case compression.lzw:
      return { bytes: decodeLzw(bytes, whole), native: false };
    case compression.packBits:
      return { bytes: decodePackBits(bytes, whole), native: false };
    case compression.deflate:
    case compression.oldDeflate:
      return { bytes: await inflate(bytes, whole, platform), native: false };
    case compression.zstd:
      return { bytes: await decodeZstd(bytes, whole), native: false };
    case compression.lerc:
      return { bytes: await decodeLerc(image, bytes, rows, platform), native: true };
    default:
      return { bytes: await decodeTile(image, bytes, rows, platform), native: true };
  }
}

async function inflate(bytes: Uint8Array, size: number, platform: RasterPlatform): Promise<Uint8Array> {
  if (platform.inflate) return platform.inflate(bytes, size);
  const { unzlibSync } = await import('fflate');
  return unzlibSync(bytes, { out: new Uint8Array(size) });
}

/** Values of the second of LERC's parameters. */
const lercCompression = { none: 0, deflate: 1, zstd: 2 };

async function decodeLerc(
  image: TiffImage,
  bytes: Uint8Array,
  rows: number,
  platform: RasterPlatform,
): Promise<Uint8Array> {
  const [, added = lercCompression.none] = image.lercParameters ?? [];
  const size = mostBytes(image);
  let stream = bytes;
  if (added === lercCompression.deflate) stream = await inflate(bytes, size, platform);
  else if (added === lercCompression.zstd) stream = await decodeZstd(bytes, size);
  else if (added !== lercCompression.none) throw new Error(`LERC in compression ${added}`);
  const header = lercHeader(stream);
  checkSize(image, header, rows);
  if (header.length < 1 || header.length > stream.byteLength) throw new Error('its LERC data is cut short');
  return byLibrary(
    { ...image, lercParameters: [4, lercCompression.none] },
    stream.subarray(0, header.length),
  );
}

/** The size that a coded stream claims has to be that of its block. */
function checkSize(image: TiffImage, { width, height, channels }: CodedSize, rows: number): void {
  const wanted = samplesPerBlockPixel(image);
  if (width !== image.blockWidth || height < rows || height > image.blockHeight) {
    throw new Error(`it is ${width} x ${height} pixels, not ${image.blockWidth} x ${rows}`);
  }
  if (channels !== null && channels !== wanted) throw new Error(`it has ${channels} bands, not ${wanted}`);
}

async function byLibrary(image: TiffImage, bytes: Uint8Array): Promise<Uint8Array> {
  const parameters = {
    tileWidth: image.blockWidth,
    tileHeight: image.blockHeight,
    predictor: 1, // undone by unpackSamples, which knows the byte order
    bitsPerSample: image.bitsPerSample,
    planarConfiguration: image.planar ? 2 : 1,
    samplesPerPixel: image.samplesPerPixel,
    LercParameters: image.lercParameters ?? undefined,
  };
  const { getDecoder } = await import('geotiff'); // for rare kinds only
  const decoder = await getDecoder(image.compression, parameters);
  return new Uint8Array(await decoder.decode(new Uint8Array(bytes).buffer));
}

/** Samples times scans that the library's JPEG decoder is given: it is slow, and takes eight times their bytes. */
const MOST_JPEG_WORK = 2 ** 28;
const MOST_JPEG_SAMPLES = 2 ** 26;

async function decodeTile(
  image: TiffImage,
  bytes: Uint8Array,
  rows: number,
  platform: RasterPlatform,
): Promise<Uint8Array> {
  const channels = samplesPerBlockPixel(image);
  const isJpeg = image.compression === compression.jpeg;
  const toRgb = isJpeg && image.photometric === photometric.yCbCr && channels === 3;
  const stream = isJpeg ? wholeJpeg(bytes, image.jpegTables, toRgb, channels) : bytes;
  const size = isJpeg ? jpegSize(stream) : webpSize(stream);
  checkSize(image, size, rows);
  if (platform.decodeTile && (!isJpeg || channels === 1 || channels === 3)) {
    const decoded = await platform.decodeTile(stream, isJpeg ? 'JPEG' : 'WebP');
    checkSize(image, { ...decoded, channels: null }, rows);
    return withChannels(decoded.data as Uint8Array, decoded.channels, channels);
  }
  if (!isJpeg && typeof createImageBitmap === 'undefined') {
    throw new RasterError(
      'WebP compression is not read here; convert the file with gdal_translate',
      'unsupported',
    );
  }
  const samples = size.width * size.height * channels;
  const scans = 'scans' in size ? (size as JpegSize).scans : 1;
  if (samples > MOST_JPEG_SAMPLES || samples * scans > MOST_JPEG_WORK) {
    throw new Error(`${samples} samples in ${scans} passes are more than can be decoded here`);
  }
  const decoded = await byLibrary(image, stream);
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
