import {
  type CoordinateReferenceSystem,
  CrsError,
  type Georeference,
  type PointTransform,
  pixelToMap,
  toLonLat,
} from '../../geo/index.ts';

/** Where pixels lie, as vector formats need it. */
export interface GroundPlace {
  /** Map coordinates of a place in pixels; of an image without a georeference, the pixels themselves. */
  readonly toMap: PointTransform;
  /** Whether the image says where its pixels lie, be it in a reference system or just on some map. */
  readonly referenced: boolean;
  /** Null where the image has none: its map coordinates are then just numbers. */
  readonly crs: CoordinateReferenceSystem | null;
  /**
   * Longitude and latitude on WGS 84 of map coordinates; null where the image has no reference system, the error where
   * it has one that proj4 does not know.
   */
  readonly lonLat: PointTransform | CrsError | null;
  /** Size of a pixel in map coordinates. */
  readonly pixelSize: number;
}

/**
 * The place of an image's pixels.
 *
 * @example
 * ```ts
 * import { placeOf } from 'skyrefer/geo';
 * const place = placeOf({ transform: [0.5, 0, 500000, 0, -0.5, 5600000], crs: null });
 * console.log(place.pixelSize, place.toMap(0, 0).join(' ')); // 0.5 500000 5600000
 * ```
 */
export function placeOf(georeference: Georeference | null): GroundPlace {
  if (!georeference)
    return { toMap: (x, y) => [x, y], referenced: false, crs: null, lonLat: null, pixelSize: 1 };
  const { transform, crs } = georeference;
  const [a, b, , d, e] = transform;
  return {
    toMap: (x, y) => pixelToMap(transform, x, y),
    referenced: true,
    crs,
    lonLat: crs && lonLatOf(crs),
    pixelSize: Math.sqrt(Math.abs(a * e - b * d)),
  };
}

function lonLatOf(crs: CoordinateReferenceSystem): PointTransform | CrsError {
  try {
    return toLonLat(crs);
  } catch (error) {
    if (error instanceof CrsError) return error;
    throw error;
  }
}
