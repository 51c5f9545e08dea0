import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Service } from '../../src/server/service.ts';
import { geoTiff } from '../../src/server/testing/geo-tiff.ts';
import { miniatureModelFolder, startTestService } from '../../src/server/testing/test-service.ts';
import { drawScene } from '../../src/synthetic/index.ts';
import { launchChromium } from '../../test/chromium.ts';
import { describeWithChromium } from '../../test/optional-tools.ts';
import { ask, openExample, openPage, overlayPixels, type WatchedPage } from './browser.ts';
import { buildPage } from './build-page.ts';
import { type StaticServer, serveFolder } from './static-server.ts';

const WAIT = { timeout: 240_000 };

/** The page with the embedded model in the browser, from a plain web host: one visit, as a person makes it. */
describeWithChromium('the page with its model', () => {
  let built: string;
  let server: StaticServer;
  let browser: Browser;
  let watched: WatchedPage;
  let page: Page;

  beforeAll(async () => {
    built = await buildPage('site');
    server = await serveFolder(built);
    browser = await launchChromium();
  });
  afterAll(async () => {
    await watched?.close();
    await browser?.close();
    await server?.close();
  });

  const ready = () => page.locator('.activity-label', { hasText: /^Ready\.$/ }).waitFor(WAIT);
  const areaOf = async (shown: Page) => {
    const facts = await shown.locator('.card-facts').first().textContent();
    return Number(facts!.match(/([\d,]+) px/)![1]!.replaceAll(',', ''));
  };
  const weights = () => server.requests.filter((path) => path.endsWith('.safetensors'));

  test('is interactive within 2 seconds, before the model', async () => {
    const times: number[] = [];
    for (let visit = 0; visit < 3; visit++) {
      const start = performance.now();
      const first = await openPage(browser, server.url);
      times.push(performance.now() - start);
      await first.page.waitForTimeout(500); // what comes by itself has come
      await first.close();
    }
    // The best of three visits, each by a new browser profile: other tests may run at the same time.
    expect(Math.min(...times)).toBeLessThan(2000);
    expect(weights()).toEqual([]);
    // Before an image is opened, neither the engine nor the readers have been asked for.
    const scripts = [...new Set(server.requests.filter((path) => path.endsWith('.js')))];
    const sizes = await Promise.all(
      scripts.map(async (path) => gzipSync(await readFile(join(built, path))).length),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(200_000);
  });

  test('answers a sentence about the example, in WASM with threads that the service worker allows', async () => {
    watched = await openPage(browser, server.url);
    page = watched.page;
    page.setDefaultTimeout(240_000);
    await openExample(page);
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    expect(await page.locator('.engine').textContent()).toMatch(/WASM, \d+ threads.*Nothing is uploaded/);
    expect(weights()).toHaveLength(2);
    await ask(page, 'the airplane on the far left');
    expect(await page.locator('.card-facts').textContent()).toMatch(/Score \d+ %.*px/);
    const { drawn, width } = await overlayPixels(page);
    expect(drawn).toBeGreaterThan(300);
    expect(drawn).toBeLessThan(width * 200);
  });

  test('a second sentence needs no encoding', async () => {
    const requests = server.requests.length;
    const seconds = await ask(page, 'the largest airplane');
    expect(seconds).toBeLessThan(10); // encoding takes longer; the figure itself is measured elsewhere
    expect(await page.locator('progress').count()).toBe(0);
    expect(server.requests.length).toBe(requests);
  });

  test('a point corrects it, and the download holds what the map shows', async () => {
    const frame = (await page.locator('.map').boundingBox())!;
    const side = frame.height - 68 - 24;
    await page.getByRole('button', { name: 'Include' }).click();
    // On the airplane in the upper middle of the picture.
    await page.mouse.click(frame.x + frame.width / 2 + (0.57 - 0.5) * side, frame.y + 68 + 0.26 * side);
    await page.getByText('Corrected with 1 mark.', { exact: true }).waitFor(WAIT);
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-format="geojson"]').click(),
    ]);
    const { features } = JSON.parse(await readFile(await file.path(), 'utf8'));
    const area = await areaOf(page);
    expect(area).toBeGreaterThan(0);
    expect(features[0].properties).toMatchObject({
      sentence: 'the largest airplane',
      areaPixels: area,
      model: 'tiny',
    });
  });

  test('words show where they look', async () => {
    const before = (await overlayPixels(page)).drawn;
    await page.getByRole('button', { name: 'airplane: show' }).focus();
    await page.getByText('What “airplane” looks at').waitFor();
    expect((await overlayPixels(page)).drawn).toBeGreaterThan(2 * before);
  });

  test('after a reload the model comes from the cache', async () => {
    const before = weights().length;
    await page.reload();
    await ready(); // the image that was open is open again
    expect(weights()).toHaveLength(before);
    await page.getByRole('button', { name: 'Engine' }).click();
    await page.getByText(/from this browser’s cache/).waitFor();
    await page.keyboard.press('Escape');
    await ask(page, 'the airplane on the far left');
  });

  test('on the server that the page comes from, the same sentence gets the same mask', async () => {
    const browserArea = await areaOf(page);
    const service = await Service.create({
      model: 'tiny',
      version: '0.0.0',
      dataFolder: null,
      log: () => {},
      siteFolder: built,
    });
    try {
      const { port } = await service.listen(0, '127.0.0.1');
      const served = await openPage(browser, `http://127.0.0.1:${port}/`);
      await served.page.getByRole('button', { name: 'Engine' }).click();
      await served.page.getByRole('radio', { name: 'On the server' }).check();
      await served.page.keyboard.press('Escape');
      await openExample(served.page);
      expect(await served.page.locator('.engine').textContent()).toMatch(/server.*Images are sent/);
      await ask(served.page, 'the airplane on the far left');
      const serverArea = await areaOf(served.page);
      expect(serverArea / browserArea).toBeGreaterThan(0.99);
      expect(serverArea / browserArea).toBeLessThan(1.01);
      expect(served.errors).toEqual([]);
      await served.close();
    } finally {
      await service.close(1);
    }
  });

  test('on the server a large image is searched as a job, which goes on while the page is away', async () => {
    const folder = await miniatureModelFolder();
    const service = await startTestService(folder.model, { siteFolder: built });
    try {
      const served = await openPage(browser, `${service.base}/`);
      const { page: shown } = served;
      await shown.getByRole('button', { name: 'Engine' }).click();
      await shown.getByRole('radio', { name: 'On the server' }).check();
      await shown.keyboard.press('Escape');
      const large = geoTiff(drawScene({ kind: 'harbor', seed: 3, width: 2200, height: 300 }));
      const file = { name: 'city.tif', mimeType: 'image/tiff', buffer: large };
      await shown.locator('input[type=file]').setInputFiles(file);
      await shown.locator('.image-facts', { hasText: /2,200 × 300 px/ }).waitFor();
      service.gate.shut();
      await shown.getByLabel('What to look for').fill('the ship on the left');
      await shown.keyboard.press('Enter');
      const jobs = async () => {
        const response = await fetch(`${service.base}/jobs`);
        return ((await response.json()) as { jobs: { jobID: string; status: string }[] }).jobs;
      };
      await expect.poll(async () => (await jobs()).map(({ status }) => status)).toEqual(['running']);
      const [job] = await jobs();
      await shown.waitForTimeout(1500); // kept soon after
      await shown.reload();
      await shown.locator('.card.pending').waitFor();
      service.gate.open();
      await shown.locator('.card[data-layer]').waitFor();
      // The same one: nothing was begun anew.
      expect((await jobs()).map(({ jobID }) => jobID)).toEqual([job!.jobID]);
      expect(await shown.locator('.card[data-layer]').textContent()).toMatch(/Confidence|Nothing found/);
      service.gate.shut();
      await shown.getByLabel('What to look for').fill('the ship on the right');
      await shown.keyboard.press('Enter');
      await expect.poll(async () => (await jobs()).length).toBe(2);
      await shown.locator('.card.pending').getByRole('button', { name: 'Cancel' }).click();
      await expect.poll(async () => (await jobs()).length).toBe(1);
      expect(served.errors).toEqual([]);
      await served.close();
    } finally {
      service.gate.open();
      await service.close();
      await folder.remove();
    }
  });

  test('works without a connection, once it has been loaded', async () => {
    await page.waitForTimeout(2000); // what is kept is kept when nothing else is to be done
    await page.context().setOffline(true);
    await server.close();
    await page.reload();
    await ready(); // the image that was open is open again
    await ask(page, 'the airplane at the bottom');
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    await Promise.all([page.waitForEvent('download'), page.locator('[data-format="geotiff"]').click()]);
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await page.getByLabel('Address of an image').fill('https://example.org/image.png');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page
      .getByRole('alert')
      .filter({ hasText: /no connection/ })
      .waitFor();
    expect(watched.errors).toEqual([]);
  });
});
