import type { RasterSource } from '../source/source.ts';

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

/** Values of the tag Compression that are decoded. */
export const compression = {
  none: 1,
  lzw: 5,
  jpeg: 7,
  deflate: 8,
  packBits: 32773,
  oldDeflate: 32946,
  lerc: 34887,
  zstd: 50000,
  webp: 50001,
} as const;

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
  /** Where the blocks lie, in the order of the file; loaded when they are first needed. Throws a RasterError. */
  blocks(): Promise<{ readonly offsets: ArrayLike<number>; readonly byteCounts: ArrayLike<number> }>;
}

/** What of an image says how large its blocks are. */
type BlockLayout = Pick<
  TiffImage,
  | 'tiled'
  | 'height'
  | 'blockWidth'
  | 'blockHeight'
  | 'samplesPerPixel'
  | 'bitsPerSample'
  | 'planar'
  | 'compression'
>;

export const samplesPerBlockPixel = (image: Pick<BlockLayout, 'planar' | 'samplesPerPixel'>): number =>
  image.planar ? 1 : image.samplesPerPixel;

/** Bytes that some rows of a block take as they stand in the file, decompressed. */
export function packedBytes(image: BlockLayout, rows: number): number {
  const perRow = image.blockWidth * samplesPerBlockPixel(image) * image.bitsPerSample;
  return Math.ceil(perRow / 8) * rows;
}

/** Uncompressed strips larger than this are read in parts. */
const STRIP_PART = 2 ** 20;

/** Rows that are read at once: strips without compression can be read in parts, so a huge one need not be held. */
export function partRows(image: BlockLayout): number {
  const { tiled, blockHeight, height } = image;
  const wanted = Math.max(1, Math.floor(STRIP_PART / packedBytes(image, 1)));
  if (tiled || image.compression !== compression.none || wanted >= blockHeight) return blockHeight;
  if (blockHeight >= height) return wanted;
  // Parts must not reach from one strip into the next.
  for (let rows = wanted; rows > 1; rows--) if (blockHeight % rows === 0) return rows;
  return 1;
}
