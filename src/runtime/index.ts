export * from './device.ts';
export * from './runtime.ts';
