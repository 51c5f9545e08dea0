import type { Measurer, OutlineShape } from '../vector/features/index.ts';
import { MAX_AREA_CHANGE, regularisePolygons, simplifyPolygons, smoothPolygons } from '../vector/index.ts';
import type { MeasuredPolygon } from './summarise.ts';

/** Pixels by which outlines are simplified before they are smoothed, so that the stairs of the mask become lines. */
const SMOOTH_TOLERANCE = 1.5;

export interface ShapeOptions {
  /** Tolerance in pixels; null: not at all. */
  readonly simplify: number | null;
  readonly regularise: boolean;
  readonly smooth: boolean;
  /** Null: the default. */
  readonly maxAreaChange: number | null;
}

export interface ShapedPolygon extends MeasuredPolygon {
  readonly outline: OutlineShape;
}

/**
 * Traced polygons with outlines as they are asked for: what is nearly of right angles or round is squared up, the others are
 * simplified, and smoothed. They keep how they lie to each other, and are measured as they are then.
 */
export function shapeOutlines(
  traced: readonly MeasuredPolygon[],
  { simplify, regularise, smooth, maxAreaChange }: ShapeOptions,
  within: { readonly width: number; readonly height: number },
  measurer: Measurer | null,
): ShapedPolygon[] {
  let polygons = traced.map((polygon): ShapedPolygon => ({ ...polygon, outline: 'traced' }));
  const limit = { maxAreaChange: maxAreaChange ?? MAX_AREA_CHANGE, within };
  if (regularise) {
    const frameAt = (x: number, y: number) => measurer?.frameAt(x, y) ?? null;
    polygons = regularisePolygons(polygons, { ...limit, frameAt }).map(({ regular, ...polygon }) => ({
      ...polygon,
      outline: regular ?? polygon.outline,
    }));
  }
  const isRegular = polygons.map(({ outline }) => outline !== 'traced');
  const others = (outline: OutlineShape) => (polygon: ShapedPolygon, index: number) =>
    isRegular[index] ? polygon : { ...polygon, outline };
  const keep = (index: number) => isRegular[index]!;
  const tolerance = simplify ?? (smooth ? SMOOTH_TOLERANCE : 0);
  if (tolerance > 0) polygons = simplifyPolygons(polygons, tolerance, keep).map(others('simplified'));
  if (smooth) polygons = smoothPolygons(polygons, { ...limit, keep }).map(others('smoothed'));
  return polygons.map((polygon) =>
    polygon.outline === 'traced' ? polygon : { ...polygon, measures: measurer?.measure(polygon) ?? null },
  );
}
