/** Labelling a folder of pictures. */
export * from './category-of.ts';
export type { CompressedRle, SentenceLabel } from './folder-labels.ts';
export * from './label-error.ts';
export * from './label-picture.ts';
export * from './label-progress.ts';
export * from './labelling-node.ts';
export * from './next-step.ts';
export * from './pre-label.ts';
export * from './sureness.ts';
