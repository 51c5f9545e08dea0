export * from './attention.ts';
export * from './layers.ts';
export * from './lora.ts';
export * from './parameters.ts';
export * from './projected-attention.ts';
export * from './repeat-images.ts';
