/** Reports on runs, beside what the paper printed. */
export * from './build-report.ts';
export * from './document.ts';
export * from './load-run.ts';
export * from './render-html.ts';
export * from './render-markdown.ts';
export * from './training-log.ts';
