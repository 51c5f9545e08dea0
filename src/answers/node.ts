/** Answers about image files, and the files that they are written to. */
export * from './image-answer-node.ts';
export * from './open-image-node.ts';
export * from './write-answers-node.ts';
