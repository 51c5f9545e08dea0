export * from './draw-scene.ts';
export * from './scene.ts';
