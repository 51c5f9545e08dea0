import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePicture } from '../src/imagery/node.ts';
import { drawScene } from '../src/synthetic/index.ts';
import { launchChromium } from './chromium.ts';
import { describeWithChromium } from './optional-tools.ts';

const example = (name: string) => fileURLToPath(new URL(`../examples/${name}`, import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a program of the examples prints; throws where it fails. */
async function printed(name: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), example(name), ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
  });
  let [out, error] = ['', ''];
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    error += data;
  });
  const status = await new Promise((resolve) => child.once('close', resolve));
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${error}`);
  return out;
}

describe('the programs in examples/', () => {
  it('segment.ts asks several sentences of one image', async () => {
    expect(await printed('segment.ts')).toMatch(
      /^The airplane on the far left: box (\d+, ){3}\d+, [\d.]+ % of the image, score 0\.\d\d\nThe largest airplane: /,
    );
  });

  it('graph.ts learns the exclusive or', async () => {
    const out = await printed('graph.ts');
    const values = /-> (.*)\n$/.exec(out)![1]!.split(', ').map(Number);
    for (const [index, target] of [0, 1, 1, 0].entries())
      expect(Math.abs(values[index]! - target)).toBeLessThan(0.1);
  });

  it('fine-tune.ts trains on a folder of sentences and asks the model', async () => {
    const data = join(folder, 'data');
    await mkdir(join(data, 'images'), { recursive: true });
    for (const [split, count] of Object.entries({ train: 3, val: 2 })) {
      const lines: string[] = [];
      for (let image = 0; image < count; image++) {
        const scene = drawScene({ kind: 'airport', seed: `${split}/${image}`, width: 128, height: 112 });
        const { width, height, objects } = scene;
        const file_name = `${split}-${image}.png`;
        await writePicture(join(data, 'images', file_name), scene);
        for (const { id, polygons } of objects.slice(0, 2)) {
          const expression = `the plane ${id === objects[0]!.id ? 'here' : 'there'}`;
          lines.push(
            JSON.stringify({
              id: `${image}-${id}`,
              file_name,
              width,
              height,
              expression,
              segmentation: polygons,
            }),
          );
        }
      }
      await writeFile(join(data, `${split}.jsonl`), `${lines.join('\n')}\n`);
    }
    const out = await printed(
      'fine-tune.ts',
      [data, join(folder, 'mine'), join(data, 'images/val-0.png'), 'the plane'],
      {
        EPOCHS: '2',
        IMAGE_SIZE: '128',
      },
    );
    expect(out).toMatch(/^\d+ steps, \d+ numbers are trained\n/);
    expect(out).toMatch(/gIoU on val \d+\.\d/);
    expect(out).toMatch(/the best model so far is in .*mine\/model/);
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^the plane: (box|nothing there)/);
  });
});

describeWithChromium('the page in examples/browser', () => {
  it('answers a sentence about a file', async () => {
    const { build, preview } = await import('vite');
    const outDir = join(folder, 'page');
    const configFile = example('browser/vite.config.ts');
    await build({ configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } });
    const server = await preview({ configFile, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.goto(server.resolvedUrls!.local[0]!);
      const status = page.getByRole('status');
      await expect.poll(() => status.textContent(), { timeout: 120_000 }).toBe('Ready');
      await page.setInputFiles('input[type=file]', example('airport.png'));
      await page.getByRole('button', { name: 'Ask' }).click();
      await expect
        .poll(() => status.textContent(), { timeout: 120_000 })
        .toMatch(/^the airplane on the far left: \d+ pixels, score 0\.\d\d$/);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
