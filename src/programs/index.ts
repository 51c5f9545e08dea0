/** A model's graphs, and the programs that run them. */
export * from './backbone-parameters.ts';
export * from './correction-choice.ts';
export * from './correction-program.ts';
export * from './explanation.ts';
export * from './grounding-program.ts';
export * from './image-program.ts';
export * from './logit-map.ts';
export * from './mask-prompts.ts';
export * from './parameter-inventory.ts';
export * from './parameter-shapes.ts';
export * from './program-cache.ts';
export * from './program-options.ts';
export * from './program-sources.ts';
export * from './programs.ts';
export * from './text-program.ts';
export * from './untrained-model.ts';
export * from './word-grouping.ts';
