import type { CoordinateReferenceSystem, DatumOperation } from '../../geo/index.ts';

/** What a projection's parameter is called. */
interface ParameterNames {
  /** In PROJ's terms: angles in degrees, lengths in metres. */
  readonly term: string;
  /** In well-known text, version 1. */
  readonly wkt: string;
  /** GeoTIFF key. */
  readonly key: number;
}

type Terms = Readonly<Record<string, number | true>>;

interface Method {
  /** PROJ's name of the projection, and what tells its variants apart. */
  readonly proj: string;
  readonly when?: (terms: Terms) => boolean;
  readonly wkt: string;
  /** ProjMethodGeoKey's value: OGC 19-008r4, annex C. */
  readonly code: number;
  readonly parameters: readonly ParameterNames[];
}

const names = (term: string, wkt: string, key: number): ParameterNames => ({ term, wkt, key });

const FALSE_ORIGIN = [names('x_0', 'false_easting', 3082), names('y_0', 'false_northing', 3083)];
const NATURAL_ORIGIN = [names('lat_0', 'latitude_of_origin', 3081), names('lon_0', 'central_meridian', 3080)];
const SCALED_ORIGIN = [...NATURAL_ORIGIN, names('k', 'scale_factor', 3092)];
const CENTRE = [names('lat_0', 'latitude_of_center', 3089), names('lon_0', 'longitude_of_center', 3088)];
const PARALLELS = [names('lat_1', 'standard_parallel_1', 3078), names('lat_2', 'standard_parallel_2', 3079)];

const isPolar = ({ lat_0 }: Terms) => Math.abs(Math.abs(Number(lat_0)) - 90) < 1e-9;
const HOTINE = [
  names('lat_0', 'latitude_of_center', 3089),
  names('lonc', 'longitude_of_center', 3088),
  names('alpha', 'azimuth', 3094),
  names('gamma', 'rectified_grid_angle', 3096),
  names('k', 'scale_factor', 3093),
];

/** The projections that are written with their parameters; systems with others are written by code or as text. */
const METHODS: readonly Method[] = [
  { proj: 'tmerc', wkt: 'Transverse_Mercator', code: 1, parameters: [...SCALED_ORIGIN, ...FALSE_ORIGIN] },
  {
    proj: 'merc',
    when: ({ lat_ts, R }) => !lat_ts && R === undefined,
    wkt: 'Mercator_1SP',
    code: 7,
    parameters: [...SCALED_ORIGIN, ...FALSE_ORIGIN],
  },
  {
    proj: 'lcc',
    when: ({ lat_1, lat_2 = lat_1, k = 1 }) => lat_1 !== lat_2 && k === 1,
    wkt: 'Lambert_Conformal_Conic_2SP',
    code: 8,
    parameters: [
      ...PARALLELS,
      names('lat_0', 'latitude_of_origin', 3085),
      names('lon_0', 'central_meridian', 3084),
      names('x_0', 'false_easting', 3086),
      names('y_0', 'false_northing', 3087),
    ],
  },
  {
    proj: 'lcc',
    when: ({ lat_0, lat_1 = lat_0, lat_2 }) => lat_0 === lat_1 && lat_2 === undefined,
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
      names('lat_0', 'latitude_of_center', 3081),
      names('lon_0', 'longitude_of_center', 3080),
      ...FALSE_ORIGIN,
    ],
  },
  {
    proj: 'stere',
    when: (terms) => isPolar(terms) && !terms.lat_ts,
    wkt: 'Polar_Stereographic',
    code: 15,
    parameters: [
      names('lat_0', 'latitude_of_origin', 3081),
      names('lon_0', 'central_meridian', 3095),
      names('k', 'scale_factor', 3092),
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
      names('lon_0', 'central_meridian', 3095),
      names('k', 'scale_factor', 3092),
      ...FALSE_ORIGIN,
    ],
  },
  { proj: 'sterea', wkt: 'Oblique_Stereographic', code: 16, parameters: [...SCALED_ORIGIN, ...FALSE_ORIGIN] },
  {
    proj: 'omerc',
    when: ({ no_uoff }) => no_uoff === true,
    wkt: 'Hotine_Oblique_Mercator',
    code: 3,
    parameters: [...HOTINE, ...FALSE_ORIGIN],
  },
  {
    proj: 'omerc',
    wkt: 'Hotine_Oblique_Mercator_Azimuth_Center',
    code: 9815,
    parameters: [...HOTINE, names('x_0', 'false_easting', 3090), names('y_0', 'false_northing', 3091)],
  },
  {
    proj: 'cass',
    when: ({ hyperbolic }) => !hyperbolic,
    wkt: 'Cassini_Soldner',
    code: 18,
    parameters: [...NATURAL_ORIGIN, ...FALSE_ORIGIN],
  },
  { proj: 'poly', wkt: 'Polyconic', code: 22, parameters: [...NATURAL_ORIGIN, ...FALSE_ORIGIN] },
  {
    proj: 'sinu',
    wkt: 'Sinusoidal',
    code: 24,
    parameters: [names('lon_0', 'longitude_of_center', 3088), ...FALSE_ORIGIN],
  },
];

const LENGTHS = new Set(['x_0', 'y_0']);

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
export function crsParameters({ kind, definition }: CoordinateReferenceSystem): CrsParameters | null {
  if ('refused' in definition) return null;
  const { ellipsoid, primeMeridian, projection, unit, axes, toWgs84 } = definition;
  const common = { ellipsoid, primeMeridian, toWgs84: helmertOf(toWgs84) };
  if (kind === 'geographic') return unit === 1 ? { ...common, projection: null } : null;
  if (!projection || axes !== 'en') return null;
  const { method: name, parameters: terms } = projection;
  // A sphere of the projection's own is nothing that these parameters can say.
  if (terms.R !== undefined || terms.R_A !== undefined) return null;
  const method = METHODS.find(({ proj, when }) => name === proj && (when === undefined || when(terms)));
  if (!method) return null;
  const parameters = method.parameters.map(({ term, wkt, key }) => {
    const raw = Number(terms[term] ?? (term === 'k' ? 1 : 0));
    return { wkt, key, value: LENGTHS.has(term) ? raw / unit : raw };
  });
  return { ...common, projection: { wkt: method.wkt, code: method.code, parameters, metresPerUnit: unit } };
}

/** The seven numbers of a shift to WGS 84, where it is one. */
function helmertOf({ steps }: DatumOperation): number[] {
  const match = /^cart [^>]*>(inv )?helmert ([^>]*)>inv cart ellps=WGS84$/.exec(steps);
  if (!match) return [];
  const sense = match[1] ? -1 : 1;
  const terms = new Map(match[2]!.split(' ').map((part) => part.split('=', 2) as [string, string]));
  const turn = terms.get('convention') === 'coordinate_frame' ? -1 : 1;
  const numbers = ['x', 'y', 'z', 'rx', 'ry', 'rz', 's'].map(
    (key, at) => Number(terms.get(key) ?? 0) * sense * (at >= 3 && at < 6 ? turn : 1),
  );
  return numbers.some((value) => value !== 0) ? numbers.map((value) => value || 0) : [];
}
