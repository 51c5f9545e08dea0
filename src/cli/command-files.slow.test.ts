import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SKYREFER_MAIN, startSkyrefer } from './testing/skyrefer.ts';
import { makeWorkFolder, type WorkFolder } from './testing/work-folder.ts';

describe('the built command', () => {
  let work: WorkFolder;
  beforeAll(async () => {
    work = await makeWorkFolder();
    const pixels = { width: 80, height: 60, channels: 3, background: 'grey' } as const;
    await sharp({ create: pixels }).png().toFile(join(work.folder, 'a.png'));
  });
  afterAll(() => work.remove());

  /** Paths below the package's folder `dist` that a command loads. */
  async function loadedBy(...args: string[]): Promise<string[]> {
    const coverage = join(work.root, `coverage-${args[0]}`);
    const env = { ...process.env, NODE_V8_COVERAGE: coverage };
    const { status, stderr } = await startSkyrefer(args, { cwd: work.folder, env }).ended;
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [report] = await readdir(coverage);
    const { result } = JSON.parse(await readFile(join(coverage, report!), 'utf8')) as {
      result: { url: string }[];
    };
    const own = result.filter(({ url }) => !url.includes('/node_modules/'));
    return own.flatMap(({ url }) => /\/dist\/(.+\.js)$/.exec(url)?.[1] ?? []);
  }

  it('is loaded from few files, and a word of help from fewer', async () => {
    const answering = await loadedBy(
      'segment',
      'a.png',
      'the ship',
      '--model',
      work.model,
      '--out',
      'ship.png',
    );
    expect(answering).toContain('cli/main.js');
    expect(answering.length).toBeLessThan(30);
    const helping = await loadedBy('--version');
    expect(helping).toContain('cli/main.js');
    expect(helping.length).toBeLessThan(5);
  });

  it('has the licences of the packages that are in it beside it', async () => {
    const folder = join(dirname(SKYREFER_MAIN), '..', 'command');
    const licences = await readFile(join(folder, 'licenses.md'), 'utf8');
    const packages = [...licences.matchAll(/^## (\S+) - [\d.]+ \(/gm)].map(([, name]) => name);
    expect(packages).toEqual(expect.arrayContaining(['commander', 'proj4', 'protobufjs', 'zod']));
  });
});
