import { reasonOf } from '../errors/reason-of.ts';
import { type PointTransform, transformsOf } from './crs/transform.ts';
import { CrsError } from './errors.ts';
import type { CoordinateReferenceSystem } from './georeference.ts';

export type { PointTransform } from './crs/transform.ts';

/**
 * Map coordinates of a reference system to longitude and latitude on WGS 84, in degrees.
 * Throws a CrsError that says why where the system is not known well enough, and the transform throws one for places
 * where the projection has no answer.
 *
 * @example
 * ```ts
 * import { crsFromWkt, toLonLat } from 'skyrefer/geo';
 * const wkt = 'PROJCS["UTM 33N",GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",15],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1]]';
 * const [longitude, latitude] = toLonLat(await crsFromWkt(wkt, 'image.prj'))(500000, 0);
 * console.log(longitude.toFixed(6), latitude.toFixed(6)); // 15.000000 0.000000
 * ```
 */
export function toLonLat(crs: CoordinateReferenceSystem): PointTransform {
  const { toLonLat: transform } = transforms(crs);
  return (x, y) => checked(crs, transform(x, y), x, y);
}

/**
 * Longitude and latitude on WGS 84, in degrees, to map coordinates. Errors as of `toLonLat`.
 *
 * @example
 * ```ts
 * import { crsFromWkt, fromLonLat } from 'skyrefer/geo';
 * const wkt = 'PROJCS["UTM 33N",GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",15],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1]]';
 * const [x, y] = fromLonLat(await crsFromWkt(wkt, 'image.prj'))(15, 0);
 * console.log(x.toFixed(2), y.toFixed(2)); // 500000.00 0.00
 * ```
 */
export function fromLonLat(crs: CoordinateReferenceSystem): PointTransform {
  const { fromLonLat: transform } = transforms(crs);
  return (longitude, latitude) => checked(crs, transform(longitude, latitude), longitude, latitude);
}

function transforms(crs: CoordinateReferenceSystem): ReturnType<typeof transformsOf> {
  if ('refused' in crs.definition) throw unknown(crs, crs.definition.refused);
  try {
    return transformsOf(crs.definition);
  } catch (cause) {
    throw unknown(crs, reasonOf(cause, 120), cause);
  }
}

function checked(
  crs: CoordinateReferenceSystem,
  point: [number, number],
  x: number,
  y: number,
): [number, number] {
  if (Number.isFinite(point[0]) && Number.isFinite(point[1]) && Math.abs(point[1]) < 1e12) return point;
  throw new CrsError(`${x}, ${y} lies outside of what the projection of ${crs.name} can show`);
}

function unknown(crs: CoordinateReferenceSystem, why: string, cause?: unknown): CrsError {
  return new CrsError(
    `the coordinate reference system ${crs.name} cannot be transformed to longitude and latitude (${why}); ` +
      'warp the image to a common system, for example with gdalwarp -t_srs EPSG:32631, or choose an output in map coordinates',
    { cause },
  );
}
