import type { GeoTiffTags } from '../../../geo/geotiff-tags.ts';
import { BlockCache } from '../block-cache.ts';
import { RasterError } from '../errors.ts';
import type { RasterLevel } from '../level.ts';
import { nodataOf } from '../nodata.ts';
import { unturned } from '../orientation.ts';
import type { RasterPlatform } from '../platform.ts';
import type { OpenRasterOptions } from '../raster.ts';
import type { RasterSource } from '../source/source.ts';
import type { BandLabel } from '../view/band-labels.ts';
import { selectBands } from '../view/bands.ts';
import type { BlockContext } from './tiff-blocks.ts';
import { undecodable } from './tiff-codecs.ts';
import { readTiffDirectory } from './tiff-directory.ts';
import { photometric, type TiffImage } from './tiff-image.ts';
import { TiffLevel } from './tiff-level.ts';

const DEFAULT_CACHE = 2 ** 27;

/** Files beside a TIFF file that belong to it. */
export interface TiffCompanions {
  /** Overviews, `.ovr`. */
  readonly overviews?: RasterSource;
  /** A mask, `.msk`. */
  readonly mask?: RasterSource;
  /** Missing data's value where the file itself gives none. */
  readonly nodata?: number | null;
  /** What they say of the bands; counts more than what the file says. */
  readonly labels?: readonly BandLabel[];
  /** Whether they place the image on a map. */
  readonly placed?: boolean;
}

/** A TIFF file as levels, and what is known about it. */
export interface OpenedTiff {
  readonly levels: readonly [RasterLevel, ...RasterLevel[]];
  readonly bandCount: number;
  readonly bands: readonly [number, number, number];
  readonly bandLabels: readonly BandLabel[];
  /** What has to be said of how the bands were chosen, and of the file's pages. */
  readonly warnings: readonly string[];
  readonly pages: number;
  /** As of `OpenRaster`. */
  readonly acquired: string | null;
  readonly sampleType: string;
  readonly bits: number;
  readonly nodata: number | null;
  /** Whether pixels may be missing at all. */
  readonly mayLackData: boolean;
  readonly tags: GeoTiffTags;
  readonly damaged: ReadonlySet<string>;
  readonly release: () => void;
}

/** A TIFF file of a kind that the reader does not decode; another decoder may. */
export class UndecodableTiffError extends RasterError {
  constructor(
    name: string,
    what: string,
    /** Whether the tags place it on a map, which another decoder would lose. */
    readonly georeferenced: boolean,
    readonly pages: number,
    readonly pixels: number,
  ) {
    super(
      `${name} has ${what}, which is not read; convert it: gdal_translate -co COMPRESS=DEFLATE -co TILED=YES ${JSON.stringify(name)} converted.tif`,
      'unsupported',
    );
  }
}

/** Opens a TIFF file's directories; no pixel is read. Throws a RasterError that names the file and what is wrong. */
export async function openTiff(
  source: RasterSource,
  options: OpenRasterOptions,
  platform: RasterPlatform,
  companions: TiffCompanions = {},
): Promise<OpenedTiff> {
  const { name } = source;
  const { signal } = options;
  const reading = { signal, maxBlockSamples: options.maxBlockSamples };
  const { page = 1 } = options;
  const { images, tags, pages, labels, dateTime } = await readTiffDirectory(source, { ...reading, page });
  const main = images[0]!;
  // What lies beside a file is about its first page.
  const beside: TiffCompanions = page === 1 ? companions : {};
  const placed = options.ignoreGeoreference !== true && (companions.placed === true || placedByTags(tags));
  const georeferenced = placed || placedByTags(tags);
  const problem =
    undecodable(main) ??
    (main.photometric === photometric.cmyk && !options.bands ? 'CMYK colours' : null) ??
    (main.orientation > 1 && main.orientation <= 8 && !placed ? `orientation ${main.orientation}` : null);
  if (problem) throw new UndecodableTiffError(name, problem, georeferenced, pages, main.width * main.height);
  const extra = main.extraSamples.slice(-Math.max(0, main.samplesPerPixel - 1));
  const selection = selectBands(name, main.samplesPerPixel, {
    extraSamples: extra,
    asked: options.bands,
    labels: [...labels, ...(beside.labels ?? [])],
    isRgb: main.photometric === photometric.rgb || main.photometric === photometric.yCbCr,
  });
  const nodata = nodataOf(options, main.nodata ?? beside.nodata ?? null);
  const rest = images.slice(1);
  if (beside.overviews) {
    rest.push(...(await readTiffDirectory(beside.overviews, { ...reading, role: 'overviews' })).images);
  }
  if (beside.mask) {
    rest.push(...(await readTiffDirectory(beside.mask, { ...reading, role: 'mask' })).images);
  }
  const cache = new BlockCache(options.cacheBytes ?? DEFAULT_CACHE);
  const damaged = new Set<string>();
  const context: BlockContext = {
    name,
    cache,
    platform,
    damagedTiles: options.damagedTiles ?? 'error',
    damaged,
  };
  const masks = rest.filter((image) => image.isMask && undecodable(image) === null);
  const maskOf = ({ width, height }: TiffImage) =>
    masks.find((mask) => mask.width === width && mask.height === height) ?? null;
  const mainMask = maskOf(main);
  const overviews = rest
    .filter((image) => image.reduced && !image.isMask && isCopyOf(image, main))
    // Without its own mask, an overview would show what the image's mask hides.
    .filter((image) => mainMask === null || maskOf(image) !== null)
    .sort((a, b) => b.width - a.width);
  const levels = [main, ...overviews].map(
    (image, index) => new TiffLevel(image, selection, nodata, maskOf(image), index, context),
  ) as unknown as [RasterLevel, ...RasterLevel[]];
  return {
    levels,
    bandCount: selection.count,
    bandLabels: [...labels, ...(beside.labels ?? [])],
    bands: selection.shown.map((band) => band + 1) as [number, number, number],
    warnings: [...pageWarnings(page, pages), ...orientationWarnings(main, placed), ...selection.warnings],
    pages,
    acquired: dateTime,
    sampleType: main.sampleType,
    bits: main.bitsPerSample,
    nodata,
    mayLackData:
      nodata !== null || selection.alpha !== null || mainMask !== null || main.sampleType.startsWith('float'),
    tags,
    damaged,
    release: () => cache.clear(),
  };
}

const placedByTags = ({ geoKeys, pixelScale, transformation }: GeoTiffTags): boolean =>
  geoKeys !== null || pixelScale.length > 0 || transformation.length > 0;

const pageWarnings = (page: number, pages: number): string[] =>
  pages === 1 ? [] : [`page ${page} of ${pages} is shown; the option page (--page) chooses another`];

const orientationWarnings = ({ orientation }: TiffImage, placed: boolean): string[] =>
  placed && orientation > 1 && orientation <= 8 ? [unturned(orientation)] : [];

/** Whether an image is the image, smaller: thumbnails of other kinds are not. */
function isCopyOf(image: TiffImage, main: TiffImage): boolean {
  const across = main.width / image.width;
  const down = main.height / image.height;
  const slack = 1.5 * Math.max(across / image.width, down / image.height) + 0.01;
  return (
    image.width < main.width &&
    image.samplesPerPixel === main.samplesPerPixel &&
    image.sampleType === main.sampleType &&
    Math.abs(across - down) <= slack * Math.max(1, across) &&
    undecodable(image) === null
  );
}
