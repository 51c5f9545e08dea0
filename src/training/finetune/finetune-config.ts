import { isAbsolute, join, relative } from 'node:path';
import { stringify } from 'yaml';
import type { Vocabulary } from '../../language/index.ts';
import { type FinetuneData, LEAST_SCORE } from './finetune-data.ts';
import type { FinetuneOptions } from './finetune-options.ts';
import { BATCH, type FinetunePlan, replaysDrawnOnly } from './plan.ts';

/** Folder of the run inside the model's. */
export const RUN_FOLDER = 'training';
/** The configuration beside the model. */
export const CONFIG_FILE = 'finetune.yaml';

/**
 * The configuration of a fine-tuning, as `skyrefer train` reads it: own pictures beside drawn ones, a low rate, sentences
 * about what is not there, and the loss as the model was trained.
 */
export function finetuneConfig(
  options: FinetuneOptions,
  data: FinetuneData,
  plan: Pick<FinetunePlan, 'steps' | 'viewSets' | 'scenes' | 'weight'>,
  imageSize: number,
  vocabulary: Vocabulary,
): object {
  const { out, from, words, plurals, seed } = options;
  const file = (name: string) => `data/${name}`;
  // A folder below the model's moves with it; all others stay where they are.
  const place = (path: string) => {
    const below = relative(out, path);
    return below.startsWith('..') || isAbsolute(below) ? path : below;
  };
  const { steps, viewSets, scenes, weight } = plan;
  const every = Math.max(1, Math.ceil(steps / 5));
  const drawnOnly = replaysDrawnOnly(vocabulary) ? Math.floor(scenes / 2) : 0;
  return {
    data: {
      sets: [
        {
          name: 'own',
          annotations: file('instances_train.json'),
          images: place(data.images.train),
          valAnnotations: file('expressions_val.jsonl'),
          valImages: place(data.images.val),
          ...(data.hasSentences ? { sentences: file('sentences_train.jsonl') } : {}),
          ...(data.byRule ? { exhaustive: [...data.exhaustive] } : { sentencesOnly: true, exhaustive: [] }),
          ...(data.hasBoxes ? { leastScore: LEAST_SCORE } : {}),
          weight,
          viewSets: [...viewSets],
        },
        {
          // What the model must not forget: it is drawn, and only looked at.
          name: 'drawn',
          annotations: 'data/drawn-val/instances.json',
          images: 'data/drawn-val/images',
          valAnnotations: 'data/drawn-val/expressions.jsonl',
          valImages: 'data/drawn-val/images',
          viewSets: [],
        },
      ],
      scenes: scenes - drawnOnly,
      drawnOnly,
      absent: 0.2,
      groups: 0.1,
      ...(data.byRule && data.hasSentences ? { written: 0.4 } : {}),
      ...(Object.keys(words).length > 0 ? { words } : {}),
      ...(Object.keys(plurals).length > 0 ? { plurals } : {}),
      ...(data.notInScenes.length > 0 ? { notInScenes: [...data.notInScenes] } : {}),
      thinRepeats: false,
    },
    model: { from: from === 'tiny' ? from : place(from) },
    imageSize,
    targetSize: Math.round(imageSize / 4),
    viewSets: [0],
    sentenceVariation: 0.4,
    batch: BATCH,
    steps,
    optimiser: {
      learningRate: 2e-4,
      warmupSteps: Math.min(20, Math.floor(steps / 4)),
      decoderLearningRateScale: 0.2,
    },
    loss: { dense: 1, iou: 0.5, presence: 0.5 },
    ema: Math.round(1000 * Math.max(0.5, 1 - 8 / steps)) / 1000,
    seed,
    output: RUN_FOLDER,
    validateEvery: every,
    checkpointEvery: Math.min(50, every),
    keepCheckpoints: 1,
  };
}

/** The same as a file with the commands that make the model of it. */
export function configText(config: object, { out, from }: FinetuneOptions, note: string): string {
  const lines = [
    'Written by skyrefer finetune. The same weights again, from this folder or another:',
    `  skyrefer train ${join(out, CONFIG_FILE)}`,
    ...note.split('\n').filter(Boolean),
    `The model that it goes on from: ${from}`,
  ];
  return `${lines.map((line) => `# ${line}`).join('\n')}\n${stringify(config, { flowCollectionPadding: true, lineWidth: 120 })}`;
}
