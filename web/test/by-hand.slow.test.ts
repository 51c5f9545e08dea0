import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { crsFromEpsg } from '../../src/geo/crs/crs-from-epsg.ts';
import { encodeCog } from '../../src/imagery/geotiff/index.ts';
import { describeWithChromium } from '../../test/optional-tools.ts';
import { axeViolations } from './axe.ts';
import { ask, DESKTOP, openExample, PHONE } from './browser.ts';
import { fakePage } from './fake-page.ts';

/** What a person does by hand, on any screen and with the keyboard alone, with an engine that answers at once. */
describeWithChromium('the page by hand', () => {
  const fake = fakePage();

  async function openGeoTiff(page: Page, side = 400): Promise<void> {
    const data = Uint8Array.from({ length: side * side }, (_, i) => (i % side < side / 2 ? 60 : 190));
    const crs = (await crsFromEpsg(32633))!;
    const georeference = { transform: [0.5, 0, 391_000, 0, -0.5, 5_820_000], crs } as const;
    const buffer = Buffer.from(await encodeCog(data, { width: side, height: side, georeference }));
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'place.tif', mimeType: 'image/tiff', buffer });
    if (side <= 2048) await page.locator('.activity-label', { hasText: /^Ready\.$/ }).waitFor();
    else await page.locator('.image-facts', { hasText: 'place.tif' }).waitFor();
  }

  test('a whole task by the keyboard alone: open, ask, correct, keep, reject, download', async () => {
    const page = await fake.open();
    /** Tabs to what has this name, which is then seen to have the focus. */
    const tabTo = async (name: RegExp) => {
      for (let steps = 0; steps < 80; steps++) {
        await page.keyboard.press('Tab');
        const [label, shown] = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement;
          const { outlineStyle, boxShadow } = getComputedStyle(element);
          return [
            element.getAttribute('aria-label') ?? element.textContent ?? '',
            outlineStyle !== 'none' || boxShadow !== 'none',
          ];
        });
        if (!name.test(label)) continue;
        expect(shown, `the focus is seen on ${label}`).toBe(true);
        return;
      }
      expect.fail(`the Tab key does not reach ${name}`);
    };
    await tabTo(/^Harbor$/);
    await page.keyboard.press('Enter');
    await page.locator('.activity-label', { hasText: /^Ready\.$/ }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('the ships');
    await page.keyboard.press('Enter');
    await page.getByText('4 instances').waitFor();
    await page.keyboard.press('Escape'); // out of the field, so that keys are shortcuts again
    await tabTo(/^Map of/);
    await page.keyboard.press('i'); // what is under the cross
    await page.getByText('Corrected with 1 mark.', { exact: true }).waitFor();
    await page.getByText('5 instances').waitFor();
    await page.keyboard.press('ArrowRight'); // the map moves
    await tabTo(/^Keep instance 1$/);
    await page.keyboard.press('Enter');
    await page.getByText('5 instances, 1 kept').waitFor();
    await tabTo(/^Reject instance 2$/);
    await page.keyboard.press('Enter');
    await page.getByText('4 instances, 1 kept').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('5 instances, 1 kept').waitFor();
    await tabTo(/^Download$/);
    await page.keyboard.press('Enter');
    await tabTo(/^GeoJSON/);
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(JSON.parse(await readFile(await file.path(), 'utf8')).features).toHaveLength(5);
  });

  /** Whether all of an element can be seen, once it was scrolled to. */
  const isSeen = (element: Locator) =>
    element.evaluate((node) => {
      node.scrollIntoView({ block: 'center', inline: 'nearest' });
      const { left, top, right, bottom, width, height } = node.getBoundingClientRect();
      if (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1) return false;
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return hit !== null && (node.contains(hit) || hit.contains(node) || hit.closest('label') !== null);
    });

  test.each([
    ['desktop at 200 %', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
    ['phone', PHONE],
    ['phone at 200 %', { viewport: { width: 195, height: 422 }, deviceScaleFactor: 2 }],
  ])('no dialog is clipped, and everything in it can be reached: %s', async (_name, options) => {
    const page = await fake.open(options);
    await openGeoTiff(page);
    await ask(page, 'the ships');
    await ask(page, 'the largest ship');
    for (const button of await page.locator('.tool, .map-buttons button').all()) {
      const label = await button.evaluate((node) => node.outerHTML.slice(0, 120));
      expect(await isSeen(button), `on the map: ${label}`).toBe(true);
    }
    for (const name of [
      'Download and share',
      'Table of all instances',
      'Bands and stretch',
      'Basemap',
      'Engine',
      'Help and shortcuts',
    ]) {
      await page.getByRole('button', { name, exact: true }).click();
      const dialog = page.locator('dialog[open]');
      await dialog.waitFor();
      const { x, y, width, height } = (await dialog.boundingBox())!;
      const { width: across, height: down } = page.viewportSize()!;
      expect(
        x >= 0 && y >= 0 && x + width <= across && y + height <= down,
        `${name} lies in the window`,
      ).toBe(true);
      const overflow = await dialog.evaluate((node) => node.scrollWidth - node.clientWidth);
      expect(overflow, `${name} is not wider than it is shown`).toBeLessThanOrEqual(0);
      for (const control of await dialog.locator('button, select, input, a').all()) {
        const label = await control.evaluate((node) => node.outerHTML.slice(0, 120));
        expect(await isSeen(control), `${name}: ${label}`).toBe(true);
      }
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
    }
  });

  test('every file of the one dialog is what it says', async () => {
    const page = await fake.open();
    await openGeoTiff(page);
    await ask(page, 'the ships');
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    const formats = await page
      .locator('[data-format]')
      .evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset.format!));
    await page.keyboard.press('Escape');
    const begins: Readonly<Record<string, RegExp>> = {
      geojson: /^\{"type":\s*"FeatureCollection"/,
      geopackage: /^SQLite format 3/,
      shapefile: /^PK/,
      flatgeobuf: /^fgb/,
      geoparquet: /^PAR1/,
      kml: /^<\?xml[\s\S]*<kml/,
      csv: /WKT|sentence/,
      geotiff: /^II/,
      png: /^.PNG/,
      overlay: /^.PNG/,
      project: /^PK/,
    };
    expect(formats.filter((format) => format !== 'link').toSorted()).toEqual(Object.keys(begins).toSorted());
    const names = new Set<string>();
    for (const [format, start] of Object.entries(begins)) {
      await page.getByRole('button', { name: 'Download', exact: true }).click();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(`[data-format="${format}"]`).click(),
      ]);
      const bytes = await readFile(await file.path());
      expect(bytes.toString('latin1', 0, 2000), format).toMatch(start);
      names.add(file.suggestedFilename());
    }
    expect(names.size, 'no file has the name of another').toBe(Object.keys(begins).length);
  });

  test('a corner that is dragged near another answer snaps to its outline', async () => {
    const page = await fake.open();
    await openExample(page);
    await ask(page, 'the airplane on the far left');
    await ask(page, 'the airplane');
    const map = (await page.locator('.map').boundingBox())!;
    // The image's square lies in the middle of the map, 24 pixels from its lower edge.
    const side = map.height - 68 - 24;
    const [middle, y] = [map.x + map.width / 2, map.y + 68 + side / 2];
    await page.getByRole('button', { name: 'Outline' }).click();
    await page.getByText(/Drag corners/).waitFor();
    await page.waitForTimeout(500); // the editor's code comes
    // The discs of the fake engine: from the left edge of the one to six pixels beside the right edge of the other.
    await page.mouse.move(middle - 0.11 * side, y);
    await page.mouse.down();
    await page.mouse.move(middle - 0.17 * side + 6, y, { steps: 12 });
    await page.mouse.up();
    await page.getByText('Corrected with 1 mark.', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    await page.getByRole('radio', { name: 'All 2 answers' }).check();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-format="geojson"]').click(),
    ]);
    const { features } = JSON.parse(await readFile(await file.path(), 'utf8'));
    const columns = features.map(({ geometry }: { geometry: { coordinates: unknown[] } }) =>
      (geometry.coordinates.flat(Infinity) as number[]).filter((_, index) => index % 2 === 0),
    );
    const [others, own] = [Math.max(...columns[0]), Math.min(...columns[1])];
    // Six pixels of the screen are nine of the image; a corner of the outline is within two of it.
    expect(own - others).toBeLessThan(4);
    await page.getByRole('button', { name: 'Undo outline' }).click();
    await expect.poll(() => page.getByText(/^Corrected with/).count()).toBe(0);
  });

  test('a project can be dropped, and a link copied and opened', async () => {
    const page = await fake.open({ ...DESKTOP, permissions: ['clipboard-read', 'clipboard-write'] });
    await openExample(page, 'Harbor');
    await ask(page, 'the ship on the left');
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-format="project"]').click(),
    ]);
    const bytes = (await readFile(await file.path())).toString('base64');
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    await page.locator('[data-format="link"]').click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/\?example=harbor&ask=the\+ship\+on\+the\+left$/);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await openExample(page);
    await page.evaluate((base64) => {
      const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([data], 'work.skyrefer'));
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
      );
    }, bytes);
    await page.locator('.image-facts', { hasText: 'harbor.png' }).waitFor();
    await page.locator('.card[data-layer]', { hasText: 'the ship on the left' }).waitFor();
    await page.goto(link);
    await page.locator('.card[data-layer]', { hasText: 'the ship on the left' }).waitFor();
  });

  test.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ])('nothing jumps while answers come, are corrected and taken back: %s', async (_name, options) => {
    const page = await fake.open(options);
    await openGeoTiff(page);
    await ask(page, 'the largest ship');
    await page.evaluate(() => {
      const shifts: string[] = [];
      Object.assign(window, { shifts, moved: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          // What follows a person's own click or key within half a second is no surprise.
          const { value, hadRecentInput } = entry as unknown as { value: number; hadRecentInput: boolean };
          if (!hadRecentInput) shifts.push(value.toFixed(4));
        }
      }).observe({ type: 'layout-shift' });
    });
    await page.locator('.map').focus();
    await page.keyboard.press('i');
    await page.getByText('Corrected with 1 mark.', { exact: true }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Measure' }).click();
    await page.getByRole('button', { name: 'Done' }).click();
    const map = (await page.locator('.map').boundingBox())!;
    await page.mouse.move(map.x + map.width / 2, map.y + map.height / 4);
    await page.waitForTimeout(800); // what would come late
    const shifts = await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
    expect(
      shifts.reduce((sum, value) => sum + Number(value), 0),
      shifts.join(' '),
    ).toBeLessThan(0.02);
  });

  test.each(['light', 'dark'] as const)(
    'axe finds no violation while a large image is searched, and in what was not understood: %s',
    async (colorScheme) => {
      const page = await fake.open({ ...DESKTOP, colorScheme, reducedMotion: 'reduce' }, '?delay=200');
      const check = async (state: string) => expect(await axeViolations(page), state).toEqual([]);
      await openGeoTiff(page, 2500);
      await page
        .getByText(
          /^Searched window by window.*One view would show 1\.9 m per pixel: objects shorter than 15 m are lost\.$/,
        )
        .waitFor();
      await page.getByLabel('What to look for').fill('the roundabout');
      await page.keyboard.press('Enter');
      await page.locator('.message.note').waitFor();
      await check('what is not known');
      await page.getByLabel('What to look for').fill('the fluffy ship');
      await page.keyboard.press('Enter');
      await page.getByText(/^Window \d+ of \d+/).waitFor();
      await check('a search');
      await page.getByRole('radio', { name: 'Whole image' }).click();
      await page.locator('.card.pending').getByRole('button', { name: 'Cancel' }).click();
      await page.locator('.activity-label', { hasText: /^Ready\.$/ }).waitFor();
      await ask(page, 'the fluffy ship');
      await page.locator('.understanding').waitFor();
      await check('what was left out');
    },
  );
});
