/** Annotation files. */
export * from './annotations-node.ts';
export * from './coco-node.ts';
