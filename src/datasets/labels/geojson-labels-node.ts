/** Labels of GeoJSON: polygons on the Earth, over the rasters beside them. */

import { mkdir, readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { z } from 'zod';
import { readTextFile } from '../../files/text-file.ts';
import { type Georeference, toPixels } from '../../geo/index.ts';
import { openRaster, writePicture } from '../../imagery/node.ts';
import type { OpenRaster, RasterWindow } from '../../imagery/raster/index.ts';
import { clipPolygon, polygonArea, polygonBox, transformPolygon } from '../../vector/index.ts';
import { rrsisdName } from '../categories.ts';
import { DatasetError } from '../errors.ts';
import { parseRecord } from '../parse-json.ts';
import { sentencesOf } from '../sentences.ts';
import { isShapeProblem, readShape } from '../shape.ts';
import { boxOnMap } from './image-places-node.ts';
import type { LabelledImage, LabelledObject, Labels } from './labels.ts';
import { categoryOfSentences } from './record-labels.ts';

const position = z.array(z.number()).min(2);
const geometrySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(position)) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(position))) }),
]);
const fileSchema = z.object({
  crs: z.object({ properties: z.object({ name: z.string() }) }).optional(),
  features: z.array(
    z.object({ properties: z.record(z.string(), z.unknown()).nullish(), geometry: z.unknown().optional() }),
  ),
});

/** Properties in which a feature's category is looked for, in this order. */
const CATEGORY_KEYS = ['category', 'class', 'label', 'type', 'kind', 'name'] as const;
/** Longitude and latitude, which GeoJSON has where it says nothing. */
const LON_LAT = /CRS84|EPSG:+(?:\d*:)?4326$/i;
/** A raster of longer sides is cut into tiles. */
const LARGEST_SIDE = 1400;
const TILE = 1024;
/** A part of an object that a tile shows and that is less than this of it is none. */
const LEAST_PART = 0.1;

interface Feature {
  readonly category: string;
  readonly expressions: readonly string[];
  /** In the file's coordinates. */
  readonly rings: readonly (readonly number[])[];
  readonly area: number;
}

/** A part of a raster that becomes a picture. */
interface Tile {
  readonly path: string;
  readonly window: RasterWindow;
  readonly image: LabelledImage;
}

/**
 * Polygons of longitude and latitude, or of the rasters' own reference system where the file says so, become polygons of the
 * pixels of each raster that they lie on. Rasters with a side above 1,400 pixels are cut into tiles of 1,024; all are written as PNG
 * as they are looked at, into `options.tiles`.
 */
export async function readGeoJsonLabels(
  files: readonly string[],
  said: string,
  options: { readonly images?: string; readonly tiles: string; readonly signal?: AbortSignal },
): Promise<Labels> {
  const folder = options.images ?? dirname(files[0]!);
  const rasters = await rastersOf(folder, files[0]!);
  const bad: { where: string; reason: string }[] = [];
  const sources: { crs: string | null; features: Feature[] }[] = [];
  for (const file of files) sources.push(await readFeatures(file, bad));
  await mkdir(options.tiles, { recursive: true });
  const images: LabelledImage[] = [];
  const empty: Tile[] = [];
  let id = 0;
  let placed = 0;
  for (const path of rasters) {
    await withRaster(path, async (raster) => {
      const { georeference } = raster;
      if (!georeference) {
        bad.push({ where: path, reason: 'has no georeference; nothing can be said of what lies where' });
        return;
      }
      const own = sources.flatMap(({ crs, features }) => {
        const place = toPixels(raster, inSpaceOf(crs, georeference, path));
        return features.flatMap((feature) => {
          const rings = feature.rings.map((ring) => moved(ring, place));
          return clipPolygon(rings, [0, 0, raster.width, raster.height]).length > 0
            ? [{ ...feature, rings, area: polygonArea(rings) }]
            : [];
        });
      });
      placed += own.length;
      const windows = windowsOf(raster);
      for (const window of windows) {
        options.signal?.throwIfAborted();
        const objects = own.flatMap((feature): LabelledObject[] => {
          const polygons = clipPolygon(feature.rings, [window.x, window.y, window.width, window.height]);
          if (polygons.length === 0 || polygonArea(polygons) < LEAST_PART * feature.area) return [];
          const segmentation = transformPolygon(polygons, [1, 0, 0, 1, -window.x, -window.y]);
          const shape = readShape(segmentation, window, polygonBox(segmentation), 'missing');
          if (isShapeProblem(shape)) {
            bad.push({ where: path, reason: `a ${feature.category} ${shape.message}` });
            return [];
          }
          const { category, expressions } = feature;
          return [{ id: ++id, category, segmentation: shape, box: null, expressions }];
        });
        const stem = basename(path, extname(path));
        const fileName = windows.length === 1 ? `${stem}.png` : `${stem}-${window.x}-${window.y}.png`;
        const image: LabelledImage = {
          ...{ fileName, width: window.width, height: window.height, split: null, objects, absent: [] },
          place: boxOnMap(georeference, window),
        };
        if (objects.length === 0) {
          empty.push({ path, window, image });
          continue;
        }
        await writeTile(raster, window, join(options.tiles, fileName));
        images.push(image);
      }
    });
  }
  if (placed === 0) {
    const count = sources.reduce((sum, { features }) => sum + features.length, 0);
    throw new DatasetError(
      `none of its ${count} polygons lies on one of the ${rasters.length} rasters in ${folder}; give those that it was drawn over with --images`,
      files[0]!,
    );
  }
  // Empty tiles teach what is not there; more of them than others would teach little else.
  for (const { path, window, image } of empty.slice(0, images.length)) {
    await withRaster(path, (raster) => writeTile(raster, window, join(options.tiles, image.fileName)));
    images.push(image);
  }
  return {
    said: `${said} over ${rasters.length} rasters`,
    folder: options.tiles,
    images,
    bad,
    exhaustive: null,
  };
}

async function rastersOf(folder: string, file: string): Promise<string[]> {
  const find = async (place: string) =>
    (await readdir(place).catch(() => []))
      .filter((name) => /\.(?:tiff?|jp2|vrt|png|jpe?g)$/i.test(name))
      .map((name) => join(place, name))
      .sort();
  const isFile = (await stat(folder).catch(() => null))?.isFile() === true;
  const found = isFile ? [folder] : [...(await find(folder)), ...(await find(join(folder, 'images')))];
  if (found.length > 0) return found;
  throw new DatasetError(
    `there is no raster (.tif) in ${folder}, over which its polygons lie; say where they are with --images`,
    file,
  );
}

async function readFeatures(file: string, bad: { where: string; reason: string }[]) {
  const { crs, features } = parseRecord(await readTextFile(file), fileSchema, file);
  const usable = features.flatMap(({ properties, geometry }, index): Feature[] => {
    const where = `${file}: feature ${index + 1}`;
    const parsed = geometrySchema.safeParse(geometry);
    if (!parsed.success) {
      bad.push({ where, reason: 'is no polygon; draw one around the thing' });
      return [];
    }
    const expressions = sentencesOf(properties ?? {});
    const category = categoryOf(properties ?? {}) ?? categoryOfSentences(expressions);
    if (category === null) {
      bad.push({ where, reason: `says no category: none of its properties is ${CATEGORY_KEYS.join(', ')}` });
      return [];
    }
    const { data } = parsed;
    const parts = data.type === 'Polygon' ? [data.coordinates] : data.coordinates;
    const rings = parts.flat().map((ring) => ring.slice(0, -1).flatMap(([x, y]) => [x!, y!]));
    return [{ category: rrsisdName(category), expressions, rings, area: 0 }];
  });
  return { crs: crs?.properties.name ?? null, features: usable };
}

function categoryOf(properties: Readonly<Record<string, unknown>>): string | null {
  const byKey = new Map(Object.entries(properties).map(([key, value]) => [key.toLowerCase(), value]));
  for (const key of CATEGORY_KEYS) {
    const value = byKey.get(key);
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return null;
}

/** Whether a file's coordinates are longitude and latitude or those of the raster's map. */
function inSpaceOf(said: string | null, { crs }: Georeference, raster: string): 'lonlat' | 'map' {
  if (said === null || LON_LAT.test(said)) return 'lonlat';
  const code = /(\d+)$/.exec(said)?.[1];
  if (crs && code !== undefined && crs.epsg === Number(code)) return 'map';
  throw new DatasetError(
    `its coordinates are of ${said}, the raster's of ${crs?.name ?? 'no known system'}; export longitude and latitude (EPSG:4326)`,
    raster,
  );
}

const moved = (
  ring: readonly number[],
  place: (x: number, y: number) => readonly [number, number],
): number[] => {
  const points: number[] = [];
  for (let index = 0; index + 1 < ring.length; index += 2)
    points.push(...place(ring[index]!, ring[index + 1]!));
  return points;
};

/** The whole raster, or tiles of it; those at the right and lower edges reach back, so that all are of one size. */
function windowsOf({ width, height }: OpenRaster): RasterWindow[] {
  if (Math.max(width, height) <= LARGEST_SIDE) return [{ x: 0, y: 0, width, height }];
  const starts = (side: number) =>
    Array.from({ length: Math.ceil(side / TILE) }, (_, index) =>
      Math.max(0, Math.min(index * TILE, side - TILE)),
    );
  return starts(height).flatMap((y) =>
    starts(width).map((x) => ({ x, y, width: Math.min(TILE, width), height: Math.min(TILE, height) })),
  );
}

async function writeTile(raster: OpenRaster, window: RasterWindow, out: string): Promise<void> {
  if (await stat(out).catch(() => null)) return; // of a run before
  const { picture } = await raster.read(window, window);
  await writePicture(out, picture);
}

async function withRaster(path: string, use: (raster: OpenRaster) => Promise<void>): Promise<void> {
  const raster = await openRaster(path);
  try {
    await use(raster);
  } finally {
    await raster.dispose();
  }
}
