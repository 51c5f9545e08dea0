import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { crsFromEpsg } from '../../src/geo/crs/crs-from-epsg.ts';
import { encodeCog } from '../../src/imagery/geotiff/index.ts';
import { describeWithChromium } from '../../test/optional-tools.ts';
import { axeViolations } from './axe.ts';
import { ask, DESKTOP, openExample, overlayPixels } from './browser.ts';
import { fakePage } from './fake-page.ts';

/** What a test counts in the page. */
interface Counted {
  /** Bytes that were put into the browser's database. */
  written: number;
  canvases: number;
  sizeOf(value: unknown): number;
}

/** What is done with many answers and many images in a day, with an engine that answers at once. */
describeWithChromium('a working day', () => {
  const fake = fakePage();
  let tiles: Server;
  const askedTiles: string[] = [];

  beforeAll(async () => {
    const tile = await sharp({
      create: { width: 256, height: 256, channels: 3, background: '#c02080' },
    })
      .png()
      .toBuffer();
    tiles = createServer((request, response) => {
      askedTiles.push(request.url!);
      response.writeHead(200, { 'content-type': 'image/png', 'access-control-allow-origin': '*' }).end(tile);
    });
    await new Promise<void>((resolve) => tiles.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    tiles?.close();
  });

  const tileAddress = () => `http://127.0.0.1:${(tiles.address() as AddressInfo).port}/{z}/{x}/{y}.png`;

  async function openGeoTiff(page: Page): Promise<void> {
    const data = Uint8Array.from({ length: 400 * 400 }, (_, i) => (i % 400 < 200 ? 60 : 190));
    const crs = (await crsFromEpsg(32633))!;
    const tiff = await encodeCog(data, {
      width: 400,
      height: 400,
      georeference: { transform: [0.5, 0, 391_000, 0, -0.5, 5_820_000], crs },
    });
    const file = { name: 'place.tif', mimeType: 'image/tiff', buffer: Buffer.from(tiff) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.locator('.activity-label', { hasText: /^Ready\.$/ }).waitFor();
  }

  test('instances are pointed at on either side, kept, merged, rejected, and all in a table', async () => {
    const page = await fake.open();
    await openExample(page);
    await ask(page, 'the ships');
    const lines = page.locator('.instances li');
    await expect.poll(() => lines.count()).toBe(4);
    const before = await overlayPixels(page);
    await lines.nth(1).hover();
    await expect.poll(async () => (await overlayPixels(page)).hash).not.toBe(before.hash);
    // The first disc of the fake engine lies at 0.2, 0.3 of the image, which fills the map's middle.
    const map = (await page.locator('.map').boundingBox())!;
    const side = Math.min(map.width - 48, map.height - 92);
    const [left, top] = [map.x + (map.width - side) / 2, map.y + 68];
    await page.mouse.move(left + 0.2 * side, top + 0.3 * side);
    await expect.poll(() => lines.first().getAttribute('data-pointed')).toBe('true');
    await page.mouse.click(left + 0.2 * side, top + 0.3 * side);
    await expect.poll(() => lines.first().getAttribute('data-picked')).toBe('true');

    await lines.nth(1).getByRole('button', { name: 'Keep instance 2' }).click();
    await page.getByText('4 instances, 1 kept').waitFor();
    await lines.nth(2).getByRole('checkbox').check();
    await lines.nth(3).getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Merge 2' }).click();
    await expect.poll(() => lines.count()).toBe(3);
    await page.getByRole('button', { name: 'Undo merging' }).click();
    await expect.poll(() => lines.count()).toBe(4);

    await page.getByRole('button', { name: 'Table of all instances' }).click();
    const rows = page.locator('.instance-table tbody tr');
    await page.getByRole('button', { name: 'Area' }).click();
    await expect.poll(() => rows.first().locator('td').nth(1).textContent()).toBe('4');
    await page.getByRole('combobox', { name: 'Show' }).selectOption('kept');
    await expect.poll(() => rows.count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Reject all that is not kept' }).click();
    await expect.poll(() => page.locator('.instances').count()).toBe(0); // one is no list
  });

  test('another candidate is looked at, and an answer in doubt says so', async () => {
    const page = await fake.open();
    await openExample(page);
    await ask(page, 'the largest ship');
    const first = await overlayPixels(page);
    await page.getByRole('button', { name: 'Next candidate' }).click();
    await page.getByText(/Runner-up 1 of 1, 14 % of what was drawn/).waitFor();
    expect((await overlayPixels(page)).hash).not.toBe(first.hash);
    await page.getByRole('button', { name: 'Undo the runner-up' }).click();
    expect(await overlayPixels(page)).toEqual(first);
    await ask(page, 'the smallest ship');
    await page.getByText('Not sure: of answers with so low a score more are wrong than right.').waitFor();
    await page.getByLabel('What to look for').fill('the roundabout');
    await page.keyboard.press('Enter');
    await page.locator('.message').getByRole('button', { name: 'the bridge' }).click();
    await page.locator('.card[data-layer]', { hasText: 'the bridge' }).waitFor();
  });

  test('a place is measured on the ground, and tiles are asked for only after they were named', async () => {
    const page = await fake.open();
    await openGeoTiff(page);
    await page.getByRole('button', { name: 'Measure' }).click();
    const map = (await page.locator('.map').boundingBox())!;
    const [x, y] = [map.x + map.width / 2, map.y + map.height / 2];
    await page.mouse.click(x - 100, y);
    await page.waitForTimeout(350); // two clicks, not a double one
    await page.mouse.click(x + 100, y);
    await expect.poll(() => page.locator('.tool-hint').textContent()).toMatch(/^\d+(\.\d)? m.*on the ground/);
    await page.mouse.move(x, y);
    await expect.poll(() => page.locator('.coordinates').textContent()).toMatch(/52\.\d{6}° N, 13\.\d{6}° E/);
    expect(askedTiles).toEqual([]);
    await page.getByRole('button', { name: 'Basemap' }).click();
    await page.getByText('This calls out:').waitFor();
    await page.getByLabel('Address of tiles').fill(tileAddress());
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await expect.poll(() => askedTiles.length).toBeGreaterThan(0);
    // Around Berlin, at a zoom that fits the map.
    expect(askedTiles[0]).toMatch(/^\/1[5-9]\/\d{5,6}\/\d{5,6}\.png$/);
    await page.getByRole('button', { name: 'Basemap' }).click();
    await page.getByRole('button', { name: 'Remove the basemap' }).click();
    await expect.poll(() => page.locator('.map .basemap').count()).toBe(0);
  });

  test('how an image is stretched is chosen, and kept with the work', async () => {
    const page = await fake.open();
    await openGeoTiff(page);
    await ask(page, 'the ship');
    await page.getByRole('button', { name: 'Bands and stretch' }).click();
    await page.locator('.histogram rect').first().waitFor();
    await page.getByLabel('From samples to colours').selectOption('range');
    await page.getByLabel('White at').fill('70');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.locator('dialog[open]').waitFor({ state: 'hidden' });
    await page.locator('.activity-label', { hasText: /^Ready\.$/ }).waitFor();
    expect(await page.locator('.card[data-layer]').count()).toBe(1);
    await page.waitForTimeout(1500); // kept soon after
    await page.reload();
    await page.locator('.image-facts', { hasText: 'place.tif' }).waitFor();
    await page.getByRole('button', { name: 'Bands and stretch' }).click();
    await page.getByText('white at 70').waitFor();
  });

  test('tiles of a map become an image', async () => {
    const page = await fake.open();
    await page.getByLabel('Address of an image').fill(tileAddress());
    await page.getByLabel('Longitude').fill('13.4');
    await page.getByLabel('Latitude').fill('52.5');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.locator('.image-facts', { hasText: /1,3\d\d × 1,3\d\d px · 36 cm per pixel/ }).waitFor();
  });

  test.each(['light', 'dark'] as const)('axe finds no violation in what is new: %s', async (colorScheme) => {
    const page = await fake.open({ ...DESKTOP, colorScheme, reducedMotion: 'reduce' });
    const check = async (state: string) => expect(await axeViolations(page), state).toEqual([]);
    await openGeoTiff(page);
    await ask(page, 'the ships');
    await page.locator('.instances input').first().check();
    await check('instances');
    for (const name of ['Table of all instances', 'Bands and stretch', 'Basemap']) {
      await page.getByRole('button', { name, exact: true }).click();
      await check(name);
      await page.keyboard.press('Escape');
    }
    await page.getByRole('button', { name: 'Measure' }).click();
    await ask(page, 'the largest ship');
    await check('candidates');
  });

  // Some minutes: run where what the page keeps is in question, with SKYREFER_LONG_TESTS=1.
  test.runIf(process.env.SKYREFER_LONG_TESTS)(
    'a page that keeps 200 answers grows by their own data, and writes what is new',
    async () => {
      const page = await fake.open(DESKTOP, '?delay=1');
      const devtools = await page.context().newCDPSession(page);
      await page.evaluate(() => {
        const counted = window as unknown as Counted;
        counted.written = 0;
        counted.canvases = 0;
        counted.sizeOf = (value) => {
          if (value instanceof Blob) return value.size;
          let bytes = 0;
          const text = JSON.stringify(value, (_, inner: unknown) => {
            if (!ArrayBuffer.isView(inner)) return inner;
            bytes += inner.byteLength;
            return 0;
          });
          return bytes + text.length;
        };
        const put = IDBObjectStore.prototype.put;
        IDBObjectStore.prototype.put = function (value, key) {
          counted.written += counted.sizeOf(value);
          return put.call(this, value, key);
        };
        const Canvas = OffscreenCanvas;
        window.OffscreenCanvas = class extends Canvas {
          constructor(width: number, height: number) {
            super(width, height);
            counted.canvases++;
          }
        };
      });
      const state = async () => {
        await page.waitForTimeout(2500); // what is kept in the browser has been written
        await devtools.send('HeapProfiler.collectGarbage');
        const usage = (await devtools.send('Runtime.getHeapUsage')) as {
          usedSize: number;
          embedderHeapUsedSize?: number;
          backingStorageSize?: number;
        };
        const counts = await page.evaluate(async () => {
          const opening = indexedDB.open('skyrefer');
          await new Promise((done) => {
            opening.onsuccess = done;
          });
          const all = (store: string): Promise<unknown[]> =>
            new Promise((resolve) => {
              const asked = opening.result.transaction(store).objectStore(store).getAll();
              asked.onsuccess = () => resolve(asked.result);
            });
          const { written, canvases, sizeOf } = window as unknown as Counted;
          const kept = (await all('pieces')).reduce<number>((sum, piece) => sum + sizeOf(piece), 0);
          const list = sizeOf(await all('projects'));
          opening.result.close();
          return { kept, list, written, canvases, onPage: document.querySelectorAll('canvas').length };
        });
        const heap = usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0);
        return { heap, ...counts };
      };
      const sentence = (asked: number) => `the ship on the ${asked % 2 ? 'left' : 'right'}`;
      await openExample(page);
      for (let asked = 0; asked < 20; asked++) await ask(page, sentence(asked));
      const few = await state();
      for (let asked = 20; asked < 200; asked++) await ask(page, sentence(asked));
      const many = await state();
      // One more change, of one answer of 200.
      await page.getByRole('button', { name: /^Hide/ }).first().click();
      const changed = await state();
      const each = (part: 'heap' | 'kept' | 'list') => ((many[part] - few[part]) / 180 / 1e3).toFixed(1);
      console.info(
        `after 20 answers ${JSON.stringify(few)}, after 200 ${JSON.stringify(many)}; for each answer ${each('heap')} kB of memory, ` +
          `${each('kept')} kB and ${each('list')} kB of the list kept; one change writes ${(changed.written - many.written) / 1e3} kB`,
      );
      // The made-up engine's logits and dense map have 256 rows of float32 numbers, words 32: 0.54 MB an answer.
      expect((many.heap - few.heap) / 180).toBeLessThan(0.75e6);
      expect((many.kept - few.kept) / 180).toBeLessThan(0.54e6);
      // Of all answers nothing is written again but their numbers, 17 digits each, in the new state of the history.
      expect(changed.written - many.written).toBeLessThan(16e3);
      expect(many.list).toBeLessThan(8e3);
      expect(many.onPage).toBe(few.onPage);
    },
    1_200_000,
  );

  // A minute and a half: run where the page's memory is in question, with SKYREFER_LONG_TESTS=1.
  test.runIf(process.env.SKYREFER_LONG_TESTS)(
    'a page that was asked 200 questions holds no more than one that was asked 20',
    async () => {
      const page = await fake.open(DESKTOP, '?delay=1');
      const devtools = await page.context().newCDPSession(page);
      /** Asks twenty, then opens the image anew: answers go with it, and so should all that they held. */
      const askTwenty = async () => {
        for (let asked = 0; asked < 20; asked++) {
          await ask(page, `the ship on the ${asked % 2 ? 'left' : 'right'}`);
        }
        await page.getByRole('button', { name: 'Change', exact: true }).click();
        await page.getByRole('button', { name: 'Airport' }).click();
        await expect.poll(() => page.locator('.card').count()).toBe(0);
        await page.locator('.activity-label', { hasText: /^Ready\.$/ }).waitFor();
      };
      const heap = async (): Promise<number> => {
        await page.waitForTimeout(1500); // what is kept in the browser has been written
        await devtools.send('HeapProfiler.collectGarbage');
        const usage = (await devtools.send('Runtime.getHeapUsage')) as {
          usedSize: number;
          backingStorageSize?: number;
        };
        return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 1e6;
      };
      await openExample(page);
      await askTwenty();
      const few = await heap();
      for (let times = 1; times < 10; times++) await askTwenty();
      const many = await heap();
      console.info(`heap after 20 questions ${few.toFixed(1)} MB, after 200 ${many.toFixed(1)} MB`);
      expect(many - few).toBeLessThan(5);
    },
  );
});
