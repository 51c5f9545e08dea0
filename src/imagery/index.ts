/** Pictures and rasters in memory. Files: node.ts. */
export * from './errors.ts';
export * from './legend.ts';
export * from './overlay.ts';
export * from './picture.ts';
export * from './raster/index.ts';
export * from './transform.ts';
