import { GeoreferenceError } from './errors.ts';
import type { CoordinateReferenceSystem, GeoKeys, LinearUnit } from './georeference.ts';

const USER_DEFINED = 32767;

/** Numbers of the keys that are looked at here: OGC 19-008r4, annex B. */
export const geoKey = {
  modelType: 1024,
  rasterType: 1025,
  citation: 1026,
  geodeticCrs: 2048,
  geodeticCitation: 2049,
  projectedCrs: 3072,
  projectedCitation: 3073,
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
  9036: { name: 'kilometre', metres: 1000 },
  9040: { name: 'British yard (Sears 1922)', metres: 0.914398414616029 },
  9041: { name: 'British foot (Sears 1922)', metres: 0.304799471538676 },
  9084: { name: 'Indian yard', metres: 0.914398530744441 },
  9093: { name: 'statute mile', metres: 1609.344 },
  9096: { name: 'yard', metres: 0.9144 },
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

/** The value of a key: a number, text, or null where the key is absent. Throws for a directory that is no directory. */
export function geoKeyValue(keys: GeoKeys, key: number): number | string | null {
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
    if (location === 0) return value;
    if (location === 34736) return doubles[value] ?? null;
    // Texts end with a bar in the common tag.
    if (location === 34737) return ascii.slice(value, value + length).replace(/[|\0]+$/, '');
    return null;
  }
  return null;
}

const code = (keys: GeoKeys, key: number): number | null => {
  const value = geoKeyValue(keys, key);
  return typeof value === 'number' && value > 0 && value !== USER_DEFINED ? value : null;
};

const text = (keys: GeoKeys, key: number): string | null => {
  const value = geoKeyValue(keys, key);
  return typeof value === 'string' && value !== '' && value.toLowerCase() !== 'unknown' ? value : null;
};

/** What the keys say about the reference system; null where they describe none. The keys themselves are carried along. */
export function crsFromGeoKeys(geoKeys: GeoKeys): CoordinateReferenceSystem | null {
  const modelType = geoKeyValue(geoKeys, geoKey.modelType);
  const projected = geoKeyValue(geoKeys, geoKey.projectedCrs) !== null;
  const geographic = geoKeyValue(geoKeys, geoKey.geodeticCrs) !== null;
  const citation = text(geoKeys, geoKey.citation);
  if (modelType === null && !projected && !geographic && citation === null) return null;
  const kind =
    modelType === 1 || (modelType === null && projected)
      ? 'projected'
      : modelType === 2 || (modelType === null && geographic)
        ? 'geographic'
        : 'other';
  const epsg =
    kind === 'projected'
      ? code(geoKeys, geoKey.projectedCrs)
      : kind === 'geographic'
        ? code(geoKeys, geoKey.geodeticCrs)
        : null;
  const cited = kind === 'geographic' ? geoKey.geodeticCitation : geoKey.projectedCitation;
  const name =
    text(geoKeys, cited) ??
    citation ??
    (epsg ? `EPSG:${epsg}` : kind === 'other' ? 'local coordinates' : `user-defined ${kind} system`);
  const unit = kind === 'projected' ? linearUnit(geoKeys) : null;
  return { name, epsg, kind, geoKeys, wkt: null, unit };
}

function linearUnit(keys: GeoKeys): LinearUnit {
  const unit = geoKeyValue(keys, geoKey.linearUnit);
  const size = geoKeyValue(keys, geoKey.linearUnitSize);
  if (typeof unit === 'number' && unit in LINEAR_UNITS) return LINEAR_UNITS[unit]!;
  if (typeof size === 'number' && size > 0) return { name: `unit of ${size} metres`, metres: size };
  // Without the key, EPSG's systems in metres are by far the most; `toLonLat` knows the others by their code.
  return LINEAR_UNITS[9001]!;
}
