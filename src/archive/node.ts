/** Any number of workers that answer the scenes of an archive, over one PostgreSQL database. */
export * from './archive-error.ts';
export * from './archive-store-node.ts';
export * from './declaration.ts';
export * from './export-node.ts';
export * from './list-scenes-node.ts';
export * from './parts-node.ts';
export * from './retrieval/ask-stored-node.ts';
export * from './retrieval/count-scenes-node.ts';
export * from './retrieval/find-scenes-node.ts';
export * from './retrieval/sighting.ts';
export * from './retrieval/stored-question.ts';
export * from './retrieval/write-found-node.ts';
export * from './scene-answer-node.ts';
export * from './scene-queue-node.ts';
export * from './worker-node.ts';
