import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchChromium } from '../../test/chromium.ts';
import { DESKTOP, openPage, type WatchedPage } from './browser.ts';
import { buildPage } from './build-page.ts';
import { type StaticServer, serveFolder } from './static-server.ts';

/** Headers that isolate the page, as `skyrefer serve` sends them and the service worker adds them. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

export interface FakePage {
  /** Where it is served. */
  readonly url: string;
  /** The files that are served. */
  readonly folder: string;
  /** Opens it for a test; after the test it is closed, and fails it on errors that nobody caught. */
  open(options?: BrowserContextOptions, query?: string): Promise<Page>;
}

/**
 * The page with an engine that answers at once, for the tests of a group: served isolated, and in a browser of its own. It comes
 * without its service worker, which would load everything twice for each test; real-engine.slow.test.ts has that.
 */
export function fakePage(): FakePage {
  let built: string;
  let server: StaticServer;
  let browser: Browser;
  let watched: WatchedPage | null = null;
  beforeAll(async () => {
    built = await buildPage('fake');
    server = await serveFolder(built, ISOLATED);
    browser = await launchChromium();
  });
  afterEach(async () => {
    const errors = watched?.errors ?? [];
    await watched?.close();
    watched = null;
    expect(errors).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    get url() {
      return server.url;
    },
    get folder() {
      return built;
    },
    async open(options = DESKTOP, query = '') {
      const context = { serviceWorkers: 'block', ...options } as const;
      watched = await openPage(browser, `${server.url}${query}`, context);
      return watched.page;
    },
  };
}
