import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { readTextFile } from '../../../files/text-file.ts';
import { GeoreferenceError } from '../../../geo/errors.ts';
import type { Georeference } from '../../../geo/georeference.ts';
import { crsFromWkt } from '../../../geo/index.ts';
import { parseAuxiliaryXml, parseWorldFile } from '../../../geo/sidecars.ts';
import type { Companions } from '../open-raster.ts';
import type { OpenRasterOptions } from '../raster.ts';
import { elementLabels } from '../view/band-labels.ts';
import { fileSource } from './file-source-node.ts';

/** Bytes of files beside an image: GDAL's may hold tables, the others are some lines. */
const MAX_AUXILIARY = 2 ** 24;
const MAX_LINES = 2 ** 16;

/**
 * Looks for the files beside an image that belong to it, as GDAL does: `.aux.xml` (which counts more than the image's own
 * tags), world files and `.prj` (which count less), `.ovr` and `.msk`. Throws a GeoreferenceError for one that makes no sense.
 */
export async function findCompanions(path: string, options: OpenRasterOptions): Promise<Companions> {
  const [overviews, mask] = await Promise.all(['.ovr', '.msk'].map((suffix) => sourceOf(path + suffix)));
  const binary = { ...(overviews && { overviews }), ...(mask && { mask }) };
  try {
    const auxiliaryPath = `${path}.aux.xml`;
    const xml = await textOf(auxiliaryPath, MAX_AUXILIARY);
    const auxiliary = xml === null ? null : parseAuxiliaryXml(xml, auxiliaryPath);
    const nodata = auxiliary?.nodata ?? null;
    const labels = xml === null ? [] : elementLabels(xml, 'PAMRasterBand');
    if (options.ignoreGeoreference) return { ...binary, nodata, labels };
    const under: { -readonly [K in keyof Georeference]?: Georeference[K] } = {};
    const over: { -readonly [K in keyof Georeference]?: Georeference[K] } = {};
    const world = await firstText(worldFiles(path));
    if (world) under.transform = parseWorldFile(world.text, world.path);
    const projection = await firstText(['.prj', '.PRJ'].map((suffix) => withoutSuffix(path) + suffix));
    if (projection) under.crs = await crsFromWkt(projection.text, projection.path);
    if (auxiliary?.wkt) over.crs = await crsFromWkt(auxiliary.wkt, auxiliaryPath);
    if (auxiliary?.transform) over.transform = auxiliary.transform;
    return { ...binary, nodata, labels, over, under, controlPoints: auxiliary?.controlPoints ?? 0 };
  } catch (error) {
    await Promise.all([overviews?.close(), mask?.close()]);
    throw error;
  }
}

const withoutSuffix = (path: string): string => path.slice(0, path.length - extname(path).length);

/** `photo.jpeg` may have `photo.jgw`, `photo.jpegw` and `photo.wld`, in small or capital letters. */
function worldFiles(path: string): string[] {
  const suffix = extname(path).slice(1);
  const base = withoutSuffix(path);
  const short = suffix.length >= 2 ? `${suffix[0]}${suffix.at(-1)}w` : '';
  const suffixes = [
    short,
    suffix && `${suffix}w`,
    /^jpe?g$/i.test(suffix) ? 'jgw' : '',
    /^tiff?$/i.test(suffix) ? 'tfw' : '',
    'wld',
  ];
  const all = suffixes.filter(Boolean).flatMap((name) => [name, name.toLowerCase(), name.toUpperCase()]);
  return [...new Set(all)].map((name) => `${base}.${name}`);
}

async function firstText(paths: readonly string[]): Promise<{ path: string; text: string } | null> {
  for (const path of paths) {
    const text = await textOf(path, MAX_LINES);
    if (text !== null) return { path, text };
  }
  return null;
}

async function textOf(path: string, most: number): Promise<string | null> {
  const status = await stat(path).catch(() => null);
  if (!status?.isFile()) return null;
  if (status.size > most) {
    throw new GeoreferenceError(
      `${path} has ${status.size} bytes, which is more than the ${most} that such a file has; write it again or remove it`,
      'damaged',
    );
  }
  return readTextFile(path, 'replace'); // names in them may be in an old encoding; what counts is ASCII
}

async function sourceOf(path: string) {
  const status = await stat(path).catch(() => null);
  return status?.isFile() ? fileSource(path) : null;
}
