/** Rasters from files and addresses. */
export * from './raster-node.ts';
