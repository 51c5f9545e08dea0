/** Explanations as files. */
export * from './write-explanation-node.ts';
