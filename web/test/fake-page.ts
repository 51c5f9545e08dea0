import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchChromium } from '../../test/chromium.ts';
import { DESKTOP, openPage, type WatchedPage } from './browser.ts';
import { buildPage } from './build-page.ts';
import { type StaticServer, serveFolder } from './static-server.ts';

export interface FakePage {
  /** Where it is served. */
  readonly url: string;
  /** The files that are served. */
  readonly folder: string;
  /** Opens it for a test; after the test it is closed, and fails it on errors that nobody caught. */
  open(options?: BrowserContextOptions, query?: string): Promise<Page>;
}

/** The page with an engine that answers at once, for the tests of a group: built, served, and in a browser of its own. */
export function fakePage(): FakePage {
  let built: Awaited<ReturnType<typeof buildPage>>;
  let server: StaticServer;
  let browser: Browser;
  let watched: WatchedPage | null = null;
  beforeAll(async () => {
    built = await buildPage('fake');
    server = await serveFolder(built.folder);
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
    await built?.remove();
  });
  return {
    get url() {
      return server.url;
    },
    get folder() {
      return built.folder;
    },
    async open(options = DESKTOP, query = '') {
      watched = await openPage(browser, `${server.url}${query}`, options);
      return watched.page;
    },
  };
}
