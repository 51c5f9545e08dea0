/**
 * Makes the pictures of docs/label.md: the page of `skyrefer label` on drawn scenes, with the embedded model, in Chromium.
 *
 *     npm run build && npx tsx scripts/label-pictures.ts
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { replaceFile } from '../src/imagery/node.ts';
import { Labelling, nextStep } from '../src/label/node.ts';
import { Service } from '../src/server/service.ts';
import { drawScene, type SceneKind } from '../src/synthetic/index.ts';
import { encodeRle, rasterise } from '../src/vector/index.ts';
import { launchChromium } from '../test/chromium.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const images = join(root, 'docs/images');
const KINDS: readonly SceneKind[] = ['airport', 'harbor', 'tank-farm'];
const SIDE = 512;
const SENTENCES = ['the airplane on the far left', 'the concourse'];
const DESK = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };

async function main(): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'skyrefer-label-pictures-'));
  // The page shows these paths.
  process.chdir(work);
  const folder = 'photos';
  const out = 'photos/labels.json';
  await mkdir(folder);
  await mkdir(images, { recursive: true });
  const scenes = Array.from({ length: 12 }, (_, index) =>
    drawScene({ kind: KINDS[index % KINDS.length]!, seed: `label-${index}`, width: SIDE, height: SIDE }),
  );
  for (const [index, { pixels, width, height }] of scenes.entries()) {
    const name = `site-${String(index + 1).padStart(2, '0')}.png`;
    await sharp(pixels, { raw: { width, height, channels: 3 } })
      .png()
      .toFile(join(folder, name));
  }
  const labelling = await Labelling.open({ folder, out, order: 'name' });
  const command = {
    ...{ folder, out, model: 'tiny' },
    ...{ defaultOut: true, findsPictures: true },
  };
  const service = await Service.create({
    ...{ model: 'tiny', version: '0', dataFolder: null, siteFolder: join(root, 'dist/web'), log: () => {} },
    labelling: { labelling, sentences: SENTENCES, nextStep: () => nextStep(command, () => false) },
  });
  const browser = await launchChromium();
  try {
    const { port } = await service.listen(0, '127.0.0.1');
    const page = await browser.newPage(DESK);
    page.setDefaultTimeout(300_000);
    await page.goto(`http://127.0.0.1:${port}/`);
    await ready(page);
    await page.keyboard.press('2');
    await page.mouse.move(900, 250);
    await keep(page, 'label-open');

    const map = (await page.locator('.map').boundingBox())!;
    await page.locator('.tool', { hasText: 'Box' }).click();
    // Around the terminal of the first scene.
    await page.mouse.move(map.x + 0.11 * map.width, map.y + 0.735 * map.height);
    await page.mouse.down();
    await page.mouse.move(map.x + 0.86 * map.width, map.y + 0.875 * map.height, { steps: 4 });
    await page.mouse.up();
    await page
      .getByTestId('what-is-saved')
      .filter({ hasText: /^Accepting saves/ })
      .waitFor();
    await keep(page, 'label-corrected');

    // The first ten, as their scenes are.
    for (const [number, { objects }] of scenes.slice(0, 10).entries()) {
      const rings = objects.filter(({ category }) => category === 'airplane').slice(0, 1);
      const mask = rasterise(
        rings.flatMap(({ polygons }) => polygons),
        SIDE,
        SIDE,
      );
      const rle = rings.length > 0 ? encodeRle(mask) : null;
      await labelling.accept(number, [{ sentence: SENTENCES[0]!, rle }]);
    }
    await page.getByText('10 of 12 accepted').waitFor();
    await page.locator('.label-next summary').click();
    await page.keyboard.press('j');
    await ready(page);
    await keep(page, 'label-next');
    await page.close();

    const phone = await browser.newPage({ ...PHONE, colorScheme: 'dark' });
    phone.setDefaultTimeout(300_000);
    await phone.goto(`http://127.0.0.1:${port}/`);
    await ready(phone);
    await keep(phone, 'label-phone');
  } finally {
    await browser.close();
    await service.close(1);
    await labelling.close();
    await rm(work, { recursive: true, force: true });
  }
}

const ready = (page: Page) => page.locator('.label-actions .primary:not([disabled])').waitFor();

async function keep(page: Page, name: string): Promise<void> {
  // The map paints in the frames after a change.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const picture = sharp(await page.screenshot());
  const path = join(images, `${name}.webp`);
  await replaceFile(
    path,
    await picture.resize({ width: 1024, withoutEnlargement: true }).webp({ quality: 78 }).toBuffer(),
  );
  console.log(path);
}

await main();
