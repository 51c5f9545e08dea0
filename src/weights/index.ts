export * from './half.ts';
export * from './packing.ts';
export * from './parameter-source.ts';
export * from './safetensors.ts';
export * from './sam2-naming.ts';
