/** The segmenter that opens files. */
export * from './model-manifest-node.ts';
export * from './segmenter-node.ts';
