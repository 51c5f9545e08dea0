import type { Georeference } from '../../geo/georeference.ts';
import { type GeoTiffTags, groundControlPoints, placeFromTags } from '../../geo/geotiff-tags.ts';
import { formatOf, isReadable, referringFormatOf } from '../signature.ts';
import { PLAIN_CONTENT, type RasterContent, showContent } from './content.ts';
import { RasterError } from './errors.ts';
import type { Jp2Decoder } from './jp2/jp2-decoder.ts';
import { nodataOf } from './nodata.ts';
import { unturned } from './orientation.ts';
import { PictureLevel } from './picture-level.ts';
import type { DecodedImage, RasterPlatform } from './platform.ts';
import type { OpenRaster, OpenRasterOptions, RasterFormat } from './raster.ts';
import { httpSource, isHttpUrl } from './source/http-source.ts';
import { memorySource, type RasterSource, readAll } from './source/source.ts';
import { openTiff, type TiffCompanions, UndecodableTiffError } from './tiff/open-tiff.ts';
import { selectBands } from './view/bands.ts';

const DEFAULT_MAX_PIXELS = 2 ** 27;
/** PNG, JPEG and WebP files are decoded whole; their bytes are fewer than this at the largest number of pixels. */
const MAX_PICTURE_BYTES = 2 ** 30;

/** Files beside an image that add to it, already found and read. */
export interface Companions extends TiffCompanions {
  /** What counts more than the file's own tags. */
  readonly over?: Partial<Georeference>;
  /** What counts where the file and `over` say nothing. */
  readonly under?: Partial<Georeference>;
  /** Ground control points in files beside the image. */
  readonly controlPoints?: number;
}

/**
 * Opens a raster from an http(s) address, bytes, or a Blob or File; `raster-node.ts` adds paths and the files beside them.
 * @param platform decoders of the place where this runs
 * Throws a RasterError, or a GeoreferenceError where its place on the map makes no sense.
 */
export async function openRasterFrom(
  source: string | Uint8Array | Blob | RasterSource,
  options: OpenRasterOptions = {},
  platform: RasterPlatform = {},
  companions: Companions = {},
): Promise<OpenRaster> {
  const opened = await asSource(source, options);
  return showContent(await openContentFrom(opened, options, platform, companions), options);
}

async function asSource(
  source: string | Uint8Array | Blob | RasterSource,
  options: OpenRasterOptions,
): Promise<RasterSource> {
  if (typeof source === 'string') {
    if (isHttpUrl(source)) return httpSource(source, options.http, options.signal);
    throw new RasterError(`${source} is not an http or https address`, 'option');
  }
  if (source instanceof Uint8Array || source instanceof Blob) {
    const fileName = 'name' in source && typeof source.name === 'string' ? source.name : undefined;
    return memorySource(source, options.name ?? fileName ?? 'the image');
  }
  return source;
}

async function closeAll(source: RasterSource, companions: Companions): Promise<void> {
  await Promise.all([source.close(), companions.overviews?.close(), companions.mask?.close()]);
}

/** As `openRasterFrom`, with samples as they are. The source is the content's, also where this throws. */
export async function openContentFrom(
  source: RasterSource,
  options: OpenRasterOptions,
  platform: RasterPlatform,
  companions: Companions = {},
): Promise<RasterContent> {
  try {
    return await open(source, options, platform, companions);
  } catch (error) {
    await closeAll(source, companions);
    throw error;
  }
}

async function open(
  source: RasterSource,
  options: OpenRasterOptions,
  platform: RasterPlatform,
  companions: Companions,
): Promise<RasterContent> {
  const { name } = source;
  const head = await source.read(0, 256, options.signal);
  if (head.byteLength === 0)
    throw new RasterError(`${name} is empty (0 bytes); download or export it again`, 'not-a-raster');
  const format = formatOf(head);
  if (format === 'JPEG 2000' && platform.decodeJp2) {
    checkPage(name, format, options);
    return openJpeg2000(source, options, platform.decodeJp2, companions);
  }
  if (!format || !isReadable(format)) {
    const referring = format ? null : referringFormatOf(head);
    if (referring) {
      throw new RasterError(
        `${name} is ${referring === 'VRT' ? 'a virtual raster' : 'JSON'}, which names other files; give its path or address, or the image itself`,
        'unsupported',
      );
    }
    throw format
      ? new RasterError(
          `${name} is a ${format} file, which is not read; convert it to GeoTIFF, PNG, JPEG or WebP`,
          'unsupported',
        )
      : new RasterError(
          `${name} is not an image by its content; give a TIFF, GeoTIFF, PNG, JPEG or WebP file`,
          'not-a-raster',
        );
  }
  checkPage(name, format, options);
  if (format === 'TIFF') {
    try {
      return await openSource(source, options, platform, companions);
    } catch (error) {
      // Kinds of TIFF that are rare, small and without a place on the map are left to another decoder.
      const readable = error instanceof UndecodableTiffError && platform.readPicture && !error.georeferenced;
      if (!readable || error.pixels > (options.maxPixels ?? DEFAULT_MAX_PIXELS) || options.bands) throw error;
      if (error.pages > 1) throw error;
    }
  }
  return openPicture(source, format, options, platform, companions);
}

/** Throws a RasterError for a page that no file can have, or none of this format. */
function checkPage(name: string, format: RasterFormat, { page = 1 }: OpenRasterOptions): void {
  if (!(Number.isInteger(page) && page >= 1)) {
    throw new RasterError(`page ${page} makes no sense; pages are counted from 1`, 'option');
  }
  if (page > 1 && format !== 'TIFF') {
    throw new RasterError(`${name} is a ${format} file, which has no page ${page}`, 'option');
  }
}

async function openJpeg2000(
  source: RasterSource,
  options: OpenRasterOptions,
  decode: Jp2Decoder,
  companions: Companions,
): Promise<RasterContent> {
  const { openJp2 } = await import('./jp2/open-jp2.ts'); // rare, so that a page does not carry it
  const { release, ...content } = await openJp2(source, options, decode, companions);
  return {
    ...content,
    close: async () => {
      release();
      await closeAll(source, companions);
    },
  };
}

async function openSource(
  source: RasterSource,
  options: OpenRasterOptions,
  platform: RasterPlatform,
  companions: Companions,
): Promise<RasterContent> {
  const { name } = source;
  const beside = { ...companions, placed: places(companions) };
  const { tags, release, ...image } = await openTiff(source, options, platform, beside);
  return {
    ...image,
    name,
    format: 'TIFF',
    page: options.page ?? 1,
    georeference: await placeOf(name, tags, options, companions),
    close: async () => {
      release();
      await closeAll(source, companions);
    },
  };
}

/** Whether files beside an image place it on a map. */
const places = ({ over, under, controlPoints = 0 }: Companions): boolean =>
  over?.transform !== undefined || under?.transform !== undefined || controlPoints > 0;

async function openPicture(
  source: RasterSource,
  format: RasterFormat,
  options: OpenRasterOptions,
  platform: RasterPlatform,
  companions: Companions,
): Promise<RasterContent> {
  const { name } = source;
  const maxPixels = options.maxPixels ?? DEFAULT_MAX_PIXELS;
  const bytes = await readAll(source, source.maxWhole ?? MAX_PICTURE_BYTES, options.signal);
  // A georeference is about pixels as they are stored, so that a picture that has one is not turned.
  const upright = options.ignoreGeoreference === true || !places(companions);
  const image = await decodeWhole(bytes, format, { name, maxPixels, upright }, platform);
  const { channels, data, orientation = 1 } = image;
  const selection = selectBands(name, channels, {
    extraSamples: channels % 2 === 0 ? [2] : [],
    asked: options.bands,
    labels: companions.labels,
    isRgb: true,
  });
  const nodata = nodataOf(options, companions.nodata ?? null);
  const level = new PictureLevel(image, selection, nodata);
  const type =
    data instanceof Uint8Array ? { bits: 8, sampleType: 'uint8' } : { bits: 16, sampleType: 'uint16' };
  return {
    ...PLAIN_CONTENT,
    ...type,
    name,
    format,
    bandCount: selection.count,
    bands: selection.shown.map((band) => band + 1) as [number, number, number],
    bandLabels: companions.labels ?? [],
    nodata,
    mayLackData: selection.alpha !== null || nodata !== null,
    warnings: [...(upright || orientation === 1 ? [] : [unturned(orientation)]), ...selection.warnings],
    georeference: await placeOf(name, null, options, companions),
    levels: [level],
    close: () => closeAll(source, companions),
  };
}

async function decodeWhole(
  bytes: Uint8Array,
  format: RasterFormat,
  {
    name,
    maxPixels,
    upright,
  }: { readonly name: string; readonly maxPixels: number; readonly upright: boolean },
  platform: RasterPlatform,
): Promise<DecodedImage> {
  if (format === 'TIFF' && platform.readPicture) {
    const { width, height, pixels } = await platform.readPicture(bytes, name, maxPixels);
    return { width, height, channels: 3, data: pixels };
  }
  if (!platform.decodePicture || format === 'TIFF') {
    throw new RasterError(`${name} is a ${format} file, which cannot be decoded here`, 'unsupported');
  }
  return platform.decodePicture(bytes, name, maxPixels, upright);
}

async function placeOf(
  name: string,
  tags: GeoTiffTags | null,
  options: OpenRasterOptions,
  { over, under, controlPoints = 0 }: Companions,
): Promise<Georeference | null> {
  if (options.ignoreGeoreference) return null;
  const own = tags && (await placeFromTags(tags, name));
  const transform = over?.transform ?? own?.transform ?? under?.transform ?? null;
  const points = Math.max(controlPoints, own?.controlPoints ?? 0);
  if (!transform && points > 0) throw groundControlPoints(name, points);
  return transform && { transform, crs: over?.crs ?? own?.crs ?? under?.crs ?? null };
}
