/** Predictions that are kept in a file. */
export * from './predictions-node.ts';
