import { mapPolygon, type Polygon, rightHandRule } from '../geometry.ts';
import { onEarth, pixelDegrees } from './on-earth.ts';
import type { GroundPlace } from './place.ts';

/** What the coordinates of a file are. */
export type CoordinatesOfFile = 'lonlat' | 'map' | 'pixel';

/** Longitude and latitude where the place has them, else map coordinates, else pixels. */
export function finestCoordinates({ lonLat, referenced }: GroundPlace): CoordinatesOfFile {
  return typeof lonLat === 'function' ? 'lonlat' : referenced ? 'map' : 'pixel';
}

/** A polygon in pixels in a file's coordinates, by the right-hand rule; cut at the antimeridian in longitude and latitude. */
export function placedPolygons(
  polygon: Polygon,
  place: GroundPlace,
  coordinates: CoordinatesOfFile,
): Polygon[] {
  const placed = coordinates === 'lonlat' ? onEarth(polygon, place) : [mapPolygon(polygon, place.toMap)];
  return placed.map(rightHandRule);
}

/** Decimals down to a thousandth of a pixel, in degrees at least 7 (a centimetre), so that nothing of the outline is lost. */
export function coordinateDecimals(place: GroundPlace, coordinates: CoordinatesOfFile): number {
  if (coordinates === 'lonlat')
    return Math.min(12, Math.max(7, Math.ceil(3 - Math.log10(pixelDegrees(place)))));
  return Math.min(12, Math.max(3, Math.ceil(3 - Math.log10(place.pixelSize))));
}
