import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { MetricsReport } from '../evaluation/index.ts';
import { type BertConfig, parseBertConfig } from '../models/bert/index.ts';
import { sam2Config } from '../models/sam2/config.ts';
import { Random } from '../random/random.ts';
import { float32Output, type Program, type Runtime } from '../runtime/index.ts';
import { nodeRuntime } from '../runtime/node.ts';
import { embeddedModel } from '../segmenter/model-folder-node.ts';
import { TextEncoder } from '../segmenter/text-program.ts';
import { type SgsrfConfig, sgsrfPresets, validateConfig } from '../sgsrf/config.ts';
import { initialiseParameter } from '../sgsrf/initialisation.ts';
import { loadTokenizer } from '../text/tokenizer-node.ts';
import { type SafetensorsFile, unpackTensor } from '../weights/index.ts';
import { openSafetensors } from '../weights/safetensors-node.ts';
import { CheckpointFolder } from './checkpoint.ts';
import { type TrainingConfig, TrainingConfigError, trainingConfigHash } from './config.ts';
import { exportModel } from './export-model.ts';
import type { FeatureSpec } from './feature-cache.ts';
import { type FeatureSource, sourcedImages } from './feature-source.ts';
import { JsonLinesLog } from './log.ts';
import { runTraining, type TrainingEvent } from './loop.ts';
import { groupsByOrigin } from './parameter-groups.ts';
import { prefetch } from './prefetch.ts';
import { type SamplerPosition, sampleBatches } from './sampler.ts';
import { TextStatesCache } from './text-states.ts';
import { TrainableParameters } from './trainable-parameters.ts';
import { assembleBatch, sampleViewPairs, type TrainingBatch } from './training-batch.ts';
import { openTrainingData, prepareTrainingData, type SourceProgress } from './training-data.ts';
import { type BatchShape, buildTrainingGraph, featureShapes } from './training-program.ts';
import { maskPrograms, validateModel } from './validation.ts';

/** Longest sentence of a training batch in tokens; rule-made sentences have at most 20. */
const TRAINING_TOKENS = 24;

/** A run lasts hours and shares the machine with whatever else is done there. */
const PATIENT = { cooperative: true } as const;

export type TrainEvent =
  | TrainingEvent
  | ({ readonly type: 'preparing' } & SourceProgress)
  | { readonly type: 'exported'; readonly folder: string };

export interface TrainOptions {
  /** Ends the run after the current step, with a checkpoint. */
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: TrainEvent) => void;
  readonly runtime?: Runtime;
}

/**
 * Trains SGSRF on the frozen, packed backbone: computes the backbone's features once per view and caches them, trains
 * the stages, SAM 2's prompt encoder and mask decoder, validates on the validation expressions, and exports the best
 * parameters as a model folder `<output>/model`. A run that was stopped goes on from its newest checkpoint.
 */
export async function trainFromConfig(config: TrainingConfig, options: TrainOptions = {}): Promise<void> {
  const resources: { dispose(): Promise<void> }[] = [];
  const log = await JsonLinesLog.open(join(config.output, 'log.jsonl'));
  resources.push(log);
  try {
    await train(config, options, resources, async (event) => {
      await log.write(event);
      options.onEvent?.(event);
    });
  } finally {
    await Promise.all(resources.map((resource) => resource.dispose()));
  }
}

async function train(
  config: TrainingConfig,
  options: TrainOptions,
  resources: { dispose(): Promise<void> }[],
  emit: (event: TrainEvent) => Promise<void>,
): Promise<void> {
  const { signal, runtime = nodeRuntime } = options;
  const own = <T extends { dispose(): Promise<void> }>(resource: T): T => {
    resources.push(resource);
    return resource;
  };
  const sgsrf = sgsrfConfig(config);
  const sam2 = sam2Config('tiny', config.imageSize);
  const backboneFolder = config.model.backbone ?? embeddedModel('tiny');
  const backbone = openSafetensors(join(backboneFolder, 'backbone.safetensors'));
  const text = parseBertConfig(JSON.parse(await readFile(join(backboneFolder, 'text_encoder.json'), 'utf8')));
  const spec = featureShapes(sgsrf, sam2);

  const data = await openTrainingData(config, backbone, spec, own);
  const preparation = prepareTrainingData(config, data, { runtime, backbone, sam2, signal });
  for await (const progress of preparation) await emit({ type: 'preparing', ...progress });

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
  const pairs = { targetSize: config.targetSize, variation: config.sentenceVariation };
  const batches = sampleBatches(
    {
      images: sourcedImages(sources),
      seed: config.seed,
      imagesPerBatch: config.batch.images,
      expressionsPerImage: config.batch.expressionsPerImage,
      viewSets: ({ cache }) => cache.availableSets(),
      sampleExpressions: (source, set, count, random) => sampleViewPairs(source, set, count, random, pairs),
    },
    from,
  );
  for await (const batch of batches) {
    yield await assembleBatch(batch, layout.shape, layout.spec, layout.textWidth, layout.texts);
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
      name: basename(config.output),
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
