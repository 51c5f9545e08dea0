/** Annotation files. */
export * from './annotations-node.ts';
export * from './coco-node.ts';
export * from './written-sentences-node.ts';
