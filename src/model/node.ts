/** Models in folders, their adapters and paths. */
export * from './adapter-node.ts';
export * from './model-folder-node.ts';
export * from './model-paths-node.ts';
export * from './store-calibration-node.ts';
