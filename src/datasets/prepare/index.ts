/** Making the folder that training and evaluation read from a downloaded data set. */
export * from './check-download.ts';
export type { ExpectedDataset } from './expected-dataset.ts';
export * from './format-download-report.ts';
export * from './prepare-dataset.ts';
export * from './vhr10.ts';
