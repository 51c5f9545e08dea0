import type { CoordinateReferenceSystem } from '../../geo/index.ts';
import { type CrsParameters, crsParameters } from './crs-parameters.ts';

/**
 * A reference system as well-known text (version 1, OGC 01-009): its own where it has one, else made from its
 * parameters. Null where it has none that can be written.
 */
export function wktOf(crs: CoordinateReferenceSystem): string | null {
  if (crs.wkt) return crs.wkt;
  if (isWebMercator(crs)) return webMercator(crs);
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

const isWebMercator = ({ definition }: CoordinateReferenceSystem): boolean =>
  !('refused' in definition) &&
  definition.projection?.method === 'merc' &&
  definition.projection.parameters.R === 6378137 &&
  definition.toWgs84.steps === '';

/** On the sphere with coordinates of the ellipsoid, which version 1 cannot say: in GDAL's way, with PROJ's terms beside it. */
function webMercator({ name, epsg }: CoordinateReferenceSystem): string {
  const authority = epsg === null ? '' : `,AUTHORITY["EPSG","${epsg}"]`;
  return (
    `PROJCS[${quoted(name)},GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],` +
    'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Mercator_1SP"],PARAMETER["central_meridian",0],' +
    'PARAMETER["scale_factor",1],PARAMETER["false_easting",0],PARAMETER["false_northing",0],UNIT["metre",1],' +
    'EXTENSION["PROJ4","+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +wktext +no_defs"]' +
    `${authority}]`
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
