import type { Coordinates, Polygon } from '../geometry.ts';
import { cutAtAntimeridian } from './antimeridian.ts';
import type { GroundPlace } from './place.ts';

/** Edges up to this many pixels stay straight whatever the projection. */
const SHORT = 16;

/** How far an edge may be off its course, in pixels. */
const TOLERANCE = 0.02;

/** An edge over more degrees than this would be taken to go the other way round the Earth. */
const WIDE = 90;

/** Size of a pixel in degrees, about. */
export function pixelDegrees({ crs, pixelSize }: GroundPlace): number {
  return crs?.kind === 'projected' ? (pixelSize * (crs.unit?.metres ?? 1)) / 111_320 : pixelSize;
}

/**
 * A polygon in pixels as polygons in longitude and latitude, cut at the antimeridian. Edges that are straight in the
 * image bend in longitude and latitude; where that shows, points are put in between. Neighbours with a common edge get
 * the same points on it. The place needs a transform to longitude and latitude.
 */
export function onEarth({ exterior, holes }: Polygon, place: GroundPlace): Polygon[] {
  const { toMap, lonLat } = place;
  if (typeof lonLat !== 'function') throw lonLat ?? new TypeError('the place has no reference system');
  const project = (x: number, y: number) => lonLat(...toMap(x, y));
  const tolerance = TOLERANCE * pixelDegrees(place);
  const ring = (points: Coordinates) => projectRing(points, project, tolerance);
  return cutAtAntimeridian({ exterior: ring(exterior), holes: holes.map(ring) });
}

type Project = (x: number, y: number) => readonly [longitude: number, latitude: number];

function projectRing(ring: Coordinates, project: Project, tolerance: number): number[] {
  const points: number[] = [];
  const first = project(ring[0]!, ring[1]!);
  let from = first;
  for (let i = 0; i < ring.length; i += 2) {
    points.push(from[0], from[1]);
    const j = (i + 2) % ring.length;
    const to = j === 0 ? first : project(ring[j]!, ring[j + 1]!);
    const [x0, y0, x1, y1] = [ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!];
    if (Math.abs(x1 - x0) + Math.abs(y1 - y0) > SHORT)
      bend(points, project, tolerance, [x0, y0, x1, y1], from, to, 12);
    from = to;
  }
  return points;
}

/** Adds the points that an edge needs between its ends. */
function bend(
  points: number[],
  project: Project,
  tolerance: number,
  [x0, y0, x1, y1]: readonly [number, number, number, number],
  from: readonly [number, number],
  to: readonly [number, number],
  depth: number,
): void {
  const x = (x0 + x1) / 2;
  const y = (y0 + y1) / 2;
  const middle = project(x, y);
  const turn = (longitude: number) => longitude - 360 * Math.round((longitude - middle[0]) / 360);
  const offLongitude = Math.abs((turn(from[0]) + turn(to[0])) / 2 - middle[0]);
  const offLatitude = Math.abs((from[1] + to[1]) / 2 - middle[1]);
  const straight = offLongitude <= tolerance && offLatitude <= tolerance;
  const wide =
    Math.abs(turn(to[0]) - turn(from[0])) > WIDE || Math.abs(x1 - x0) + Math.abs(y1 - y0) > 1 << 15;
  if (depth === 0 || (straight && !wide)) return;
  bend(points, project, tolerance, [x0, y0, x, y], from, middle, depth - 1);
  points.push(middle[0], middle[1]);
  bend(points, project, tolerance, [x, y, x1, y1], middle, to, depth - 1);
}
