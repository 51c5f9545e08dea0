export * from './bootstrap.ts';
export * from './evaluate.ts';
export * from './metrics.ts';
export * from './predictions.ts';
export * from './report.ts';
