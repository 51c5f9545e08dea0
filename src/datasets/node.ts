/** Annotation files. */
export * from './annotations.ts';
export * from './coco.ts';
