import { type CrsDefinition, ON_WGS84, type ProjectionTerms } from './definition.ts';
import { WGS84 } from './ellipsoids.ts';
import { parseStep, projectionTerms } from './proj-terms.ts';

/** Longitude and latitude on WGS 84. */
export const LON_LAT: CrsDefinition = {
  projection: null,
  ellipsoid: WGS84,
  primeMeridian: 0,
  unit: 1,
  axes: 'en',
  toWgs84: ON_WGS84,
};

/** The systems that most files have, known without the registry: degrees on WGS 84, its UTM zones and Web Mercator. */
export function wellKnownSystem(code: number): { name: string; definition: CrsDefinition } | null {
  if (code === 4326) return { name: 'WGS 84', definition: LON_LAT };
  if (code === 3857) {
    const projection = projectionTerms(parseStep('merc lon_0=0 k=1 x_0=0 y_0=0 R=6378137'));
    return { name: 'WGS 84 / Pseudo-Mercator', definition: { ...LON_LAT, projection } };
  }
  const zone = code % 100;
  const south = code > 32700;
  if ((code < 32601 || code > 32660) && (code < 32701 || code > 32760)) return null;
  return {
    name: `WGS 84 / UTM zone ${zone}${south ? 'S' : 'N'}`,
    definition: { ...LON_LAT, projection: utmZone(zone, south) },
  };
}

export const utmZone = (zone: number, south: boolean): ProjectionTerms =>
  projectionTerms(parseStep(`utm zone=${zone}${south ? ' south' : ''}`));

/** Names of the datum WGS 84, as `plainName` leaves them. */
export const WGS84_NAMES: ReadonlySet<string> = new Set([
  'wgs84',
  'wgs1984',
  'worldgeodeticsystem1984',
  'worldgeodeticsystem1984ensemble',
]);
