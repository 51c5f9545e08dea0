import { z } from 'zod';
import { DATASET_FORMATS } from '../datasets/benchmarks/index.ts';
import { expressionKinds } from '../datasets/index.ts';
import { DEVICES } from '../runtime/device.ts';
import { paperLossWeights } from '../sgsrf/losses.ts';

const path = z.string().min(1);
const count = z.int().min(1);
const fraction = z.number().min(0).max(1);
const weight = z.number().min(0);

/** Which views of its images a set is shown in; described at the top level, whose they are by default. */
const viewSets = z.union([count, z.array(z.int().min(0))]);
const int8ViewSets = z.array(z.int().min(0));

/** Images of one origin with the outlines of their objects. */
const annotationSet = {
  /** In logs, and of the folder with its features. */
  name: z.string().regex(/^[\w.-]+$/, 'letters, digits, points, _ and - only'),
  /** Training objects: COCO instances (json). */
  annotations: path,
  /** Folder of the training images. */
  images: path,
  /** Validation expressions (jsonl) and their images; none by default. */
  valAnnotations: path.optional(),
  valImages: path.optional(),
  /**
   * Categories of which every object in the images is annotated. Only of these it is said that there is none, that one is
   * the largest, or "all". Default: the file's `info.exhaustive`, or all.
   */
  exhaustive: z.array(z.string()).optional(),
  /** How often its images come, relative to 1. */
  weight: z.number().positive().max(20).default(1),
  /** Objects whose mask has a lower `score` (`skyrefer data masks`) are not spoken of. */
  leastScore: fraction.default(0),
  /** Whether its pictures show colours as people see them, so that they can be measured for `further` sentences. */
  colours: z.boolean().default(true),
  /** Sentences that people wrote about the training images (jsonl, `written-sentences-node.ts`), of which this set's are read. */
  sentences: path.optional(),
  /** Nothing is said by rule of its images: its written sentences alone, as where only what they mean is annotated. */
  sentencesOnly: z.boolean().optional(),
  viewSets: viewSets.optional(),
  int8ViewSets: int8ViewSets.optional(),
};

/** Objects with polygons; sentences are made anew from what a view shows. */
const ruleMadeData = {
  format: z.literal('rules').default('rules'),
  /** Several sets of images; or, for one, its four paths here. */
  sets: z.array(z.strictObject(annotationSet)).min(1).optional(),
  /** Training objects: COCO instances (json). */
  annotations: path.optional(),
  /** Folder of the training images. */
  images: path.optional(),
  /** Validation expressions (jsonl); they choose the best checkpoint, so never the test split. */
  valAnnotations: path.optional(),
  /** Folder of the validation images. */
  valImages: path.optional(),
  /** Drawn scenes (`src/synthetic`) beside the real images. 0: none. */
  scenes: z.int().min(0).default(0),
  /** The same of the places with objects of which there are no labelled pictures: golf courses, stadiums, dams ... */
  drawnOnly: z.int().min(0).default(0),
  /** Share of sentences about something that the view does not show; they need `loss.presence`. */
  absent: fraction.default(0),
  /** Share of plural sentences, about several objects at once, where the view has some. */
  groups: fraction.default(0),
  /**
   * Share of sentences of further kinds: ordinals, nearness, edges, shapes, measured colours, numbers, rows and groups, and
   * what remains without some. Where a view has any.
   */
  further: fraction.default(0),
  /** Share of sentences that people wrote (`sets[].sentences`), where they are true of a view. */
  written: fraction.default(0),
  /** Names of categories besides the language's own, which sentences made by rule use, too: `{ silo: [grain silo] }`. */
  words: z.record(z.string(), z.array(z.string().min(1))).optional(),
  /** Plurals of names that are not made by rule: `{ ox: oxen }`. */
  plurals: z.record(z.string(), z.string().min(1)).optional(),
  /** Categories of the sets that no drawn scene shows: it is said of scenes that there is none. */
  notInScenes: z.array(z.string()).optional(),
  /** How often each kind of sentence comes, relative to 1: e.g. `{ extreme: 2 }`. */
  kinds: z.partialRecord(z.enum(expressionKinds), weight).default({}),
  /** Images about which little can be said, by the weights of the kinds, come less often instead of repeating themselves. */
  thinRepeats: z.boolean().default(false),
};

/** A data set with sentences of its own; an image is only seen whole, since a flip would make "left" wrong. */
const annotatedData = {
  format: z.enum(DATASET_FORMATS),
  /** The data set's folder as it is distributed; for `coco` and `jsonl` also a single file. */
  root: path,
  /** Folder of the images where the format leaves it open. */
  images: path.optional(),
};

const model = {
  /**
   * `tiny`: the compact model on cached features, as the one that comes with the package. `paper`, `base-plus`, `small`,
   * `tiny-siglip2`: whole models on public checkpoints. Default `tiny`, unless `from` says what the model is.
   */
  preset: z.string().optional(),
  /**
   * A model to go on from: `tiny`, a model's folder or an adapter. It gives the architecture, the backbones and the
   * first values of everything that is trained.
   */
  from: path.optional(),
  /**
   * Beside `from`, for models on cached features: more layers than that model has, e.g. `{ ccrDepth: 2 }`. They come after
   * its own and add nothing at first.
   */
  grow: z
    .strictObject({
      ccrDepth: count.optional(),
      promptDepth: count.optional(),
      visualDepth: count.optional(),
    })
    .optional(),
  /** For `tiny`: folder with backbone.safetensors, tokenizer.json and text_encoder.json; by default the embedded model's. */
  backbone: path.optional(),
  /**
   * For whole models, where the public checkpoints are: `hub`, its cache as `skyrefer weights pull` fills it (default); the
   * folder of `weights pull --dir`; or the files themselves.
   */
  weights: z
    .union([
      path,
      z.strictObject({ siglip2: z.union([path, z.array(path).min(1)]), sam2: path, tokenizer: path }),
    ])
    .optional(),
  /**
   * Low-rank updates. For whole models: what differs from the paper's, e.g. `{ siglip2: all }` for RSRefSeg2's set. For
   * compact ones: their image encoder is trained with them, on pictures instead of cached features; `{}`: as the paper's.
   */
  lora: z
    .strictObject({
      rank: count.optional(),
      alpha: z.number().positive().optional(),
      siglip2: z.enum(['none', 'qk', 'all']).optional(),
      sam2: z.array(z.enum(['qkv', 'proj', 'neck'])).optional(),
    })
    .optional(),
  /** Single values of the preset's stages to replace, e.g. `{ contextTokens: 0, modulation: false }` for an ablation. */
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
  /** The same in epochs; it wins where both are given. */
  warmupEpochs: z.number().min(0).optional(),
  /** The warm-up starts at this fraction of the rate. RSRefSeg2's. */
  startFactor: fraction.default(0.01),
  /** The cosine ends at this fraction of the rate. RSRefSeg2's `eta_min_ratio`. */
  endFactor: fraction.default(0.01),
  /** Where the cosine begins, as a fraction of the training. Default: where the warm-up ends. RSRefSeg2: 0.1. */
  cosineStart: fraction.optional(),
  /**
   * How long the cosine would take to its end, as a multiple of the training. Default: it ends with the training.
   * RSRefSeg2: 1.3 (RefSegRS 1.8), which stops it on the way.
   */
  cosineLength: z.number().positive().optional(),
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
  /** Weight of the object score's cross-entropy; without it `present` means only that the mask is not empty. Paper: 0. */
  presence: weight.default(paperLossWeights.presence),
};

const distributed = {
  /** Longest that a rank waits for the others; more than what the slowest computes between two exchanges. */
  timeoutSeconds: z.number().positive().default(600),
  /** The MPI library, as a path or as the system's loader finds it. Default: the launcher's usual names. */
  library: z.string().min(1).nullable().default(null),
};

const top = {
  model: z.strictObject(model).prefault({}),
  /** Side of SAM 2's square input in pixels. Default: that of the model that is gone on from; from scratch 512 for `tiny` (features take 2 MB per view). */
  imageSize: z.int().min(64).multipleOf(32, 'must be a multiple of 32').optional(),
  /** Side of the square on which masks are compared. Default: a quarter of the input's side where a compact model is gone on from, 256 for `tiny` from scratch, else the input's side as RSRefSeg2 has it. */
  targetSize: count.optional(),
  /**
   * View sets (`view-plan.ts`) of every image of rule-made data whose features are cached: how many from set 0 on, or
   * which. 8: every image once in each of its eight poses; sets from 8 on are random crops.
   */
  viewSets: viewSets.default(8),
  /** Further view sets, whose features are computed in int8, so that the model is at home in that precision too. */
  int8ViewSets: int8ViewSets.default([]),
  /** Probability that a rule-made sentence is varied (articles, synonyms, case) from the benchmark's wording. */
  sentenceVariation: fraction.default(0.3),
  batch: z.strictObject(batch).prefault({}),
  /** Optimiser steps. Default 5000, unless `epochs` is given. */
  steps: count.optional(),
  /** Passes through the training data, instead of `steps`. */
  epochs: z.number().positive().optional(),
  optimiser: z.strictObject(optimiser).prefault({}),
  loss: z.strictObject(loss).prefault({}),
  /** Decay of the average of the parameters that is validated and shipped; null for none. 0.999: about 1000 steps. */
  ema: z.number().min(0).lt(1).nullable().default(0.999),
  /**
   * Which checkpoint is exported. `val`: the best on the validation split. `last`: the last one; the schedule is fixed and
   * validation only reports. `test`: the best on the test split, RSRefSeg2's protocol, for comparison with it only; the
   * model then says in its metadata that it was selected so.
   */
  selection: z.enum(['val', 'test', 'last']).default('val'),
  /** Where a whole model is trained; `tiny` trains on the CPU. */
  device: z.enum(DEVICES).default('cpu'),
  /** Matrix products of a whole model. `auto`: bfloat16 where the device has it. */
  precision: z.enum(['float32', 'bfloat16', 'auto']).default('float32'),
  /** Whole models compute activations again instead of keeping them: a third more time, a fraction of the memory. */
  recompute: z.boolean().default(true),
  /** Seed of everything random. */
  seed: z.int().min(0).default(1),
  /**
   * Seed of the views and the drawn scenes, whose features are cached. Default: `seed`. Runs that differ in `seed` alone
   * share a cache when this is the same in all of them.
   */
  viewSeed: z.int().min(0).optional(),
  /** Folder for checkpoints, log and model. */
  output: path,
  /** Folder for backbone features; inside `output` by default, elsewhere to be shared by several runs. */
  cache: path.optional(),
  /** Steps between validations. Default 500, or 10 epochs where the training counts in epochs. */
  validateEvery: count.optional(),
  validateEveryEpochs: z.number().positive().optional(),
  /** Steps between checkpoints: what an interruption may cost. Default 250. */
  checkpointEvery: count.optional(),
  checkpointEveryEpochs: z.number().positive().optional(),
  /** Numbered checkpoints that are left on disk. */
  keepCheckpoints: count.default(2),
  /** Of runs that an MPI launcher starts as several processes. */
  distributed: z.strictObject(distributed).prefault({}),
};

/** What does not fit together in rule-made data: one set is named by four paths, several by `sets`. */
function dataProblems(
  data: ParsedConfig['data'],
  selection: string,
): { path: (string | number)[]; message: string }[] {
  if (data.format !== 'rules') return [];
  const paths = ['annotations', 'images', 'valAnnotations', 'valImages'] as const;
  const { sets } = data;
  if (!sets) {
    const missing = paths.find((key) => data[key] === undefined);
    return missing ? [{ path: [missing], message: 'is missing; give the four paths of a set, or sets' }] : [];
  }
  const double = paths.find((key) => data[key] !== undefined);
  if (double) return [{ path: [double], message: 'give it in sets, or leave sets out' }];
  const problems: { path: (string | number)[]; message: string }[] = [];
  for (const [index, { name, valAnnotations, valImages }] of sets.entries()) {
    const at = (key: string) => ['sets', index, key];
    if (sets.findIndex((set) => set.name === name) < index) {
      problems.push({ path: at('name'), message: `there are two sets '${name}'` });
    }
    if ((valAnnotations === undefined) !== (valImages === undefined)) {
      problems.push({ path: at('valImages'), message: 'give valAnnotations and valImages together' });
    }
  }
  if (selection === 'val' && !sets.some(({ valAnnotations }) => valAnnotations !== undefined)) {
    problems.push({
      path: ['sets'],
      message:
        "at least one set needs valAnnotations to select checkpoints on, or train with selection: 'last'",
    });
  }
  return problems;
}

const check = (schema: z.ZodObject<typeof top & { data: z.ZodObject }>) =>
  schema
    .refine(({ steps, epochs }) => steps === undefined || epochs === undefined, {
      path: ['epochs'],
      message: 'give either steps or epochs',
    })
    .refine(
      ({ optimiser, steps = 5000, epochs }) =>
        optimiser.warmupEpochs !== undefined || epochs !== undefined || optimiser.warmupSteps < steps,
      { path: ['optimiser', 'warmupSteps'], message: 'must be less than steps' },
    )
    .refine(
      ({ optimiser: { warmupEpochs = 0 }, epochs = Number.POSITIVE_INFINITY }) => warmupEpochs < epochs,
      {
        path: ['optimiser', 'warmupEpochs'],
        message: 'must be less than epochs',
      },
    )
    .refine(({ imageSize, targetSize }) => !imageSize || !targetSize || targetSize <= imageSize, {
      path: ['targetSize'],
      message: 'must not exceed imageSize',
    })
    .refine(({ data, loss }) => !('absent' in data && data.absent) || loss.presence > 0, {
      path: ['data', 'absent'],
      message: 'needs loss.presence above 0: masks of absent targets would be learnt as empty ones',
    })
    .superRefine(({ data, selection }, context) => {
      for (const { path, message } of dataProblems(data as unknown as ParsedConfig['data'], selection)) {
        context.addIssue({ code: 'custom', path: ['data', ...path], message });
      }
    })
    .refine(({ model: { from, preset } }) => from === undefined || preset === undefined, {
      path: ['model', 'preset'],
      message: "give either preset or from, which brings its model's own",
    })
    .refine(({ model: { from, overrides } }) => from === undefined || Object.keys(overrides).length === 0, {
      path: ['model', 'overrides'],
      message:
        "must be left out beside from: another architecture cannot start from that model's values; grow adds layers",
    })
    .refine(({ model: { from, grow } }) => grow === undefined || from !== undefined, {
      path: ['model', 'grow'],
      message: 'needs from: a model from scratch takes its depths from overrides',
    });

const ruleMadeSchema = z.strictObject({ ...top, data: z.strictObject(ruleMadeData) });
const annotatedSchema = z.strictObject({ ...top, data: z.strictObject(annotatedData) });

export type RuleMadeData = z.output<typeof ruleMadeSchema>['data'];
export type AnnotationSet = NonNullable<RuleMadeData['sets']>[number];
export type AnnotatedData = z.output<typeof annotatedSchema>['data'];
/** A configuration with its defaults, paths as they were written. */
export type ParsedConfig = Omit<z.output<typeof ruleMadeSchema>, 'data'> & {
  readonly data: RuleMadeData | AnnotatedData;
};

/** Keys of the top level and of each section, for the nearest one to a key that is not known. */
export interface ConfigLayout {
  readonly schema: z.ZodType<ParsedConfig>;
  readonly keys: (section: string | undefined) => readonly string[];
}

/** The schema for a configuration, by the kind of data that it names. */
export function configLayout(raw: Readonly<Record<string, unknown>>): ConfigLayout {
  const format = (raw.data as { format?: unknown } | null | undefined)?.format;
  const ruleMade = format === undefined || format === 'rules';
  const sections: Record<string, object> = {
    data: ruleMade ? ruleMadeData : annotatedData,
    sets: annotationSet,
    model,
    batch,
    optimiser,
    loss,
    distributed,
  };
  return {
    schema: check((ruleMade ? ruleMadeSchema : annotatedSchema) as never) as never,
    keys: (section) => Object.keys((section === undefined ? { data: 0, ...top } : sections[section]) ?? top),
  };
}
