/** Predictions that are kept in a file. Asking models: `ask-segmenter-node.ts`, `judge-sentences-node.ts`. */
export * from './predictions-node.ts';
