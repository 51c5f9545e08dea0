import type { Georeference } from '../../geo/georeference.ts';
import { type GeoTiffTags, groundControlPoints, placeFromTags } from '../../geo/geotiff-tags.ts';
import { formatOf, isReadable } from '../signature.ts';
import { RasterError } from './errors.ts';
import type { RasterLevel } from './level.ts';
import { LeveledRaster } from './leveled-raster.ts';
import { PictureLevel } from './picture-level.ts';
import type { DecodedImage, RasterPlatform } from './platform.ts';
import type { OpenRaster, OpenRasterOptions } from './raster.ts';
import { DEFAULT_DOWNLOAD, httpSource, isHttpUrl } from './source/http-source.ts';
import { memorySource, type RasterSource, readAll } from './source/source.ts';
import { openTiff, type TiffCompanions, UndecodableTiffError } from './tiff/open-tiff.ts';
import { selectBands } from './view/bands.ts';
import { holdsData } from './view/scene-samples.ts';
import { fixStretch } from './view/stretch.ts';

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
  try {
    return await open(opened, options, platform, companions);
  } catch (error) {
    await closeAll(opened, companions);
    throw error;
  }
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

async function open(
  source: RasterSource,
  options: OpenRasterOptions,
  platform: RasterPlatform,
  companions: Companions,
): Promise<OpenRaster> {
  const { name } = source;
  const head = await source.read(0, 256, options.signal);
  if (head.byteLength === 0)
    throw new RasterError(`${name} is empty (0 bytes); download or export it again`, 'not-a-raster');
  const format = formatOf(head);
  if (!format || !isReadable(format)) {
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
  if (format === 'TIFF') {
    try {
      return await openScene(source, options, platform, companions);
    } catch (error) {
      // Kinds of TIFF that are rare, small and without a place on the map are left to another decoder.
      const readable = error instanceof UndecodableTiffError && platform.readPicture && !error.georeferenced;
      if (!readable || error.pixels > (options.maxPixels ?? DEFAULT_MAX_PIXELS) || options.bands) throw error;
    }
  }
  return openPicture(source, format, options, platform, companions);
}

async function openScene(
  source: RasterSource,
  options: OpenRasterOptions,
  platform: RasterPlatform,
  companions: Companions,
): Promise<OpenRaster> {
  const scene = await openTiff(source, options, platform, companions);
  const { levels, tags, mayLackData, release, ...known } = scene;
  const stretch = await stretchOf(source.name, levels, scene, mayLackData, options);
  return new LeveledRaster({
    ...known,
    ...stretch,
    name: source.name,
    format: 'TIFF',
    georeference: await placeOf(source.name, tags, options, companions),
    levels,
    enlarge: options.enlarge ?? 'bilinear',
    maxReadSamples: options.maxReadSamples,
    close: async () => {
      release();
      await closeAll(source, companions);
    },
  });
}

async function openPicture(
  source: RasterSource,
  format: OpenRaster['format'],
  options: OpenRasterOptions,
  platform: RasterPlatform,
  companions: Companions,
): Promise<OpenRaster> {
  const { name } = source;
  const maxPixels = options.maxPixels ?? DEFAULT_MAX_PIXELS;
  const limit = isHttpUrl(name) ? (options.http?.maxDownload ?? DEFAULT_DOWNLOAD) : MAX_PICTURE_BYTES;
  const bytes = await readAll(source, limit, options.signal);
  const image = await decodeWhole(bytes, name, format, maxPixels, platform);
  const { channels, data } = image;
  const alpha = channels % 2 === 0 ? [2] : [];
  const selection = selectBands(name, channels, alpha, options.bands);
  const nodata = companions.nodata ?? null;
  const level = new PictureLevel(image, selection, nodata);
  const type =
    data instanceof Uint8Array ? { bits: 8, sampleType: 'uint8' } : { bits: 16, sampleType: 'uint16' };
  const mayLackData = selection.alpha !== null || nodata !== null;
  const stretch = await stretchOf(name, [level], type, mayLackData, options);
  return new LeveledRaster({
    ...stretch,
    name,
    format,
    bandCount: selection.count,
    bands: selection.shown.map((band) => band + 1) as [number, number, number],
    sampleType: type.sampleType,
    nodata,
    georeference: await placeOf(name, null, options, companions),
    levels: [level],
    enlarge: options.enlarge ?? 'bilinear',
    damaged: new Set(),
    close: () => closeAll(source, companions),
  });
}

async function decodeWhole(
  bytes: Uint8Array,
  name: string,
  format: OpenRaster['format'],
  maxPixels: number,
  platform: RasterPlatform,
): Promise<DecodedImage> {
  if (format === 'TIFF' && platform.readPicture) {
    const { width, height, pixels } = await platform.readPicture(bytes, name, maxPixels);
    return { width, height, channels: 3, data: pixels };
  }
  if (!platform.decodePicture || format === 'TIFF') {
    throw new RasterError(`${name} is a ${format} file, which cannot be decoded here`, 'unsupported');
  }
  return platform.decodePicture(bytes, name, maxPixels);
}

async function stretchOf(
  name: string,
  levels: readonly [RasterLevel, ...RasterLevel[]],
  type: { readonly bits: number; readonly sampleType: string },
  mayLackData: boolean,
  options: OpenRasterOptions,
) {
  if (mayLackData && !(await holdsData(levels, options.signal))) {
    throw new RasterError(
      `${name} holds no data: every pixel is missing, transparent or masked; check its nodata value with gdalinfo`,
      'no-data',
    );
  }
  const { applied, toBytes } = await fixStretch(
    options.stretch ?? { kind: 'auto' },
    levels,
    type,
    options.signal,
  );
  return { stretch: applied, toBytes };
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
