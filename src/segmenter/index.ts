/** The face of the model: one image, encoded once, and what is answered about it. With files: node.ts. */
export * from './answer.ts';
export * from './encoded-image.ts';
export * from './model-manifest.ts';
export * from './segmenter.ts';
