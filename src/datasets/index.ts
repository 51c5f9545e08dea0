/** Data sets: categories, views of images, rule-made referring expressions. Files: node.ts. */
export * from './categories.ts';
export { DatasetError } from './errors.ts';
export * from './expressions/index.ts';
export * from './views.ts';
