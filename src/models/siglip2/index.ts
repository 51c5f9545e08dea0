export * from './config.ts';
export * from './encoder.ts';
export * from './preprocess.ts';
export * from './similarity.ts';
export * from './text-tower.ts';
export * from './vision-tower.ts';
