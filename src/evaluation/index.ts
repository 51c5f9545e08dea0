/** Metrics of referring segmentation and the loop that computes them. */
export * from './evaluate.ts';
export * from './metrics.ts';
export * from './report.ts';
