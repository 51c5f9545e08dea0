import type { CoordinateReferenceSystem } from '../../geo/index.ts';
import { type CrsParameters, crsParameters } from './crs-parameters.ts';

/**
 * A reference system as well-known text (version 1, OGC 01-009): its own where it has one, else made from its
 * parameters. Null where it has none that can be written.
 */
export function wktOf(crs: CoordinateReferenceSystem): string | null {
  if (crs.wkt) return crs.wkt;
  const parameters = crsParameters(crs);
  if (!parameters) return null;
  const { projection } = parameters;
  const authority = crs.epsg === null ? '' : `,AUTHORITY["EPSG","${crs.epsg}"]`;
  if (!projection) return geographic(crs.name, parameters, authority);
  const values = projection.parameters.map(({ wkt, value }) => `PARAMETER["${wkt}",${value}]`).join(',');
  const base = geographic('unknown', parameters, '');
  const unit = crs.unit && crs.unit.metres === projection.metresPerUnit ? crs.unit.name : 'unit';
  return (
    `PROJCS[${quoted(crs.name)},${base},PROJECTION["${projection.wkt}"],${values},` +
    `UNIT[${quoted(unit)},${projection.metresPerUnit}],AXIS["Easting",EAST],AXIS["Northing",NORTH]${authority}]`
  );
}

function geographic(name: string, parameters: CrsParameters, authority: string): string {
  const { ellipsoid, primeMeridian, toWgs84 } = parameters;
  const isWgs84 = ellipsoid.a === 6378137 && Math.abs(ellipsoid.inverseFlattening - 298.257223563) < 1e-9;
  const datum = isWgs84 && toWgs84.length === 0 ? 'WGS_1984' : 'unknown';
  const shift = toWgs84.length > 0 ? `,TOWGS84[${toWgs84.join(',')}]` : '';
  return (
    `GEOGCS[${quoted(name)},DATUM["${datum}",SPHEROID["${datum === 'unknown' ? 'unknown' : 'WGS 84'}",` +
    `${ellipsoid.a},${ellipsoid.inverseFlattening}]${shift}],PRIMEM["${primeMeridian === 0 ? 'Greenwich' : 'unknown'}",` +
    `${primeMeridian}],UNIT["degree",0.0174532925199433]${authority}]`
  );
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
