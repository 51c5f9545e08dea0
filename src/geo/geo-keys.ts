import { GeoreferenceError } from './errors.ts';
import type { GeoKeys, LinearUnit } from './georeference.ts';

export const USER_DEFINED = 32767;

/** Numbers of the keys that are looked at here: OGC 19-008r4, annex B. */
export const geoKey = {
  modelType: 1024,
  rasterType: 1025,
  citation: 1026,
  geodeticCrs: 2048,
  geodeticCitation: 2049,
  datum: 2050,
  primeMeridian: 2051,
  angularUnit: 2054,
  angularUnitSize: 2055,
  ellipsoid: 2056,
  semiMajorAxis: 2057,
  semiMinorAxis: 2058,
  inverseFlattening: 2059,
  primeMeridianLongitude: 2061,
  toWgs84: 2062,
  projectedCrs: 3072,
  projectedCitation: 3073,
  conversion: 3074,
  method: 3075,
  linearUnit: 3076,
  linearUnitSize: 3077,
} as const;

/** Linear units by their EPSG codes, in metres. */
const LINEAR_UNITS: Readonly<Record<number, LinearUnit>> = {
  9001: { name: 'metre', metres: 1 },
  9002: { name: 'foot', metres: 0.3048 },
  9003: { name: 'US survey foot', metres: 1200 / 3937 },
  9005: { name: "Clarke's foot", metres: 0.3047972654 },
  9014: { name: 'fathom', metres: 1.8288 },
  9030: { name: 'nautical mile', metres: 1852 },
  9031: { name: 'German legal metre', metres: 1.0000135965 },
  9033: { name: 'US survey chain', metres: (66 * 1200) / 3937 },
  9034: { name: 'US survey link', metres: (0.66 * 1200) / 3937 },
  9036: { name: 'kilometre', metres: 1000 },
  9037: { name: "Clarke's yard", metres: 0.9143917962 },
  9039: { name: "Clarke's link", metres: 0.201166195164 },
  9040: { name: 'British yard (Sears 1922)', metres: 0.914398414616029 },
  9041: { name: 'British foot (Sears 1922)', metres: 0.304799471538676 },
  9042: { name: 'British chain (Sears 1922)', metres: 20.1167651215526 },
  9062: { name: 'British chain (Benoit 1895 B)', metres: 20.1167824943759 },
  9080: { name: 'Indian foot', metres: 0.304799510248147 },
  9084: { name: 'Indian yard', metres: 0.914398530744441 },
  9085: { name: 'Indian yard (1937)', metres: 0.91439523 },
  9086: { name: 'Indian yard (1962)', metres: 0.9143988 },
  9087: { name: 'Indian yard (1975)', metres: 0.9143985 },
  9093: { name: 'statute mile', metres: 1609.344 },
  9094: { name: 'Gold Coast foot', metres: 0.304799710181509 },
  9095: { name: 'British foot (1936)', metres: 0.3048007491 },
  9096: { name: 'yard', metres: 0.9144 },
  9097: { name: 'chain', metres: 20.1168 },
  9098: { name: 'link', metres: 0.201168 },
  9099: { name: 'British yard (Sears 1922 truncated)', metres: 0.914398 },
  9300: { name: 'British foot (Sears 1922 truncated)', metres: 0.914398 / 3 },
  9301: { name: 'British chain (Sears 1922 truncated)', metres: 20.116756 },
};

/** Tags that the value of a key may stand in: the key itself, the directory, doubles, text. */
const LOCATIONS = { own: 0, directory: 34735, doubles: 34736, ascii: 34737 };

/** What is wrong with a directory of keys, or null: values have to lie inside the tags that hold them. */
export function geoKeyProblem({ directory, doubles, ascii }: GeoKeys): string | null {
  const count = directory[3] ?? 0;
  if (directory.length < 4 + count * 4) return 'its GeoTIFF key directory is shorter than its header says';
  for (let at = 4; at < 4 + count * 4; at += 4) {
    const [key, location, length, value] = [...directory.subarray(at, at + 4)] as [
      number,
      number,
      number,
      number,
    ];
    const room = {
      [LOCATIONS.own]: Number.POSITIVE_INFINITY,
      [LOCATIONS.directory]: directory.length,
      [LOCATIONS.doubles]: doubles.length,
      [LOCATIONS.ascii]: ascii.length + 1, // some writers count the NUL
    }[location];
    if (room === undefined) return `its GeoTIFF key ${key} lies in tag ${location}`;
    if (value + length > room) return `its GeoTIFF key ${key} lies beyond the end of tag ${location}`;
  }
  return null;
}

/** Degrees in angular units, by their EPSG codes. Notations of degrees are numbers of degrees in keys. */
const ANGULAR_UNITS: Readonly<Record<number, number>> = {
  9101: 180 / Math.PI,
  9102: 1,
  9103: 1 / 60,
  9104: 1 / 3600,
  9105: 0.9,
  9106: 0.9,
  9122: 1,
};

/** The numbers or the text of a key; null where the key is absent. Throws for a directory that is no directory. */
export function geoKeyValues(keys: GeoKeys, key: number): readonly number[] | string | null {
  const { directory, doubles, ascii } = keys;
  const count = directory[3] ?? 0;
  if (directory.length < 4 || directory.length < 4 + count * 4) {
    throw new GeoreferenceError(
      'the GeoTIFF key directory is shorter than its header says; write the file again with gdal_translate',
      'damaged',
    );
  }
  for (let at = 4; at < 4 + count * 4; at += 4) {
    if (directory[at] !== key) continue;
    const [, location, length, value] = directory.subarray(at, at + 4) as unknown as [
      number,
      number,
      number,
      number,
    ];
    if (location === 0) return [value];
    if (location === 34736) return Array.from(doubles.subarray(value, value + length));
    // Texts end with a bar in the common tag.
    if (location === 34737) return ascii.slice(value, value + length).replace(/[|\0]+$/, '');
    return null;
  }
  return null;
}

/** The value of a key: a number (the first), text, or null where the key is absent. Throws as `geoKeyValues` does. */
export function geoKeyValue(keys: GeoKeys, key: number): number | string | null {
  const values = geoKeyValues(keys, key);
  return typeof values === 'string' ? values : (values?.[0] ?? null);
}

/** A number of a key; null where it is absent, no finite number, or 0 where that stands for nothing. */
export function numberOf(keys: GeoKeys, key: number): number | null {
  const value = geoKeyValue(keys, key);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** A key's EPSG code; null where it is absent or says `user-defined`. */
export function codeOfKey(keys: GeoKeys, key: number): number | null {
  const value = geoKeyValue(keys, key);
  return typeof value === 'number' && value > 0 && value !== USER_DEFINED ? value : null;
}

/** A key's text; null where it is absent, empty or `unknown`. */
export function textOfKey(keys: GeoKeys, key: number): string | null {
  const value = geoKeyValue(keys, key);
  return typeof value === 'string' && value !== '' && value.toLowerCase() !== 'unknown' ? value : null;
}

/** The linear unit that the keys give; null where they give none, or one that is not known here. */
export function linearUnitOf(keys: GeoKeys): LinearUnit | null {
  const unit = numberOf(keys, geoKey.linearUnit);
  const size = numberOf(keys, geoKey.linearUnitSize);
  if (unit !== null && unit in LINEAR_UNITS) return LINEAR_UNITS[unit]!;
  return size !== null && size > 0 ? { name: `unit of ${size} metres`, metres: size } : null;
}

/** Degrees in the angular unit that the keys give; 1 where they give none. */
export function angularUnitOf(keys: GeoKeys): number {
  const size = numberOf(keys, geoKey.angularUnitSize);
  const known = ANGULAR_UNITS[numberOf(keys, geoKey.angularUnit) ?? 9102];
  return known ?? (size !== null && size > 0 ? (size * 180) / Math.PI : 1);
}
