export * from './config.ts';
export * from './fpn-neck.ts';
export * from './hiera.ts';
export * from './image-encoder.ts';
export * from './mask-decoder.ts';
export * from './preprocess.ts';
export * from './prompt-encoder.ts';
export * from './two-way-transformer.ts';
