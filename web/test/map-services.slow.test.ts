import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { miniatureModelFolder, startTestService } from '../../src/server/testing/test-service.ts';
import { launchChromium } from '../../test/chromium.ts';
import { describeWithChromium } from '../../test/optional-tools.ts';
import { openPage, type WatchedPage } from './browser.ts';
import { buildPage } from './build-page.ts';
import { type MapServer, SQUARE, startMapServer } from './map-server.ts';

/** WMS and WMTS by their address, from the page that a service serves, with an engine that answers at once. */
describeWithChromium('map services in the page', () => {
  let built: string;
  let browser: Browser;
  let maps: MapServer;
  let folder: Awaited<ReturnType<typeof miniatureModelFolder>>;
  let service: Awaited<ReturnType<typeof startTestService>>;
  let watched: WatchedPage | null = null;

  beforeAll(async () => {
    [built, folder, maps, browser] = await Promise.all([
      buildPage('fake'),
      miniatureModelFolder(),
      startMapServer(),
      launchChromium(),
    ]);
    service = await startTestService(folder.model, {
      siteFolder: built,
      allowUrls: [`${maps.origin}/mapproxy/*`],
      isPublicAddress: () => true,
    });
  });
  afterEach(async () => {
    const errors = watched?.errors ?? [];
    await watched?.close();
    watched = null;
    maps.allowsPages = true;
    maps.asked.length = 0;
    expect(errors).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await service?.close();
    maps?.close();
    await folder?.remove();
  });

  /** Opens 400 m around the middle of the square. */
  async function openMap(address: string, zoom: number): Promise<Page> {
    watched = await openPage(browser, service.base);
    const { page } = watched;
    await page.getByLabel('Address of an image').fill(maps.origin + address);
    await page.getByLabel('Longitude').fill('13.4');
    await page.getByLabel('Latitude').fill('52.5');
    await page.getByLabel('Metres across').fill('400');
    await page.getByLabel('Zoom', { exact: true }).fill(String(zoom));
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    return page;
  }

  /** The map's colour at a place of the image's square as it is shown first, in parts of its sides. */
  async function colourAt(page: Page, x: number, y: number): Promise<number[]> {
    const map = (await page.locator('.map').boundingBox())!;
    const side = Math.min(map.width - 48, map.height - 92);
    const [left, top] = [map.x + (map.width - side) / 2, map.y + 68];
    const clip = { x: left + x * side - 1, y: top + y * side - 1, width: 2, height: 2 };
    const { channels } = await sharp(await page.screenshot({ clip })).stats();
    return channels.slice(0, 3).map(({ mean }) => Math.round(mean));
  }

  async function isRed(page: Page, x: number, y: number): Promise<boolean> {
    const [red, green] = await colourAt(page, x, y);
    return red! > 180 && green! < 90;
  }

  /** The square is where it should be: 2e-3 degrees wide and half as high, in the middle of 400 m. */
  async function showsSquare(page: Page): Promise<void> {
    await page.locator('.image-facts').waitFor();
    await expect.poll(() => isRed(page, 0.5, 0.5)).toBe(true);
    const wide = ((SQUARE.east - SQUARE.west) * 111_320 * Math.cos((52.5 * Math.PI) / 180)) / 400;
    const high = ((SQUARE.north - SQUARE.south) * 111_250) / 400;
    for (const [x, y, expected] of [
      [0.5 - 0.4 * wide, 0.5, true],
      [0.5 + 0.4 * wide, 0.5, true],
      [0.5, 0.5 - 0.4 * high, true],
      [0.5, 0.5 + 0.4 * high, true],
      [0.5 - 0.6 * wide, 0.5, false],
      [0.5 + 0.6 * wide, 0.5, false],
      [0.5, 0.5 - 0.6 * high, false],
      [0.5, 0.5 + 0.6 * high, false],
    ] as const) {
      expect([x, y, await isRed(page, x, y)]).toEqual([x, y, expected]);
    }
  }

  const GEOSERVER = '/geoserver/gwc/service/wmts?service=WMTS';
  const MAPPROXY = '/mapproxy/wmts/1.0.0/WMTSCapabilities.xml';

  test.each([
    ['WMTS by parameters, in Web Mercator by its old name', `${GEOSERVER}&layer=city:ortho`, 17],
    ['WMTS by templates', MAPPROXY, 17],
    ['WMS 1.3.0 in Web Mercator', '/geoserver/wms?service=WMS&layers=city:ortho', 17],
  ])('%s', async (_, address, zoom) => {
    await showsSquare(await openMap(address, zoom));
  });

  // In degrees a square on the ground is higher than wide on the map: the middle and the axes' order are looked at.
  test.each([
    ['WMTS in degrees, the latitude first', `${GEOSERVER}&layer=city:ortho&tilematrixset=EPSG:4326`, 16],
    [
      'WMS 1.3.0 in degrees, the latitude first',
      '/geoserver/wms?service=WMS&layers=city:ortho&crs=EPSG:4326',
      17,
    ],
    [
      'WMS 1.3.0 in longitude and latitude (CRS:84)',
      '/geoserver/wms?service=WMS&layers=city:ortho&crs=CRS:84',
      17,
    ],
    ['WMS 1.1.1 in degrees, the longitude first', '/mapserver?service=WMS&version=1.1.1&layers=ortho', 17],
  ])('%s', async (_, address, zoom) => {
    const page = await openMap(address, zoom);
    await page.locator('.image-facts', { hasText: 'WGS 84' }).waitFor();
    await expect.poll(() => isRed(page, 0.5, 0.5)).toBe(true);
    for (const [x, y] of [
      [0.05, 0.5],
      [0.95, 0.5],
      [0.5, 0.05],
      [0.5, 0.95],
    ] as const) {
      expect([x, y, await isRed(page, x, y)]).toEqual([x, y, false]);
    }
  });

  test('of several layers one has to be named, and the page says which there are', async () => {
    const page = await openMap(GEOSERVER, 17);
    await page.getByText(/city:ortho, city:plan; name one in the address: layer=NAME/).waitFor();
  });

  test('a host that does not let pages read it is reached through the server where that is allowed, else the page says how', async () => {
    maps.allowsPages = false;
    const page = await openMap(MAPPROXY, 17);
    await showsSquare(page);
    expect(maps.asked.filter((path) => path.includes('/17/')).length).toBeGreaterThan(0);
    // A basemap takes the same road: beside the image lies the grey of its tiles.
    await page.getByRole('button', { name: 'Basemap' }).click();
    await page
      .getByLabel('Address of tiles')
      .fill(`${maps.origin}/mapproxy/wmts/ortho/webmercator/{z}/{x}/{y}.png`);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await expect.poll(() => colourAt(page, 0.1, 0.5)).toEqual([128, 128, 128]);
    await watched!.close();
    const refused = await openMap(`${GEOSERVER}&layer=city:ortho`, 17);
    await refused
      .getByText(
        /does not let other pages read its files \(CORS\).*have the service started with --allow-url/,
      )
      .waitFor();
    // The browser asked, in vain; the service did not.
    expect(maps.asked.filter((path) => path.startsWith('/geoserver')).length).toBeLessThanOrEqual(5);
  });
});
