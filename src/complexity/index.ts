/** What a model costs: parameters, operations, time. */
export * from './count-operations.ts';
export * from './format-complexity.ts';
export * from './measure-time.ts';
export * from './model-complexity.ts';
