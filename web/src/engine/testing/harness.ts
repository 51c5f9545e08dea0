/** A page without anything on it: tests reach the engine through `window.engine`. */
import { createBrowserEngine } from '../browser-engine.ts';
import { isolatePage } from '../isolation.ts';
import { createServerEngine } from '../server-engine.ts';

Object.assign(window, { engine: { createBrowserEngine, createServerEngine, isolatePage } });
