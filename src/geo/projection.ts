import { ImageFileDirectory } from 'geotiff';
import geokeysToProj4, { type GeoKeys as NamedGeoKeys } from 'geotiff-geokeys-to-proj4';
import proj4, { type Converter } from 'proj4';
import { reasonOf } from '../errors/reason-of.ts';
import { CrsError } from './errors.ts';
import { geoKey, geoKeyValue } from './geo-keys.ts';
import type { CoordinateReferenceSystem, GeoKeys } from './georeference.ts';

/** A point to a point; both are (x, y), which is (longitude, latitude) in degrees for geographic ones. */
export type PointTransform = (x: number, y: number) => [number, number];

/** A reference system as proj4 takes it: `definition` of what `scale` times the map's coordinates are. */
export interface ProjectionDefinition {
  readonly definition: string;
  readonly scale: number;
  /**
   * How the system's datum is brought to WGS 84: `none` needs nothing, or so little that it does not show in images,
   * `applied` shifts by published parameters (metres), and `unknown` leaves it out (up to some hundred metres).
   */
  readonly datumShift: 'none' | 'applied' | 'unknown';
}

const WGS84 = '+proj=longlat +datum=WGS84 +no_defs';

/**
 * Map coordinates of a reference system to longitude and latitude on WGS 84, in degrees.
 * Throws a CrsError that says why where proj4 does not know the system, and the transform throws one for places
 * where the projection has no answer.
 */
export function toLonLat(crs: CoordinateReferenceSystem): PointTransform {
  const { converter, scale } = converterOf(crs);
  return (x, y) => checked(crs, converter.forward([x * scale, y * scale]), x, y);
}

/** Longitude and latitude on WGS 84, in degrees, to map coordinates. Errors as of `toLonLat`. */
export function fromLonLat(crs: CoordinateReferenceSystem): PointTransform {
  const { converter, scale } = converterOf(crs);
  return (longitude, latitude) => {
    const [x, y] = checked(crs, converter.inverse([longitude, latitude]), longitude, latitude);
    return [x / scale, y / scale];
  };
}

function converterOf(crs: CoordinateReferenceSystem): { converter: Converter; scale: number } {
  const { definition, scale } = projectionDefinition(crs);
  try {
    return { converter: proj4(definition, WGS84), scale };
  } catch (cause) {
    throw unknown(crs, reasonOf(cause, 120), cause);
  }
}

function checked(crs: CoordinateReferenceSystem, point: number[], x: number, y: number): [number, number] {
  const [first, second] = point as [number, number];
  if (Number.isFinite(first) && Number.isFinite(second)) return [first, second];
  throw new CrsError(`${x}, ${y} lies outside of what the projection of ${crs.name} can show`);
}

/** A reference system in proj4's terms. Throws a CrsError that says why there is none. */
export function projectionDefinition(crs: CoordinateReferenceSystem): ProjectionDefinition {
  if (crs.kind === 'other') throw unknown(crs, 'it is neither projected nor geographic');
  if (crs.geoKeys) return fromGeoKeys(crs, crs.geoKeys);
  if (!crs.wkt) throw unknown(crs, 'it has neither GeoTIFF keys nor well-known text');
  // proj4 takes care of units, and of datums by their names.
  return { definition: crs.wkt, scale: 1, datumShift: 'none' };
}

function fromGeoKeys(crs: CoordinateReferenceSystem, keys: GeoKeys): ProjectionDefinition {
  const named = namedKeys(keys);
  const { proj4: text, coordinatesConversionParameters, errors } = geokeysToProj4.toProj4(named);
  const { bothGCSAndPCSAreSet: _usual, ...serious } = errors;
  const failed = Object.entries(serious).filter(([key]) => !key.startsWith('vertical'));
  if (failed.length > 0) {
    throw unknown(crs, failed.map(([key, value]) => `${key} ${value}`).join(', '));
  }
  if (!/\+proj=\w/.test(text)) throw unknown(crs, 'its GeoTIFF keys name no projection');
  if (crs.kind === 'projected' && /\+proj=longlat/.test(text)) {
    throw unknown(crs, `EPSG:${crs.epsg ?? '?'} is not in the table of systems`);
  }
  const datum = datumOf(keys, text);
  // The unit is applied here; the library's own factor is rounded to 12 digits.
  const definition = `${text.replace(/\+(to_meter|axis)=\S+/g, '').trim()}${datum.addition}`;
  const listed = coordinatesConversionParameters.x;
  const given = geoKeyValue(keys, geoKey.linearUnit) !== null ? crs.unit?.metres : undefined;
  const orientation = /\+axis=ws\b/.test(text) ? -1 : 1; // coordinates that grow towards west and south
  return { definition, scale: (given ?? listed) * orientation, datumShift: datum.shift };
}

/** The keys under their names, as geotiff's own reader of them gives. */
function namedKeys({ directory, doubles, ascii }: GeoKeys): NamedGeoKeys {
  const tags = new Map<number, unknown>([
    [34735, directory],
    [34736, doubles],
    [34737, `${ascii}\0`],
  ]);
  const file = new ImageFileDirectory(tags as never, new Map(), new Map(), 0);
  const named = { ...file.parseGeoKeyDirectory() } as Partial<NamedGeoKeys>;
  // A projected system's own code says it all; its geographic one beside it only confuses.
  if (named.ProjectedCSTypeGeoKey && named.ProjectedCSTypeGeoKey !== 32767) delete named.GeographicTypeGeoKey;
  return named as NamedGeoKeys;
}

/** Geographic systems, by the names in use, that proj4 has published shifts to WGS 84 for under their EPSG codes. */
const SHIFTED: readonly (readonly [RegExp, number])[] = [
  [/^OSGB ?(19)?36/i, 4277],
  [/^Amersfoort/i, 4289],
  [/^DHDN/i, 4314],
  [/^CH1903$/i, 4149],
  [/^MGI$/i, 4312],
  [/^(BD72|Belge 1972)/i, 4313],
  [/^S-JTSK$/i, 4156],
  [/^(ED50|European Datum 1950)/i, 4230],
  [/^NZGD49/i, 4272],
];

function datumOf(
  keys: GeoKeys,
  definition: string,
): { addition: string; shift: ProjectionDefinition['datumShift'] } {
  if (/\+towgs84=/.test(definition)) return { addition: '', shift: 'applied' };
  if (/\+ellps=(WGS84|GRS80)\b/.test(definition) || !/\+(ellps|a)=/.test(definition)) {
    return { addition: '', shift: 'none' };
  }
  const code = geoKeyValue(keys, geoKey.geodeticCrs);
  const citation = geoKeyValue(keys, geoKey.geodeticCitation);
  const found = SHIFTED.find(
    ([name, epsg]) => epsg === code || (typeof citation === 'string' && name.test(citation)),
  );
  return found
    ? { addition: ` +datum=EPSG_${found[1]}`, shift: 'applied' }
    : { addition: '', shift: 'unknown' };
}

function unknown(crs: CoordinateReferenceSystem, why: string, cause?: unknown): CrsError {
  return new CrsError(
    `the coordinate reference system ${crs.name} cannot be transformed to longitude and latitude (${why}); ` +
      'warp the image to a common system, for example with gdalwarp -t_srs EPSG:32631, or choose an output in map coordinates',
    { cause },
  );
}
