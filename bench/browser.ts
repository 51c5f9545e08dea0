// How long the page's engine takes in Chromium, as JSON on stdout:
//   npx tsx bench/browser.ts [--model tiny] [--visits 3]
// Every visit is a new browser without a cache, on the road that users take: the model is loaded, the examples are read and
// encoded one after another, and each is asked two sentences and corrected by one point. WebAssembly is compiled further while it runs, so the first image takes longer than the next.
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
import { buildHarness } from '../web/src/engine/testing/build-harness.ts';
import type { Harness } from '../web/src/engine/testing/harness-interface.ts';
import { StaticServer } from '../web/src/engine/testing/static-server.ts';
import { describeMachine } from './machine.ts';
import { median } from './median.ts';
import { rounded } from './rounded.ts';

const { values } = parseArgs({
  options: { model: { type: 'string', default: 'tiny' }, visits: { type: 'string', default: '3' } },
});
const STEPS = ['load', 'read', 'encode', 'sentence', 'correction'] as const;
const questions = [
  {
    name: 'airport.png',
    sentences: ['the airplane on the far left', 'the airplane in the middle'],
    point: { x: 639, y: 476 },
  },
  {
    name: 'harbor.png',
    sentences: ['the ship on the upper left', 'the ship on the lower right'],
    point: { x: 889, y: 929 },
  },
  {
    name: 'tank-farm.png',
    sentences: ['the storage tank on the far left', 'the storage tank in the middle'],
    point: { x: 94, y: 57 },
  },
];

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
  const [{ backend, threads, imageSize }] = visits as [(typeof visits)[number], ...typeof visits];
  console.log(
    JSON.stringify(
      { machine: describeMachine(), backend, threads, imageSize, visits: visits.length, ...summary(visits) },
      null,
      2,
    ),
  );
} finally {
  await rm(root, { recursive: true, force: true });
}

/** Of every step over all visits: the median, and the least and the most, in seconds. The first image of a visit apart. */
function summary(visits: readonly Awaited<ReturnType<typeof measureVisit>>[]) {
  const of = (values: readonly number[]) => ({
    median: rounded(median(values), 3),
    least: rounded(Math.min(...values), 3),
    most: rounded(Math.max(...values), 3),
  });
  const all = (step: (typeof STEPS)[number]) => visits.flatMap(({ seconds }) => seconds[step]);
  return {
    loadSeconds: of(all('load')),
    readSeconds: of(all('read')),
    firstEncodeSeconds: of(visits.map(({ seconds }) => seconds.encode[0]!)),
    furtherEncodeSeconds: of(visits.flatMap(({ seconds }) => seconds.encode.slice(1))),
    firstSentenceSeconds: of(visits.map(({ seconds }) => seconds.sentence[0]!)),
    furtherSentenceSeconds: of(visits.flatMap(({ seconds }) => seconds.sentence.slice(1))),
    correctionSeconds: of(all('correction')),
  };
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
      const { engine: harness } = window as unknown as { engine: Harness };
      const seconds: Record<(typeof STEPS)[number], number[]> = {
        load: [],
        read: [],
        encode: [],
        sentence: [],
        correction: [],
      };
      // Named functions would not survive on their way into the page.
      let start = performance.now();
      const engine = await harness.createBrowserEngine({ modelUrl: './model/' });
      seconds.load.push((performance.now() - start) / 1000);
      for (const { name, sentences, point } of questions) {
        start = performance.now();
        const pixels = await harness.readPicture(`./examples/${name}`);
        seconds.read.push((performance.now() - start) / 1000);
        start = performance.now();
        const picture = await engine.encode(pixels);
        seconds.encode.push((performance.now() - start) / 1000);
        for (const sentence of sentences) {
          start = performance.now();
          await picture.segment(sentence);
          seconds.sentence.push((performance.now() - start) / 1000);
        }
        const answer = await picture.segment(sentences[0]!);
        start = performance.now();
        await picture.correct(sentences[0]!, answer, { points: [{ ...point, positive: true }] });
        seconds.correction.push((performance.now() - start) / 1000);
        await picture.dispose();
      }
      const { backend, threads, imageSize } = engine.info;
      await engine.dispose();
      return { backend, threads, imageSize, seconds };
    }, questions);
    return visit;
  } finally {
    await browser.close();
    await server.close();
  }
}
