import { CrsError, fromLonLat, type PointTransform, toLonLat } from '../../../src/geo/index.ts';
import { type PixelFrame, type Point, toMap } from './pixel-frame.ts';

/** Where an image's pixels lie on the Earth. */
export interface OnEarth {
  /** Longitude and latitude of a place in pixels, in degrees on WGS 84; null off the map's projection. */
  lonLat(place: Point): Point | null;
  /** In map coordinates, a place of longitude and latitude; null off the map's projection. */
  place(lonLat: Point): Point | null;
  /** Where north is on the map, at a place in pixels: degrees clockwise from up; null where that cannot be said. */
  north(place: Point): number | null;
  /** From map coordinates to longitude and latitude and back; throws a CrsError off the projection. */
  readonly toLonLat: PointTransform;
  readonly fromLonLat: PointTransform;
}

/** Some metres, in degrees of latitude. */
const STEP = 1e-4;

/** Null of images that do not say where they lie, or only in a system that is not known. */
export function onEarth(frame: PixelFrame): OnEarth | null {
  const crs = frame.georeference?.crs;
  if (!crs) return null;
  const known = <Result>(work: () => Result): Result | null => {
    try {
      return work();
    } catch (error) {
      if (error instanceof CrsError) return null;
      throw error;
    }
  };
  const there = known(() => toLonLat(crs));
  const back = known(() => fromLonLat(crs));
  if (!there || !back) return null;
  return {
    toLonLat: there,
    fromLonLat: back,
    lonLat: (place) => known(() => there(...toMap(frame, place))),
    place: (lonLat) => known(() => back(...lonLat)),
    north: (place) =>
      known(() => {
        const [x, y] = toMap(frame, place);
        const [longitude, latitude] = there(x, y);
        const sense = latitude > 89 ? -1 : 1;
        const [nx, ny] = back(longitude, latitude + sense * STEP);
        return (Math.atan2(sense * (nx - x), sense * (ny - y)) * 180) / Math.PI;
      }),
  };
}
