import {
  angularUnitOf,
  codeOfKey,
  geoKey,
  geoKeyValue,
  geoKeyValues,
  linearUnitOf,
  numberOf,
  textOfKey,
} from '../geo-keys.ts';
import type { CoordinateReferenceSystem, GeoKeys, LinearUnit } from '../georeference.ts';
import { datumOf, type FoundDatum } from './datum.ts';
import type { CrsDefinition, CrsRefusal, Ellipsoid } from './definition.ts';
import { loadRegistry } from './load-registry.ts';
import { byGeoTiffCode, type GivenParameters } from './method-names.ts';
import { registeredSystem, withRegisteredShift } from './registered-system.ts';
import { utmZone } from './well-known-systems.ts';
import { crsFromWkt } from './well-known-text.ts';

const METRE: LinearUnit = { name: 'metre', metres: 1 };

/** Keys of the parameters of projections; the first that is there counts. */
const PARAMETER_KEYS: Readonly<
  Record<Exclude<keyof GivenParameters, 'height' | 'xScale'>, readonly number[]>
> = {
  latitude: [3081, 3085, 3089],
  longitude: [3080, 3084, 3088, 3095],
  parallel1: [3078],
  parallel2: [3079],
  scale: [3092, 3093],
  azimuth: [3094],
  gridAngle: [3096],
  east: [3082, 3086, 3090],
  north: [3083, 3087, 3091],
};

/**
 * What the keys say about the reference system; null where they describe none. The keys themselves are carried along.
 * A code counts most, as with GDAL; then the well-known text that ESRI's programs put into a citation; then parameters.
 */
export async function crsFromGeoKeys(geoKeys: GeoKeys): Promise<CoordinateReferenceSystem | null> {
  const modelType = geoKeyValue(geoKeys, geoKey.modelType);
  const projected = geoKeyValue(geoKeys, geoKey.projectedCrs) !== null;
  const geographic = geoKeyValue(geoKeys, geoKey.geodeticCrs) !== null;
  const citation = textOfKey(geoKeys, geoKey.citation);
  if (modelType === null && !projected && !geographic && citation === null) return null;
  const projectedCode = codeOfKey(geoKeys, geoKey.projectedCrs);
  if (modelType === 1 || projectedCode !== null || (modelType === null && projected)) {
    return projectedSystem(geoKeys, projectedCode, citation);
  }
  // The citation stands where keys cannot say which system it is.
  const byText = modelType === 2 ? null : await systemOfText(geoKeys, citation);
  if (byText) return byText;
  if (modelType === 2 || (modelType === null && geographic)) return geographicSystem(geoKeys, citation);
  return {
    name: citation ?? 'local coordinates',
    epsg: null,
    kind: 'other',
    geoKeys,
    wkt: null,
    unit: null,
    definition: { refused: 'it is neither projected nor geographic' },
    areaOfUse: null,
  };
}

async function projectedSystem(
  geoKeys: GeoKeys,
  code: number | null,
  citation: string | null,
): Promise<CoordinateReferenceSystem> {
  const given = linearUnitOf(geoKeys);
  const registered = code === null ? null : await registeredSystem(code);
  if (registered) {
    // Files often leave the unit to the code. One that is given counts more, as with GDAL.
    const unit = registered.kind === 'projected' ? (given ?? registered.unit) : null;
    const definition =
      unit && !('refused' in registered.definition)
        ? { ...registered.definition, unit: unit.metres }
        : registered.definition;
    const name = nameOf(geoKeys, geoKey.projectedCitation, citation) ?? registered.name;
    return {
      name,
      epsg: code,
      kind: registered.kind,
      geoKeys,
      wkt: null,
      unit,
      definition,
      areaOfUse: registered.area,
    };
  }
  const byText = await systemOfText(geoKeys, citation);
  if (byText) return byText;
  const definition =
    code === null ? await userDefined(geoKeys) : { refused: `EPSG:${code} is not in the registry` };
  const unit = given ?? METRE;
  const name =
    nameOf(geoKeys, geoKey.projectedCitation, citation) ??
    (code === null ? 'user-defined projected system' : `EPSG:${code}`);
  return { name, epsg: code, kind: 'projected', geoKeys, wkt: null, unit, definition, areaOfUse: null };
}

async function geographicSystem(
  geoKeys: GeoKeys,
  citation: string | null,
): Promise<CoordinateReferenceSystem> {
  const code = codeOfKey(geoKeys, geoKey.geodeticCrs);
  const registered = code === null ? null : await registeredSystem(code);
  const datum = registered ? null : (await datumOfKeys(geoKeys))?.datum;
  const definition = registered?.definition ??
    (datum && { ...datum, projection: null, unit: angularUnitOf(geoKeys), axes: 'en' }) ?? {
      refused: code === null ? 'its keys give no datum' : `EPSG:${code} is not in the registry`,
    };
  const name =
    nameOf(geoKeys, geoKey.geodeticCitation, citation) ??
    registered?.name ??
    (code === null ? 'user-defined geographic system' : `EPSG:${code}`);
  return {
    name,
    epsg: code,
    kind: 'geographic',
    geoKeys,
    wkt: null,
    unit: null,
    definition,
    areaOfUse: registered?.area ?? null,
  };
}

/** The system that ESRI's programs write as text into a citation; null where there is none. */
async function systemOfText(
  geoKeys: GeoKeys,
  citation: string | null,
): Promise<CoordinateReferenceSystem | null> {
  const texts = [
    citation,
    textOfKey(geoKeys, geoKey.projectedCitation),
    textOfKey(geoKeys, geoKey.geodeticCitation),
  ];
  for (const text of texts) {
    const [, wkt] = /^ESRI PE String\s*=\s*(.*)$/is.exec(text ?? '') ?? [];
    if (!wkt) continue;
    const crs = await crsFromWkt(wkt, 'the citation of its GeoTIFF keys');
    const name = citation && citation !== text ? citation : crs.name;
    return { ...crs, name, geoKeys };
  }
  return null;
}

const isEsriText = (text: string): boolean => /^ESRI PE String\s*=/i.test(text);

/** The system's name in a citation: GDAL and ESRI also put other things there, with bars or `Name = ` before them. */
function nameOf(geoKeys: GeoKeys, key: number, citation: string | null): string | null {
  const texts = [textOfKey(geoKeys, key), citation].filter(
    (text): text is string => text !== null && !isEsriText(text),
  );
  for (const text of texts) {
    const [, name] = /(?:PCS|GCS) Name = ([^|]+)/.exec(text) ?? [];
    if (name) return name;
    if (!text.includes(' = ')) return text;
  }
  return null;
}

async function userDefined(geoKeys: GeoKeys): Promise<CrsDefinition | CrsRefusal> {
  const known = await datumOfKeys(geoKeys);
  if (!known) return { refused: 'its GeoTIFF keys give no datum' };
  const { datum, code } = known;
  const unit = (linearUnitOf(geoKeys) ?? METRE).metres;
  const conversion = codeOfKey(geoKeys, geoKey.conversion);
  if (conversion !== null) {
    const zone = utmOfConversion(conversion);
    if (zone) return withRegisteredShift({ ...datum, projection: zone, unit, axes: 'en' }, code);
    const found = (await loadRegistry()).conversion(conversion);
    if (found) return withRegisteredShift({ ...datum, ...found, unit }, code);
    return { refused: `its projection, EPSG:${conversion}, is not in the registry` };
  }
  const method = codeOfKey(geoKeys, geoKey.method);
  if (method === null) return { refused: 'its GeoTIFF keys name no projection' };
  const found = byGeoTiffCode(method, parametersOf(geoKeys, unit));
  if (!found) return { refused: `its projection, number ${method} of GeoTIFF's list, is not known here` };
  if (!found.terms) return { refused: 'the parameters of its projection are not understood' };
  return withRegisteredShift({ ...datum, projection: found.terms, unit, axes: found.axes }, code);
}

/** Conversions 16001 to 16060 are the UTM zones of the north, 16101 to 16160 those of the south. */
function utmOfConversion(code: number): CrsDefinition['projection'] {
  const zone = code % 100;
  const south = code > 16100;
  return zone >= 1 && zone <= 60 && code > 16000 && code < 16161 ? utmZone(zone, south) : null;
}

/** Angles are degrees whatever the keys' angular unit is: so GDAL writes and reads them. */
function parametersOf(geoKeys: GeoKeys, metres: number): GivenParameters {
  const given: Partial<Record<keyof GivenParameters, number>> = {};
  for (const [parameter, keys] of Object.entries(PARAMETER_KEYS)) {
    for (const key of keys) {
      const value = numberOf(geoKeys, key);
      if (value === null) continue;
      const unit = parameter === 'east' || parameter === 'north' ? metres : 1;
      given[parameter as keyof GivenParameters] = value * unit;
      break;
    }
  }
  return given;
}

async function datumOfKeys(geoKeys: GeoKeys): Promise<FoundDatum | null> {
  const shift = geoKeyValues(geoKeys, geoKey.toWgs84);
  const citation = textOfKey(geoKeys, geoKey.geodeticCitation) ?? '';
  const [, datumName] = /Datum = ([^|]+)/.exec(citation) ?? [];
  const [, systemName] = /GCS Name = ([^|]+)/.exec(citation) ?? [];
  const primeMeridian = meridianOfKeys(geoKeys);
  if (Number.isNaN(primeMeridian)) return null;
  const names = [datumName, systemName, citation.includes(' = ') ? undefined : citation];
  return datumOf({
    geographicCode: codeOfKey(geoKeys, geoKey.geodeticCrs),
    datumCode: codeOfKey(geoKeys, geoKey.datum),
    names: names.filter((name): name is string => !!name),
    ellipsoid: await ellipsoidOfKeys(geoKeys),
    primeMeridian,
    toWgs84: typeof shift === 'string' ? null : shift,
  });
}

async function ellipsoidOfKeys(geoKeys: GeoKeys): Promise<Ellipsoid | null> {
  const code = codeOfKey(geoKeys, geoKey.ellipsoid);
  if (code !== null) return (await loadRegistry()).ellipsoid(code);
  const a = numberOf(geoKeys, geoKey.semiMajorAxis);
  const b = numberOf(geoKeys, geoKey.semiMinorAxis);
  const inverseFlattening = numberOf(geoKeys, geoKey.inverseFlattening);
  if (a === null || a <= 0) return null;
  if (inverseFlattening !== null) return { a, inverseFlattening };
  return b === null ? null : { a, inverseFlattening: a === b ? 0 : a / (a - b) };
}

/** Degrees east of Greenwich, by EPSG code. */
const MERIDIANS: Readonly<Record<number, number>> = {
  8901: 0,
  8902: -9.131906111111112,
  8903: 2.33722917,
  8904: -74.08091666666667,
  8905: -3.687375,
  8906: 12.452333333333332,
  8907: 7.439583333333333,
  8908: 106.80771944444444,
  8909: -17.666666666666668,
  8910: 4.367975,
  8911: 18.05827777777778,
  8912: 23.7163375,
  8913: 10.722916666666666,
};

/** Degrees east of Greenwich; null where the keys leave it to the datum's code, not a number where their code is not known. */
function meridianOfKeys(geoKeys: GeoKeys): number | null {
  const longitude = numberOf(geoKeys, geoKey.primeMeridianLongitude);
  if (longitude !== null) return longitude * angularUnitOf(geoKeys);
  const code = codeOfKey(geoKeys, geoKey.primeMeridian);
  if (code !== null) return MERIDIANS[code] ?? Number.NaN;
  const coded = codeOfKey(geoKeys, geoKey.geodeticCrs) ?? codeOfKey(geoKeys, geoKey.datum);
  return coded === null ? 0 : null;
}
