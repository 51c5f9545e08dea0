// How long the page's engine takes in Chromium, as JSON on stdout:
//   npx tsx bench/browser.ts [--model tiny] [--visits 3]
// Every visit is a new browser without a cache: the model is loaded, the examples are encoded one after another, and each
// is asked one sentence. WebAssembly is compiled further while it runs, so the first image takes longer than the next.
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { MODEL_FILES } from '../src/model/index.ts';
import { openModel } from '../src/model/node.ts';
import { MANIFEST_FILE } from '../src/segmenter/index.ts';
import { modelManifest } from '../src/segmenter/node.ts';
import { launchChromium } from '../test/chromium.ts';
import type { BrowserEngineOptions, Engine } from '../web/src/engine/engine.ts';
import { buildHarness } from '../web/src/engine/testing/build-harness.ts';
import { StaticServer } from '../web/src/engine/testing/static-server.ts';
import { describeMachine } from './machine.ts';
import { rounded } from './rounded.ts';

const { values } = parseArgs({
  options: { model: { type: 'string', default: 'tiny' }, visits: { type: 'string', default: '3' } },
});
const questions = [
  ['airport.png', 'the airplane on the far left'],
  ['harbor.png', 'the ship on the upper left'],
  ['tank-farm.png', 'the storage tank on the far left'],
] as const;

const root = await mkdtemp(join(tmpdir(), 'skyrefer-bench-'));
try {
  const folder = (await openModel(values.model)).path;
  const model = join(root, 'model');
  await mkdir(model);
  await writeFile(join(model, MANIFEST_FILE), JSON.stringify(await modelManifest(values.model)));
  for (const name of Object.values(MODEL_FILES)) await symlink(resolve(folder, name), join(model, name));
  await buildHarness(join(root, 'page'));
  const visits = [];
  for (let visit = 0; visit < Number(values.visits); visit++) {
    visits.push(await measureVisit(model, join(root, 'page')));
  }
  console.log(JSON.stringify({ machine: describeMachine(), visits }, null, 2));
} finally {
  await rm(root, { recursive: true, force: true });
}

async function measureVisit(model: string, page: string) {
  const folders = { '/model/': model, '/examples/': fileURLToPath(new URL('../examples/', import.meta.url)) };
  const server = new StaticServer({ ...folders, '/': page }, { isolated: true });
  const url = await server.listen();
  const browser = await launchChromium();
  try {
    const tab = await browser.newPage();
    tab.setDefaultTimeout(0);
    await tab.goto(`${url}/harness.html`);
    // Named functions would not survive on their way into the page; it returns plain seconds.
    const visit = await tab.evaluate(async (questions) => {
      const { engine: harness } = window as unknown as {
        engine: { createBrowserEngine(options: BrowserEngineOptions): Promise<Engine> };
      };
      const start = performance.now();
      const engine = await harness.createBrowserEngine({ modelUrl: './model/' });
      const loadSeconds = (performance.now() - start) / 1000;
      const encodeSeconds: number[] = [];
      const sentenceSeconds: number[] = [];
      for (const [name, sentence] of questions) {
        const file = await (await fetch(`./examples/${name}`)).blob();
        const opening = performance.now();
        const scene = await engine.open({ file, name });
        encodeSeconds.push((performance.now() - opening) / 1000);
        sentenceSeconds.push((await scene.segment(sentence)).seconds);
        await scene.dispose();
      }
      const { backend, threads, imageSize } = engine.info;
      await engine.dispose();
      return { backend, threads, imageSize, loadSeconds, encodeSeconds, sentenceSeconds };
    }, questions);
    return {
      ...visit,
      loadSeconds: rounded(visit.loadSeconds, 2),
      encodeSeconds: visit.encodeSeconds.map((seconds) => rounded(seconds, 2)),
      sentenceSeconds: visit.sentenceSeconds.map((seconds) => rounded(seconds, 2)),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}
