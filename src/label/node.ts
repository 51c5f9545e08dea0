/** Labelling a folder of pictures. */
export * from './category-of.ts';
export * from './label-error.ts';
export type { CompressedRle, SentenceLabel } from './label-file-node.ts';
export * from './label-picture.ts';
export * from './labelling-node.ts';
export * from './next-step.ts';
export * from './pre-label.ts';
export * from './sureness.ts';
