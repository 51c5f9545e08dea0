// How time and memory grow with the work, as JSON on stdout:
//   npx tsx bench/growth.ts [--full] [--model DIR] [--only sentences|windows|images]
// It measures the built command (dist), a process for each case, so build first: npm run build. Sentences: 1 and 10 about one image,
// each answered and printed. Windows: 1 and 4 of an image in which every match of a sentence is sought. Images: 1 and 10 in one
// batch, a mask of each. --full: also 100 sentences, 16 and 64 windows, and 100 images.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writePicture } from '../src/imagery/node.ts';
import { openModel } from '../src/model/node.ts';
import { countWindows, DEFAULT_FINEST_PIXEL_SIZE, DEFAULT_OVERLAP } from '../src/search/index.ts';
import { drawScene } from '../src/synthetic/index.ts';
import { checkBuilt, runBuilt, type Usage } from './built-command.ts';
import { describeMachine } from './machine.ts';
import { drawMosaic } from './mosaic.ts';
import { rounded } from './rounded.ts';

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    model: { type: 'string', default: 'tiny' },
    only: { type: 'string', default: '' },
  },
});

/** Runs the command for so much of its work. */
type Run = (amount: number) => Promise<Usage>;

const folder = await mkdtemp(join(tmpdir(), 'skyrefer-bench-'));
const segment = (args: readonly string[]) => runBuilt(['segment', ...args, '--model', values.model]);

const KINDS: Readonly<Record<string, { amounts: readonly number[]; more: readonly number[]; run: Run }>> = {
  sentences: { amounts: [1, 10], more: [100], run: runSentences },
  windows: { amounts: [1, 4], more: [16, 64], run: runWindows },
  images: { amounts: [1, 10], more: [100], run: runImages },
};

try {
  checkBuilt();
  await drawAirport('warm', 1024);
  await segment([airport('warm'), 'the airplane']); // the command's files are in the system's memory, its programs are kept
  const result: Record<string, unknown> = {};
  for (const [kind, { amounts, more, run }] of Object.entries(KINDS)) {
    if (values.only && values.only !== kind) continue;
    const rows: (Usage & { readonly amount: number })[] = [];
    for (const amount of [...amounts, ...(values.full ? more : [])]) {
      const { seconds, cpuSeconds, peakMemoryMB } = await run(amount);
      const row = { amount, seconds: rounded(seconds, 2), cpuSeconds: rounded(cpuSeconds, 2), peakMemoryMB };
      process.stderr.write(`${kind} ${JSON.stringify(row)}\n`);
      rows.push(row);
    }
    const [first, last] = [rows[0]!, rows.at(-1)!];
    const slope = (of: (usage: Usage) => number) => (of(last) - of(first)) / (last.amount - first.amount);
    result[kind] = {
      rows,
      eachMore: {
        seconds: rounded(
          slope((usage) => usage.seconds),
          3,
        ),
        cpuSeconds: rounded(
          slope((usage) => usage.cpuSeconds),
          3,
        ),
        peakMemoryMB: rounded(
          slope((usage) => usage.peakMemoryMB),
          2,
        ),
      },
    };
  }
  process.stdout.write(`${JSON.stringify({ ...result, machine: describeMachine() }, null, 2)}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

function airport(name: string): string {
  return join(folder, `${name}.png`);
}

async function drawAirport(name: string, side: number): Promise<void> {
  const { width, height, pixels } = drawScene({ kind: 'airport', seed: name, width: side, height: side });
  await writePicture(airport(name), { width, height, pixels });
}

/** Different sentences about one image. */
function runSentences(count: number): Promise<Usage> {
  const things = ['airplane', 'ship', 'storage tank', 'bridge', 'harbor', 'tennis court', 'vehicle'];
  const fields = ['baseball field', 'basketball court', 'running track'];
  const corners = ['upper left', 'upper right', 'lower left', 'lower right'].map((name) => `in the ${name}`);
  const sides = [
    'on the left',
    'on the right',
    'at the top',
    'at the bottom',
    'in the center',
    'on the far left',
  ];
  const sentences = [...corners, ...sides].flatMap((place) =>
    [...things, ...fields].map((thing) => `the ${thing} ${place}`),
  );
  return segment([airport('warm'), ...sentences.slice(0, count), '--json']);
}

/** Every match of one sentence in an image of so many windows, a square number of them. */
async function runWindows(count: number): Promise<Usage> {
  const { imageSize } = (await openModel(values.model)).config;
  const finest = imageSize * DEFAULT_FINEST_PIXEL_SIZE;
  const side = Math.round(finest * (1 + (Math.sqrt(count) - 1) * (1 - DEFAULT_OVERLAP)));
  const sentence = 'the airplanes';
  const windows = countWindows({ width: side, height: side }, imageSize, [sentence], { all: true });
  if (windows !== count) throw new Error(`an image of ${side} pixels has ${windows} windows, not ${count}`);
  const tiles = Math.ceil(side / 1000);
  const { pixels } = drawMosaic('growth', tiles, 1000);
  const picture = cropped(pixels, tiles * 1000, side);
  const path = join(folder, `windows-${count}.png`);
  await writePicture(path, picture);
  return segment([path, sentence, '--all', '--out', join(folder, `windows-${count}.geojson`)]);
}

/** The first rows and columns of a square picture. */
function cropped(pixels: Uint8Array, from: number, side: number) {
  const part = new Uint8Array(3 * side * side);
  for (let y = 0; y < side; y++) part.set(pixels.subarray(3 * y * from, 3 * (y * from + side)), 3 * y * side);
  return { width: side, height: side, pixels: part };
}

/** Images in one batch, with a mask of each. */
async function runImages(count: number): Promise<Usage> {
  for (let index = 0; index < count; index++) await drawAirport(`batch-${count}-${index}`, 1024);
  return segment([
    join(folder, `batch-${count}-*.png`),
    'the airplane on the far left',
    ...['--out', join(folder, 'masks', '{name}.png'), '--manifest', join(folder, `batch-${count}.jsonl`)],
  ]);
}
