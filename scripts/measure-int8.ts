// How far the int8 encoders of a model are from its float32 ones, and how much faster they are:
// npx tsx scripts/measure-int8.ts [--model tiny] [--runs 5]
// Pictures and sentences are the examples'. Times are processor time of one thread, which other work on the machine hardly
// changes.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readImage } from '../src/imagery/node.ts';
import { openModel } from '../src/model/model-folder-node.ts';
import { ImageEncoder, type ImageFeatures } from '../src/programs/image-program.ts';
import { programSources } from '../src/programs/program-sources.ts';
import { nodeRuntime } from '../src/runtime/node.ts';
import { Segmenter } from '../src/segmenter/segmenter-node.ts';

const { values } = parseArgs({
  options: { model: { type: 'string', default: 'tiny' }, runs: { type: 'string', default: '5' } },
});
const questions: Readonly<Record<string, readonly string[]>> = {
  'airport.png': ['the airplane on the far left', 'the largest airplane', 'the airplane in the upper right'],
  'harbor.png': ['the harbor', 'the ship at the bottom', 'the largest ship'],
  'tank-farm.png': [
    'the storage tank in the upper left',
    'the largest storage tank',
    'the smallest storage tank',
  ],
};
const precisions = ['float32', 'int8'] as const;

function cosine(a: Float32Array, b: Float32Array): number {
  let [dot, aa, bb] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    dot += a[i]! * b[i]!;
    aa += a[i]! ** 2;
    bb += b[i]! ** 2;
  }
  return dot / Math.sqrt(aa * bb);
}

const model = await openModel(values.model);
const names = Object.keys(questions);
const images = await Promise.all(
  names.map((name) => readImage(fileURLToPath(new URL(`../examples/${name}`, import.meta.url)))),
);

/** Milliseconds of processor time. */
async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

// Speed of the image encoder: the best of several runs.
const encoders = await Promise.all(
  precisions.map((precision) =>
    ImageEncoder.compile(nodeRuntime, programSources(model).image, { precision, threads: 1 }),
  ),
);
const best = [Infinity, Infinity];
const features: ImageFeatures[][] = [[], []];
for (let run = 0; run < Number(values.runs); run++) {
  for (const [index, encoder] of encoders.entries()) {
    for (const [at, picture] of images.entries()) {
      const time = await processorTime(async () => {
        features[index]![at] = await encoder.encode(picture);
      });
      best[index] = Math.min(best[index]!, time);
    }
  }
}
for (const encoder of encoders) await encoder.dispose();
const agreement = (key: 's0' | 's1' | 'imageEmbedding' | 'visualTokens'): number =>
  Math.min(...images.map((_, at) => cosine(features[0]![at]![key]!.data, features[1]![at]![key]!.data)));

// Masks.
const answers: { logits: Float32Array; present: boolean; mask: Uint8Array }[][] = [];
for (const precision of precisions) {
  await using segmenter = await Segmenter.load(model, { precision });
  const own: (typeof answers)[number] = [];
  for (const [at, picture] of images.entries()) {
    const encoded = await segmenter.open(picture);
    for (const sentence of questions[names[at]!]!) {
      const { logits, present, mask } = await encoded.segment(sentence);
      own.push({ logits: logits.data, present, mask: mask.data });
    }
  }
  answers.push(own);
}
const ious: number[] = [];
let [common, either] = [0, 0];
const cosines: number[] = [];
for (const [index, exact] of answers[0]!.entries()) {
  const other = answers[1]![index]!;
  cosines.push(cosine(exact.logits, other.logits));
  let [intersection, union] = [0, 0];
  for (let i = 0; i < exact.mask.length; i++) {
    intersection += exact.mask[i]! & other.mask[i]!;
    union += exact.mask[i]! | other.mask[i]!;
  }
  common += intersection;
  either += union;
  ious.push(union === 0 ? 1 : intersection / union);
}
const mean = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;
console.log(
  JSON.stringify(
    {
      model: model.config.name,
      pictures: images.length,
      masks: ious.length,
      encodeProcessorMilliseconds: { float32: Math.round(best[0]!), int8: Math.round(best[1]!) },
      speedUp: best[0]! / best[1]!,
      leastCosine: {
        s0: agreement('s0'),
        s1: agreement('s1'),
        imageEmbedding: agreement('imageEmbedding'),
        visualTokens: agreement('visualTokens'),
      },
      logitsCosine: { mean: mean(cosines), least: Math.min(...cosines) },
      maskIou: { mean: mean(ious), overall: common / either, each: ious },
    },
    null,
    2,
  ),
);
