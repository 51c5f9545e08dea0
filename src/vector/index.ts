/** Masks, run-length encoding and polygons. */
export * from './mask.ts';
export * from './polygon.ts';
export * from './rle.ts';
