export * from './errors.ts';
export * from './overlay.ts';
export * from './picture.ts';
export * from './read-image.ts';
export * from './replace-file.ts';
export * from './transform.ts';
export * from './write-image.ts';
