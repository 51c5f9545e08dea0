import proj4 from 'proj4';
import {
  type CoordinateReferenceSystem,
  type GeoKeys,
  type Georeference,
  type GeoTransform,
  geoKey,
  geoKeyValue,
} from '../georeference/index.ts';
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

/** Keys for a system that is known as well-known text. */
function keysFromWkt({ name, epsg, kind, wkt }: CoordinateReferenceSystem): GeoKeys {
  const keys = new KeyList();
  keys.short(geoKey.modelType, kind === 'projected' ? 1 : kind === 'geographic' ? 2 : USER_DEFINED);
  keys.short(geoKey.rasterType, 1);
  if (kind === 'other') return keys.text(geoKey.citation, name).list();
  const coded = epsg !== null && epsg < USER_DEFINED;
  if (kind === 'projected') {
    keys.short(geoKey.projectedCrs, coded ? epsg : USER_DEFINED);
    // The way in which ESRI and GDAL write text for systems without a code.
    keys.text(geoKey.projectedCitation, coded ? name : `ESRI PE String = ${oneLine(wkt!)}`);
    return keys.list();
  }
  keys.short(geoKey.geodeticCrs, coded ? epsg : USER_DEFINED);
  keys.text(geoKey.geodeticCitation, name);
  return (coded ? keys : ellipsoidKeys(keys, wkt!)).list();
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, '');

/** Numbers of the keys of a geographic system of its own (OGC 19-008r4, annex B.3). */
function ellipsoidKeys(keys: KeyList, wkt: string): KeyList {
  const {
    a,
    rf,
    from_greenwich: meridian,
  } = proj4.Proj(wkt) as unknown as {
    a: number;
    rf?: number;
    from_greenwich?: number;
  };
  keys.short(2050, USER_DEFINED).short(2054, 9102).short(2056, USER_DEFINED);
  keys.double(2057, a).double(2059, rf ?? 0);
  if (meridian) keys.short(2051, USER_DEFINED).double(2061, (meridian * 180) / Math.PI);
  return keys;
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

  double(key: number, value: number): this {
    this.#keys.push([key, 34736, 1, this.#doubles.length]);
    this.#doubles.push(value);
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
