import { crsFromEpsg } from '../../../geo/crs/crs-from-epsg.ts';
import type { CoordinateReferenceSystem, Georeference, GeoTransform } from '../../../geo/georeference.ts';
import { centreToCorner, groundControlPoints, placeFromTags } from '../../../geo/geotiff-tags.ts';
import { memorySource } from '../source/source.ts';
import { readGeoTags } from '../tiff/tiff-directory.ts';
import type { Jp2Boxes } from './boxes.ts';

type Place = { readonly transform: GeoTransform | null; readonly crs: CoordinateReferenceSystem | null };

/**
 * Where a JPEG 2000 image lies: by the GeoTIFF in it (GeoJP2), else by its GML (GMLJP2), as GDAL reads them. Throws a
 * GeoreferenceError or a RasterError for boxes that contradict themselves.
 */
export async function placeOfJp2(
  { geoTiff, gml }: Pick<Jp2Boxes, 'geoTiff' | 'gml'>,
  name: string,
): Promise<Place> {
  if (geoTiff) {
    const place = await placeFromTags(await readGeoTags(memorySource(geoTiff, name)), name);
    if (place.controlPoints > 0 && !place.transform) throw groundControlPoints(name, place.controlPoints);
    if (place.transform) return place;
  }
  return (gml === null ? null : await placeOfGml(gml)) ?? { transform: null, crs: null };
}

const NUMBERS = '\\s*(-?[\\d.eE+-]{1,40})\\s+(-?[\\d.eE+-]{1,40})';

/** The place of a rectified grid; null where there is none of two axes. */
async function placeOfGml(gml: string): Promise<Georeference | null> {
  const begin = /<(?:\w{1,20}:)?RectifiedGrid\b/.exec(gml)?.index ?? -1;
  const end = begin < 0 ? -1 : gml.indexOf('RectifiedGrid>', begin);
  if (end < 0) return null;
  const grid = gml.slice(begin, end);
  const origin = new RegExp(
    `<(?:\\w{1,20}:)?(?:pos|coordinates)\\b[^<>]{0,400}>${NUMBERS.replace('\\s+', '[\\s,]+')}`,
  ).exec(grid);
  const vectors = [
    ...grid.matchAll(new RegExp(`<(?:\\w{1,20}:)?offsetVector\\b[^<>]{0,400}>${NUMBERS}`, 'g')),
  ];
  if (!origin || vectors.length < 2) return null;
  const pair = (match: RegExpExecArray | RegExpMatchArray) => [Number(match[1]), Number(match[2])] as const;
  const [x, y] = pair(origin);
  const [[a, d], [b, e]] = [pair(vectors[0]!), pair(vectors[1]!)];
  const asWritten = centreToCorner([a, b, x, d, e, y]);
  if (!asWritten.every(Number.isFinite)) return null;
  const code = Number(/srsName="[^"]{0,80}?EPSG[:/][^"]{0,20}?(\d{4,6})"/i.exec(grid)?.[1] ?? Number.NaN);
  const crs = Number.isInteger(code) ? await crsFromEpsg(code) : null;
  // Rows go down and columns to the right, which mirrors the map; where they do not, northing or latitude comes first.
  const northFirst = a * e - b * d > 0;
  return { transform: northFirst ? centreToCorner([d, e, y, a, b, x]) : asWritten, crs };
}
