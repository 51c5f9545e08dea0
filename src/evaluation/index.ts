export * from './bootstrap.ts';
export * from './calibrate-presence.ts';
export * from './evaluate.ts';
export * from './metrics.ts';
export * from './platt.ts';
export * from './predictions.ts';
export * from './presence.ts';
export * from './report.ts';
