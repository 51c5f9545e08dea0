/** What a model is on disk: configuration, weights, sentence conventions, calibration. Folders: node.ts. */
export * from './image-size.ts';
export * from './model.ts';
export * from './model-config.ts';
export * from './model-error.ts';
export * from './presence.ts';
export * from './sentence-conventions.ts';
