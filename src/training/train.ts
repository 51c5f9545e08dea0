import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { View } from '../datasets/index.ts';
import type { MetricsReport } from '../evaluation/index.ts';
import { readImage } from '../imagery/index.ts';
import { type BertConfig, parseBertConfig } from '../models/bert/index.ts';
import { type Sam2Config, sam2Config } from '../models/sam2/config.ts';
import { Random } from '../random/random.ts';
import { float32Output, type Program, type Runtime } from '../runtime/index.ts';
import { nodeRuntime } from '../runtime/node.ts';
import { ImageEncoder } from '../segmenter/image-program.ts';
import { embeddedModel } from '../segmenter/model-folder.ts';
import { TextEncoder } from '../segmenter/text-program.ts';
import { type SgsrfConfig, sgsrfPresets, validateConfig } from '../sgsrf/config.ts';
import { initialiseParameter } from '../sgsrf/initialisation.ts';
import { loadTokenizer } from '../text/tokenizer-node.ts';
import { type SafetensorsFile, unpackTensor } from '../weights/index.ts';
import { openSafetensors } from '../weights/safetensors-node.ts';
import { CheckpointFolder } from './checkpoint.ts';
import { type TrainingConfig, TrainingConfigError, trainingConfigHash } from './config.ts';
import { exportModel } from './export-model.ts';
import { FeatureCache, type FeatureSpec } from './feature-cache.ts';
import { type FeatureSource, sourcedImages } from './feature-source.ts';
import { JsonLinesLog } from './log.ts';
import { runTraining, type TrainingEvent } from './loop.ts';
import { groupsByOrigin } from './parameter-groups.ts';
import { prefetch } from './prefetch.ts';
import { prepareFeatures } from './prepare-features.ts';
import { type SamplerPosition, sampleBatches } from './sampler.ts';
import { TextStatesCache } from './text-states.ts';
import { TrainableParameters } from './trainable-parameters.ts';
import { assembleBatch, sampleViewPairs, type TrainingBatch } from './training-batch.ts';
import { cocoTrainingImages, drawnTrainingImages } from './training-images.ts';
import { type BatchShape, buildTrainingGraph, featureShapes } from './training-program.ts';
import { maskPrograms, readValidation, type ValidationSource, validateModel } from './validation.ts';

/** Longest sentence of a training batch in tokens; rule-made sentences have at most 20. */
const TRAINING_TOKENS = 24;
/** Drawn scenes are varied by their seed; a second view is enough. */
const SCENE_VIEW_SETS = 2;

/** A run lasts hours and shares the machine with whatever else is done there. */
const PATIENT = { cooperative: true } as const;

export type TrainEvent =
  | TrainingEvent
  | {
      readonly type: 'preparing';
      /** `train`, `scenes` or `val` */
      readonly source: string;
      readonly set: number;
      readonly done: number;
      readonly total: number;
    }
  | { readonly type: 'exported'; readonly folder: string };

export interface TrainOptions {
  /** Ends the run after the current step, with a checkpoint. */
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: TrainEvent) => void;
  readonly runtime?: Runtime;
  /** Train on the view sets that are complete, without computing missing ones (another process may be doing so). */
  readonly skipPreparation?: boolean;
}

/** Everything that a run holds on to, in one place so that it can be let go of. */
interface Resources {
  readonly disposables: { dispose(): Promise<void> }[];
}

/**
 * Trains SGSRF on the frozen, packed backbone: computes the backbone's features once per view and caches them, trains
 * the stages, SAM 2's prompt encoder and mask decoder, validates on the validation expressions, and exports the best
 * parameters as a model folder `<output>/model`. A run that was stopped goes on from its newest checkpoint.
 */
export async function trainFromConfig(config: TrainingConfig, options: TrainOptions = {}): Promise<void> {
  const resources: Resources = { disposables: [] };
  const log = await JsonLinesLog.open(join(config.output, 'log.jsonl'));
  resources.disposables.push(log);
  try {
    await train(config, options, resources, async (event) => {
      await log.write(event);
      options.onEvent?.(event);
    });
  } finally {
    await Promise.all(resources.disposables.map((resource) => resource.dispose()));
  }
}

async function train(
  config: TrainingConfig,
  options: TrainOptions,
  resources: Resources,
  emit: (event: TrainEvent) => Promise<void>,
): Promise<void> {
  const { signal, runtime = nodeRuntime } = options;
  const own = <T extends { dispose(): Promise<void> }>(resource: T): T => {
    resources.disposables.push(resource);
    return resource;
  };
  const sgsrf = sgsrfConfig(config);
  const sam2 = sam2Config('tiny', config.imageSize);
  const backboneFolder = config.model.backbone ?? embeddedModel('tiny');
  const backbone = openSafetensors(join(backboneFolder, 'backbone.safetensors'));
  const text = parseBertConfig(JSON.parse(await readFile(join(backboneFolder, 'text_encoder.json'), 'utf8')));
  const spec = featureShapes(sgsrf, sam2);

  const data = await openData(config, backbone, spec, own);
  if (!options.skipPreparation) await prepareAll(config, data, { runtime, backbone, sam2, signal }, emit);

  const tokenizer = await loadTokenizer(join(backboneFolder, 'tokenizer.json'));
  const textEncoder = own(
    await TextEncoder.load(runtime, backbone, text, tokenizer, { tokens: TRAINING_TOKENS, ...PATIENT }),
  );
  const texts = new TextStatesCache(textEncoder);
  const parameters = trainableParameters(config, backbone);
  const shape: BatchShape = {
    images: config.batch.images,
    expressionsPerImage: config.batch.expressionsPerImage,
    tokens: TRAINING_TOKENS,
    targetSize: config.targetSize,
  };
  const trainGraph = buildTrainingGraph(sgsrf, sam2, shape, config.loss, (graph) => parameters.bind(graph));
  const validationShape = { ...shape, images: 1 };
  const validationGraph = buildTrainingGraph(
    sgsrf,
    sam2,
    validationShape,
    config.loss,
    (graph) => parameters.bind(graph),
    { gradients: false },
  );
  parameters.allocate();
  const program = own(await runtime.compile(trainGraph.graph, PATIENT));
  const validationProgram = own(await runtime.compile(validationGraph.graph, PATIENT));
  const masks = own(maskPrograms(runtime));

  const checkpoints = new CheckpointFolder(join(config.output, 'checkpoints'), config.keepCheckpoints);
  const events = runTraining<TrainingBatch, SamplerPosition>({
    parameters,
    schedule: {
      learningRate: config.optimiser.learningRate,
      warmupSteps: config.optimiser.warmupSteps,
      steps: config.steps,
      startFactor: config.optimiser.startFactor,
      minimum: config.optimiser.learningRate * config.optimiser.endFactor,
    },
    clip: config.optimiser.clip,
    accumulation: config.batch.accumulation,
    averageDecay: config.ema,
    batches: (from) =>
      prefetch(
        trainingBatches(config, data.train, from, { shape, spec, textWidth: sgsrf.textWidth, texts }),
        2,
      ),
    step: (batch) => trainingStep(program, parameters, batch, trainGraph.lossNames),
    validation: {
      every: config.validateEvery,
      metric: 'gIoU',
      validate: async (feeds, aborted) => {
        const report = await validateModel(data.validation, validationProgram, feeds, {
          shape: validationShape,
          spec,
          textWidth: sgsrf.textWidth,
          texts,
          masks,
          signal: aborted,
        });
        return validationMetrics(report);
      },
    },
    checkpoints,
    checkpointEvery: config.checkpointEvery,
    configHash: trainingConfigHash(config),
    resume: true,
    signal,
  });
  for await (const event of events) {
    await emit(event);
    if (event.type === 'validation' && event.isBest) {
      const folder = await exportBest(config, {
        backboneFolder,
        sgsrf,
        text,
        checkpoint: checkpoints.bestPath,
      });
      await emit({ type: 'exported', folder });
    }
  }
}

/** The figures of section 4.3, and gIoU by kind of expression. */
function validationMetrics({ gIoU, cIoU, precision, byKind }: MetricsReport): Record<string, number> {
  const metrics: Record<string, number> = { gIoU, cIoU };
  for (const [threshold, value] of Object.entries(precision)) metrics[`Pr@${threshold}`] = value;
  for (const [kind, { gIoU: value }] of Object.entries(byKind)) metrics[`gIoU.${kind}`] = value;
  return metrics;
}

/** The preset with the configuration's single values put over it. */
export function sgsrfConfig({ model, imageSize }: TrainingConfig): SgsrfConfig {
  const preset = sgsrfPresets[model.preset as keyof typeof sgsrfPresets];
  if (!preset) {
    const known = Object.keys(sgsrfPresets).join(', ');
    throw new TrainingConfigError(`model.preset: there is no preset '${model.preset}'; known are ${known}`);
  }
  const unknown = Object.keys(model.overrides).find((key) => !(key in preset));
  if (unknown) {
    const known = Object.keys(preset).join(', ');
    throw new TrainingConfigError(
      `model.overrides: '${unknown}' is not a field of the preset; there are ${known}`,
    );
  }
  const config = { ...preset, ...model.overrides } as SgsrfConfig;
  if (config.visual.source !== 'sam2-trunk') {
    throw new TrainingConfigError(
      `model.preset '${model.preset}' takes its visual tokens from a vision-language encoder, which this command ` +
        "cannot train yet; use preset 'tiny'",
    );
  }
  try {
    validateConfig(config);
  } catch (error) {
    throw new TrainingConfigError(`model.overrides: ${(error as Error).message} (imageSize ${imageSize})`);
  }
  return config;
}

interface TrainingData {
  readonly train: readonly FeatureSource[];
  readonly validation: ValidationSource;
  readonly validationImages: FeatureSource;
}

async function openData(
  config: TrainingConfig,
  backbone: SafetensorsFile,
  spec: FeatureSpec,
  own: <T extends { dispose(): Promise<void> }>(resource: T) => T,
): Promise<TrainingData> {
  const weightsHash = await hashFile(backbone.path!);
  const cacheOf = (name: string, images: readonly string[]): FeatureCache<View> =>
    own(new FeatureCache<View>(join(config.cache, name), { weightsHash, spec, images }));
  const sourceOf = (name: string, images: FeatureSource['images']): FeatureSource => ({
    images,
    cache: cacheOf(
      name,
      images.map(({ id }) => id),
    ),
  });
  const real = await cocoTrainingImages(config.data.annotations, config.data.images);
  const train = [sourceOf('train', real)];
  if (config.data.scenes > 0)
    train.push(sourceOf('scenes', drawnTrainingImages(config.data.scenes, config.seed)));

  const { annotations, images } = await readValidation(config.data.valAnnotations);
  const validationImages = sourceOf(
    'val',
    images.map(({ fileName, view }) => ({
      id: fileName,
      width: view.crop.width,
      height: view.crop.height,
      objects: [],
      read: () => readImage(join(config.data.valImages, fileName)),
    })),
  );
  const fileNames = images.map(({ fileName }) => fileName);
  return { train, validationImages, validation: { annotations, fileNames, cache: validationImages.cache } };
}

/** Computes what is missing of the cached features. The encoder lives only as long as it is needed. */
async function prepareAll(
  config: TrainingConfig,
  data: TrainingData,
  context: { runtime: Runtime; backbone: SafetensorsFile; sam2: Sam2Config; signal: AbortSignal | undefined },
  emit: (event: TrainEvent) => Promise<void>,
): Promise<void> {
  const [real, scenes] = data.train as [FeatureSource, FeatureSource?];
  const plans: { name: string; source: FeatureSource; sets: number }[] = [
    { name: 'val', source: data.validationImages, sets: 1 },
    ...(scenes ? [{ name: 'scenes', source: scenes, sets: Math.min(SCENE_VIEW_SETS, config.viewSets) }] : []),
    { name: 'train', source: real, sets: config.viewSets },
  ];
  const encoder = await ImageEncoder.load(context.runtime, context.backbone, context.sam2, PATIENT);
  try {
    for (const { name, source, sets } of plans) {
      const progress = prepareFeatures(source.cache, source.images, encoder, {
        sets: Array.from({ length: sets }, (_, set) => set),
        seed: config.seed,
        signal: context.signal,
      });
      for await (const event of progress) await emit({ type: 'preparing', source: name, ...event });
    }
  } finally {
    await encoder.dispose();
  }
}

/** Stages start as `initialiseParameter` says; SAM 2's prompt encoder and mask decoder as pre-trained. */
function trainableParameters(config: TrainingConfig, backbone: SafetensorsFile): TrainableParameters {
  const isPretrained = (name: string): boolean => name.startsWith('sam_');
  const random = new Random(`${config.seed}/parameters`);
  return new TrainableParameters({
    group: groupsByOrigin({
      isPretrained,
      pretrainedLearningRateScale: config.optimiser.decoderLearningRateScale,
      weightDecay: config.optimiser.weightDecay,
      decayEverything: config.optimiser.decayEverything,
    }),
    initialise: (name, shape) =>
      isPretrained(name)
        ? unpackTensor(backbone, name)
        : initialiseParameter(name, shape, () => random.next()),
  });
}

async function* trainingBatches(
  config: TrainingConfig,
  sources: readonly FeatureSource[],
  from: SamplerPosition | null,
  layout: { shape: BatchShape; spec: FeatureSpec; textWidth: number; texts: TextStatesCache },
): AsyncGenerator<TrainingBatch> {
  const images = sourcedImages(sources);
  const available = new Map<FeatureCache<View>, readonly number[]>();
  const batches = sampleBatches(
    {
      images,
      seed: config.seed,
      imagesPerBatch: config.batch.images,
      expressionsPerImage: config.batch.expressionsPerImage,
      viewSets: async () => {
        for (const { cache } of sources) available.set(cache, await cache.availableSets());
        return available.get(sources[0]!.cache)!;
      },
      sampleExpressions: (source, set, count, random) => {
        // Sources have different numbers of sets; the set of the first one picks among those of the others.
        const sets = available.get(source.cache)!;
        const own = sets.includes(set) ? set : sets[set % Math.max(sets.length, 1)];
        if (own === undefined) return [];
        const options = { targetSize: config.targetSize, variation: config.sentenceVariation };
        return sampleViewPairs(source, own, count, random, options);
      },
    },
    from,
  );
  for await (const batch of batches) {
    const items = batch.items.map((item) => {
      const sets = available.get(item.image.cache)!;
      return sets.includes(item.viewSet) ? item : { ...item, viewSet: sets[item.viewSet % sets.length]! };
    });
    yield await assembleBatch({ ...batch, items }, layout.shape, layout.spec, layout.textWidth, layout.texts);
  }
}

async function trainingStep(
  program: Program,
  parameters: TrainableParameters,
  batch: TrainingBatch,
  lossNames: readonly string[],
) {
  const outputs = await program.run({ ...parameters.feeds(), ...batch.feeds });
  parameters.accumulate(outputs);
  const losses = Object.fromEntries(lossNames.map((name) => [name, float32Output(outputs, name).data[0]!]));
  return { losses, images: batch.images };
}

function exportBest(
  config: TrainingConfig,
  parts: { backboneFolder: string; sgsrf: SgsrfConfig; text: BertConfig; checkpoint: string },
): Promise<string> {
  return exportModel({
    folder: join(config.output, 'model'),
    backboneFolder: parts.backboneFolder,
    checkpoint: parts.checkpoint,
    config: {
      name: config.model.preset,
      imageSize: config.imageSize,
      sam2: 'tiny',
      text: parts.text,
      sgsrf: parts.sgsrf,
      training: {
        seed: config.seed,
        steps: config.steps,
        loss: config.loss,
        configHash: trainingConfigHash(config),
      },
      scoreNote:
        config.loss.iou > 0
          ? 'The IoU head was trained to predict the IoU of the first mask with the true one.'
          : "The IoU head is SAM 2's own and was not trained for these masks.",
    },
  });
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  return hash.digest('hex').slice(0, 16);
}
