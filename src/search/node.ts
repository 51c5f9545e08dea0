/** A journal of windows in a file. */
export * from './journal-node.ts';
