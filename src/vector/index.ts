/** Masks, run-length encoding, polygons and tracing. Features on the Earth and their files: features/index.ts. */
export * from './geometry.ts';
export * from './mask.ts';
export { ringsOfMask } from './mask-rings.ts';
export * from './polygon.ts';
export {
  MAX_AREA_CHANGE,
  type Regularised,
  type RegulariseOptions,
  type RegularShape,
  regularisePolygons,
} from './regularise/regularise.ts';
export * from './rle.ts';
export * from './row-summary.ts';
export { simplifyPolygons } from './simplify/simplify.ts';
export { type SmoothOptions, smoothPolygons } from './smooth/smooth.ts';
export { BoundaryTracer, type TracedPolygon } from './trace/boundary-tracer.ts';
export * from './trace/trace.ts';
export type { LabelRow } from './trace/transition-row.ts';
