export * from './attention.ts';
export * from './layers.ts';
export * from './lora.ts';
export * from './parameters.ts';
