export * from './grounding-program.ts';
export * from './image-program.ts';
export * from './mask-program.ts';
export * from './model-config.ts';
export * from './model-error.ts';
export * from './model-folder.ts';
export * from './program-options.ts';
export * from './text-program.ts';
