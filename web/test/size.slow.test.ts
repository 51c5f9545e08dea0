import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildPage } from './build-page.ts';

describe('the built page', () => {
  let built: string;
  beforeAll(async () => {
    built = await buildPage('site');
  });

  /** Scripts that a script names in static imports, and so on, from the page's entry or from a chunk. */
  async function withImports(
    names: readonly string[],
    found = new Map<string, Buffer>(),
  ): Promise<Map<string, Buffer>> {
    for (const name of names) {
      if (found.has(name)) continue;
      const source = await readFile(join(built, 'assets', name));
      found.set(name, source);
      const imported = source.toString().matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g);
      await withImports(
        [...imported].map((match) => match[1]!),
        found,
      );
    }
    return found;
  }

  test('sends at most 400 kB of JavaScript, compressed, before the runtime’s own program and the model', async () => {
    const html = await readFile(join(built, 'index.html'), 'utf8');
    const assets = await readdir(join(built, 'assets'));
    const entries = [...html.matchAll(/assets\/([^"]+\.js)"/g)].map((match) => match[1]!);
    // The map comes with the page; the engine's calls and its worker come with the first image.
    const needed = assets.filter((name) => /^(image-map|engine|browser-engine)[-.].*\.js$/.test(name));
    expect(entries.length).toBeGreaterThan(0);
    expect(needed.some((name) => name.startsWith('engine.worker'))).toBe(true);
    // Either of the runtime's two loaders; the larger one counts.
    const loaders = assets.filter((name) => /^ort\..*\.js$|^ort-wasm.*\.mjs$/.test(name));
    expect(loaders.length).toBeGreaterThan(0);
    const scripts = await withImports([...entries, ...needed]);
    const bytes = [...scripts.values()].reduce((sum, source) => sum + gzipSync(source).length, 0);
    const runtime = await Promise.all(
      loaders.map(async (name) => gzipSync(await readFile(join(built, 'assets', name))).length),
    );
    const total = bytes + runtime.reduce((sum, size) => sum + size, 0);
    expect(total, `${[...scripts.keys(), ...loaders].join(', ')}`).toBeLessThan(400_000);
    // Readers and writers of GeoTIFF come when they are needed.
    expect([...scripts.keys()].join()).not.toMatch(/geotiff|open-raster|geojson|lerc|zstd|jp2|openjpeg/);
  });

  test('asks no other host for anything by itself', async () => {
    const texts = [await readFile(join(built, 'index.html'), 'utf8')];
    for (const name of await readdir(join(built, 'assets'))) {
      if (name.endsWith('.css')) texts.push(await readFile(join(built, 'assets', name), 'utf8'));
    }
    for (const text of texts) expect(text).not.toMatch(/(?:src|href)="https?:|url\(["']?https?:/);
  });
});
