import geographiclib from 'geographiclib-geodesic';
import type { PointTransform } from '../../geo/index.ts';
import type { Coordinates, Polygon } from '../geometry.ts';
import { GroundMetric } from './ground-metric.ts';
import type { Measurer, Measures } from './measurer.ts';
import type { GroundPlace } from './place.ts';

/** Edges over more degrees of arc than this are measured in pieces: they are straight on the map, not on the ellipsoid. */
const LONGEST_EDGE = 0.02;

/** Pieces of an edge span fewer degrees of longitude than this, near the poles, too, so that none goes round the Earth. */
const WIDEST_EDGE = 60;

/**
 * Areas and lengths on the ellipsoid of WGS 84. Polygons that are small beside the Earth's curvature, nearly all, are
 * measured with the metric of the ground at their place ({@link GroundMetric}), which is good to 0.0001 % of an area
 * and 0.01 % of a length; the others geodesically, edge by edge (C. F. F. Karney, Algorithms for geodesics, 2013). Null where the place has no longitude and
 * latitude.
 */
export function geodesicMeasurer(place: GroundPlace): Measurer | null {
  const { lonLat, toMap, crs } = place;
  if (typeof lonLat !== 'function') return null;
  const project: PointTransform = (x, y) => lonLat(...toMap(x, y));
  const metric = new GroundMetric(project);
  const turns = crs?.kind === 'geographic';
  return {
    method: 'geodesic',
    measure: (polygon) => byMetric(polygon, metric) ?? byGeodesics(polygon, project, turns),
    frameAt: (x, y) => metric.frameAt(x, y),
  };
}

function byMetric({ exterior, holes }: Polygon, metric: GroundMetric): Measures | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < exterior.length; i += 2) {
    const [x, y] = [exterior[i]!, exterior[i + 1]!];
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  if (!metric.covers(Math.max(right - left, bottom - top), x, y)) return null;
  const middle = metric.at(x, y);
  const moments = momentsOf(exterior, holes, x, y);
  if (!middle || !(moments.area > 0)) return null;
  // Taken at the centre of the area, the first order of what changes across it cancels.
  const centre = metric.at(x + moments.x / moments.area, y + moments.y / moments.area);
  if (!centre) return null;
  const [xx, xy, yy] = middle;
  const length = (ring: Coordinates): number => {
    let sum = 0;
    let [x0, y0] = [ring[ring.length - 2]!, ring[ring.length - 1]!];
    for (let i = 0; i < ring.length; i += 2) {
      const [x1, y1] = [ring[i]!, ring[i + 1]!];
      const [dx, dy] = [x1 - x0, y1 - y0];
      sum += Math.sqrt(xx * dx * dx + 2 * xy * dx * dy + yy * dy * dy);
      [x0, y0] = [x1, y1];
    }
    return sum;
  };
  return {
    area: moments.area * Math.sqrt(centre[0] * centre[2] - centre[1] * centre[1]),
    perimeter: holes.reduce((sum, hole) => sum + length(hole), length(exterior)),
  };
}

/** Area of a polygon in pixels, and its first moments about a place. */
function momentsOf(exterior: Coordinates, holes: readonly Coordinates[], originX: number, originY: number) {
  const total = { area: 0, x: 0, y: 0 };
  const add = (ring: Coordinates, sign: 1 | -1) => {
    let [area, mx, my] = [0, 0, 0];
    let [x0, y0] = [ring[ring.length - 2]! - originX, ring[ring.length - 1]! - originY];
    for (let i = 0; i < ring.length; i += 2) {
      const [x1, y1] = [ring[i]! - originX, ring[i + 1]! - originY];
      const cross = x0 * y1 - x1 * y0;
      area += cross / 2;
      mx += ((x0 + x1) * cross) / 6;
      my += ((y0 + y1) * cross) / 6;
      [x0, y0] = [x1, y1];
    }
    const sense = area < 0 ? -sign : sign;
    total.area += sense * area;
    total.x += sense * mx;
    total.y += sense * my;
  };
  add(exterior, 1);
  for (const hole of holes) add(hole, -1);
  return total;
}

function byGeodesics({ exterior, holes }: Polygon, project: PointTransform, turns: boolean): Measures {
  let { area, perimeter } = measureRing(exterior, project, turns);
  for (const hole of holes) {
    const inside = measureRing(hole, project, turns);
    area -= inside.area;
    perimeter += inside.perimeter;
  }
  return { area, perimeter };
}

/** `turns`: longitudes grow steadily along an edge, so that 360 degrees between its ends are a whole turn. */
function measureRing(ring: Coordinates, project: PointTransform, turns: boolean): Measures {
  const polygon = geographiclib.Geodesic.WGS84.Polygon(false);
  addEdges(polygon, ring, { first: ring.length - 2, next: 0 }, project, turns);
  // Unsigned, whichever way the ring runs, and never more than half of the Earth but for rings that say so by their sense.
  const { area = 0, perimeter } = polygon.Compute(false, true);
  return { area: Math.abs(area), perimeter };
}

/**
 * Length on the ellipsoid of WGS 84 of a line in pixels, in metres: its edges are straight on the map. Null where the place has no
 * longitude and latitude; throws a CrsError where the projection has none for one of the line's places.
 */
export function geodesicLength(line: Coordinates, { lonLat, toMap, crs }: GroundPlace): number | null {
  if (typeof lonLat !== 'function') return null;
  const polyline = geographiclib.Geodesic.WGS84.Polygon(true);
  const project: PointTransform = (x, y) => lonLat(...toMap(x, y));
  polyline.AddPoint(...(project(line[0]!, line[1]!).toReversed() as [number, number]));
  addEdges(polyline, line, { first: 0, next: 2 }, project, crs?.kind === 'geographic');
  return polyline.Compute(false, true).perimeter;
}

/** Adds the places of a line to a polygon, seen from one that it has or comes back to, and what is needed between them. */
function addEdges(
  polygon: ReturnType<typeof geographiclib.Geodesic.WGS84.Polygon>,
  line: Coordinates,
  { first, next }: { readonly first: number; readonly next: number },
  project: PointTransform,
  turns: boolean,
): void {
  let [x0, y0] = [line[first]!, line[first + 1]!];
  let [longitude0, latitude0] = project(x0, y0);
  for (let i = next; i < line.length; i += 2) {
    const x1 = line[i]!;
    const y1 = line[i + 1]!;
    const [longitude1, latitude1] = project(x1, y1);
    const apart = Math.abs(longitude1 - longitude0);
    const across = turns ? apart : Math.min(apart, 360 - apart);
    const inward = Math.cos((Math.min(Math.abs(latitude0), Math.abs(latitude1)) * Math.PI) / 180);
    const arc = Math.max(across * inward, Math.abs(latitude1 - latitude0));
    const pieces = Math.ceil(Math.max(arc / LONGEST_EDGE, across / WIDEST_EDGE));
    for (let piece = 1; piece < pieces; piece++) {
      const t = piece / pieces;
      const [longitude, latitude] = project(x0 + t * (x1 - x0), y0 + t * (y1 - y0));
      polygon.AddPoint(latitude, longitude);
    }
    polygon.AddPoint(latitude1, longitude1);
    [x0, y0, longitude0, latitude0] = [x1, y1, longitude1, latitude1];
  }
}
