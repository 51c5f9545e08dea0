import geographiclib from 'geographiclib-geodesic';
import { projectionDefinition } from '../../geo/index.ts';
import { type Coordinates, mapPolygon, type Polygon, planarArea, planarPerimeter } from '../geometry.ts';
import type { Place } from './place.ts';

/**
 * How areas and lengths were measured: `geodesic` on the ellipsoid of WGS 84, `projected` in the plane of the image's
 * own reference system, whose distortion they have.
 */
export type AreaMethod = 'geodesic' | 'projected';

/** Of a polygon on the ground. */
export interface Measures {
  /** Square metres. */
  readonly area: number;
  /** Metres, outlines of holes included. */
  readonly perimeter: number;
}

/** Measures polygons given in pixels. */
export interface Measurer {
  readonly method: AreaMethod;
  measure(polygon: Polygon): Measures;
}

/** An edge that spans more degrees than this is measured in pieces: it is straight on the map, not on the ellipsoid. */
const LONGEST_EDGE = 0.1;

/**
 * How to measure at a place: in the projection's plane for projected reference systems, geodesically for the others,
 * unless the method is chosen. Null where nothing can be measured in metres: no reference system, or one that is
 * neither projected nor known to proj4.
 */
export function measurerFor(place: Place, method?: AreaMethod): Measurer | null {
  const { crs } = place;
  if (!crs) return null;
  const chosen = method ?? (crs.kind === 'projected' ? 'projected' : 'geodesic');
  return chosen === 'projected' ? projected(place) : geodesic(place);
}

function projected(place: Place): Measurer | null {
  const metres = metresPerUnit(place);
  if (metres === null) return null;
  return {
    method: 'projected',
    measure: (polygon) => {
      const onMap = mapPolygon(polygon, place.toMap);
      return { area: planarArea(onMap) * metres * metres, perimeter: planarPerimeter(onMap) * metres };
    },
  };
}

function metresPerUnit({ crs, lonLat }: Place): number | null {
  if (crs?.kind !== 'projected') return null;
  // Files often leave the unit to the system's code, which proj4's table knows.
  if (crs.geoKeys && typeof lonLat === 'function') return Math.abs(projectionDefinition(crs).scale);
  return crs.unit?.metres ?? null;
}

function geodesic({ toMap, lonLat }: Place): Measurer | null {
  if (typeof lonLat !== 'function') return null;
  const project = (x: number, y: number) => lonLat(...toMap(x, y));
  return {
    method: 'geodesic',
    measure: ({ exterior, holes }) => {
      let { area, perimeter } = measureRing(exterior, project);
      for (const hole of holes) {
        const inside = measureRing(hole, project);
        area -= inside.area;
        perimeter += inside.perimeter;
      }
      return { area, perimeter };
    },
  };
}

function measureRing(ring: Coordinates, project: (x: number, y: number) => [number, number]): Measures {
  const polygon = geographiclib.Geodesic.WGS84.Polygon(false);
  const length = ring.length;
  let x0 = ring[length - 2]!;
  let y0 = ring[length - 1]!;
  let [longitude0, latitude0] = project(x0, y0);
  for (let i = 0; i < length; i += 2) {
    const x1 = ring[i]!;
    const y1 = ring[i + 1]!;
    const [longitude1, latitude1] = project(x1, y1);
    const across = Math.abs(longitude1 - longitude0);
    const span = Math.max(Math.min(across, 360 - across), Math.abs(latitude1 - latitude0));
    const pieces = Math.ceil(span / LONGEST_EDGE);
    for (let piece = 1; piece < pieces; piece++) {
      const t = piece / pieces;
      const [longitude, latitude] = project(x0 + t * (x1 - x0), y0 + t * (y1 - y0));
      polygon.AddPoint(latitude, longitude);
    }
    polygon.AddPoint(latitude1, longitude1);
    [x0, y0, longitude0, latitude0] = [x1, y1, longitude1, latitude1];
  }
  const { area = 0, perimeter } = polygon.Compute(false, true);
  return { area: Math.abs(area), perimeter };
}
