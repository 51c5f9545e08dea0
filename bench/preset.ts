// Speed and memory of a preset's full-size model with random weights, so that it runs offline: one JSON object on stdout.
//   npm run bench -- --preset paper [--model FOLDER] [--precision int8] [--memory lean] [--repeats 3]
// Without --model the weights are made in the temporary folder (5.5 GB for `paper`) and removed afterwards.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openModel } from '../src/model/node.ts';
import { Segmenter } from '../src/segmenter/node.ts';
import { drawScene } from '../src/synthetic/index.ts';
import { describeMachine } from './machine.ts';
import { makeUntrainedModel } from './make-untrained-model.ts';
import { median } from './median.ts';
import { rounded } from './rounded.ts';

export interface PresetBenchOptions {
  readonly preset: string;
  /** Folder of a model of this preset; made where it is left out. */
  readonly model?: string;
  readonly precision: 'float32' | 'int8';
  readonly memory: 'fast' | 'lean';
  readonly repeats: number;
}

/**
 * Loading, the first answer about an image (both image towers, text, stages and mask), and a further sentence on the same
 * image: medians over the repeats, and their ratio.
 */
export async function benchPreset(options: PresetBenchOptions): Promise<object> {
  const { preset, precision, memory, repeats } = options;
  const made = options.model === undefined ? await mkdtemp(join(tmpdir(), 'skyrefer-bench-')) : null;
  try {
    if (made) await makeUntrainedModel(preset, made);
    const model = await openModel(made ?? options.model!);
    await using segmenter = await Segmenter.load(model, { precision, memory });
    const side = segmenter.config.imageSize;
    const { width, height, pixels } = drawScene({ kind: 'airport', seed: 1, width: side, height: side });
    const firstAnswer: number[] = [];
    const encodeImage: number[] = [];
    const encodeText: number[] = [];
    const furtherSentence: number[] = [];
    for (let run = 0; run <= repeats; run++) {
      const start = performance.now();
      const encoded = await segmenter.open({ width, height, pixels });
      // The states of a sentence that was asked are kept, so every run has its own.
      await encoded.segment(`the airplane on the far left ${run}`);
      const first = (performance.now() - start) / 1000;
      const { seconds } = await encoded.segment(`the largest airplane ${run}`);
      encoded.dispose();
      if (run === 0) continue; // small programs are compiled when first needed
      firstAnswer.push(first);
      encodeImage.push(encoded.encodeSeconds);
      encodeText.push(seconds.encodeText);
      furtherSentence.push(seconds.encodeText + seconds.ground);
    }
    const [first, further] = [median(firstAnswer), median(furtherSentence)];
    return {
      preset,
      precision,
      memory,
      repeats,
      seconds: {
        load: rounded(segmenter.loadSeconds, 4),
        firstAnswer: rounded(first, 4),
        encodeImage: rounded(median(encodeImage), 4),
        encodeText: rounded(median(encodeText), 4),
        furtherSentence: rounded(further, 4),
      },
      furtherToFirst: rounded(further / first, 4),
      peakMemoryGB: rounded(process.resourceUsage().maxRSS / 2 ** 20, 2),
      machine: describeMachine(),
    };
  } finally {
    if (made) await rm(made, { recursive: true, force: true });
  }
}
