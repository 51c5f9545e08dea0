/** What a preset costs. */
export * from './measure-preset-node.ts';
