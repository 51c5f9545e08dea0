import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export const DESKTOP = { viewport: { width: 1280, height: 800 } } as const;
export const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true } as const;

/** A page that fails its test on errors that nobody caught. */
export interface WatchedPage {
  readonly page: Page;
  readonly errors: string[];
  close(): Promise<void>;
}

export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = DESKTOP,
): Promise<WatchedPage> {
  const context = await browser.newContext({ acceptDownloads: true, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000); // a busy machine takes its time
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(url);
  await page.getByRole('button', { name: 'Airport' }).waitFor();
  return { page, errors, close: () => context.close() };
}

/** Opens an example and waits until it is encoded. */
export async function openExample(page: Page, name = 'Airport'): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.locator('.activity-label', { hasText: /^Ready\.$/ }).waitFor();
}

/** Asks a sentence and waits for its answer. @returns seconds from asking to the answer on the page */
export async function ask(page: Page, sentence: string): Promise<number> {
  const before = await page.locator('.card[data-layer]').count();
  await page.getByLabel('What to look for').fill(sentence);
  const start = performance.now();
  await page.keyboard.press('Enter');
  await page.locator('.card[data-layer]').nth(before).waitFor();
  return (performance.now() - start) / 1000;
}

/** Pixels of the map's overlay by kind: `drawn` has anything, `reddish` and so on by the strongest channel. */
export async function overlayPixels(page: Page): Promise<{ drawn: number; hash: number; width: number }> {
  // The map paints in the frame after a change.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return page.locator('canvas[data-layer="answers"]').evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement;
    const { data } = (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height);
    let [drawn, hash] = [0, 0];
    for (let i = 0; i < data.length; i += 4) {
      if (data[i + 3]! > 0) drawn++;
      hash = (hash * 31 + data[i]! + 3 * data[i + 1]! + 7 * data[i + 2]! + 11 * data[i + 3]!) | 0;
    }
    return { drawn, hash, width };
  });
}
