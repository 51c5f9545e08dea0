import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sharp from 'sharp';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../../../test/chromium.ts';
import { describeWithChromium } from '../../../test/optional-tools.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { openRaster } from './raster-node.ts';
import { FIXTURES } from './testing/rasters.ts';

const PAGE = `<!doctype html><title>rasters</title><link rel="icon" href="data:,">
<script type="module">import { openRasterInBrowser } from '/raster.js'; globalThis.openRasterInBrowser = openRasterInBrowser;</script>`;

describeWithChromium('in a browser', () => {
  const inFolder = temporaryFolder();
  let server: Server;
  let base: string;
  const files = new Map<string, { type: string; bytes: Buffer }>();
  beforeAll(async () => {
    await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        outDir: inFolder(),
        minify: false,
        lib: { entry: join(import.meta.dirname, 'raster-browser.ts'), formats: ['es'], fileName: 'raster' },
        rolldownOptions: { output: { codeSplitting: false } },
      },
    });
    files.set('/raster.js', { type: 'text/javascript', bytes: await readFile(inFolder('raster.js')) });
    files.set('/', { type: 'text/html', bytes: Buffer.from(PAGE) });
    for (const name of ['tiled.tif', 'wide.tif']) {
      files.set(`/${name}`, { type: 'image/tiff', bytes: await readFile(join(FIXTURES, name)) });
    }
    const pixels = Buffer.from(Array.from({ length: 64 * 48 * 3 }, (_, i) => (i * 5) % 256));
    const png = await sharp(pixels, { raw: { width: 64, height: 48, channels: 3 } })
      .png()
      .toBuffer();
    files.set('/picture.png', { type: 'image/png', bytes: png });
    server = createServer((request, response) => {
      const file = files.get(request.url!);
      if (!file) {
        response.writeHead(404);
        response.end();
        return;
      }
      const [, first, last] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? [];
      const end = Math.min(Number(last ?? file.bytes.length), file.bytes.length - 1);
      const headers = { 'content-type': file.type };
      if (first)
        response.writeHead(206, {
          ...headers,
          'content-range': `bytes ${first}-${end}/${file.bytes.length}`,
        });
      else response.writeHead(200, headers);
      response.end(first ? file.bytes.subarray(Number(first), end + 1) : file.bytes);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
  });

  it('images look as in Node, from files and addresses', async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.goto(base);
      await page.waitForFunction('globalThis.openRasterInBrowser');
      for (const name of ['tiled.tif', 'wide.tif', 'picture.png']) {
        const local = await openRaster(files.get(`/${name}`)!.bytes);
        const window = { x: 10, y: 5, width: 40, height: 36 };
        const expected = await local.read(window, { width: 20, height: 18 });
        await local.dispose();
        const seen = await page.evaluate(
          async ({ address, window }) => {
            const { openRasterInBrowser } = globalThis as unknown as typeof import('./raster-browser.ts');
            const file = new File([await (await fetch(address)).blob()], 'chosen');
            const views = [];
            for (const source of [address, file]) {
              const raster = await openRasterInBrowser(source);
              const { picture, valid } = await raster.read(window, { width: 20, height: 18 });
              views.push({
                name: raster.name,
                pixels: [...picture.pixels],
                valid: [...valid],
                place: raster.georeference?.transform,
              });
              await raster.dispose();
            }
            return views;
          },
          { address: `${base}/${name}`, window },
        );
        expect(seen.map((view) => view.name)).toEqual([`${base}/${name}`, 'chosen']);
        for (const view of seen) {
          expect(view.pixels).toEqual([...expected.picture.pixels]);
          expect(view.valid).toEqual([...expected.valid]);
          expect(view.place ?? null).toEqual(local.georeference?.transform ?? null);
        }
      }
    } finally {
      await browser.close();
    }
  });
});
