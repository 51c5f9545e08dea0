import type { Georeference } from '../../geo/georeference.ts';
import type { Picture } from '../picture.ts';
import type { Nodata } from './nodata.ts';
import type { BandLabel } from './view/band-labels.ts';
import type { Histogram } from './view/histogram.ts';
import type { AppliedStretch, Stretch } from './view/stretch.ts';

/** Pixels of the full resolution; fractions are allowed. */
export interface RasterWindow {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface RasterSize {
  readonly width: number;
  readonly height: number;
}

/** What a window of a raster looks like. */
export interface RasterView {
  /** 8-bit RGB of the size that was asked for; black where there is no data. */
  readonly picture: Picture;
  /** One byte per pixel of the picture: 1 where there is data, else 0. */
  readonly valid: Uint8Array;
}

/** An image of any size. It is read window by window and never held as a whole. */
export interface Raster {
  /** For people: the path, the address without its query, or the name given. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly georeference: Georeference | null;
  /** Metres per pixel at full resolution, at the centre of the image; null where nothing says so. */
  readonly groundSamplingDistance: number | null;
  /** Reduced copies of the image that the file holds, largest first. */
  readonly overviews: readonly RasterSize[];
  /**
   * A window of full-resolution pixels as 8-bit RGB, resampled to `size`: averaged over the pixels' areas where it
   * shrinks (from the smallest overview that still has as many pixels), bilinear or nearest where it grows. One stretch
   * holds for the whole image. A pixel's value depends only on the area that it covers and on the scale, so windows
   * side by side at one scale give the pixels of the large window.
   *
   * A window may reach beyond the edges: it keeps its size and place, nothing outside is read, and the pixels there are
   * black and not valid. Throws a RangeError for a window of no size or wholly outside,
   * a RasterError for a damaged file, and the signal's reason when it is aborted.
   */
  read(window: RasterWindow, size: RasterSize, signal?: AbortSignal): Promise<RasterView>;
  /** Closes files and drops what is cached. */
  dispose(): Promise<void>;
}

/** What a raster is read from. */
export type RasterFormat = 'TIFF' | 'PNG' | 'JPEG' | 'WebP' | 'JPEG 2000' | 'VRT' | 'XYZ' | 'WMS' | 'WMTS';

/** A raster that was opened from a file, with what is known about how it is read. */
export interface OpenRaster extends Raster {
  readonly format: RasterFormat;
  /** How many bands the file has, transparency not counted. */
  readonly bandCount: number;
  /** The bands shown as red, green and blue, counted from 1. */
  readonly bands: readonly [number, number, number];
  /** What the file says of its bands: how they are to be shown, and what they are called. */
  readonly bandLabels: readonly BandLabel[];
  /** Of the samples in the file, for instance `uint16`. */
  readonly sampleType: string;
  /** How samples become 8 bits, per shown band. */
  readonly stretch: AppliedStretch;
  /** The value that stands for missing data; null where there is none. */
  readonly nodata: number | null;
  /** Width and height of the blocks that the file is decoded in. */
  readonly blockSize: RasterSize;
  /** Warnings about how the file is read, one sentence each; none of most files. */
  readonly warnings: readonly string[];
  /** Which page of the file it is, counted from 1, and how many there are; overviews and masks are no pages. */
  readonly page: number;
  readonly pages: number;
  /**
   * When it was taken, in UTC by ISO 8601, as far as that is said: by a STAC item's `datetime` (or `start_datetime`), else by a TIFF file's
   * `DateTime`, which some programs set to when they wrote the file. Null where nothing says so.
   */
  readonly acquired: string | null;
  /** Blocks that could not be decoded and were taken as missing data, so far. */
  readonly damagedTiles: number;
  /** Which image serves a scale: full-resolution pixels per pixel asked for. -1 is the full resolution, else an index of `overviews`. */
  overviewFor(scale: number): number;
  /** How often values come in the shown bands, of samples spread over the image; throws as `read` does. */
  histograms(bins: number, signal?: AbortSignal): Promise<readonly [Histogram, Histogram, Histogram]>;
}

export interface OpenRasterOptions {
  /** How errors and results call a raster that is given by its bytes. Default `the image`. */
  readonly name?: string;
  /**
   * Bands to show as red, green and blue, counted from 1; one band is shown as grey. Default: the bands whose colour
   * interpretation or name says so, else 1, 2, 3, else 1.
   */
  readonly bands?: readonly number[];
  /** The value that stands for missing data, or `none`, instead of what the file says. Masks and transparency stay. */
  readonly nodata?: Nodata;
  /** Which page of a TIFF file, counted from 1. Default 1. */
  readonly page?: number;
  /** How samples become 8 bits. Default `auto`: none for 8-bit samples, else the 2nd to the 98th percentile. */
  readonly stretch?: Stretch;
  /** Where it grows: `bilinear` (default) or `nearest`. */
  readonly enlarge?: 'bilinear' | 'nearest';
  /** A block that cannot be decoded: an error (default), or `invalid`, missing data that is counted. */
  readonly damagedTiles?: 'error' | 'invalid';
  /** Read as a plain picture: no georeference is looked for, nor is its lack of sense an error. Default false. */
  readonly ignoreGeoreference?: boolean;
  /** Bytes of decoded blocks to keep. Default 128 MiB. */
  readonly cacheBytes?: number;
  /** Of PNG, JPEG and WebP, which have to be decoded whole: pixels above which they are refused. Default 2^27. */
  readonly maxPixels?: number;
  /**
   * Samples (pixels times bands) that a tile or strip of a TIFF file may unpack to; files with larger ones are refused
   * before anything is unpacked. Default 2^28. Uncompressed strips are read in parts and may be of any size.
   */
  readonly maxBlockSamples?: number;
  /** Samples that are unpacked at most by one call of `read`. Default 2^34. */
  readonly maxReadSamples?: number;
  /** Of addresses. */
  readonly http?: HttpOptions;
  /** Of a map service: the zoom, at which the world is 256 times 2 to its power pixels wide; of WMTS the tile matrix. */
  readonly zoom?: number;
  /** Of a STAC item: which asset, by its name or role. Default: the picture for the eye, or the only one. */
  readonly asset?: string;
  /** Ends the opening; reading has a signal of its own. */
  readonly signal?: AbortSignal;
}

export interface HttpOptions {
  /**
   * Used instead of the global one: it may refuse addresses, follow redirects itself or add headers. Errors that it
   * throws reach the caller as they are, except a TypeError, which is a failing network.
   */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds without any byte after which a request is given up. Default 20,000. */
  readonly timeout?: number;
  /** How often a request is repeated that broke off or was answered with 429 or 5xx. Default 2. */
  readonly retries?: number;
  /** Bytes that may be downloaded as a whole where ranges are not answered, or the format needs it. Default 64 MiB; 0: never. */
  readonly maxDownload?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** How errors and results call what is behind the address. Default: the address without what may be secret in it. */
  readonly name?: string;
  /** What errors about refused access say that helps. */
  readonly remedy?: string;
}
