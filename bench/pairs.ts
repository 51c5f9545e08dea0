// What lists and manifests of many pairs take of memory and time, as JSON on stdout:
//   node --expose-gc --import tsx bench/pairs.ts [--pairs 1000000]
// A list with two sentences for each image is opened and gone through, with the rows of an image together and far apart; a manifest
// of all pairs is opened to be gone on with; three are merged; and what a list lacks in them is found. Nothing is asked of a model.
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { runMerge, runMissing } from '../src/cli/manifest/manifest-run.ts';
import { Manifest } from '../src/cli/segment/batch-manifest.ts';
import { PairList } from '../src/cli/segment/pair-list.ts';
import { describeMachine } from './machine.ts';
import { rounded } from './rounded.ts';

const { values } = parseArgs({ options: { pairs: { type: 'string', default: '1000000' } } });
const pairs = Number(values.pairs);
const images = pairs / 2;
const folder = await mkdtemp(join(tmpdir(), 'skyrefer-bench-'));
const silent = { out() {}, err() {}, interactive: false, signal: new AbortController().signal };

const image = (index: number) => `archive/tiles/scene-${index}.tif`;
const sentence = (second: boolean) =>
  second ? 'the storage tank beside the road' : 'the ships on the left of the long pier';

async function writeLines(name: string, lines: () => Generator<string>): Promise<string> {
  const path = join(folder, name);
  await pipeline(lines, createWriteStream(path));
  return path;
}

const list = (name: string, imageOf: (index: number) => number, secondOf: (index: number) => boolean) =>
  writeLines(name, function* () {
    yield 'image,sentence\n';
    for (let index = 0; index < pairs; index++)
      yield `${image(imageOf(index))},${sentence(secondOf(index))}\n`;
  });

const manifest = (name: string, isIn: (index: number) => boolean) =>
  writeLines(name, function* () {
    for (let index = 0; index < pairs; index++) {
      if (!isIn(index)) continue;
      const status = index % 1000 === 0 ? 'failed' : 'done';
      const asked = { image: join(folder, image(index >> 1)), sentence: sentence(index % 2 === 1) };
      yield `${JSON.stringify({ status, ...asked, score: 0.5, box: [1, 2, 3, 4], model: 'tiny', modelHash: 'a'.repeat(64) })}\n`;
    }
  });

interface Measured {
  readonly seconds: number;
  /** More than before, where it was looked at, after everything that nobody holds was let go; null: nowhere. */
  readonly bytesPerPair: number | null;
}

async function measure(work: (look: () => void) => Promise<void>): Promise<Measured> {
  const held = () => {
    globalThis.gc!();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = held();
  let most: number | null = null;
  const start = performance.now();
  await work(() => {
    most = Math.max(most ?? 0, held());
  });
  const seconds = (performance.now() - start) / 1000;
  return {
    seconds: rounded(seconds, 1),
    bytesPerPair: most === null ? null : rounded((most - before) / pairs, 1),
  };
}

const goThrough = (path: string) =>
  measure(async (look) => {
    const opened = await PairList.open(path);
    look();
    for await (const { item } of opened.entries()) if (item!.number % (images / 4) === 0) look();
    await opened.close();
  });

const peak = () => rounded(process.resourceUsage().maxRSS / 1024, 0);

try {
  if (!globalThis.gc) throw new Error('start it with node --expose-gc');
  const together = await list(
    'together.csv',
    (index) => index >> 1,
    (index) => index % 2 === 1,
  );
  const apart = await list(
    'apart.csv',
    (index) => index % images,
    (index) => index >= images,
  );
  const report: Record<string, unknown> = { pairs, megabytesAtStart: peak() };
  report.listTogether = await goThrough(together);
  report.listApart = await goThrough(apart);
  const whole = await manifest('whole.jsonl', () => true);
  report.manifestGoneOnWith = await measure(async (look) => {
    const opened = await Manifest.open(whole, true);
    look();
    await opened.close();
  });
  const parts = [0, 1, 2].map((part) => manifest(`part-${part}.jsonl`, (index) => index % 3 === part));
  const paths = await Promise.all(parts);
  report.merge = await measure(() => runMerge(silent, paths, { out: join(folder, 'merged.jsonl') }));
  report.missing = await measure(() =>
    runMissing(silent, paths, { pairs: together, out: join(folder, 'missing.csv') }),
  );
  report.megabytesAtMost = peak();
  process.stdout.write(`${JSON.stringify({ ...report, machine: describeMachine() }, null, 2)}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
