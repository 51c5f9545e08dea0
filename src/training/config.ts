import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { paperLossWeights } from '../sgsrf/losses.ts';

/** A training configuration cannot be used; the message names the file, the key and what is expected. */
export class TrainingConfigError extends Error {
  override readonly name = 'TrainingConfigError';
}

const path = z.string().min(1);
const count = z.int().min(1);
const fraction = z.number().min(0).max(1);
const weight = z.number().min(0);

const data = {
  /** Training objects: COCO instances (json). */
  annotations: path,
  /** Folder of the training images. */
  images: path,
  /** Validation expressions (jsonl); they choose the best checkpoint, so never the test split. */
  valAnnotations: path,
  /** Folder of the validation images. */
  valImages: path,
  /** Drawn scenes (`src/scenes`) beside the real images. 0: none. */
  scenes: z.int().min(0).default(0),
};

const model = {
  /** Name of a preset of `sgsrfPresets`; the paper's own sizes need a GPU, so the compact one is the default. */
  preset: z.string().default('tiny'),
  /** Folder with backbone.safetensors, tokenizer.json and text_encoder.json; by default that of the embedded model. */
  backbone: path.optional(),
  /** Single values of the preset to replace, e.g. `{ contextTokens: 0, modulation: false }` for an ablation. */
  overrides: z.record(z.string(), z.unknown()).default({}),
};

const batch = {
  /** Images per batch. 2: the smallest batch with more than one image; more costs memory in proportion. */
  images: count.default(2),
  /** Expressions per image; they share the image's part of the computation, so several are cheap. */
  expressionsPerImage: count.default(4),
  /** Batches per optimiser step. 1: memory is the reason to accumulate, not quality. */
  accumulation: count.default(1),
};

const optimiser = {
  /** Rate after the warm-up. 2e-4: the paper's largest (RefSegRS, section 4.2); a small model bears it. */
  learningRate: z.number().positive().default(2e-4),
  /** AdamW's decay. The paper is silent; RSRefSeg2's. */
  weightDecay: weight.default(0.05),
  /** Whether biases, normalisation and tokens decay too. False: decay is meant for matrices. */
  decayEverything: z.boolean().default(false),
  /** Steps of linear warm-up. RSRefSeg2 warms up for 5 epochs; 250 steps are enough for Adam's moments to settle. */
  warmupSteps: z.int().min(0).default(250),
  /** The warm-up starts at this fraction of the rate. RSRefSeg2's. */
  startFactor: fraction.default(0.01),
  /** The cosine ends at this fraction of the rate. RSRefSeg2's `eta_min_ratio`. */
  endFactor: fraction.default(0.01),
  /** Largest global norm of the gradients, null for no limit. RSRefSeg2's. */
  clip: z.number().positive().nullable().default(3),
  /** The mask decoder starts from SAM 2's weights, so it learns at this fraction of the rate. */
  decoderLearningRateScale: fraction.default(0.1),
};

const loss = {
  /** Weight of the binary cross-entropy. Paper: 1. */
  bce: weight.default(paperLossWeights.bce),
  /** Weight of the Dice loss. Paper: 1. */
  dice: weight.default(paperLossWeights.dice),
  /** lambda_cons. Paper: 0.5. */
  consistency: weight.default(paperLossWeights.consistency),
  /** Weight of BCE + Dice on the dense prompt map. Paper: 0. */
  dense: weight.default(paperLossWeights.dense),
  /** Weight of the predicted IoU's squared error; without it `score` means nothing. Paper: 0. */
  iou: weight.default(paperLossWeights.iou),
};

const sections = { data, model, batch, optimiser, loss };

const top = {
  data: z.strictObject(data),
  model: z.strictObject(model).prefault({}),
  /** Side of the square model input in pixels. 512: features take 2 MB per view instead of 8 MB at 1024. */
  imageSize: z.int().min(64).multipleOf(32, 'must be a multiple of 32').default(512),
  /** Side of the square on which masks are compared; between the decoder's imageSize / 4 and imageSize. */
  targetSize: count.default(256),
  /**
   * View sets (`view-plan.ts`) of every image whose features are cached: how many from set 0 on, or which. 8: every image
   * once in each of its eight poses; sets from 8 on are random crops.
   */
  viewSets: z.union([count, z.array(z.int().min(0)).min(1)]).default(8),
  /** Probability that a sentence is varied (articles, synonyms, case) from the benchmark's wording. */
  sentenceVariation: fraction.default(0.3),
  batch: z.strictObject(batch).prefault({}),
  /** Optimiser steps. */
  steps: count.default(5000),
  optimiser: z.strictObject(optimiser).prefault({}),
  loss: z.strictObject(loss).prefault({}),
  /** Decay of the average of the parameters that is validated and shipped; null for none. 0.999: about 1000 steps. */
  ema: z.number().min(0).lt(1).nullable().default(0.999),
  /** Seed of everything random. */
  seed: z.int().min(0).default(1),
  /** Folder for checkpoints, log and model. */
  output: path,
  /** Folder for backbone features; inside `output` by default, elsewhere to be shared by several runs. */
  cache: path.optional(),
  /** Steps between validations. */
  validateEvery: count.default(500),
  /** Steps between checkpoints: what an interruption may cost. */
  checkpointEvery: count.default(250),
  /** Numbered checkpoints that are left on disk. */
  keepCheckpoints: count.default(2),
};

const schema = z
  .strictObject(top)
  .refine(({ optimiser, steps }) => optimiser.warmupSteps < steps, {
    path: ['optimiser', 'warmupSteps'],
    message: 'must be less than steps',
  })
  .refine(({ imageSize, targetSize }) => targetSize <= imageSize, {
    path: ['targetSize'],
    message: 'must not exceed imageSize',
  });

/** A complete configuration: defaults filled in, paths absolute. */
export type TrainingConfig = Omit<z.output<typeof schema>, 'cache'> & { readonly cache: string };

/** Reads the configuration of `skyrefer train`. Relative paths count from the file's folder. */
export async function readTrainingConfig(file: string): Promise<TrainingConfig> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const problem =
      code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'is a folder, not a file' : message;
    throw new TrainingConfigError(`${file}: ${problem}; give the path of a YAML configuration`);
  }
  return parseTrainingConfig(text, { name: file, folder: dirname(resolve(file)) });
}

/**
 * Parses a configuration. Throws a TrainingConfigError that names `name`, the key and, for an unknown key, the nearest
 * known one.
 * @param origin.folder what relative paths count from
 */
export function parseTrainingConfig(
  text: string,
  origin: { readonly name: string; readonly folder: string },
): TrainingConfig {
  const fail = (problem: string): never => {
    throw new TrainingConfigError(`${origin.name}: ${problem}`);
  };
  const document = parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: true });
  const [syntax] = document.errors;
  if (syntax) fail(`not valid YAML: ${syntax.message.split('\n')[0]!.replace(/:$/, '')}`);
  const raw: unknown = document.toJS();
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    fail('must be a YAML mapping with at least the keys data and output');
  }
  const result = schema.safeParse(raw);
  if (!result.success) return fail(describe(result.error.issues[0]!));
  const config = result.data;
  const absolute = (relative: string) => resolve(origin.folder, relative);
  const output = absolute(config.output);
  return {
    ...config,
    data: {
      annotations: absolute(config.data.annotations),
      images: absolute(config.data.images),
      valAnnotations: absolute(config.data.valAnnotations),
      valImages: absolute(config.data.valImages),
      scenes: config.data.scenes,
    },
    model: {
      ...config.model,
      backbone: config.model.backbone === undefined ? undefined : absolute(config.model.backbone),
    },
    output,
    cache: config.cache === undefined ? join(output, 'features') : absolute(config.cache),
  };
}

/**
 * Identifies everything in a configuration that changes the numbers of a run. Paths and the intervals of validation
 * and checkpoints do not: a run may be moved, and looked at more often.
 */
export function trainingConfigHash(config: TrainingConfig): string {
  const { data, output, cache, validateEvery, checkpointEvery, keepCheckpoints, ...numbers } = config;
  const { backbone, ...model } = config.model;
  return createHash('sha256')
    .update(JSON.stringify(sorted({ ...numbers, model, scenes: data.scenes })))
    .digest('hex')
    .slice(0, 16);
}

/** The same value with the keys of its objects in order, so that the order in the file does not count. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}

function describe(issue: z.core.$ZodIssue): string {
  const place = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const section = issue.path.length === 0 ? top : sections[issue.path[0] as keyof typeof sections];
    const key = issue.keys[0]!;
    return `there is no key '${place ? `${place}.` : ''}${key}'; did you mean '${nearest(key, Object.keys(section))}'?`;
  }
  if (issue.code === 'invalid_type' && issue.input === undefined && /undefined/.test(issue.message)) {
    return `key '${place}' is missing (${issue.expected})`;
  }
  return `'${place}': ${issue.message}`;
}

/** The candidate with the smallest edit distance, whatever the case. */
function nearest(word: string, candidates: readonly string[]): string {
  const distances = candidates.map((candidate) => editDistance(word.toLowerCase(), candidate.toLowerCase()));
  return candidates[distances.indexOf(Math.min(...distances))]!;
}

/** Levenshtein distance: insertions, deletions and substitutions that turn `a` into `b`. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
