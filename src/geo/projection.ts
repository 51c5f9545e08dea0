import { reasonOf } from '../errors/reason-of.ts';
import { type PointTransform, transformsOf } from './crs/transform.ts';
import { CrsError } from './errors.ts';
import type { CoordinateReferenceSystem } from './georeference.ts';

export type { PointTransform } from './crs/transform.ts';

/**
 * Map coordinates of a reference system to longitude and latitude on WGS 84, in degrees.
 * Throws a CrsError that says why where the system is not known well enough, and the transform throws one for places
 * where the projection has no answer.
 */
export function toLonLat(crs: CoordinateReferenceSystem): PointTransform {
  const { toLonLat: transform } = transforms(crs);
  return (x, y) => checked(crs, transform(x, y), x, y);
}

/** Longitude and latitude on WGS 84, in degrees, to map coordinates. Errors as of `toLonLat`. */
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
