/** Data sets: annotations, views of images, rule-made referring expressions. */
export * from './annotations.ts';
export * from './categories.ts';
export * from './coco.ts';
export { DatasetError } from './errors.ts';
export * from './expressions/index.ts';
export * from './views.ts';
