export { createBrowserEngine } from './browser-engine.ts';
export * from './engine.ts';
export { createServerEngine } from './server-engine.ts';
