/** Metrics of section 4.3, of telling what is absent, and their reports. Kept predictions: node.ts. */
export * from './bootstrap.ts';
export * from './calibrate-presence.ts';
export * from './evaluate.ts';
export * from './hold-out.ts';
export * from './instances.ts';
export * from './measured-categories.ts';
export * from './metrics.ts';
export * from './platt.ts';
export * from './presence.ts';
export * from './presence-report.ts';
export * from './report.ts';
export * from './unsure-below.ts';
