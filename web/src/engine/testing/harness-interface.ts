import type { Picture } from '../../../../src/imagery/picture.ts';
import type { BrowserEngineOptions, Engine, ServerEngineOptions } from '../engine.ts';

/** What a page without anything on it offers to tests and benchmarks, as `window.engine`. */
export interface Harness {
  createBrowserEngine(options: BrowserEngineOptions): Promise<Engine>;
  createServerEngine(options: ServerEngineOptions): Promise<Engine>;
  /** Whether the page is isolated; false where it loads itself again to be. */
  isolatePage(): Promise<boolean>;
  /** An image's pixels as the page gives them to the engine. */
  readPicture(url: string): Promise<Picture>;
}
