/** Image files, read and written. */
export * from './inline-picture-node.ts';
export * from './legend-node.ts';
export * from './picture-size-node.ts';
export * from './png-file-node.ts';
export * from './raster/node.ts';
export * from './read-image-node.ts';
export * from './read-mask-node.ts';
export * from './replace-file-node.ts';
export * from './resize-picture-node.ts';
export * from './write-image-node.ts';
