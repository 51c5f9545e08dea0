import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, skyrefer, startSkyrefer } from '../../src/cli/testing/skyrefer.ts';
import { makeWorkFolder, type WorkFolder } from '../../src/cli/testing/work-folder.ts';
import { openDataset } from '../../src/datasets/benchmarks/index.ts';
import { readImage } from '../../src/imagery/node.ts';
import { Labelling } from '../../src/label/node.ts';
import { startTestService } from '../../src/server/testing/test-service.ts';
import { drawScene, type SceneKind } from '../../src/synthetic/index.ts';
import { maskArea } from '../../src/vector/index.ts';
import { launchChromium } from '../../test/chromium.ts';
import { describeWithChromium } from '../../test/optional-tools.ts';
import { DESKTOP, PHONE } from './browser.ts';
import { buildPage } from './build-page.ts';

const SCENES: Readonly<Record<string, SceneKind>> = {
  'a.png': 'harbor',
  'b.png': 'airport',
  'c.png': 'tank-farm',
};
const SENTENCES = ['the ship', 'the swimming pool'];

/** Drawn pictures in a folder. */
async function drawPictures(folder: string): Promise<void> {
  await mkdir(folder);
  for (const [name, kind] of Object.entries(SCENES)) {
    const { pixels, width, height } = drawScene({ kind, seed: 'label', width: 256, height: 256 });
    await sharp(pixels, { raw: { width, height, channels: 3 } })
      .png()
      .toFile(join(folder, name));
  }
}

/** Waits until a picture is on the map and can be accepted. */
async function ready(page: Page, name: string): Promise<void> {
  const shown = page.locator('.label-head', {
    has: page.locator(`.label-current strong:text-is("${name}")`),
  });
  try {
    await shown.locator('.label-actions .primary:not([disabled])').waitFor();
  } catch (error) {
    const text = await page.locator('body').textContent();
    throw new Error(`${name} cannot be accepted; the page says: ${text}`, { cause: error });
  }
}

describeWithChromium('labelling a folder', () => {
  let work: WorkFolder;
  let browser: Browser;
  let photos: string;
  const started: Running[] = [];
  beforeAll(async () => {
    work = await makeWorkFolder();
    photos = join(work.folder, 'photos');
    await drawPictures(photos);
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    // What a test that failed has left running.
    for (const { child } of started) {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    }
    await work?.remove();
  });

  async function watch(url: string, options: BrowserContextOptions = DESKTOP) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(url);
    return { page, errors, close: () => context.close() };
  }

  /** The command, as it is typed. @returns the address that it prints */
  async function startLabel(...more: string[]): Promise<{ running: Running; address: string }> {
    let listening = (_: string) => {};
    const address = new Promise<string>((resolve) => {
      listening = resolve;
    });
    const args = ['label', 'photos', '--model', work.model, '--port', '0', '--order', 'name', ...more];
    const running = startSkyrefer(args, {
      cwd: work.folder,
      onOutput: (output) => {
        const found = /^label at (http:\S+)/m.exec(output)?.[1];
        if (found) listening(found);
      },
    });
    started.push(running);
    const early = running.ended.then(({ output }) => {
      throw new Error(`it ended before it listened: ${output}`);
    });
    return { running, address: await Promise.race([address, early]) };
  }

  test('three pictures by keyboard alone, the process killed between, read by the reader that training uses', async () => {
    const first = await startLabel('--ask', ...SENTENCES);
    const second = await skyrefer(work.folder, 'label', 'photos', '--model', work.model);
    expect(second.status).toBe(1);
    expect(second.stderr).toMatch(/photos is in use by process \d+ on /);

    let watched = await watch(first.address);
    let { page } = watched;
    const { keyboard } = page;
    await ready(page, 'a.png');
    // The pool is not known: nothing is accepted before a person has said what it is here.
    await keyboard.press('Enter');
    await page.getByText(/The model does not know what “the swimming pool” means/).waitFor();
    await keyboard.press('p');
    await keyboard.press('Space'); // a dab under the cross
    await expect.poll(() => page.getByTestId('what-is-saved').textContent()).toMatch(/^Accepting saves/);
    await keyboard.press('Enter');
    await ready(page, 'b.png');
    await keyboard.press('1');
    await keyboard.press('n');
    await keyboard.press('2');
    await keyboard.press('n');
    await expect
      .poll(() => page.getByTestId('what-is-saved').textContent())
      .toMatch(/saves 0 masks and that the picture does not show “the ship”, “the swimming pool”/);
    await keyboard.press('Enter');
    await ready(page, 'c.png');
    const killed = once(first.running.child, 'exit');
    first.running.child.kill('SIGKILL');
    await killed;
    expect(watched.errors).toEqual([]);
    await watched.close();

    const again = await startLabel();
    watched = await watch(again.address);
    page = watched.page;
    await ready(page, 'c.png');
    await page.getByText('2 of 3 accepted').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('the harbor');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'the harbor', exact: true }).waitFor();
    await page.keyboard.press('Escape');
    for (const number of ['1', '2', '3']) {
      await page.keyboard.press(number);
      await page.keyboard.press('n');
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Every picture is done/ }).waitFor();
    expect(watched.errors).toEqual([]);
    await watched.close();
    const ended = again.running.ended;
    again.running.child.kill('SIGINT');
    expect(await ended).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/3 of 3 pictures accepted/),
    });

    const dataset = await openDataset('coco', join(photos, 'labels.json'));
    const read: [string, string, boolean, boolean][] = [];
    for await (const { fileName, imagePath, expression, absent = false, mask } of dataset.samples('train')) {
      const drawn = await mask();
      const { width, height } = await readImage(imagePath);
      expect([drawn.width, drawn.height]).toEqual([width, height]);
      read.push([fileName, expression, absent, maskArea(drawn) > 0]);
    }
    expect(read.map(([fileName, expression]) => `${fileName} ${expression}`)).toEqual([
      ...SENTENCES.map((sentence) => `a.png ${sentence}`),
      ...SENTENCES.map((sentence) => `b.png ${sentence}`),
      ...['the harbor', ...SENTENCES].map((sentence) => `c.png ${sentence}`),
    ]);
    for (const [, , absent, marked] of read) expect(marked).toBe(!absent);
    expect(read[1]![2]).toBe(false); // it was painted
    expect(read.slice(2).every(([, , absent]) => absent)).toBe(true);
    expect(dataset.categories).toContain('swimming pool');
  });

  test('the page is accessible, on a desk and on a phone, light and dark, and tells the next command', async () => {
    const built = await buildPage('fake');
    const folder = join(work.folder, 'more');
    await drawPictures(folder);
    const out = join(folder, 'labels.json');
    const labelling = await Labelling.open({ folder, out, order: 'least-sure' });
    const next = {
      finetune: 'skyrefer finetune more/labels.json --out my-model',
      label: 'skyrefer label more',
    };
    const service = await startTestService(work.model, {
      siteFolder: built,
      labelling: {
        labelling,
        sentences: ['the ship on the left', 'the swimming pool'],
        nextStep: () => next,
      },
    });
    try {
      const axe = await readFile(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');
      for (const [name, options] of Object.entries({ desk: DESKTOP, phone: PHONE })) {
        for (const colorScheme of ['light', 'dark'] as const) {
          const { page, errors, close } = await watch(service.base, { ...options, colorScheme });
          await page.locator('.label-actions .primary:not([disabled])').waitFor();
          await page.keyboard.press('n');
          await page.getByText('pre-labelled', { exact: false }).first().waitFor();
          await page.evaluate(axe);
          const violations = await page.evaluate(async () => {
            // biome-ignore lint/suspicious/noExplicitAny: a script without types
            const { violations: found } = await (window as any).axe.run();
            return found.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => [
              id,
              nodes[0]!.html,
            ]);
          });
          const shots = process.env.SCREENSHOTS;
          if (shots) await writeFile(join(shots, `${name}-${colorScheme}.png`), await page.screenshot());
          expect(violations).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
          expect(errors).toEqual([]);
          await close();
        }
      }
      const { page, close } = await watch(service.base);
      for (let accepted = 0; accepted < 3; accepted++) {
        await page.locator('.label-actions .primary:not([disabled])').waitFor();
        const shown = await page.locator('.label-current strong').textContent();
        await page.keyboard.press('2');
        await page.keyboard.press('n');
        await page.keyboard.press('Enter');
        await page.waitForFunction(
          (before) =>
            document.querySelector('.label-current strong')?.textContent !== before ||
            document.body.textContent!.includes('Every picture is done'),
          shown,
        );
      }
      await page.getByText(next.finetune).waitFor();
      await page.getByRole('button', { name: /Take back that it was accepted/ }).click();
      await page.getByText('2 of 3 accepted').waitFor();
      if (process.env.SCREENSHOTS) {
        await writeFile(join(process.env.SCREENSHOTS, 'next.png'), await page.screenshot());
      }
      await close();
    } finally {
      await service.close();
      await labelling.close();
    }
  });
});
