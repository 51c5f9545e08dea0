export * from './dataset-format.ts';
export * from './open-dataset.ts';
export * from './referring-dataset.ts';
