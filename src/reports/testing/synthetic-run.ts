import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writePicture } from '../../imagery/node.ts';
import { encodeRle, type Mask, maskArea, overlap, rasterise } from '../../vector/index.ts';

const [WIDTH, HEIGHT] = [96, 80];
const square = (x: number, y: number, side: number): Mask =>
  rasterise([[x, y, x + side, y, x + side, y + side, x, y + side]], WIDTH, HEIGHT);

/** Samples whose truths and answers are squares: everything about them can be worked out by hand. */
export interface SyntheticSample {
  readonly id: number;
  readonly fileName: string;
  readonly expression: string;
  readonly category: string;
  readonly kind: string;
  readonly truth: Mask;
}

export const syntheticSamples: readonly SyntheticSample[] = [
  {
    id: 0,
    fileName: 'a.png',
    expression: 'the ship on the left',
    category: 'ship',
    kind: 'position',
    truth: square(8, 8, 20),
  },
  {
    id: 1,
    fileName: 'a.png',
    expression: 'the ship on the right',
    category: 'ship',
    kind: 'position',
    truth: square(60, 40, 20),
  },
  {
    id: 2,
    fileName: 'b.png',
    expression: 'the <largest> & "only" dam',
    category: 'dam',
    kind: 'size',
    truth: square(10, 10, 40),
  },
  {
    id: 3,
    fileName: 'c.png',
    expression: 'the ship beside the dam',
    category: 'ship',
    kind: 'relation',
    truth: square(40, 30, 10),
  },
];

/** Answers by sample: the truth itself, another object's, half of it, nothing. */
export type Answer = 'right' | 'other' | 'half' | 'nothing';

function answerMask(sample: SyntheticSample, answer: Answer): Mask {
  if (answer === 'right') return sample.truth;
  if (answer === 'nothing') return square(0, 0, 0);
  if (answer === 'other') return syntheticSamples[sample.id === 0 ? 1 : 0]!.truth;
  // The upper half: IoU exactly 0.5.
  const rows = sample.truth.data.indexOf(1) / WIDTH;
  const side = Math.sqrt(maskArea(sample.truth));
  return {
    ...sample.truth,
    data: sample.truth.data.map((value, at) => (at / WIDTH < Math.floor(rows) + side / 2 ? value : 0)),
  };
}

/** A file of predictions as `skyrefer evaluate --predictions` writes it. */
export async function writePredictions(
  path: string,
  model: string,
  answers: readonly Answer[],
): Promise<void> {
  const about = {
    model,
    modelHash: `${model}-0123456789abcdef`,
    data: 'val.jsonl',
    split: 'val',
    resolution: 'original',
  };
  const lines: object[] = [{ type: 'evaluation', about }];
  for (const [index, sample] of syntheticSamples.entries()) {
    const { id, fileName, expression, category, kind, truth } = sample;
    const mask = answerMask(sample, answers[index]!);
    lines.push({
      ...{ id: String(id), split: 'val', fileName, expression, category, kind },
      ...overlap(mask, truth),
      area: maskArea(truth),
      prediction: encodeRle(mask),
    });
  }
  await writeFile(path, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
}

/** The samples as a data set: `val.jsonl` and `images`. In `c.png` the object has the colour of its surroundings. */
export async function writeSyntheticData(folder: string): Promise<void> {
  await mkdir(join(folder, 'images'), { recursive: true });
  for (const fileName of new Set(syntheticSamples.map((sample) => sample.fileName))) {
    const pixels = new Uint8Array(WIDTH * HEIGHT * 3).fill(90);
    for (const { truth, fileName: own } of syntheticSamples) {
      if (own !== fileName || own === 'c.png') continue;
      for (const [at, value] of truth.data.entries()) if (value) pixels.fill(220, at * 3, at * 3 + 2);
    }
    await writePicture(join(folder, 'images', fileName), { width: WIDTH, height: HEIGHT, pixels });
  }
  const lines = syntheticSamples.map(({ id, fileName, expression, category, kind, truth }) =>
    JSON.stringify({
      ...{ id, file_name: fileName, width: WIDTH, height: HEIGHT, expression, category, kind },
      segmentation: encodeRle(truth),
    }),
  );
  await writeFile(join(folder, 'val.jsonl'), `${lines.join('\n')}\n`);
}

/** A training run's folder with a log: 30 steps, three validations of which the second is the best. */
export async function writeSyntheticRun(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const entries: object[] = [{ type: 'begun', steps: 30, selection: 'val-selected' }];
  for (let step = 1; step <= 30; step++) {
    const losses = { loss: 2 / step, bce: 0.5 / step, dice: 1.5 / step };
    entries.push({ type: 'step', step, losses, learningRate: 1e-4, imagesPerSecond: 2 });
    if (step === 10) entries.push({ type: 'step', step: 9, losses: { loss: 7 }, learningRate: 1e-4 }); // after a kill
    if (step % 10 === 0) {
      const gIoU = [0.31, 0.42, 0.37][step / 10 - 1]!;
      const metrics = {
        gIoU,
        cIoU: 0.5,
        'Pr@0.5': 0.4,
        'Pr@0.6': 0.3,
        'Pr@0.7': 0.2,
        'Pr@0.8': 0.1,
        'Pr@0.9': 0.05,
      };
      entries.push({ type: 'validation', step, metrics, best: null, isBest: step === 10 || step === 20 });
    }
  }
  entries.push({ type: 'done', step: 30, aborted: false, best: { value: 0.42, step: 20 } });
  const lines = entries.map((entry) => JSON.stringify({ time: '2026-01-01T00:00:00Z', ...entry }));
  lines.splice(5, 0, '{"time":"2026-01-01T00:00:00Z","type":"ste');
  await writeFile(join(folder, 'log.jsonl'), `${lines.join('\n')}\n`);
}
