/** Rasters of any size, read window by window. Opening files: node.ts. */
export * from './errors.ts';
export { type Nodata, parseNodata } from './nodata.ts';
export { openRasterFrom } from './open-raster.ts';
export type { DecodedImage, RasterPlatform } from './platform.ts';
export * from './raster.ts';
export { displayUrl, httpSource, isHttpUrl } from './source/http-source.ts';
export { memorySource, type RasterSource } from './source/source.ts';
export type { BandLabel } from './view/band-labels.ts';
export { type BandPreset, bandPresets } from './view/bands.ts';
export * from './view/choose-scale.ts';
export type { Histogram } from './view/histogram.ts';
export { type AppliedStretch, parseStretch, type Stretch } from './view/stretch.ts';
