// Speed and memory of a model on this machine, as JSON on stdout: npm run bench [-- --model DIR] [--repeats N]
// Of a preset's full-size model with random weights: npm run bench -- --preset paper (see preset.ts).
// It measures the built command (dist), so build first: npm run build.
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writePicture } from '../src/imagery/node.ts';
import { MODEL_FILES } from '../src/model/index.ts';
import { openModel } from '../src/model/node.ts';
import { Segmenter } from '../src/segmenter/node.ts';
import { drawScene } from '../src/synthetic/index.ts';
import { checkBuilt, runBuilt } from './built-command.ts';
import { describeMachine } from './machine.ts';
import { median } from './median.ts';
import { benchPreset } from './preset.ts';
import { rounded } from './rounded.ts';

const { values: given } = parseArgs({
  options: {
    model: { type: 'string' },
    repeats: { type: 'string', default: '5' },
    preset: { type: 'string' },
    precision: { type: 'string', default: 'float32' },
    memory: { type: 'string', default: 'fast' },
  },
});
const values = { ...given, model: given.model ?? 'tiny' };
const repeats = Number(values.repeats);
const precision = given.precision === 'int8' ? 'int8' : 'float32';
const sentences = ['The airplane on the far left', 'The largest airplane', 'The airplane at the very top'];

if (!Number.isInteger(repeats) || repeats < 1) throw new Error('--repeats takes a whole number from 1');
if (given.preset !== undefined) {
  const result = await benchPreset({
    preset: given.preset,
    ...(given.model === undefined ? {} : { model: given.model }),
    precision,
    memory: given.memory === 'lean' ? 'lean' : 'fast',
    repeats,
  });
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  process.exit(0);
}
checkBuilt();

const folder = await mkdtemp(join(tmpdir(), 'skyrefer-bench-'));
try {
  const { width, height, pixels } = drawScene({ kind: 'airport', seed: 1, width: 1024, height: 1024 });
  const image = join(folder, 'airport.png');
  await writePicture(image, { width, height, pixels });
  const cold = await measureCold(image);
  const warm = await measureWarm({ width, height, pixels });
  const result = {
    image: { width, height },
    repeats,
    precision,
    seconds: { ...warm.seconds, coldSegment: cold.seconds },
    peakMemoryMB: cold.peakMemoryMB,
    model: warm.model,
    machine: describeMachine(),
  };
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** `skyrefer segment` in a fresh process: seconds from start to end, and the process's peak memory. */
async function measureCold(image: string): Promise<{ seconds: number; peakMemoryMB: number }> {
  const seconds: number[] = [];
  const memory: number[] = [];
  for (let index = 0; index < Math.min(repeats, 3); index++) {
    const used = await runBuilt([
      'segment',
      image,
      sentences[0]!,
      '--model',
      values.model,
      '--precision',
      precision,
    ]);
    seconds.push(used.seconds);
    memory.push(used.peakMemoryMB);
  }
  return { seconds: rounded(median(seconds), 4), peakMemoryMB: Math.max(...memory) };
}

/** One loaded model: loading, encoding an image, and a further sentence on an encoded image. */
async function measureWarm(picture: { width: number; height: number; pixels: Uint8Array }) {
  const model = await openModel(values.model);
  await using segmenter = await Segmenter.load(model, { precision });
  const encodeImage: number[] = [];
  const encodeText: number[] = [];
  const furtherSentence: number[] = [];
  await (await segmenter.open(picture)).segment(sentences[0]!); // what is compiled when first needed is warm now
  for (let index = 0; index < repeats; index++) {
    const encoded = await segmenter.open(picture);
    encodeImage.push(encoded.encodeSeconds);
    await encoded.segment(sentences[0]!);
    for (const sentence of sentences.slice(1)) {
      const { seconds } = await encoded.segment(`${sentence} ${index}`); // a sentence that was asked is kept
      encodeText.push(seconds.encodeText);
      furtherSentence.push(seconds.encodeText + seconds.ground);
    }
  }
  const { config } = segmenter;
  const files = Object.values(MODEL_FILES);
  const bytes = await Promise.all(files.map(async (name) => (await stat(join(model.path, name))).size));
  return {
    seconds: {
      load: rounded(segmenter.loadSeconds, 4),
      encodeImage: rounded(median(encodeImage), 4),
      encodeText: rounded(median(encodeText), 4),
      furtherSentence: rounded(median(furtherSentence), 4),
    },
    model: {
      name: config.name,
      hash: await model.hash(),
      imageSize: config.imageSize,
      files: Object.fromEntries(files.map((name, index) => [name, bytes[index]])),
    },
  };
}
