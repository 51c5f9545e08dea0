import proj4 from 'proj4';
import { type CoordinateReferenceSystem, CrsError, projectionDefinition } from '../../geo/index.ts';

/** What a projection's parameter is called. */
interface ParameterNames {
  /** Field of proj4's parsed definition. Angles are in radians there, lengths in metres. */
  readonly field: keyof ProjFields;
  /** In well-known text, version 1. */
  readonly wkt: string;
  /** GeoTIFF key. */
  readonly key: number;
}

interface Method {
  /** proj4's name of the projection, and what tells its variants apart. */
  readonly proj: string;
  readonly when?: (fields: ProjFields) => boolean;
  readonly wkt: string;
  /** ProjMethodGeoKey's value: OGC 19-008r4, annex C. */
  readonly code: number;
  readonly parameters: readonly ParameterNames[];
}

interface ProjFields {
  readonly names?: readonly string[];
  readonly a: number;
  readonly rf?: number;
  readonly b?: number;
  readonly lat0?: number;
  readonly lat1?: number;
  readonly lat2?: number;
  readonly lat_ts?: number;
  readonly long0?: number;
  readonly k0?: number;
  readonly x0?: number;
  readonly y0?: number;
  readonly to_meter?: number;
  readonly from_greenwich?: number;
  readonly datum_params?: readonly (number | string)[];
}

const names = (field: keyof ProjFields, wkt: string, key: number): ParameterNames => ({ field, wkt, key });

const FALSE_ORIGIN = [names('x0', 'false_easting', 3082), names('y0', 'false_northing', 3083)];
const NATURAL_ORIGIN = [names('lat0', 'latitude_of_origin', 3081), names('long0', 'central_meridian', 3080)];
const SCALED_ORIGIN = [...NATURAL_ORIGIN, names('k0', 'scale_factor', 3092)];
const CENTRE = [names('lat0', 'latitude_of_center', 3089), names('long0', 'longitude_of_center', 3088)];
const PARALLELS = [names('lat1', 'standard_parallel_1', 3078), names('lat2', 'standard_parallel_2', 3079)];

const isPolar = ({ lat0 = 0 }: ProjFields) => Math.abs(Math.abs(lat0) - Math.PI / 2) < 1e-9;

/** The projections that are written with their parameters; systems with others are written by code or as text. */
const METHODS: readonly Method[] = [
  { proj: 'tmerc', wkt: 'Transverse_Mercator', code: 1, parameters: [...SCALED_ORIGIN, ...FALSE_ORIGIN] },
  { proj: 'utm', wkt: 'Transverse_Mercator', code: 1, parameters: [...SCALED_ORIGIN, ...FALSE_ORIGIN] },
  {
    proj: 'merc',
    when: ({ lat_ts }) => !lat_ts,
    wkt: 'Mercator_1SP',
    code: 7,
    parameters: [...SCALED_ORIGIN, ...FALSE_ORIGIN],
  },
  {
    proj: 'lcc',
    when: ({ lat1 = 0, lat2 = lat1 }) => Math.abs(lat1 - lat2) > 1e-10,
    wkt: 'Lambert_Conformal_Conic_2SP',
    code: 8,
    parameters: [
      ...PARALLELS,
      names('lat0', 'latitude_of_origin', 3085),
      names('long0', 'central_meridian', 3084),
      names('x0', 'false_easting', 3086),
      names('y0', 'false_northing', 3087),
    ],
  },
  {
    proj: 'lcc',
    when: ({ lat0 = 0, lat1 = 0 }) => Math.abs(lat0 - lat1) < 1e-10,
    wkt: 'Lambert_Conformal_Conic_1SP',
    code: 9,
    parameters: [...SCALED_ORIGIN, ...FALSE_ORIGIN],
  },
  {
    proj: 'laea',
    wkt: 'Lambert_Azimuthal_Equal_Area',
    code: 10,
    parameters: [...CENTRE, ...FALSE_ORIGIN],
  },
  {
    proj: 'aea',
    wkt: 'Albers_Conic_Equal_Area',
    code: 11,
    parameters: [
      ...PARALLELS,
      names('lat0', 'latitude_of_center', 3081),
      names('long0', 'longitude_of_center', 3080),
      ...FALSE_ORIGIN,
    ],
  },
  {
    proj: 'stere',
    when: (fields) => isPolar(fields) && !fields.lat_ts,
    wkt: 'Polar_Stereographic',
    code: 15,
    parameters: [
      names('lat0', 'latitude_of_origin', 3081),
      names('long0', 'central_meridian', 3095),
      names('k0', 'scale_factor', 3092),
      ...FALSE_ORIGIN,
    ],
  },
  {
    proj: 'stere',
    when: isPolar,
    wkt: 'Polar_Stereographic',
    code: 15,
    parameters: [
      names('lat_ts', 'latitude_of_origin', 3081),
      names('long0', 'central_meridian', 3095),
      names('k0', 'scale_factor', 3092),
      ...FALSE_ORIGIN,
    ],
  },
  { proj: 'sterea', wkt: 'Oblique_Stereographic', code: 16, parameters: [...SCALED_ORIGIN, ...FALSE_ORIGIN] },
  { proj: 'cass', wkt: 'Cassini_Soldner', code: 18, parameters: [...NATURAL_ORIGIN, ...FALSE_ORIGIN] },
  { proj: 'poly', wkt: 'Polyconic', code: 22, parameters: [...NATURAL_ORIGIN, ...FALSE_ORIGIN] },
  {
    proj: 'sinu',
    wkt: 'Sinusoidal',
    code: 24,
    parameters: [names('long0', 'longitude_of_center', 3088), ...FALSE_ORIGIN],
  },
];

const LENGTHS = new Set<keyof ProjFields>(['x0', 'y0']);

/** A reference system in parameters, ready to be written. */
export interface CrsParameters {
  /** Semi-major axis in metres and inverse flattening, 0 for a sphere. */
  readonly ellipsoid: { readonly a: number; readonly inverseFlattening: number };
  /** Degrees east of Greenwich. */
  readonly primeMeridian: number;
  /** Shift of the datum to WGS 84, 3 or 7 numbers; empty where none is known. */
  readonly toWgs84: readonly number[];
  /** Null for geographic systems. Angles in degrees, lengths in the system's unit. */
  readonly projection: {
    readonly wkt: string;
    readonly code: number;
    readonly parameters: readonly { readonly wkt: string; readonly key: number; readonly value: number }[];
    readonly metresPerUnit: number;
  } | null;
}

/** The parameters of a reference system; null where it has none that can be written. */
export function crsParameters(crs: CoordinateReferenceSystem): CrsParameters | null {
  const parsed = parse(crs);
  if (!parsed) return null;
  const { fields, scale } = parsed;
  const { a, from_greenwich = 0, datum_params = [] } = fields;
  const toWgs84 = datum_params.map(Number);
  const common = {
    ellipsoid: { a, inverseFlattening: inverseFlattening(fields) },
    primeMeridian: degrees(from_greenwich),
    toWgs84: toWgs84.some((value) => value !== 0) ? toWgs84 : [],
  };
  if (crs.kind === 'geographic') return { ...common, projection: null };
  const method = METHODS.find(
    ({ proj, when }) => fields.names?.includes(proj) && (when === undefined || when(fields)),
  );
  if (!method || scale <= 0) return null;
  const parameters = method.parameters.map(({ field, wkt, key }) => {
    const raw = Number(fields[field] ?? (field === 'k0' ? 1 : 0));
    const value = field === 'k0' ? raw : LENGTHS.has(field) ? raw / scale : degrees(raw);
    return { wkt, key, value };
  });
  return { ...common, projection: { wkt: method.wkt, code: method.code, parameters, metresPerUnit: scale } };
}

function parse(crs: CoordinateReferenceSystem): { fields: ProjFields; scale: number } | null {
  try {
    const { definition, scale } = projectionDefinition(crs);
    const fields = new (proj4.Proj as unknown as new (text: string) => ProjFields)(definition);
    return { fields, scale: crs.geoKeys ? scale : (fields.to_meter ?? 1) };
  } catch (error) {
    if (error instanceof CrsError) return null;
    throw error;
  }
}

function inverseFlattening({ a, b, rf }: ProjFields): number {
  if (rf !== undefined && rf !== 0 && Number.isFinite(rf)) return rf;
  return b === undefined || b === a ? 0 : a / (a - b);
}

/** Rounded to a billionth of a second of arc, which undoes what the conversion to radians left. */
const degrees = (radians: number): number => Number(((radians * 180) / Math.PI).toFixed(12));
