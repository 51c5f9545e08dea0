/** Sentences about images that are too large for one view of the model. */
export * from './all-matches.ts';
export * from './close-up.ts';
export { countWindows } from './count-windows.ts';
export * from './found-answer.ts';
export * from './journal.ts';
export * from './large-image.ts';
export { type MosaicOptions, mosaicRows, type RowBlock } from './mosaic.ts';
export * from './raster-view.ts';
export type { EncodedWindow, WindowAnswer, WindowSegmenter, WindowSource } from './window-segmenter.ts';
