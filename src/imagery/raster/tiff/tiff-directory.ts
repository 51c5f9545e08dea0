import type { GeoTiffTags } from '../../../geo/geotiff-tags.ts';
import { RasterError } from '../errors.ts';
import { chunkedSource, type RasterSource } from '../source/source.ts';
import { type BandLabel, bandLabels } from '../view/band-labels.ts';
import { damagedTiff, TiffFile } from './tiff-file.ts';
import {
  compression,
  partRows,
  photometric,
  type SampleType,
  samplesPerBlockPixel,
  type TiffImage,
} from './tiff-image.ts';
import { TagError, type TiffTags } from './tiff-tags.ts';

export interface TiffDirectory {
  /** The page that is read, then its overviews and masks. */
  readonly images: readonly TiffImage[];
  readonly tags: GeoTiffTags;
  /** How many pages the file has: images that are no overviews or masks of others. Of very many, those that were counted. */
  readonly pages: number;
  /** What GDAL says of the page's bands, by tag 42112. */
  readonly labels: readonly BandLabel[];
  /** By tag 306, in UTC by ISO 8601; null where it is missing or no time. */
  readonly dateTime: string | null;
}

/** Images of a file that are looked at; a page further on is looked for beyond. */
const MAX_IMAGES = 200;
const MAX_PAGES = 10_000;
/** Bands that a pixel may have: the tag has 16 bits. */
const MAX_BANDS = 65535;
/** Blocks of an image whose places are held. */
const MAX_BLOCKS = 2 ** 24;
/** Tiles of a small image are often larger than it. Above these sizes they may not be, by more than this factor. */
const LARGE_TILE = { pixels: 2 ** 24, samples: 2 ** 26, factor: 4 };
/** Entries of a palette at most, as bits of a sample. */
const MAX_PALETTE_BITS = 16;
const DEFAULT_BLOCK_SAMPLES = 2 ** 28;
/** Compressions whose samples may be stored as differences; with the others the tag means nothing. */
const PREDICTED = new Set<number>([
  compression.lzw,
  compression.deflate,
  compression.oldDeflate,
  compression.zstd,
]);
/** Bytes of a block's samples at most, whatever may be asked for. */
const MAX_BLOCK_BYTES = 2 ** 29;

/** Numbers of the tags that are read: TIFF 6.0, its supplements, GeoTIFF, and GDAL's and Esri's own. */
const tag = {
  newSubfileType: 254,
  imageWidth: 256,
  imageLength: 257,
  bitsPerSample: 258,
  compression: 259,
  photometric: 262,
  fillOrder: 266,
  stripOffsets: 273,
  orientation: 274,
  samplesPerPixel: 277,
  rowsPerStrip: 278,
  stripByteCounts: 279,
  planarConfiguration: 284,
  predictor: 317,
  colorMap: 320,
  tileWidth: 322,
  tileLength: 323,
  tileOffsets: 324,
  tileByteCounts: 325,
  dateTime: 306,
  subIfds: 330,
  extraSamples: 338,
  sampleFormat: 339,
  jpegTables: 347,
  modelPixelScale: 33550,
  modelTiepoint: 33922,
  modelTransformation: 34264,
  geoKeyDirectory: 34735,
  geoDoubleParams: 34736,
  geoAsciiParams: 34737,
  gdalMetadata: 42112,
  gdalNodata: 42113,
  lercParameters: 50674,
} as const;

/** What bounds the reading of a directory. */
export interface TiffDirectoryOptions {
  /** Samples that a block may unpack to. Default 2^28. */
  readonly maxBlockSamples?: number | undefined;
  /** What every image of the file is taken as: files beside a TIFF file hold nothing but its overviews or masks. */
  readonly role?: 'overviews' | 'mask';
  /** Which page is read, counted from 1. Default 1. */
  readonly page?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads the directories of a TIFF or BigTIFF file: one page, and its overviews and masks, which stand in its SubIFDs or
 * follow it. Those that stand behind further pages may be of any page, and are left alone. Throws a RasterError that
 * names the file for one whose tags contradict each other or ask for more memory than its image needs, and for a page
 * that it does not have.
 */
export async function readTiffDirectory(
  source: RasterSource,
  options: TiffDirectoryOptions = {},
): Promise<TiffDirectory> {
  const { signal, role, page = 1 } = options;
  const chunked = chunkedSource(source);
  try {
    const file = await TiffFile.open(chunked, signal);
    const images: TiffImage[] = [];
    const seen = new Set<number>();
    let pages = 0;
    let main: TiffTags | null = null;
    const read = async (
      offset: number,
      as: 'overviews' | 'mask' | undefined,
      child = false,
    ): Promise<number> => {
      signal?.throwIfAborted();
      seen.add(offset);
      const { tags, next } = await file.directoryAt(offset, signal);
      const { reduced, isMask } = await kindOf(tags);
      const isPage = !child && (pages === 0 || (as === undefined && !reduced && !isMask));
      if (isPage) pages++;
      if (pages !== page) return next; // none of this page's business
      const image = await readImage(tags, chunked, file.littleEndian, options);
      images.push({
        ...image,
        reduced: (reduced && !isPage) || as === 'overviews',
        isMask: (isMask && !isPage) || as === 'mask',
      });
      if (!isPage) return next;
      main = tags;
      const children = tags.has(tag.subIfds) ? await tags.values(tag.subIfds, MAX_IMAGES) : [];
      for (const each of Array.from(children)) if (!seen.has(each)) await read(each, 'overviews', true);
      return next;
    };
    let offset = file.first;
    while (offset !== 0 && !seen.has(offset)) {
      if (seen.size >= MAX_PAGES || (seen.size >= MAX_IMAGES && pages > page)) break;
      offset = await read(offset, role);
    }
    const tags = main as TiffTags | null;
    if (!tags) {
      throw new RasterError(
        `${source.name} has ${pages} page${pages === 1 ? '' : 's'}, so there is no page ${page}; pages are counted from 1, without overviews and masks`,
        'option',
      );
    }
    const labels = bandLabels(await textOf(tags, tag.gdalMetadata));
    const dateTime = timeOf(await textOf(tags, tag.dateTime));
    return { images, tags: await geoTags(tags), pages, labels, dateTime };
  } catch (cause) {
    if (cause instanceof TagError) throw damagedTiff(source.name, cause.message, cause);
    throw cause;
  }
}

/** The tags of a TIFF file's first image that place it, and nothing else of it. Throws a RasterError. */
export async function readGeoTags(source: RasterSource): Promise<GeoTiffTags> {
  try {
    const file = await TiffFile.open(source);
    return await geoTags((await file.directoryAt(file.first)).tags);
  } catch (cause) {
    if (cause instanceof TagError) throw damagedTiff(source.name, cause.message, cause);
    throw cause;
  }
}

/** `2024:05:17 10:30:00`, which TIFF 6.0 gives no zone; some programs write it with hyphens. */
function timeOf(text: string | null): string | null {
  const parts = /^(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d):(\d\d):(\d\d)/.exec(text ?? '');
  if (!parts) return null;
  const [, year, month, day, hours, minutes, seconds] = parts;
  const time = Date.parse(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}Z`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

async function kindOf(tags: TiffTags): Promise<{ reduced: boolean; isMask: boolean }> {
  const subfile = await tags.number(tag.newSubfileType, 0);
  const kind = await tags.number(tag.photometric, photometric.blackIsZero);
  return { reduced: (subfile & 1) !== 0, isMask: (subfile & 4) !== 0 || kind === photometric.mask };
}

async function readImage(
  tags: TiffTags,
  source: RasterSource,
  littleEndian: boolean,
  { maxBlockSamples = DEFAULT_BLOCK_SAMPLES, signal }: TiffDirectoryOptions,
): Promise<TiffImage> {
  const number = (which: number, otherwise: number) => tags.number(which, otherwise);
  const { name } = source;
  const width = await number(tag.imageWidth, 0);
  const height = await number(tag.imageLength, 0);
  const tiled = tags.has(tag.tileOffsets) || !tags.has(tag.stripOffsets);
  const rowsPerStrip = await number(tag.rowsPerStrip, height);
  const blockWidth = tiled ? await number(tag.tileWidth, 0) : width;
  const blockHeight = tiled ? await number(tag.tileLength, 0) : Math.min(rowsPerStrip || height, height);
  const samplesPerPixel = await number(tag.samplesPerPixel, 1);
  const bits = await tags.numbers(tag.bitsPerSample);
  const bitsPerSample = bits[0] ?? 1;
  const formats = await tags.numbers(tag.sampleFormat);
  const kind = await number(tag.photometric, photometric.blackIsZero);
  if (![width, height, blockWidth, blockHeight].every((side) => Number.isInteger(side) && side > 0)) {
    throw damagedTiff(name, `an image of ${width} x ${height} in blocks of ${blockWidth} x ${blockHeight}`);
  }
  if (!(Number.isInteger(samplesPerPixel) && samplesPerPixel > 0 && samplesPerPixel <= MAX_BANDS)) {
    throw damagedTiff(name, `${samplesPerPixel} samples per pixel`);
  }
  if (bits.some((value) => value !== bitsPerSample) || formats.some((value) => value !== formats[0])) {
    throw unsupported(
      name,
      `bands of different sample types (${[...new Set(bits)].slice(0, 4).join(', ')} bits)`,
    );
  }
  // A grey band with a palette is one of classes, whose palette was given later, as GDAL and QGIS take it.
  const isClasses =
    kind === photometric.blackIsZero && samplesPerPixel === 1 && bitsPerSample <= MAX_PALETTE_BITS;
  const mayHaveColours = kind === photometric.palette || isClasses;
  const colourMap = mayHaveColours ? await tags.numbers(tag.colorMap) : [];
  if (colourMap.length > 0 && bitsPerSample > MAX_PALETTE_BITS) {
    throw unsupported(name, `a palette for samples of ${bitsPerSample} bits`);
  }
  const codec = await number(tag.compression, compression.none);
  const lerc = await tags.numbers(tag.lercParameters);
  const image = {
    width,
    height,
    tiled,
    blockWidth,
    blockHeight,
    samplesPerPixel,
    bitsPerSample,
    sampleType: sampleTypeOf(formats[0] ?? 1, bitsPerSample, name),
    planar: (await number(tag.planarConfiguration, 1)) === 2 && samplesPerPixel > 1,
    photometric: kind,
    compression: codec,
    predictor: PREDICTED.has(codec) ? await number(tag.predictor, 1) : 1,
    lowBitsFirst: (await number(tag.fillOrder, 1)) === 2,
    littleEndian,
    extraSamples: await tags.numbers(tag.extraSamples),
    colourMap: colourMap.length > 0 ? colourMap : null,
    jpegTables: await tags.bytes(tag.jpegTables),
    lercParameters: lerc.length > 0 ? lerc : null,
    nodata: parseNodata(await tags.text(tag.gdalNodata)),
    orientation: await number(tag.orientation, 1),
    source,
  };
  checkBlocks(name, image, maxBlockSamples);
  const blocks = blockCount(image);
  const [offsets, byteCounts] = tiled
    ? [tag.tileOffsets, tag.tileByteCounts]
    : [tag.stripOffsets, tag.stripByteCounts];
  if (blocks > MAX_BLOCKS) {
    throw new RasterError(
      `${name} has ${blocks} ${tiled ? 'tiles' : 'strips'}, more than the limit of ${MAX_BLOCKS}; write it with larger tiles: gdal_translate -co TILED=YES`,
      'too-large',
    );
  }
  if (tags.count(offsets) < blocks) {
    throw damagedTiff(
      name,
      `it says where ${tags.count(offsets)} of its ${blocks} ${tiled ? 'tiles' : 'strips'} lie`,
    );
  }
  return {
    ...image,
    reduced: false,
    isMask: false,
    blocks: once(async () => {
      try {
        const read = [offsets, byteCounts].map((which) => tags.values(which, blocks, signal));
        const [places, lengths] = await Promise.all(read);
        return { offsets: places!, byteCounts: lengths! };
      } catch (cause) {
        if (cause instanceof TagError) throw damagedTiff(name, cause.message, cause);
        throw cause;
      }
    }),
  };
}

type Layout = Omit<TiffImage, 'blocks' | 'reduced' | 'isMask'>;

const blockCount = ({ width, height, blockWidth, blockHeight, planar, samplesPerPixel }: Layout): number =>
  Math.ceil(width / blockWidth) * Math.ceil(height / blockHeight) * (planar ? samplesPerPixel : 1);

/** Refuses blocks that are too large to be decoded at once, or out of all proportion to their image. */
function checkBlocks(name: string, image: Layout, maxBlockSamples: number): void {
  const { tiled, width, height, blockWidth, blockHeight, bitsPerSample } = image;
  const rows = partRows(image);
  const samples = blockWidth * rows * samplesPerBlockPixel(image);
  const pixels = blockWidth * blockHeight;
  const isLarge = pixels > LARGE_TILE.pixels || samples > LARGE_TILE.samples;
  if (tiled && isLarge && pixels > LARGE_TILE.factor * width * height) {
    throw damagedTiff(name, `an image of ${width} x ${height} in tiles of ${blockWidth} x ${blockHeight}`);
  }
  const bytes = (samples * bitsPerSample) / 8;
  if (samples > maxBlockSamples || bytes > MAX_BLOCK_BYTES) {
    throw new RasterError(
      `${name} has a ${tiled ? 'tile' : 'strip'} of ${samples} samples (${Math.round(bytes / 2 ** 20)} MiB), which has to be decoded at once; tile it: gdal_translate -co TILED=YES -co COMPRESS=DEFLATE`,
      'too-large',
    );
  }
}

const unsupported = (name: string, what: string) =>
  new RasterError(`${name} has ${what}, which is not read; convert it with gdal_translate`, 'unsupported');

function sampleTypeOf(format: number, bits: number, name: string): SampleType {
  if (format === 3 && (bits === 16 || bits === 32 || bits === 64)) return `float${bits}`;
  if (format === 2 && (bits === 8 || bits === 16 || bits === 32)) return `int${bits}`;
  if ((format === 1 || format === 4) && Number.isInteger(bits) && bits >= 1) {
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

function parseNodata(value: string | null): number | null {
  const text = (value ?? '').split('\0', 1)[0]!.trim();
  if (text === '') return null;
  if (/^[-+]?nan$/i.test(text)) return Number.NaN;
  const number = /^[-+]?inf/i.test(text)
    ? (text.startsWith('-') ? -1 : 1) * Number.POSITIVE_INFINITY
    : Number(text);
  return Number.isNaN(number) ? null : number;
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

/** A tag's text, or nothing where it makes no sense: what is said of bands is not worth an error. */
async function textOf(tags: TiffTags, which: number): Promise<string> {
  try {
    return (await tags.text(which)) ?? '';
  } catch (error) {
    if (error instanceof TagError) return '';
    throw error;
  }
}

async function geoTags(tags: TiffTags): Promise<GeoTiffTags> {
  const keys = await tags.numbers(tag.geoKeyDirectory);
  return {
    pixelScale: await tags.numbers(tag.modelPixelScale),
    tiepoints: await tags.numbers(tag.modelTiepoint),
    transformation: await tags.numbers(tag.modelTransformation),
    geoKeys:
      keys.length > 0
        ? {
            directory: Uint16Array.from(keys),
            doubles: Float64Array.from(await tags.numbers(tag.geoDoubleParams)),
            ascii: (await tags.text(tag.geoAsciiParams)) ?? '',
          }
        : null,
  };
}
