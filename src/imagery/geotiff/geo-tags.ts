import {
  type CoordinateReferenceSystem,
  type GeoKeys,
  type Georeference,
  type GeoTransform,
  geoKey,
  geoKeyValue,
} from '../../geo/index.ts';
import { type CrsParameters, crsParameters } from './crs-parameters.ts';
import type { TiffTag } from './tiff-layout.ts';

const USER_DEFINED = 32767;
const PIXEL_IS_POINT = 2;

/**
 * The tags of a GeoTIFF that say where it lies (OGC 19-008r4). Keys are written as the source has them; a reference
 * system that is known as well-known text only gets keys that say the same.
 */
export function geoTags({ transform, crs }: Georeference): TiffTag[] {
  const keys = crs && (crs.geoKeys ?? keysFromWkt(crs));
  const isPoint = keys !== null && geoKeyValue(keys, geoKey.rasterType) === PIXEL_IS_POINT;
  const tags = transformTags(isPoint ? cornerToCentre(transform) : transform);
  if (!keys) return tags;
  tags.push({ tag: 34735, type: 'short', values: keys.directory });
  if (keys.doubles.length > 0) tags.push({ tag: 34736, type: 'double', values: keys.doubles });
  if (keys.ascii !== '') tags.push({ tag: 34737, type: 'ascii', text: keys.ascii });
  return tags;
}

function transformTags([a, b, c, d, e, f]: GeoTransform): TiffTag[] {
  // North up: scale and one point. Anything else needs the matrix.
  if (b === 0 && d === 0 && a > 0 && e < 0) {
    return [
      { tag: 33550, type: 'double', values: [a, -e, 0] },
      { tag: 33922, type: 'double', values: [0, 0, 0, c, f, 0] },
    ];
  }
  return [{ tag: 34264, type: 'double', values: [a, b, 0, c, d, e, 0, f, 0, 0, 0, 0, 0, 0, 0, 1] }];
}

/** Where pixels are points, the tags are about their centres. */
function cornerToCentre([a, b, c, d, e, f]: GeoTransform): GeoTransform {
  return [a, b, c + (a + b) / 2, d, e, f + (d + e) / 2];
}

/** Keys for a system that is known as well-known text: its code, else its parameters, else the text itself. */
function keysFromWkt(crs: CoordinateReferenceSystem): GeoKeys {
  const { name, epsg, kind, wkt } = crs;
  const keys = new KeyList().short(geoKey.rasterType, 1);
  const parameters = crsParameters(crs);
  if (kind !== 'other' && epsg !== null && epsg < USER_DEFINED) {
    keys.short(geoKey.modelType, kind === 'projected' ? 1 : 2);
    keys.short(kind === 'projected' ? geoKey.projectedCrs : geoKey.geodeticCrs, epsg);
    keys.text(kind === 'projected' ? geoKey.projectedCitation : geoKey.geodeticCitation, name);
  } else if (parameters) {
    keys.short(geoKey.modelType, kind === 'projected' ? 1 : 2);
    addDatum(keys, parameters, kind === 'projected' ? 'unknown' : name);
    if (parameters.projection) addProjection(keys, parameters.projection, name);
  } else {
    // The way in which ESRI and GDAL write systems that have no keys.
    keys.short(geoKey.modelType, USER_DEFINED);
    keys.text(geoKey.citation, name);
    if (wkt) keys.text(geoKey.projectedCitation, `ESRI PE String = ${wkt.replace(/\s*\n\s*/g, '')}`);
  }
  return keys.list();
}

// Numbers of the keys below: OGC 19-008r4, annex B.3.

function addDatum(keys: KeyList, { ellipsoid, primeMeridian, toWgs84 }: CrsParameters, name: string): void {
  keys.short(geoKey.geodeticCrs, USER_DEFINED).text(geoKey.geodeticCitation, name);
  keys.short(2050, USER_DEFINED).short(2054, 9102).short(2056, USER_DEFINED);
  keys.doubles(2057, [ellipsoid.a]);
  if (ellipsoid.inverseFlattening === 0) keys.doubles(2058, [ellipsoid.a]);
  else keys.doubles(2059, [ellipsoid.inverseFlattening]);
  if (primeMeridian !== 0) keys.short(2051, USER_DEFINED).doubles(2061, [primeMeridian]);
  if (toWgs84.length > 0) keys.doubles(2062, toWgs84);
}

function addProjection(
  keys: KeyList,
  projection: NonNullable<CrsParameters['projection']>,
  name: string,
): void {
  keys.short(geoKey.projectedCrs, USER_DEFINED).text(geoKey.projectedCitation, name);
  keys.short(3074, USER_DEFINED).short(3075, projection.code);
  if (projection.metresPerUnit === 1) keys.short(geoKey.linearUnit, 9001);
  else keys.short(geoKey.linearUnit, USER_DEFINED).doubles(geoKey.linearUnitSize, [projection.metresPerUnit]);
  for (const { key, value } of projection.parameters) keys.doubles(key, [value]);
}

/** Keys under construction. */
class KeyList {
  readonly #keys: [key: number, location: number, count: number, value: number][] = [];
  readonly #doubles: number[] = [];
  #ascii = '';

  short(key: number, value: number): this {
    this.#keys.push([key, 0, 1, value]);
    return this;
  }

  doubles(key: number, values: readonly number[]): this {
    this.#keys.push([key, 34736, values.length, this.#doubles.length]);
    this.#doubles.push(...values);
    return this;
  }

  text(key: number, text: string): this {
    this.#keys.push([key, 34737, text.length + 1, this.#ascii.length]);
    this.#ascii += `${text}|`;
    return this;
  }

  list(): GeoKeys {
    const sorted = this.#keys.toSorted((p, q) => p[0] - q[0]);
    return {
      directory: Uint16Array.from([1, 1, 0, sorted.length, ...sorted.flat()]),
      doubles: Float64Array.from(this.#doubles),
      ascii: this.#ascii,
    };
  }
}
