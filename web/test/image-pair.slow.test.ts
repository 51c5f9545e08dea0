import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import sqlite from 'node-sqlite3-wasm';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { crsFromEpsg } from '../../src/geo/crs/crs-from-epsg.ts';
import { toLonLat } from '../../src/geo/index.ts';
import { encodeCog } from '../../src/imagery/geotiff/index.ts';
import { describeWithChromium } from '../../test/optional-tools.ts';
import { axeViolations } from './axe.ts';
import { ask, DESKTOP, openExample, PHONE } from './browser.ts';
import { fakePage } from './fake-page.ts';

/** Two images of one place in the page, with an engine that answers at once. */
describeWithChromium('two images of one place', () => {
  const fake = fakePage();
  let before: Uint8Array;
  let after: Uint8Array;

  beforeAll(async () => {
    const utm = (await crsFromEpsg(32633))!;
    const [west, north] = toLonLat(utm)(391_000, 5_820_000);
    // A dark image in metres, and a light one of the same ground in degrees.
    before = await encodeCog(new Uint8Array(400 * 400).fill(40), {
      width: 400,
      height: 400,
      georeference: { transform: [0.5, 0, 391_000, 0, -0.5, 5_820_000], crs: utm },
    });
    after = await encodeCog(new Uint8Array(300 * 200).fill(220), {
      width: 300,
      height: 200,
      georeference: { transform: [1e-5, 0, west, 0, -1e-5, north], crs: (await crsFromEpsg(4326))! },
    });
  });

  const file = (name: string, bytes: Uint8Array) => ({
    name,
    mimeType: 'image/tiff',
    buffer: Buffer.from(bytes),
  });
  const line = (page: Page) => page.getByRole('slider', { name: 'Line between the two images' });
  const at = async (page: Page) => Number(await line(page).getAttribute('aria-valuenow'));

  async function openPair(options: Parameters<typeof fake.open>[0] = DESKTOP): Promise<Page> {
    const page = await fake.open(options);
    await page.locator('input[type=file]').setInputFiles(file('before.tif', before));
    await page.locator('.activity-label', { hasText: /^Ready\.$/ }).waitFor();
    await page.getByRole('button', { name: 'Lay a second image beside it' }).click();
    await page.locator('.second-picker input[type=file]').setInputFiles(file('after.tif', after));
    await line(page).waitFor();
    await page.locator('.activity-label', { hasText: /^Ready\.$/ }).waitFor();
    return page;
  }

  /** How light the map is at a place, in parts of its width and height, in [0, 255]. */
  async function lightAt(page: Page, x: number, y: number): Promise<number> {
    const map = (await page.locator('.map').boundingBox())!;
    const clip = { x: map.x + x * map.width, y: map.y + y * map.height, width: 4, height: 4 };
    const { channels } = await sharp(await page.screenshot({ clip })).stats();
    return channels[0]!.mean;
  }

  test('the second image lies where its coordinates say, right of a line that mouse and keyboard move', async () => {
    const page = await openPair();
    await page.getByText('Laid where its coordinates say.').waitFor();
    await expect.poll(() => lightAt(page, 0.55, 0.5)).toBeGreaterThan(180);
    expect(await lightAt(page, 0.45, 0.5)).toBeLessThan(80);

    await line(page).focus();
    for (const [key, value] of [
      ['ArrowRight', 51],
      ['ArrowLeft', 50],
      ['PageUp', 60],
      ['Home', 0],
      ['End', 100],
    ] as const) {
      await page.keyboard.press(key);
      expect(await at(page)).toBe(value);
    }
    await expect.poll(() => lightAt(page, 0.55, 0.5)).toBeLessThan(80);
    await page.keyboard.press('Home');
    const map = (await page.locator('.map').boundingBox())!;
    await page.mouse.move(map.x + 4, map.y + map.height / 2);
    await page.mouse.down();
    await page.mouse.move(map.x + 0.4 * map.width, map.y + map.height / 2, { steps: 4 });
    await page.mouse.up();
    expect(await at(page)).toBeCloseTo(40, -1);
    await expect.poll(() => lightAt(page, 0.45, 0.5)).toBeGreaterThan(180);
    expect(await lightAt(page, 0.3, 0.5)).toBeLessThan(80);
  });

  test('a sentence is asked of both; answers stand side by side, are saved together, and are there after a reload', async () => {
    const page = await openPair();
    await ask(page, 'the ships');
    const table = page.locator('.pair-table');
    await table.waitFor();
    const cells = (row: string) => table.getByRole('row', { name: row }).getByRole('cell').allInnerTexts();
    expect((await cells('Count')).slice(0, 2)).toEqual(['4', '4']);
    expect((await cells('Area'))[2]).toMatch(/^[+−][\d.,]+ m²$/);
    const swatches = await table
      .locator('.pair-colour')
      .evaluateAll((all) => all.map((swatch) => swatch.getAttribute('style')));
    expect(new Set(swatches).size).toBe(2);

    await page
      .getByRole('region', { name: 'Answers', exact: true })
      .getByRole('button', { name: 'Download and share' })
      .click();
    await page.getByRole('radio', { name: 'Both images' }).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-format="geojson"]').click(),
    ]);
    const files = unzipSync(new Uint8Array(await readFile(await download.path())));
    expect(Object.keys(files).sort()).toEqual(['1-before.geojson', '2-after.geojson', 'comparison.csv']);
    const geojson = JSON.parse(strFromU8(files['2-after.geojson']!));
    expect(geojson.features).toHaveLength(4);
    const [longitude, latitude] = geojson.features[0].geometry.coordinates.flat(9);
    expect([longitude.toFixed(1), latitude.toFixed(1)]).toEqual(['13.4', '52.5']);
    expect(strFromU8(files['comparison.csv']!).split('\r\n')).toHaveLength(4);

    await page
      .getByRole('region', { name: 'Answers in the second image' })
      .getByRole('button', { name: 'Download', exact: true })
      .click();
    const [geopackage] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-format="geopackage"]').click(),
    ]);
    const database = new sqlite.Database(await geopackage.path(), { readOnly: true });
    expect(database.all('SELECT sentence FROM answers')).toEqual(Array(4).fill({ sentence: 'the ships' }));
    database.close();

    await page.waitForTimeout(1500); // kept soon after
    await page.reload();
    await line(page).waitFor();
    await table.waitFor();
    expect((await cells('Count')).slice(0, 2)).toEqual(['4', '4']);
    await page.getByRole('button', { name: 'Exchange the sides' }).click();
    await page.locator('.image-card, .image-facts').first().getByText('after.tif').waitFor();
    await page.getByRole('region', { name: 'Second image' }).getByText('before.tif').waitFor();

    await page.getByRole('button', { name: 'Close the second image' }).click();
    await line(page).waitFor({ state: 'hidden' });
    expect(await table.count()).toBe(0);
    await expect.poll(() => page.locator('.map .second-image').count()).toBe(0);
    expect(await page.locator('.card[data-layer]').count()).toBe(1);
  });

  test('images without a place are laid over each other by their sizes, which is said', async () => {
    const page = await fake.open();
    await openExample(page);
    await page.getByRole('button', { name: 'Lay a second image beside it' }).click();
    await page.getByRole('button', { name: 'Harbor' }).click();
    await page.getByText('Laid over airport.png from corner to corner').waitFor();
    await ask(page, 'the ship on the left');
    await page.locator('.pair-table').waitFor();
  });

  test('on a phone a finger moves the line, and nothing is wider than the screen', async () => {
    const page = await openPair(PHONE);
    const map = (await page.locator('.map').boundingBox())!;
    const [y, from, to] = [map.y + map.height / 2, map.x + map.width / 2, map.x + 0.8 * map.width];
    const touch = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y }] });
    await send('touchStart', from);
    await send('touchMove', (from + to) / 2);
    await send('touchMove', to);
    await send('touchEnd');
    await expect.poll(() => at(page)).toBeGreaterThan(75);
    await ask(page, 'the ships');
    await page.locator('.pair-table').waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });

  test.each(['light', 'dark'] as const)('axe finds no violation: %s', async (colorScheme) => {
    const page = await openPair({ ...DESKTOP, colorScheme, reducedMotion: 'reduce' });
    await ask(page, 'the ships');
    await page.locator('.pair-table').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});
