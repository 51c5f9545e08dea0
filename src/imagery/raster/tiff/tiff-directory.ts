import { GeoTIFF, type ImageFileDirectory } from 'geotiff';
import { reasonOf } from '../../../errors/reason-of.ts';
import type { GeoTiffTags } from '../../../geo/geotiff-tags.ts';
import { RasterError } from '../errors.ts';
import { chunkedSource, type RasterSource } from '../source/source.ts';

/** Values of the tag PhotometricInterpretation. */
export const photometric = {
  whiteIsZero: 0,
  blackIsZero: 1,
  rgb: 2,
  palette: 3,
  mask: 4,
  cmyk: 5,
  yCbCr: 6,
  cieLab: 8,
} as const;

export type SampleType =
  | 'uint8'
  | 'int8'
  | 'uint16'
  | 'int16'
  | 'uint32'
  | 'int32'
  | 'float16'
  | 'float32'
  | 'float64';

/** One image of a TIFF file: the tags that say how its samples are stored. */
export interface TiffImage {
  readonly width: number;
  readonly height: number;
  readonly tiled: boolean;
  readonly blockWidth: number;
  /** Rows of a tile or strip. */
  readonly blockHeight: number;
  readonly samplesPerPixel: number;
  readonly bitsPerSample: number;
  readonly sampleType: SampleType;
  readonly planar: boolean;
  readonly photometric: number;
  readonly compression: number;
  readonly predictor: number;
  /** Bits of a byte from the lowest to the highest, which is rare. */
  readonly lowBitsFirst: boolean;
  readonly littleEndian: boolean;
  /** What bands beyond the colours are: 1 and 2 stand for transparency. */
  readonly extraSamples: readonly number[];
  /** 16-bit reds, then greens, then blues. */
  readonly colourMap: readonly number[] | null;
  readonly jpegTables: Uint8Array | null;
  readonly lercParameters: readonly number[] | null;
  readonly nodata: number | null;
  readonly reduced: boolean;
  readonly isMask: boolean;
  readonly orientation: number;
  readonly source: RasterSource;
  /** Where the blocks lie, in the order of the file; loaded when they are first needed. */
  blocks(): Promise<{ readonly offsets: ArrayLike<number>; readonly byteCounts: ArrayLike<number> }>;
}

export interface TiffDirectory {
  /** The first image, then all others of the file. */
  readonly images: readonly TiffImage[];
  readonly tags: GeoTiffTags;
}

const MAX_IMAGES = 200;

/** Reads the directories of a TIFF or BigTIFF file. Throws a RasterError that names it. */
export async function readTiffDirectory(source: RasterSource, signal?: AbortSignal): Promise<TiffDirectory> {
  const chunked = chunkedSource(source);
  try {
    const file = await GeoTIFF.fromSource(asGeotiffSource(chunked) as never, {}, signal);
    const images: TiffImage[] = [];
    const seen = new Set<number>();
    const first = await file.requestIFD(0);
    for (let offset = file.firstIFDOffset; offset !== 0 && !seen.has(offset); ) {
      signal?.throwIfAborted();
      seen.add(offset);
      if (seen.size > MAX_IMAGES) break;
      const directory = images.length === 0 ? first : await file.parser.parseFileDirectoryAt(offset);
      images.push(await readImage(directory, chunked, file.littleEndian, signal));
      if (images.length === 1) {
        for (const child of numbers(await directory.loadValue('SubIFDs')).slice(0, MAX_IMAGES)) {
          const reduced = await file.parser.parseFileDirectoryAt(child);
          images.push({ ...(await readImage(reduced, chunked, file.littleEndian, signal)), reduced: true });
        }
      }
      offset = Number(directory.nextIFDByteOffset);
    }
    return { images, tags: geoTags(first) };
  } catch (cause) {
    if (cause instanceof RasterError || signal?.aborted) throw cause;
    throw damaged(source.name, cause);
  }
}

function damaged(name: string, cause: unknown): RasterError {
  return new RasterError(
    `${name} is a damaged or truncated TIFF file (${reasonOf(cause, 100)}); download or export it again`,
    'damaged',
    { cause },
  );
}

/** The interface that geotiff reads through. Its slices are whole buffers of their own. */
function asGeotiffSource(source: RasterSource) {
  const fetchSlice = async (slice: { offset: number; length: number }, signal?: AbortSignal) => {
    const bytes = await source.read(slice.offset, slice.length, signal);
    return { ...slice, data: new Uint8Array(bytes).buffer };
  };
  return {
    fileSize: source.size,
    fetchSlice,
    fetch: (slices: { offset: number; length: number }[], signal?: AbortSignal) =>
      Promise.all(slices.map(async (slice) => (await fetchSlice(slice, signal)).data)),
    close: async () => {},
  };
}

async function readImage(
  directory: ImageFileDirectory,
  source: RasterSource,
  littleEndian: boolean,
  signal?: AbortSignal,
): Promise<TiffImage> {
  const number = async (tag: Parameters<ImageFileDirectory['loadValue']>[0], otherwise: number) =>
    Number(numbers(await directory.loadValue(tag))[0] ?? otherwise);
  const width = await number('ImageWidth', 0);
  const height = await number('ImageLength', 0);
  const tiled = directory.hasTag('TileOffsets') || !directory.hasTag('StripOffsets');
  const rowsPerStrip = await number('RowsPerStrip', height);
  const blockWidth = tiled ? await number('TileWidth', 0) : width;
  const blockHeight = tiled ? await number('TileLength', 0) : Math.min(rowsPerStrip || height, height);
  const samplesPerPixel = await number('SamplesPerPixel', 1);
  const bits = numbers(await directory.loadValue('BitsPerSample'));
  const bitsPerSample = bits[0] ?? 1;
  const formats = numbers(await directory.loadValue('SampleFormat'));
  const subfile = await number('NewSubfileType', 0);
  const kind = await number('PhotometricInterpretation', photometric.blackIsZero);
  const name = source.name;
  if (!(width > 0 && height > 0 && blockWidth > 0 && blockHeight > 0 && samplesPerPixel > 0)) {
    throw damaged(name, `an image of ${width} x ${height} in blocks of ${blockWidth} x ${blockHeight}`);
  }
  if (bits.some((value) => value !== bitsPerSample) || formats.some((value) => value !== formats[0])) {
    throw unsupported(name, `bands of different sample types (${bits.join(', ')} bits)`);
  }
  const colourMap = numbers(await directory.loadValue('ColorMap'));
  const tables = await directory.loadValue('JPEGTables');
  const lerc = numbers(await directory.loadValue('LercParameters'));
  return {
    width,
    height,
    tiled,
    blockWidth,
    blockHeight,
    samplesPerPixel,
    bitsPerSample,
    sampleType: sampleTypeOf(formats[0] ?? 1, bitsPerSample, name),
    planar: (await number('PlanarConfiguration', 1)) === 2 && samplesPerPixel > 1,
    photometric: kind,
    compression: await number('Compression', 1),
    predictor: await number('Predictor', 1),
    lowBitsFirst: (await number('FillOrder', 1)) === 2,
    littleEndian,
    extraSamples: numbers(await directory.loadValue('ExtraSamples')),
    colourMap: kind === photometric.palette && colourMap.length > 0 ? colourMap : null,
    jpegTables: tables ? Uint8Array.from(tables as ArrayLike<number>) : null,
    lercParameters: lerc.length > 0 ? lerc : null,
    nodata: parseNodata(await directory.loadValue('GDAL_NODATA')),
    reduced: (subfile & 1) !== 0,
    isMask: (subfile & 4) !== 0 || kind === photometric.mask,
    orientation: await number('Orientation', 1),
    source,
    blocks: once(async () => {
      const [offsets, byteCounts] = await Promise.all(
        (tiled
          ? (['TileOffsets', 'TileByteCounts'] as const)
          : (['StripOffsets', 'StripByteCounts'] as const)
        ).map((tag) => longArray(directory, tag, source, littleEndian, signal)),
      );
      return { offsets: offsets!, byteCounts: byteCounts! };
    }),
  };
}

const unsupported = (name: string, what: string) =>
  new RasterError(`${name} has ${what}, which is not read; convert it with gdal_translate`, 'unsupported');

function sampleTypeOf(format: number, bits: number, name: string): SampleType {
  if (format === 3 && (bits === 16 || bits === 32 || bits === 64)) return `float${bits}`;
  if (format === 2 && (bits === 8 || bits === 16 || bits === 32)) return `int${bits}`;
  if ((format === 1 || format === 4) && bits >= 1 && bits <= 32) {
    if (bits <= 8) return 'uint8';
    if (bits <= 16) return 'uint16';
    if (bits === 32) return 'uint32';
  }
  const names: Readonly<Record<number, string>> = {
    1: 'integer',
    2: 'signed integer',
    3: 'floating-point',
    5: 'complex',
    6: 'complex',
  };
  throw unsupported(name, `${bits}-bit ${names[format] ?? 'undefined'} samples`);
}

function parseNodata(value: unknown): number | null {
  if (typeof value !== 'string') return null;
  const text = value.replace(/\0.*$/s, '').trim();
  if (text === '') return null;
  if (/^[-+]?nan$/i.test(text)) return Number.NaN;
  const number = /^[-+]?inf/i.test(text)
    ? (text.startsWith('-') ? -1 : 1) * Number.POSITIVE_INFINITY
    : Number(text);
  return Number.isNaN(number) ? null : number;
}

function numbers(value: unknown): number[] {
  if (value === undefined || value === null || typeof value === 'string') return [];
  return typeof value === 'number' || typeof value === 'bigint'
    ? [Number(value)]
    : Array.from(value as ArrayLike<number>, Number);
}

/**
 * The offsets or lengths of all blocks. They are read as one piece: geotiff would fetch them one by one, and reads
 * those of big-endian files in the wrong byte order.
 */
async function longArray(
  directory: ImageFileDirectory,
  tag: 'TileOffsets' | 'TileByteCounts' | 'StripOffsets' | 'StripByteCounts',
  source: RasterSource,
  littleEndian: boolean,
  signal?: AbortSignal,
): Promise<ArrayLike<number>> {
  const numberOf = { TileOffsets: 324, TileByteCounts: 325, StripOffsets: 273, StripByteCounts: 279 }[tag];
  const deferred = directory.deferredArrays.get(numberOf);
  if (!deferred) return numbers(await directory.loadValue(tag));
  const { arrayOffset, length, itemSize } = deferred;
  const bytes = await source.read(arrayOffset, length * itemSize, signal);
  if (bytes.byteLength < length * itemSize) throw damaged(source.name, `${tag} lie beyond its end`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const read = {
    2: (at: number) => view.getUint16(at, littleEndian),
    4: (at: number) => view.getUint32(at, littleEndian),
    8: (at: number) => Number(view.getBigUint64(at, littleEndian)),
  }[itemSize as 2 | 4 | 8];
  return Float64Array.from({ length }, (_, index) => read(index * itemSize));
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

function geoTags(directory: ImageFileDirectory): GeoTiffTags {
  const list = (tag: 'ModelPixelScale' | 'ModelTiepoint' | 'ModelTransformation') =>
    numbers(directory.getValue(tag));
  const keys = directory.getValue('GeoKeyDirectory') as ArrayLike<number> | undefined;
  const ascii = (directory.getValue('GeoAsciiParams') ?? '') as string;
  return {
    pixelScale: list('ModelPixelScale'),
    tiepoints: list('ModelTiepoint'),
    transformation: list('ModelTransformation'),
    geoKeys: keys
      ? {
          directory: Uint16Array.from(keys),
          doubles: Float64Array.from(numbers(directory.getValue('GeoDoubleParams'))),
          ascii: ascii.replace(/\0+$/, ''),
        }
      : null,
  };
}
