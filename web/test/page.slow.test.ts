import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromArrayBuffer } from 'geotiff';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { crsFromGeoKeys } from '../../src/geo/index.ts';
import { encodeCog } from '../../src/imagery/geotiff/index.ts';
import { FIXTURES } from '../../src/imagery/raster/testing/rasters.ts';
import { describeWithChromium } from '../../test/optional-tools.ts';
import { axeViolations } from './axe.ts';
import { ask, DESKTOP, openExample, overlayPixels, PHONE } from './browser.ts';
import { fakePage } from './fake-page.ts';

/** The page in a browser, with an engine that answers at once: everything but the model. */
describeWithChromium('the page', () => {
  const fake = fakePage();

  const card = (page: Page, sentence: string) => page.locator('.card[data-layer]', { hasText: sentence });
  const give = (page: Page, name: string, mimeType: string, buffer: Buffer) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });

  test('answers a sentence on the map, and a second one without encoding again', async () => {
    const page = await fake.open();
    await openExample(page);
    expect((await overlayPixels(page)).drawn).toBe(0);
    await ask(page, 'the airplane on the far left');
    const first = await overlayPixels(page);
    expect(first.drawn).toBeGreaterThan(10_000);
    await expect.poll(() => card(page, 'far left').textContent()).toMatch(/Score 83 %.*px/);
    await ask(page, 'the airplane on the far right');
    const second = await overlayPixels(page);
    expect(second.drawn).toBeGreaterThan(1.8 * first.drawn);
    expect(await page.locator('.card[data-layer]').count()).toBe(2);
    await expect
      .poll(() => page.getByTestId('announcer').textContent())
      .toMatch(/Found “the airplane on the far right”/);
  });

  test('says that nothing is there, marks nothing, and draws it anyway where that is wanted', async () => {
    const page = await fake.open();
    await openExample(page);
    await ask(page, 'the zeppelin');
    await expect.poll(() => card(page, 'zeppelin').textContent()).toMatch(/Nothing there: presence 3 %/);
    expect((await overlayPixels(page)).drawn).toBe(0);
    await card(page, 'zeppelin').getByRole('button', { name: 'Draw it anyway' }).click();
    await expect.poll(() => card(page, 'zeppelin').textContent()).toMatch(/Score 83 %.*Presence 3 %/);
    expect((await overlayPixels(page)).drawn).toBeGreaterThan(10_000);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(() => card(page, 'zeppelin').textContent()).toMatch(/Nothing there/);
  });

  test('what of a sentence is not understood is said, with one that is', async () => {
    const page = await fake.open();
    await openExample(page);
    await ask(page, 'the fluffy wooden airplane on the left');
    await expect
      .poll(() => page.locator('.understanding').textContent())
      .toMatch(/^Does not understand 'fluffy', 'wooden': the answer may not follow it/);
    await page.locator('.understanding .chip').click();
    await page.locator('.card[data-layer]').nth(1).waitFor();
    expect(await page.locator('.card[data-layer] button.sentence').first().textContent()).toMatch(
      /^the airplane on the left$/i,
    );
  });

  test('what the model does not know is told, and drawn where that is wanted all the same', async () => {
    const page = await fake.open();
    await openExample(page);
    await page.getByLabel('What to look for').fill('the roundabout');
    await page.keyboard.press('Enter');
    const told = page.locator('.message.note');
    await expect
      .poll(() => told.textContent())
      .toMatch(/does not know 'roundabout'; nearest .*bridge, vehicle/);
    expect(await page.locator('.card[data-layer]').count()).toBe(0);
    await told.getByRole('button', { name: 'Try it anyway' }).click();
    await expect.poll(() => card(page, 'roundabout').textContent()).toMatch(/what is marked is a guess/);
  });

  test('suggestions ask, others can be had', async () => {
    const page = await fake.open();
    await openExample(page, 'Harbor');
    const first = page.locator('.chip').first();
    expect(await first.textContent()).toMatch(/ship|harbor/);
    await page.getByRole('button', { name: 'Other suggestions' }).click();
    const sentence = (await first.textContent())!;
    await first.click();
    await card(page, sentence).waitFor();
  });

  test('threshold, visibility, deletion and undo change what is on the map', async () => {
    const page = await fake.open();
    await openExample(page);
    await ask(page, 'the airplane on the far left');
    const before = await overlayPixels(page);
    await page.getByLabel('Threshold').fill('0.9');
    expect((await overlayPixels(page)).drawn).toBeLessThan(0.8 * before.drawn);
    await page.getByRole('button', { name: 'Undo threshold' }).click();
    expect(await overlayPixels(page)).toEqual(before);
    await page.getByLabel('Opacity').fill('0.9');
    expect((await overlayPixels(page)).hash).not.toBe(before.hash);
    await page.getByRole('button', { name: 'Hide “the airplane' }).click();
    expect((await overlayPixels(page)).drawn).toBe(0);
    await page.getByRole('button', { name: 'Show “the airplane' }).click();
    await page.getByRole('button', { name: 'Delete “the airplane' }).click();
    expect((await overlayPixels(page)).drawn).toBe(0);
    expect(await page.locator('.card').count()).toBe(0);
    await page.keyboard.press('Control+z');
    await card(page, 'far left').waitFor();
    expect((await overlayPixels(page)).drawn).toBeGreaterThan(10_000);
    await page.keyboard.press('Control+Shift+Z');
    await expect.poll(() => page.locator('.card').count()).toBe(0);
  });

  test('points by mouse and by keyboard, and a box, correct an answer', async () => {
    const page = await fake.open();
    await openExample(page);
    await ask(page, 'the airplane on the far left');
    const before = (await overlayPixels(page)).drawn;
    const map = page.locator('.map');
    const box = (await map.boundingBox())!;
    await page.getByRole('button', { name: 'Include' }).click();
    await page.mouse.click(box.x + box.width * 0.6, box.y + box.height * 0.3);
    await page.getByText('Corrected with 1 mark.', { exact: true }).waitFor();
    const included = (await overlayPixels(page)).drawn;
    expect(included).toBeGreaterThan(before + 1000);

    await map.focus();
    await page.keyboard.press('i'); // under the cross, in the middle
    await page.getByText('Corrected with 2 marks.', { exact: true }).waitFor();
    expect((await overlayPixels(page)).drawn).toBeGreaterThan(included + 1000);

    await page.keyboard.press('e'); // takes away what it added
    await page.getByText('Corrected with 3 marks.', { exact: true }).waitFor();
    expect((await overlayPixels(page)).drawn).toBeLessThan(included + 1000);
    await page.getByRole('button', { name: 'Undo exclusion' }).click();
    await page.getByText('Corrected with 2 marks.', { exact: true }).waitFor();

    await page.getByRole('button', { name: 'Box', exact: true }).click();
    await page.mouse.move(box.x + box.width * 0.45, box.y + box.height * 0.4);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.6, { steps: 4 });
    await page.mouse.up();
    await page.getByText('Corrected with 1 mark.', { exact: true }).waitFor();

    await page.getByRole('button', { name: 'Remove them' }).click();
    await expect.poll(async () => (await overlayPixels(page)).drawn).toBe(before);
    await page.getByRole('button', { name: 'Undo removal of all marks' }).click();
    await page.getByText('Corrected with 1 mark.', { exact: true }).waitFor();
    for (let i = 0; i < 5; i++) await page.keyboard.press('Control+z');
    await expect.poll(async () => (await overlayPixels(page)).drawn).toBe(before);
    expect(await page.locator('.card[data-layer]').count()).toBe(1);
  });

  test('the last pixels are painted, erased, and dragged by their outline', async () => {
    const page = await fake.open();
    await openExample(page);
    await ask(page, 'the airplane on the far left');
    const before = (await overlayPixels(page)).drawn;
    const box = (await page.locator('.map').boundingBox())!;
    const drag = async (from: readonly [number, number], to: readonly [number, number]) => {
      await page.mouse.move(box.x + box.width * from[0], box.y + box.height * from[1]);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * to[0], box.y + box.height * to[1], { steps: 8 });
      await page.mouse.up();
    };
    await page.getByRole('button', { name: 'Paint' }).click();
    await drag([0.5, 0.7], [0.65, 0.7]);
    await page.getByText('Corrected with 1 mark.', { exact: true }).waitFor();
    const painted = (await overlayPixels(page)).drawn;
    expect(painted).toBeGreaterThan(before + 1500);
    await page.getByRole('button', { name: 'Erase' }).click();
    await drag([0.5, 0.7], [0.55, 0.7]);
    await page.getByText('Corrected with 2 marks.', { exact: true }).waitFor();
    expect((await overlayPixels(page)).drawn).toBeLessThan(painted - 500);
    await page.getByRole('button', { name: 'Outline' }).click();
    await page.getByText(/Drag corners/).waitFor();
    await page.waitForTimeout(500); // the editor's code comes
    // From the painted bar's right end outwards.
    await drag([0.65 + 12 / box.width, 0.7], [0.75, 0.7]);
    await page.getByText('Corrected with 1 mark.', { exact: true }).waitFor();
    expect((await overlayPixels(page)).drawn).toBeGreaterThan(before);
    await page.getByRole('button', { name: 'Undo outline' }).click();
    await page.getByText('Corrected with 2 marks.', { exact: true }).waitFor();
  });

  test('a click on an answer selects it', async () => {
    const page = await fake.open();
    await openExample(page);
    await ask(page, 'the airplane on the far left');
    await ask(page, 'the airplane on the far right');
    expect(await card(page, 'far right').getAttribute('data-selected')).toBe('true');
    const frame = (await page.locator('.map').boundingBox())!;
    // The image's square lies in the middle of the map, 24 pixels from its lower edge.
    const side = frame.height - 68 - 24;
    await page.mouse.click(frame.x + frame.width / 2 + (0.22 - 0.5) * side, frame.y + 68 + side / 2);
    await expect.poll(() => card(page, 'far left').getAttribute('data-selected')).toBe('true');
  });

  test('a word that is pointed at or focused shows what it looks at; so does the dense prompt map', async () => {
    const page = await fake.open();
    await openExample(page);
    await ask(page, 'the airplane on the far left');
    const plain = await overlayPixels(page);
    await page.getByRole('button', { name: 'airplane: show' }).hover();
    await page.getByText('What “airplane” looks at').waitFor();
    const heat = await overlayPixels(page);
    expect(heat.drawn).toBeGreaterThan(4 * plain.drawn);
    await page.mouse.move(900, 400);
    await expect.poll(() => overlayPixels(page)).toEqual(plain);
    await page.getByRole('button', { name: 'left: show' }).focus();
    await page.getByText('What “left” looks at').waitFor();
    expect((await overlayPixels(page)).hash).not.toBe(heat.hash);
    await page.getByLabel('Show the dense prompt map').check();
    await page.getByText('Dense prompt map: where').waitFor();
    expect((await overlayPixels(page)).drawn).toBeGreaterThan(4 * plain.drawn);
  });

  test('two answers are compared', async () => {
    const page = await fake.open();
    await openExample(page);
    await ask(page, 'the airplane on the far left');
    await ask(page, 'the largest airplane');
    const both = await overlayPixels(page);
    await page.getByRole('button', { name: 'Compare' }).click();
    await expect.poll(() => page.locator('.overlap').textContent()).toMatch(/Overlap \(IoU\)\s*\d+ %/);
    const difference = await overlayPixels(page);
    expect(difference.hash).not.toBe(both.hash);
    await page.getByRole('radio', { name: 'Swipe' }).check();
    await page.getByLabel('Divider').fill('1');
    const onlyFirst = (await overlayPixels(page)).drawn;
    await page.getByLabel('Divider').fill('0');
    expect((await overlayPixels(page)).drawn).toBeGreaterThan(1.5 * onlyFirst);
    await page
      .getByRole('combobox', { name: 'Second' })
      .selectOption({ label: 'the airplane on the far left' });
    await expect.poll(() => page.locator('.overlap').textContent()).toMatch(/100 %/);
    await page.getByRole('button', { name: 'Done' }).click();
    expect((await overlayPixels(page)).hash).toBe(both.hash);
  });

  async function download(page: Page, format: string): Promise<{ name: string; bytes: Buffer }> {
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`[data-format="${format}"]`).click(),
    ]);
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  }
  const areaOf = async (page: Page) =>
    Number(
      (await page.locator('.card-facts').first().textContent())!
        .match(/([\d,]+) px/)![1]!
        .replaceAll(',', ''),
    );

  test('downloads hold the mask that the page shows', async () => {
    const page = await fake.open();
    await openExample(page);
    await ask(page, 'the airplane on the far left');
    const area = await areaOf(page);

    const geojson = await download(page, 'geojson');
    expect(geojson.name).toBe('airport.the-airplane-on-the-far-left.geojson');
    const { features } = JSON.parse(geojson.bytes.toString());
    expect(features).toHaveLength(1);
    expect(features[0].properties).toMatchObject({
      sentence: 'the airplane on the far left',
      areaPixels: area,
    });
    expect(features[0].geometry.type).toBe('Polygon');

    const png = sharp((await download(page, 'png')).bytes);
    expect(await png.metadata()).toMatchObject({ width: 1024, height: 1024 });
    const grey = await png.greyscale().raw().toBuffer();
    expect(grey.filter((value) => value === 255).length).toBe(area);
    expect(grey.every((value) => value === 0 || value === 255)).toBe(true);

    const { bytes } = await download(page, 'geotiff');
    const tiff = await (await fromArrayBuffer(new Uint8Array(bytes).buffer)).getImage();
    const values = (await tiff.readRasters({ samples: [0] }))[0] as Uint8Array;
    expect(values.reduce((sum, value) => sum + value, 0)).toBe(area);

    const picture = await sharp((await download(page, 'overlay')).bytes).metadata();
    expect(picture.width).toBe(1024);
    // Below it the legend of one answer: its sentence in one line, what is said of it in one or two.
    expect(picture.height! - 1024).toBeGreaterThan(60);
    expect(picture.height! - 1024).toBeLessThan(110);
  });

  test('work is there again after a reload, from a project file, and an image from a link', async () => {
    const page = await fake.open();
    await openExample(page, 'Harbor');
    await ask(page, 'the ship on the left');
    await ask(page, 'the ship on the right');
    await page.getByRole('button', { name: 'Include' }).click();
    const map = (await page.locator('.map').boundingBox())!;
    await page.mouse.click(map.x + map.width * 0.5, map.y + map.height * 0.3);
    await page.getByText('Corrected with 1 mark.', { exact: true }).waitFor();
    await page.keyboard.press('m');
    const before = await overlayPixels(page);
    await page.waitForTimeout(1500); // changes are kept after a moment

    const same = async () => {
      await page.locator('.card[data-layer]').nth(1).waitFor();
      await page.getByText('Corrected with 1 mark.', { exact: true }).waitFor();
      expect(await page.locator('.image-facts').textContent()).toMatch(/harbor.png/);
      await expect.poll(async () => (await overlayPixels(page)).drawn).toBe(before.drawn);
    };
    await page.reload();
    await same();

    const project = await download(page, 'project');
    expect(project.name).toBe('harbor.skyrefer');
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await page.getByRole('button', { name: 'Airport' }).click();
    await page.locator('.image-facts', { hasText: 'airport.png' }).waitFor();
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await give(page, project.name, 'application/zip', project.bytes);
    await same();
    await page.getByRole('button', { name: 'Undo inclusion' }).click();
    expect((await overlayPixels(page)).drawn).toBeLessThan(before.drawn);
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await give(page, 'other.skyrefer', 'application/zip', Buffer.from('no archive'));
    await page
      .getByRole('alert')
      .filter({ hasText: /other.skyrefer is damaged/ })
      .waitFor();

    await page.goto(`${fake.url}?example=tank-farm&ask=the+tank+on+the+left&ask=the+tank`);
    await page.locator('.image-facts', { hasText: 'tank-farm.png' }).waitFor();
    await page.locator('.card[data-layer]').nth(1).waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  test('a GeoTIFF lies in its own projection, and its answers in longitude and latitude', async () => {
    const data = Uint8Array.from({ length: 300 * 200 }, (_, i) => (i * 7) % 251);
    const tiff = await encodeCog(data, {
      width: 300,
      height: 200,
      georeference: {
        transform: [2, 0, 500_000, 0, -2, 5_400_000],
        crs: await crsFromGeoKeys({
          directory: Uint16Array.of(1, 1, 0, 3, 1024, 0, 1, 1, 1025, 0, 1, 1, 3072, 0, 1, 32632),
          doubles: new Float64Array(),
          ascii: '',
        }),
      },
    });
    const page = await fake.open();
    await give(page, 'image.tif', 'image/tiff', Buffer.from(tiff));
    await page.locator('.activity-label', { hasText: /^Ready\.$/ }).waitFor();
    expect(await page.locator('.image-facts').textContent()).toMatch(
      /300 × 200 px.*2\.0 m per pixel.*32632|UTM/,
    );
    await page.locator('.ol-scale-line').waitFor();
    await ask(page, 'the tank');
    expect(await page.locator('.card-facts').textContent()).toMatch(/m²|ha/);
    const { features, note } = JSON.parse((await download(page, 'geojson')).bytes.toString());
    expect(note).toBeUndefined();
    const [longitude, latitude] = features[0].geometry.coordinates[0][0];
    // Zone 32 has its middle at 9 degrees east, which is 500 km.
    expect(longitude).toBeCloseTo(9.004, 2);
    expect(latitude).toBeCloseTo(48.75, 1);
    const mask = await (
      await fromArrayBuffer(new Uint8Array((await download(page, 'geotiff')).bytes).buffer)
    ).getImage();
    expect(mask.getOrigin().slice(0, 2)).toEqual([500_000, 5_400_000]);
    expect(mask.getGeoKeys()?.ProjectedCSTypeGeoKey).toBe(32632);
  });

  test('a JPEG 2000 file lies where it says, and looks as it does elsewhere', async () => {
    const page = await fake.open();
    const bytes = await readFile(join(FIXTURES, 'tiled.jp2'));
    await give(page, 'tiled.jp2', 'image/jp2', bytes);
    await page.locator('.activity-label', { hasText: /^Ready\.$/ }).waitFor();
    expect(await page.locator('.image-facts').textContent()).toMatch(/100 × 80 px.*10 m per pixel/);
    await ask(page, 'the tank');
    const { features } = JSON.parse((await download(page, 'geojson')).bytes.toString());
    // The middle of zone 31 is 3 degrees east.
    expect(features[0].geometry.coordinates[0][0][0]).toBeCloseTo(3, 1);
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await give(page, 'cut.jp2', 'image/jp2', bytes.subarray(0, 400));
    await page
      .getByRole('alert')
      .filter({ hasText: /cut.jp2 cannot be read/ })
      .waitFor();
  });

  test('files that cannot be read say so, and leave the open image alone', async () => {
    const page = await fake.open();
    await openExample(page);
    const whole = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#486' } })
      .png()
      .toBuffer();
    const says = async (text: RegExp) => {
      await page.getByRole('alert').filter({ hasText: text }).waitFor();
      expect(await page.locator('.image-facts').textContent()).toMatch(/airport.png/);
    };
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await give(page, 'cut.png', 'image/png', whole.subarray(0, 60));
    await says(/cut.png cannot be read: the file seems damaged/);
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await give(page, 'notes.png', 'image/png', Buffer.from('only words'));
    await says(/notes.png cannot be read: it is not an image/);
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await give(page, 'broken.tif', 'image/tiff', Buffer.from('II*\0\x08\0\0\0rest is missing'));
    await says(/broken.tif cannot be read/);
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await give(page, 'empty.jpg', 'image/jpeg', Buffer.alloc(0));
    await says(/empty.jpg is empty/);
  });

  test('an address is opened; one that does not answer says why', async () => {
    const page = await fake.open();
    await page.getByLabel('Address of an image').fill(`${fake.url}examples/nothing.png`);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page
      .getByRole('alert')
      .filter({ hasText: /nothing.png cannot be fetched: the host answered 404/ })
      .waitFor();
    await page.getByLabel('Address of an image').fill(`${fake.url}examples/harbor.png`);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.locator('.image-facts', { hasText: 'harbor.png' }).waitFor();
  });

  test('a file can be dropped', async () => {
    const page = await fake.open();
    await page.evaluate(async () => {
      const canvas = new OffscreenCanvas(320, 200);
      canvas.getContext('2d')!.fillRect(0, 0, 10, 10);
      const transfer = new DataTransfer();
      transfer.items.add(new File([await canvas.convertToBlob()], 'dropped.png', { type: 'image/png' }));
      const event = (type: string) =>
        new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event('dragenter'));
      document.body.dispatchEvent(event('drop'));
    });
    await page.locator('.image-facts', { hasText: 'dropped.png' }).waitFor();
  });

  test('an image of 100 megapixels is read reduced, and the page says so', async () => {
    const side = 10_000;
    const huge = await sharp({ create: { width: side, height: side, channels: 3, background: '#7a8a6a' } })
      .png({ compressionLevel: 1 })
      .toBuffer();
    const page = await fake.open();
    await give(page, 'huge.png', 'image/png', huge);
    await page.locator('.message.note').waitFor({ timeout: 120_000 });
    expect(await page.locator('.message.note').textContent()).toMatch(
      /100 megapixels is large: read reduced to 4096 × 4096/,
    );
    expect(await page.locator('.image-facts').textContent()).toMatch(/10,000 × 10,000 px/);
    await page.getByRole('radio', { name: 'Whole image' }).click();
    await page.locator('.activity-label', { hasText: /^Ready\.$/ }).waitFor({ timeout: 120_000 });
    await page.getByText(/The model sees 14\.9 px as one: objects shorter than 119 px are lost/).waitFor();
    await ask(page, 'the ship on the left');
    expect(await areaOf(page)).toBeGreaterThan(1e6);
    await page.getByRole('button', { name: 'Zoom to' }).click();
    await page.getByRole('radio', { name: 'This view' }).click();
    await page.getByText(/^[\d,]+ × [\d,]+ px in one view/).waitFor();
    await page.locator('.activity-label', { hasText: /^Ready\.$/ }).waitFor({ timeout: 120_000 });
    await ask(page, 'the ship on the right');
    expect(await page.locator('.card[data-layer]').count()).toBe(2);
  });

  test('a large image is searched window by window, can be cancelled, and goes on after a reload', async () => {
    const [width, height] = [3600, 2800];
    const data = Uint8Array.from({ length: width * height }, (_, i) => (i * 7) % 251);
    const tiff = Buffer.from(await encodeCog(data, { width, height, georeference: null }));
    const page = await fake.open(DESKTOP, '?delay=60');
    await give(page, 'large.tif', 'image/tiff', tiff);
    await page.locator('.image-facts', { hasText: /3,600 × 2,800 px/ }).waitFor();
    await page.getByLabel('What to look for').fill('the ship');
    await page.keyboard.press('Enter');
    await page.getByText(/^Window [3-9] of \d+, .* left\.$/).waitFor();
    expect((await overlayPixels(page)).drawn).toBeGreaterThan(1000); // windows on the map
    await page.waitForTimeout(1000);
    await page.reload();
    // What was done is not done again: it goes on behind where it was.
    await page.getByText(/^Window ([3-9]|\d\d) of \d+/).waitFor();
    await page.locator('.card.pending').getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => page.locator('.card').count()).toBe(0);
    await ask(page, 'the ship');
    await expect.poll(() => card(page, 'the ship').textContent()).toMatch(/Confidence|Nothing found/);
  });

  test('encoding can be cancelled and begun again', async () => {
    const page = await fake.open(DESKTOP, '?delay=1500');
    await page.getByRole('button', { name: 'Airport' }).click();
    await page.getByText('Downloading the model, once: 12.5 MB of 50 MB').waitFor();
    expect(Number(await page.locator('progress').getAttribute('value'))).toBeCloseTo(0.25, 6);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => page.locator('progress').count()).toBe(0);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.locator('.image-facts').textContent()).toMatch(/airport.png/);
    await ask(page, 'the airplane');
  });

  test('a COG is read by parts from its address, and in more detail where the map is zoomed in', async () => {
    const side = 6000;
    const stripes = new Uint8Array(side * side);
    for (let i = 0; i < stripes.length; i++) stripes[i] = (i % side) % 8 < 4 ? 40 : 220;
    const cog = await encodeCog(stripes, { width: side, height: side, georeference: null });
    await writeFile(join(fake.folder, 'stripes.tif'), cog);
    const page = await fake.open();
    await page.getByLabel('Address of an image').fill(`${fake.url}stripes.tif`);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.locator('.image-facts', { hasText: /6,000 × 6,000 px/ }).waitFor();
    for (let i = 0; i < 4; i++) await page.getByRole('button', { name: 'Zoom in' }).click({ delay: 300 });
    // Seen as a whole, stripes of four pixels are a flat grey; zoomed in, they are there.
    const contrast = () =>
      page.evaluate(() => {
        const shown = [...document.querySelectorAll<HTMLCanvasElement>('.map canvas')].filter(
          (canvas) => canvas.dataset.layer === undefined,
        );
        let [lowest, highest] = [255, 0];
        for (const canvas of shown) {
          const { data } = canvas.getContext('2d')!.getImageData(canvas.width / 2, canvas.height / 2, 40, 1);
          for (let i = 0; i < data.length; i += 4) {
            if (data[i + 3] === 0) continue;
            lowest = Math.min(lowest, data[i]!);
            highest = Math.max(highest, data[i]!);
          }
        }
        return highest - lowest;
      });
    await expect.poll(contrast, { timeout: 20_000 }).toBeGreaterThan(100);
  });

  test('everything can be done with the keyboard', async () => {
    const page = await fake.open();
    const focused = () =>
      page.evaluate(() => {
        const element = document.activeElement;
        return element === document.body
          ? null
          : (element?.getAttribute('aria-label') ?? element?.textContent);
      });
    for (let i = 0; i < 30 && !(await focused())?.includes('Harbor'); i++) await page.keyboard.press('Tab');
    expect(await focused()).toBe('Harbor');
    await page.keyboard.press('Enter');
    await page.locator('.activity-label', { hasText: /^Ready\.$/ }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('the ship on the left');
    await page.keyboard.press('Enter');
    await card(page, 'the ship on the left').waitFor();
    await page.keyboard.press('Shift+Tab');
    for (let i = 0; i < 40 && !(await focused())?.startsWith('ship: show'); i++)
      await page.keyboard.press('Tab');
    await page.getByText('What “ship” looks at').waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Help and shortcuts' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(await focused()).toMatch(/^ship: show/);
    await page.keyboard.press('h');
    expect((await overlayPixels(page)).drawn).toBeGreaterThan(0); // the word's map is still there
    await page.keyboard.press('Delete');
    await expect.poll(() => page.locator('.card').count()).toBe(0);
  });

  test('says which engine runs, and lets one choose', async () => {
    const page = await fake.open();
    await openExample(page);
    expect(await page.locator('.engine').textContent()).toMatch(/WASM, 2 threads.*Nothing is uploaded/);
    await page.getByRole('button', { name: 'Engine' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('This browser offers no WebGPU.').waitFor();
    expect(await dialog.getByRole('radio', { name: 'On the server' }).isDisabled()).toBe(true);
    await dialog.getByRole('radio', { name: 'processor only' }).check();
    await page.keyboard.press('Escape');
    await page.locator('.activity-label', { hasText: /^Ready\.$/ }).waitFor();
    await ask(page, 'the airplane');
  });

  test('the theme follows the system, and a choice outlasts a reload', async () => {
    const page = await fake.open({ ...DESKTOP, colorScheme: 'dark' });
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.querySelector('.panel')!).backgroundColor);
    expect(await ground()).toBe('rgb(21, 28, 36)');
    await page.getByRole('button', { name: /^Theme: system/ }).click();
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await page.reload();
    await page.getByRole('button', { name: /^Theme: light/ }).waitFor();
    expect(await ground()).toBe('rgb(255, 255, 255)');
  });

  test.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ])('nothing jumps while the page loads and an image is opened: %s', async (_device, options) => {
    const page = await fake.open(options);
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      // Those soon after a click count too, as a slower machine would show them later.
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.reload();
    await openExample(page);
    await ask(page, 'the airplane');
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.02);
  });

  test.each([
    ['desktop at 200 %', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
    ['phone', PHONE],
    ['phone at 200 %', { viewport: { width: 195, height: 422 }, deviceScaleFactor: 2 }],
  ])('nothing is cut off: %s', async (_name, options) => {
    const page = await fake.open(options);
    await openExample(page);
    await ask(page, 'the airplane on the far left');
    await ask(page, 'the largest airplane');
    await page.getByRole('button', { name: 'Compare' }).click();
    const overflowing = await page.evaluate(() => {
      const names: string[] = [];
      if (document.documentElement.scrollWidth > innerWidth) names.push('page');
      for (const element of document.querySelectorAll<HTMLElement>('.panel *, .tool-bar, .map-buttons')) {
        const { right, left, width } = element.getBoundingClientRect();
        const hidden = element.closest('.visually-hidden, [hidden], .suggestions, svg, option') !== null;
        if (!hidden && width > 0 && (right > innerWidth + 1 || left < -1))
          names.push(`${element.tagName}.${element.className}`);
      }
      return names;
    });
    expect(overflowing).toEqual([]);
  });

  test('on a phone the panel is a sheet with three heights', async () => {
    const page = await fake.open(PHONE);
    await openExample(page);
    const top = async () => (await page.locator('.panel').boundingBox())!.y;
    await expect.poll(top).toBeGreaterThan(300);
    await page.getByRole('button', { name: 'Panel height: half' }).click();
    await expect.poll(top).toBeLessThan(100);
    await page.getByRole('button', { name: 'Panel height: full' }).click();
    await expect.poll(top).toBeGreaterThan(600);
    const handle = (await page.locator('.sheet-handle').boundingBox())!;
    await page.mouse.move(handle.x + 100, handle.y + 10);
    await page.mouse.down();
    await page.mouse.move(handle.x + 100, 430, { steps: 5 });
    await page.mouse.up();
    await page.getByRole('button', { name: 'Panel height: half' }).waitFor();
  });

  test.each([
    ['desktop', 'light', DESKTOP],
    ['desktop', 'dark', DESKTOP],
    ['phone', 'light', PHONE],
    ['phone', 'dark', PHONE],
  ] as const)('axe finds no violation: %s, %s', async (_device, colorScheme, options) => {
    const page = await fake.open({ ...options, colorScheme, reducedMotion: 'reduce' });
    const check = async (state: string) => expect(await axeViolations(page), state).toEqual([]);
    await check('start');
    await openExample(page);
    await check('image');
    await ask(page, 'the airplane on the far left');
    await ask(page, 'the unicorn');
    await page.locator('.card[data-layer]').nth(1).locator('button.sentence').click();
    await page.locator('.word').first().focus();
    await check('answers');
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    await check('downloads');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Compare' }).click();
    await check('comparison');
    await page.getByRole('button', { name: 'Engine' }).click();
    await check('engine');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await check('help');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await give(page, 'x.png', 'image/png', Buffer.from('only words'));
    await page.getByRole('alert').waitFor();
    await check('error');
  });
});
