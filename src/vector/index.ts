/** Masks, run-length encoding, polygons, tracing, features and their text. */
export * from './fill.ts';
export * from './geometry.ts';
export * from './mask.ts';
export * from './polygon.ts';
export * from './rle.ts';
export { BoundaryTracer, type LabelRow, type TracedPolygon } from './trace/boundary-tracer.ts';
export * from './trace/trace.ts';
