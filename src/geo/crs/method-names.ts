import type { ProjectionTerms } from './definition.ts';

/**
 * The parameters of a projection as files give them, whatever they call them: angles in degrees, lengths in metres.
 * What is not given is undefined.
 */
export interface GivenParameters {
  readonly latitude?: number;
  readonly longitude?: number;
  readonly parallel1?: number;
  readonly parallel2?: number;
  readonly scale?: number;
  readonly azimuth?: number;
  /** From the rectified to the skew grid. */
  readonly gridAngle?: number;
  readonly east?: number;
  readonly north?: number;
  readonly height?: number;
  /** ESRI's Krovak has them. */
  readonly xScale?: number;
}

interface MethodNames {
  /** In well-known text of version 1 (OGC and ESRI) and 2, as `plain` leaves them. */
  readonly names: string;
  /** In ProjMethodGeoKey (OGC 19-008r4, annex C). */
  readonly geoTiff?: readonly number[];
  /** Of the EPSG registry. */
  readonly epsg?: readonly number[];
  readonly terms: (given: GivenParameters) => ProjectionTerms | null;
}

const falseOrigin = ({ east = 0, north = 0 }: GivenParameters) => ({ x_0: east, y_0: north });
const centred = (given: GivenParameters) => ({
  lat_0: given.latitude ?? 0,
  lon_0: given.longitude ?? 0,
  ...falseOrigin(given),
});
const scaled = (given: GivenParameters) => ({ ...centred(given), k: given.scale ?? 1 });
const plainMethod = (method: string) => (given: GivenParameters) => ({ method, parameters: centred(given) });
const scaledMethod = (method: string) => (given: GivenParameters) => ({ method, parameters: scaled(given) });
/** Of the world, from a central meridian alone. */
const worldMethod = (method: string) => (given: GivenParameters) => ({
  method,
  parameters: { lon_0: given.longitude ?? 0, ...falseOrigin(given) },
});
const conic = (method: string) => (given: GivenParameters) => ({
  method,
  parameters: {
    ...centred(given),
    lat_1: given.parallel1 ?? 0,
    lat_2: given.parallel2 ?? given.parallel1 ?? 0,
  },
});
const isPole = (latitude: number | undefined) =>
  latitude !== undefined && Math.abs(Math.abs(latitude) - 90) < 1e-9;

function mercator({
  latitude = 0,
  longitude = 0,
  parallel1,
  scale,
  ...given
}: GivenParameters): ProjectionTerms | null {
  const common = { lon_0: longitude, ...falseOrigin(given) };
  if (parallel1 !== undefined && parallel1 !== 0) {
    return latitude === 0 ? { method: 'merc', parameters: { ...common, lat_ts: parallel1 } } : null;
  }
  // A latitude of origin would move the northing, which the common programs do in different ways.
  return latitude === 0 ? { method: 'merc', parameters: { ...common, k: scale ?? 1 } } : null;
}

function lambertConic(given: GivenParameters): ProjectionTerms {
  const { latitude, parallel1, parallel2, scale } = given;
  if (parallel1 !== undefined && parallel2 !== undefined) {
    const terms = conic('lcc')(given);
    return scale === undefined || scale === 1
      ? terms
      : { ...terms, parameters: { ...terms.parameters, k: scale } };
  }
  const parameters = {
    ...scaled(given),
    lat_1: parallel1 ?? latitude ?? 0,
    lat_0: latitude ?? parallel1 ?? 0,
  };
  return { method: 'lcc', parameters };
}

function polarStereographic(given: GivenParameters): ProjectionTerms | null {
  const { latitude, parallel1, scale = 1 } = given;
  const parallel = parallel1 ?? (isPole(latitude) ? undefined : latitude);
  const pole = Math.sign(parallel ?? latitude ?? 0) * 90;
  if (pole === 0) return null;
  const parameters = { ...centred(given), lat_0: pole };
  if (parallel === undefined || isPole(parallel))
    return { method: 'stere', parameters: { ...parameters, k: scale } };
  // A parallel and a scale that is none of it contradict each other.
  return scale === 1 ? { method: 'stere', parameters: { ...parameters, lat_ts: parallel } } : null;
}

function stereographic(given: GivenParameters): ProjectionTerms | null {
  return isPole(given.latitude) ? polarStereographic(given) : { method: 'stere', parameters: scaled(given) };
}

function obliqueMercator(given: GivenParameters, offset: boolean): ProjectionTerms {
  const { latitude = 0, longitude = 0, azimuth = 0, gridAngle = azimuth, scale = 1 } = given;
  const right = Math.abs(azimuth - 90) < 1e-7 && Math.abs(gridAngle - 90) < 1e-7;
  // As PROJ has it: the Swiss projection is this one, with a double projection through the sphere.
  if (right && offset) return { method: 'somerc', parameters: scaled(given) };
  const parameters = {
    lat_0: latitude,
    lonc: longitude,
    alpha: azimuth,
    gamma: gridAngle,
    k: scale,
    ...falseOrigin(given),
  };
  return { method: 'omerc', parameters: offset ? parameters : { ...parameters, no_uoff: true } };
}

const withParallel = (method: string) => (given: GivenParameters) => ({
  method,
  parameters: { ...centred(given), lat_ts: given.parallel1 ?? given.latitude ?? 0 },
});

/** Every method that files may name, and what it is in PROJ's terms. Null where its parameters contradict each other. */
const METHODS: readonly MethodNames[] = [
  {
    names: 'transversemercator gausskruger transversemercatorcomplex',
    geoTiff: [1],
    epsg: [9807],
    terms: scaledMethod('tmerc'),
  },
  {
    names: 'mercator mercator1sp mercator2sp mercatorvarianta mercatorvariantb',
    geoTiff: [7],
    epsg: [9804, 9805],
    terms: mercator,
  },
  {
    names: 'mercatorauxiliarysphere popularvisualisationpseudomercator',
    epsg: [1024],
    terms: (given) => ({
      method: 'merc',
      parameters: { lon_0: given.longitude ?? 0, k: 1, ...falseOrigin(given), R: 6378137 },
    }),
  },
  {
    names:
      'lambertconformalconic lambertconformalconic1sp lambertconformalconic2sp lambertconicconformal1sp lambertconicconformal2sp',
    geoTiff: [8, 9],
    epsg: [9801, 9802],
    terms: lambertConic,
  },
  { names: 'lambertazimuthalequalarea', geoTiff: [10], epsg: [9820], terms: plainMethod('laea') },
  { names: 'albers albersconicequalarea albersequalarea', geoTiff: [11], epsg: [9822], terms: conic('aea') },
  {
    names: 'azimuthalequidistant modifiedazimuthalequidistant',
    geoTiff: [12],
    epsg: [9832, 1125],
    terms: plainMethod('aeqd'),
  },
  { names: 'equidistantconic', geoTiff: [13], epsg: [1119], terms: conic('eqdc') },
  { names: 'stereographic', geoTiff: [14], terms: stereographic },
  {
    names:
      'polarstereographic polarstereographicvarianta polarstereographicvariantb stereographicnorthpole stereographicsouthpole',
    geoTiff: [15],
    epsg: [9810, 9829],
    terms: polarStereographic,
  },
  {
    names: 'obliquestereographic doublestereographic',
    geoTiff: [16],
    epsg: [9809],
    terms: scaledMethod('sterea'),
  },
  {
    names: 'equirectangular equidistantcylindrical platecarree equidistantcylindricalspherical',
    geoTiff: [17],
    epsg: [1028, 1029],
    terms: (given) => ({
      method: 'eqc',
      parameters: {
        lat_0: given.parallel1 === undefined ? 0 : (given.latitude ?? 0),
        lon_0: given.longitude ?? 0,
        lat_ts: given.parallel1 ?? given.latitude ?? 0,
        ...falseOrigin(given),
      },
    }),
  },
  {
    names: 'cylindricalequalarea lambertcylindricalequalarea behrmann',
    geoTiff: [28],
    epsg: [9835],
    terms: (given) => {
      const { parameters } = withParallel('cea')(given);
      const { lat_0: _none, ...own } = parameters;
      return { method: 'cea', parameters: own };
    },
  },
  { names: 'cassinisoldner cassini', geoTiff: [18], epsg: [9806], terms: plainMethod('cass') },
  { names: 'gnomonic', geoTiff: [19], terms: plainMethod('gnom') },
  { names: 'millercylindrical', geoTiff: [20], terms: worldMethod('mill') },
  { names: 'orthographic', geoTiff: [21], epsg: [9840], terms: plainMethod('ortho') },
  { names: 'polyconic americanpolyconic', geoTiff: [22], epsg: [9818], terms: plainMethod('poly') },
  { names: 'robinson', geoTiff: [23], terms: worldMethod('robin') },
  { names: 'sinusoidal', geoTiff: [24], terms: worldMethod('sinu') },
  { names: 'vandergrinten vandergrinteni', geoTiff: [25], terms: worldMethod('vandg') },
  { names: 'mollweide', terms: worldMethod('moll') },
  { names: 'equalearth', epsg: [1078], terms: worldMethod('eqearth') },
  { names: 'newzealandmapgrid', geoTiff: [26], epsg: [9811], terms: plainMethod('nzmg') },
  {
    names:
      'hotineobliquemercator hotineobliquemercatorvarianta hotineobliquemercatorazimuthnaturalorigin rectifiedskeworthomorphicnaturalorigin',
    geoTiff: [3, 9812],
    epsg: [9812],
    terms: (given) => obliqueMercator(given, false),
  },
  {
    names:
      'hotineobliquemercatorazimuthcenter hotineobliquemercatorvariantb obliquemercator rectifiedskeworthomorphiccenter',
    geoTiff: [9815],
    epsg: [9815],
    terms: (given) => obliqueMercator(given, true),
  },
  { names: 'swissobliquemercator swissobliquecylindrical', geoTiff: [5], terms: scaledMethod('somerc') },
  {
    names: 'labordeobliquemercator',
    geoTiff: [4],
    epsg: [9813],
    terms: (given) => ({ method: 'labrd', parameters: { ...scaled(given), azi: given.azimuth ?? 0 } }),
  },
  {
    names: 'krovak krovaknorthorientated',
    epsg: [9819, 1041],
    terms: (given) => ({
      method: 'krovak',
      parameters: { ...scaled(given), alpha: given.azimuth ?? 30.2881397222222 },
    }),
  },
  {
    names: 'bonne',
    epsg: [9827],
    terms: (given) => ({
      method: 'bonne',
      parameters: {
        lat_1: given.parallel1 ?? given.latitude ?? 0,
        lon_0: given.longitude ?? 0,
        ...falseOrigin(given),
      },
    }),
  },
  {
    names: 'colombiaurban',
    epsg: [1052],
    terms: (given) => ({ method: 'col_urban', parameters: { ...centred(given), h_0: given.height ?? 0 } }),
  },
];

/** Methods whose coordinates grow towards south and west. */
const SOUTH_ORIENTATED = 'transversemercatorsouthorientated';

/** A name without what differs between dialects: `Lambert Conic Conformal (2SP)` is `lambertconicconformal2sp`. */
export const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** A projection by the name of its method in well-known text; null where it is not known here. */
export function byMethodName(
  name: string,
  given: GivenParameters,
): { terms: ProjectionTerms | null; axes: string } | null {
  const wanted = plain(name);
  if (wanted === SOUTH_ORIENTATED) return { terms: scaledMethod('tmerc')(given), axes: 'ws' };
  const method = METHODS.find(({ names }) => names.split(' ').includes(wanted));
  return method ? { terms: method.terms(given), axes: 'en' } : null;
}

/** A projection by its code in ProjMethodGeoKey; null where it is not known here. */
export function byGeoTiffCode(
  code: number,
  given: GivenParameters,
): { terms: ProjectionTerms | null; axes: string } | null {
  if (code === 27) return { terms: scaledMethod('tmerc')(given), axes: 'ws' };
  const method = METHODS.find(({ geoTiff, epsg }) => geoTiff?.includes(code) || epsg?.includes(code));
  return method ? { terms: method.terms(given), axes: 'en' } : null;
}
