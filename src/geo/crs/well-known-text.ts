import type { CoordinateReferenceSystem, LinearUnit } from '../georeference.ts';
import { datumOf, type FoundDatum } from './datum.ts';
import type { CrsDefinition, CrsRefusal } from './definition.ts';
import { ellipsoidOf } from './ellipsoids.ts';
import { byMethodName, type GivenParameters, plain } from './method-names.ts';
import { parseStep, projectionTerms } from './proj-terms.ts';
import { registeredSystem, sameDefinition, withRegisteredShift } from './registered-system.ts';
import { child, children, codeOf, parseWkt, type WktNode } from './wkt-tree.ts';

const PROJECTED = ['PROJCS', 'PROJCRS', 'PROJECTEDCRS'];
const GEOGRAPHIC = [
  'GEOGCS',
  'GEOGCRS',
  'GEOGRAPHICCRS',
  'GEODCRS',
  'GEODETICCRS',
  'BASEGEOGCRS',
  'BASEGEODCRS',
];
const WRAPPERS = new Set(['COMPD_CS', 'COMPOUNDCRS', 'BOUNDCRS', 'SOURCECRS']);

/** What the parameters of projections are called, as `plain` leaves the names, in all dialects. */
const PARAMETERS: Readonly<Record<string, keyof GivenParameters>> = {};
const called = (parameter: keyof GivenParameters, names: string): void => {
  for (const name of names.split(' '))
    (PARAMETERS as Record<string, keyof GivenParameters>)[name] = parameter;
};
called(
  'latitude',
  'latitudeoforigin latitudeofcenter latitudeofnaturalorigin latitudeoffalseorigin latitudeofprojectioncentre latitudeofprojectioncenter latitudeoftopocentricorigin',
);
called(
  'longitude',
  'centralmeridian longitudeoforigin longitudeofcenter longitudeofnaturalorigin longitudeoffalseorigin longitudeofprojectioncentre longitudeofprojectioncenter straightverticallongitudefrompole',
);
called('parallel1', 'standardparallel1 latitudeof1ststandardparallel latitudeofstandardparallel');
called('parallel2', 'standardparallel2 latitudeof2ndstandardparallel');
called(
  'scale',
  'scalefactor scalefactoratnaturalorigin scalefactoratprojectioncentre scalefactoroninitialline scalefactoronpseudostandardparallel',
);
called('azimuth', 'azimuth azimuthofinitialline azimuthatprojectioncentre colatitudeofconeaxis');
called('gridAngle', 'rectifiedgridangle anglefromrectifiedtoskewgrid xyplanerotation');
called('east', 'falseeasting eastingatfalseorigin eastingatprojectioncentre');
called('north', 'falsenorthing northingatfalseorigin northingatprojectioncentre');
called('height', 'height projectionplaneoriginheight ellipsoidalheightoftopocentricorigin');
called('xScale', 'xscale');
/** Of a Mercator projection on a sphere of ESRI's, and of Krovak's, in which they have one value only. */
const IGNORED = new Set([
  'auxiliaryspheretype',
  'yscale',
  'pseudostandardparallel1',
  'latitudeofpseudostandardparallel',
  'option',
]);
const LENGTHS = new Set<keyof GivenParameters>(['east', 'north', 'height']);
const RATIOS = new Set<keyof GivenParameters>(['scale', 'xScale']);

/**
 * A reference system from well-known text (version 1, ESRI's dialect, or version 2), which is kept as it is.
 * Throws a GeoreferenceError for text of another kind.
 *
 * @example
 * ```ts
 * import { crsFromWkt } from 'skyrefer/geo';
 * const wkt = 'PROJCS["UTM 33N",GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",15],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1]]';
 * const { name, kind } = await crsFromWkt(wkt, 'image.prj');
 * console.log(name, kind); // UTM 33N projected
 * ```
 */
export async function crsFromWkt(wkt: string, where: string): Promise<CoordinateReferenceSystem> {
  const text = wkt.trim();
  let node = parseWkt(text, where);
  // Heights do not matter here: the horizontal part says where pixels lie.
  while (WRAPPERS.has(node.keyword)) {
    const inner = children(node)[0];
    if (!inner) break;
    node = inner;
  }
  const kind = PROJECTED.includes(node.keyword)
    ? 'projected'
    : GEOGRAPHIC.includes(node.keyword)
      ? 'geographic'
      : 'other';
  const code = codeOf(node);
  const written =
    kind === 'other' ? { refused: 'it is neither projected nor geographic' } : await definitionOf(node);
  const registered = code === null || kind === 'other' ? null : await registeredSystem(code);
  // Text that was changed and kept its code says what it is, not the code.
  const byCode =
    registered && ('refused' in written || sameDefinition(written, registered.definition))
      ? registered
      : null;
  const name = String(node.values[0] ?? '') || (byCode && code ? `EPSG:${code}` : 'unnamed');
  return {
    name,
    epsg: byCode || !registered ? code : null,
    kind,
    geoKeys: null,
    wkt: text,
    unit: kind === 'projected' ? unitOf(node) : null,
    definition:
      byCode && !('refused' in byCode.definition && !('refused' in written)) ? byCode.definition : written,
    areaOfUse: byCode?.area ?? null,
  };
}

async function definitionOf(node: WktNode): Promise<CrsDefinition | CrsRefusal> {
  const projected = PROJECTED.includes(node.keyword);
  const base = projected ? child(node, ...GEOGRAPHIC) : node;
  const found = base && (await datumOfNode(base));
  if (!base || !found) return { refused: 'its text has no datum' };
  const { datum } = found;
  const degrees = angleUnitOf(base);
  if (!projected) return { ...datum, projection: null, unit: degrees, axes: 'en' };
  const unit = unitOf(node).metres;
  const byProj = projOfExtension(node);
  if (byProj) return { ...datum, ...byProj, unit, axes: 'en' };
  const axes = axesOf(node);
  if (axes === null) return { refused: 'the directions of its axes are not known here' };
  const conversion = child(node, 'CONVERSION') ?? node;
  const method = String(child(conversion, 'PROJECTION', 'METHOD')?.values[0] ?? '');
  const given = parametersOf(conversion, degrees, unit);
  if (typeof given === 'string') return { refused: `its parameter ${given} is not known here` };
  const projection = byMethodName(method, given);
  if (!projection)
    return {
      refused: method ? `its projection ${method} is not known here` : 'its text names no projection',
    };
  if (!projection.terms || (given.xScale !== undefined && given.xScale > 0)) {
    return { refused: `its parameters of ${method} are not understood` };
  }
  // Text without axes leaves them to the method.
  const definition = {
    ...datum,
    projection: projection.terms,
    unit,
    axes: axes === 'en' ? projection.axes : axes,
  };
  return withRegisteredShift(definition, found.code);
}

/** Where the coordinates of a projected system grow to; null where this is nothing that is known here. */
function axesOf(node: WktNode): string | null {
  const directions = children(node)
    .filter(({ keyword }) => keyword === 'AXIS')
    .map(({ values }) =>
      String(values.find((value, at) => at > 0 && typeof value === 'string') ?? '').toLowerCase(),
    );
  const [first = 'east', second = 'north'] = directions;
  // At a pole, both go along meridians.
  if (first === second) return 'en';
  if (/^(east|north|other|unspecified)$/.test(first) && /^(east|north|other|unspecified)$/.test(second))
    return 'en';
  if (first === 'south' && second === 'west') return 'sw';
  if (first === 'west' && second === 'south') return 'ws';
  return null;
}

/** GDAL gives PROJ's own terms where text of version 1 cannot say what it means. */
function projOfExtension(node: WktNode): Pick<CrsDefinition, 'projection'> | null {
  const extension = child(node, 'EXTENSION');
  if (extension?.values[0] !== 'PROJ4') return null;
  const { name, terms } = parseStep(String(extension.values[1]));
  const sphere = terms.a !== undefined && terms.a === terms.b;
  if (name !== 'merc' || !sphere) return null;
  const { lon_0 = '0', x_0 = '0', y_0 = '0', k = '1', lat_ts = '0', a } = terms;
  if (Number(lat_ts) !== 0) return null;
  return {
    projection: projectionTerms(parseStep(`merc lon_0=${lon_0} k=${k} x_0=${x_0} y_0=${y_0} R=${a}`)),
  };
}

function parametersOf(conversion: WktNode, degrees: number, metres: number): GivenParameters | string {
  const given: Partial<Record<keyof GivenParameters, number>> = {};
  for (const node of children(conversion)) {
    if (node.keyword !== 'PARAMETER') continue;
    const name = String(node.values[0]);
    if (IGNORED.has(plain(name))) continue;
    const parameter = PARAMETERS[plain(name)];
    const value = Number(node.values[1]);
    if (!parameter || !Number.isFinite(value)) return name;
    const own = Number(child(node, 'ANGLEUNIT', 'LENGTHUNIT', 'SCALEUNIT', 'UNIT')?.values[1] ?? Number.NaN);
    const unit = RATIOS.has(parameter)
      ? 1
      : LENGTHS.has(parameter)
        ? own || metres
        : toDegrees(own) || degrees;
    given[parameter] = value * unit;
  }
  return given;
}

async function datumOfNode(base: WktNode): Promise<FoundDatum | null> {
  const datum = child(base, 'DATUM', 'GEODETICDATUM', 'TRF', 'ENSEMBLE');
  const ellipsoid = datum && child(datum, 'SPHEROID', 'ELLIPSOID');
  const [, a, inverseFlattening] = ellipsoid?.values ?? [];
  const metres = Number((ellipsoid && child(ellipsoid, 'LENGTHUNIT', 'UNIT')?.values[1]) ?? 1);
  const meridian = child(base, 'PRIMEM', 'PRIMEMERIDIAN');
  const ownUnit = meridian && child(meridian, 'ANGLEUNIT', 'UNIT');
  const shift = datum && child(datum, 'TOWGS84');
  const names = [datum?.values[0], base.values[0]].filter((name): name is string => typeof name === 'string');
  return datumOf({
    geographicCode: codeOf(base),
    datumCode: datum && codeOf(datum),
    names,
    ellipsoid:
      Number(a) > 0
        ? ellipsoidOf({ a: String(Number(a) * metres), rf: String(inverseFlattening ?? 0) })
        : null,
    primeMeridian: Number(meridian?.values[1] ?? 0) * (ownUnit ? toDegrees(Number(ownUnit.values[1])) : 1),
    toWgs84: shift ? shift.values.map(Number) : null,
  });
}

const toDegrees = (radians: number): number => Number(((radians * 180) / Math.PI).toPrecision(13));

/** Degrees in the unit of angles. */
function angleUnitOf(base: WktNode): number {
  const axis = child(base, 'AXIS');
  const unit = child(base, 'UNIT', 'ANGLEUNIT') ?? (axis && child(axis, 'UNIT', 'ANGLEUNIT'));
  const radians = Number(unit?.values[1]);
  return radians > 0 ? toDegrees(radians) : 1;
}

/** Version 1 has the unit beside the parameters, version 2 beside or inside the axes. */
function unitOf(node: WktNode): LinearUnit {
  const own = children(node);
  const axes = own.filter(({ keyword }) => keyword === 'AXIS').flatMap(children);
  const unit = [...own, ...axes].find(({ keyword }) => keyword === 'UNIT' || keyword === 'LENGTHUNIT');
  const metres = Number(unit?.values[1]);
  return unit && metres > 0 ? { name: String(unit.values[0]), metres } : { name: 'metre', metres: 1 };
}
