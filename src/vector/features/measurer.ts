import type { Polygon } from '../geometry.ts';

/**
 * How areas and lengths were measured: `geodesic` on the ellipsoid of WGS 84, which is the ground; `planar` in the plane of
 * the image's own reference system, whose distortion they have.
 */
export type AreaMethod = 'geodesic' | 'planar';

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
  /** How far steps in pixels go at a place: metres east and north (on the map, of planar ones); null where it is not known. */
  frameAt(x: number, y: number): GroundFrame | null;
}

/** Metres east and north for a step to the right, and for one down. */
export type GroundFrame = readonly [eastX: number, northX: number, eastY: number, northY: number];
