export * from './config.ts';
export * from './encoder.ts';
