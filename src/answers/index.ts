/** Answers about images of any size: what is asked, how it is looked at, what is said. With files: node.ts. */

export * from './answer-draft.ts';
export * from './answer-plan.ts';
export * from './answer-record.ts';
export * from './correction-start.ts';
export * from './image-answer.ts';
export * from './image-view.ts';
export * from './opened-image.ts';
export * from './output.ts';
export * from './question.ts';
export * from './size-warnings.ts';
export * from './summarise.ts';
