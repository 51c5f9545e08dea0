import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type View, wholeView } from '../../datasets/index.ts';
import { hashFiles } from '../../files/hash-files.ts';
import { MODEL_FILES } from '../../model/model.ts';
import { embeddedModel, openModel } from '../../model/model-folder-node.ts';
import { type BertConfig, parseBertConfig } from '../../models/bert/index.ts';
import { type Sam2Config, type Sam2Size, sam2Config } from '../../models/sam2/config.ts';
import { ImageEncoder } from '../../programs/image-program.ts';
import type { Precision } from '../../programs/program-options.ts';
import { SentenceEncoder } from '../../programs/text-program.ts';
import { Random } from '../../random/random.ts';
import { float32Output, type Program, type Tensor } from '../../runtime/index.ts';
import { type SgsrfConfig, sgsrfPresets, validateConfig } from '../../sgsrf/config.ts';
import { initialiseParameter } from '../../sgsrf/initialisation.ts';
import type { Tokenizer } from '../../text/index.ts';
import { loadTokenizer } from '../../text/tokenizer-node.ts';
import { parameterNames, type SafetensorsFile, unpackTensor } from '../../weights/index.ts';
import { openSafetensors } from '../../weights/safetensors-node.ts';
import { readTrainedTensors } from '../checkpoints/checkpoint.ts';
import { writeCompactModel } from '../checkpoints/export-model.ts';
import { type TrainingConfig, TrainingConfigError } from '../config.ts';
import { canRead } from '../data/annotated-source.ts';
import { sampleBatches } from '../data/sampler.ts';
import { openTrainingData, type TrainingData, unitsOf } from '../data/training-data.ts';
import { FeatureCache } from '../features/feature-cache.ts';
import { type PreparedImages, prepareFeatures } from '../features/prepare-features.ts';
import { TextStatesCache } from '../features/text-states.ts';
import { groupsByOrigin } from '../optimiser/parameter-groups.ts';
import { TrainableParameters } from '../optimiser/trainable-parameters.ts';
import { grownConfig, initialiseAddedParameter } from './growth.ts';
import type { StepResult } from './loop.ts';
import type { PreparedRun, RunContext, TrainingBatch } from './prepared-run.ts';
import { assembleBatch, type CachedUnit, featureTensors, noTarget, textTensors } from './training-batch.ts';
import { type BatchShape, buildTrainingGraph, featureShapes } from './training-program.ts';
import { type AnswerSentences, maskPrograms, type ValidationReport, validateModel } from './validation.ts';

/** Fewest tokens that sentences are padded to; rule-made sentences have at most 20. */
const SHORTEST_PADDING = 24;
/** Longer sentences make the padding longer in steps of this. */
const PADDING_STEP = 8;
const DEFAULT_IMAGE_SIZE = 512;
const DEFAULT_TARGET_SIZE = 256;

/** A run lasts hours and shares the machine with whatever else is done there. */
const PATIENT = { cooperative: true } as const;

/** What is trained on which frozen files. */
export interface CachedModel {
  readonly sgsrf: SgsrfConfig;
  readonly sam2: Sam2Config;
  /** As it is stored with the model. */
  readonly storedSam2: Sam2Size | Sam2Config;
  readonly text: BertConfig;
  readonly backbone: SafetensorsFile;
  /** Where the parameters start from, where it is not from scratch. */
  readonly stages: SafetensorsFile | null;
  readonly files: { readonly backbone: string; readonly tokenizer: string };
  readonly tokenizer: () => Promise<Tokenizer>;
}

/** The model of a configuration whose backbone is frozen: `model.preset` tiny, or a model without SigLIP 2 to go on from. */
export async function openCachedModel(config: TrainingConfig): Promise<CachedModel> {
  const { from, backbone: folder = embeddedModel('tiny'), weights, lora } = config.model;
  if (weights !== undefined || lora !== undefined) {
    throw new TrainingConfigError(
      `model.${weights === undefined ? 'lora' : 'weights'} is for whole models on public checkpoints; the backbone of this ` +
        'one is frozen and comes from model.backbone',
    );
  }
  if (from !== undefined) {
    const model = await openModel(from);
    const size = config.imageSize ?? model.config.imageSize;
    const { sgsrf, text } = model.config;
    const sam2 = { ...model.config.sam2, imageSize: size };
    const { backbone, stages, tokenizerPath } = model;
    return {
      sgsrf: grown(sgsrf, config),
      sam2,
      storedSam2: sam2,
      text: text!,
      backbone,
      stages,
      files: { backbone: backbone.path!, tokenizer: tokenizerPath },
      tokenizer: () => model.tokenizer(),
    };
  }
  const files = {
    backbone: join(folder, MODEL_FILES.backbone),
    tokenizer: join(folder, MODEL_FILES.tokenizer),
  };
  return {
    sgsrf: sgsrfConfig(config),
    sam2: sam2Config('tiny', config.imageSize ?? DEFAULT_IMAGE_SIZE),
    storedSam2: 'tiny',
    text: parseBertConfig(JSON.parse(await readFile(join(folder, 'text_encoder.json'), 'utf8'))),
    backbone: openSafetensors(files.backbone),
    stages: null,
    files,
    tokenizer: () => loadTokenizer(files.tokenizer),
  };
}

function grown(sgsrf: SgsrfConfig, { model: { grow = {} } }: TrainingConfig): SgsrfConfig {
  try {
    return grownConfig(sgsrf, grow);
  } catch (error) {
    throw new TrainingConfigError(`model.grow: ${(error as Error).message}`);
  }
}

/** The preset with the configuration's single values put over it. */
export function sgsrfConfig({ model, imageSize }: TrainingConfig): SgsrfConfig {
  const preset = sgsrfPresets.tiny;
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
      "model.overrides: the preset 'tiny' takes its visual tokens from SAM 2's trunk; choose another preset for an encoder's",
    );
  }
  try {
    validateConfig(config);
  } catch (error) {
    throw new TrainingConfigError(
      `model.overrides: ${(error as Error).message}${imageSize ? ` (imageSize ${imageSize})` : ''}`,
    );
  }
  return config;
}

/**
 * Puts together the training of the stages on cached features: features of the frozen, packed backbone (what is shipped
 * is what was trained on) are computed once per view; the stages, SAM 2's prompt encoder and mask decoder are trained.
 */
export async function prepareCachedRun(
  config: TrainingConfig,
  model: CachedModel,
  context: RunContext,
): Promise<PreparedRun> {
  const { runtime, bad, signal, own, emit } = context;
  const { sgsrf, sam2, text, backbone } = model;
  const targetSize = config.targetSize ?? DEFAULT_TARGET_SIZE;
  const spec = featureShapes(sgsrf, sam2);
  const tokenizer = await model.tokenizer();
  const maxTokens = Math.min(sgsrf.maxTokens, text.maxTokens);
  const countTokens = (sentence: string) => tokenizer.encode(sentence, { maxTokens }).ids.length;
  const data = await openTrainingData(config, { targetSize, countTokens, bad });

  const weightsHash = await hashFiles([model.files.backbone]);
  const cacheOf = (name: string, { images }: PreparedImages): FeatureCache<View> => {
    const names = images.map(({ id }) => id);
    return own(new FeatureCache<View>(join(config.cache, name), { weightsHash, spec, images: names }));
  };
  const train = data.sources.map((source) => ({ source, cache: cacheOf(source.name, source) }));
  const view = (_: unknown, size: { width: number; height: number }) => wholeView(size);
  const held = data.validation.map((validation) => {
    const { images, name: set, split } = validation;
    // A set of its own name lies beside others'; the only one is called by its part.
    const name = data.validation.length > 1 ? `${split}-${set}` : split;
    return { validation, name, source: { images, view }, cache: cacheOf(name, { images, view }) };
  });
  const plans = [
    ...held.map(({ name, source, cache }) => ({ name, source, cache, sets: [0] })),
    // Few and quick ones first, so that training could begin with them.
    ...[...train].reverse().map(({ source, cache }) => ({
      name: source.name,
      source,
      cache,
      sets: source.viewSets,
    })),
  ];
  const encoders = new Map<Precision, ImageEncoder>();
  try {
    for (const { name, source, cache, sets } of plans) {
      const precision = ('precision' in source && source.precision) || 'float32';
      const encoder =
        encoders.get(precision) ??
        (await ImageEncoder.load(runtime, backbone, sam2, { ...PATIENT, precision }));
      encoders.set(precision, encoder);
      const preparing = prepareFeatures(cache, source, encoder, {
        sets,
        bad,
        ...(signal ? { signal } : {}),
      });
      for await (const progress of preparing) await emit({ type: 'preparing', source: name, ...progress });
    }
  } finally {
    for (const encoder of encoders.values()) await encoder.dispose(); // they live only as long as they are needed
  }

  const tokens = paddedLength(data, maxTokens);
  const isReadable = (sentence: string) =>
    canRead(sentence, (one) => tokenizer.encode(one, { maxTokens: tokens }).ids.length);
  const textEncoder = own(
    await SentenceEncoder.load(runtime, backbone, text, tokenizer, { tokens, ...PATIENT }),
  );
  const texts = new TextStatesCache(textEncoder);
  const shape: BatchShape = {
    images: config.batch.images,
    expressionsPerImage: config.batch.expressionsPerImage,
    tokens,
    targetSize,
  };
  const parameters = trainableParameters(config, model);
  const build = (batch: BatchShape, gradients: boolean) =>
    buildTrainingGraph(sgsrf, sam2, batch, config.loss, (graph) => parameters.bind(graph), { gradients });
  const trainGraph = build(shape, true);
  const validationGraph = held.length > 0 ? build({ ...shape, images: 1 }, false) : null;
  parameters.allocate();
  const program = own(await runtime.compile(trainGraph.graph, PATIENT));
  const validationProgram = validationGraph && own(await runtime.compile(validationGraph.graph, PATIENT));
  const masks = own(maskPrograms(runtime));

  const count = shape.expressionsPerImage;
  const { textWidth } = sgsrf;
  return {
    parameters,
    unitsPerEpoch: unitsOf(data),
    async *batches(from) {
      const sampled = sampleBatches(
        {
          images: train.flatMap(({ source, cache }) =>
            source.units.map((unit): CachedUnit => {
              return { unit, image: source.images[unit.image]!, cache, record: unit.image };
            }),
          ),
          seed: config.seed,
          imagesPerBatch: shape.images,
          expressionsPerImage: count,
          viewSets: ({ cache }) => cache.availableSets(),
          sampleExpressions: async ({ unit, cache, record }, set, wanted, random, epoch) =>
            unit.pairs(await cache.view(set, record), wanted, { epoch, random, isReadable }),
          onError: ({ image }, error) => bad.accept(image.path ?? image.id, error),
        },
        from,
      );
      for await (const batch of sampled) yield await assembleBatch(batch, shape, spec, textWidth, texts);
    },
    step: (batch) => trainingStep(program, parameters, batch, trainGraph.lossNames),
    validate:
      validationProgram &&
      (async (feeds, aborted) => {
        const reports: ValidationReport[] = [];
        for (const { validation, cache } of held) {
          const answer: AnswerSentences = async (image, sentences) => {
            const features = await cache.read(0, image);
            const outputs = await validationProgram.run({
              ...feeds,
              ...featureTensors(features, spec, 1),
              ...(await textTensors(texts, sentences, { count, tokens, textWidth })),
              target: noTarget(count, targetSize),
            });
            return float32Output(outputs, 'mask_logits'); // (count, 1, s, s)
          };
          const context = { sentencesAtOnce: count, masks, bad, signal: aborted };
          reports.push({
            name: validation.name,
            report: await validateModel(validation, answer, context),
          });
        }
        return reports;
      }),
    export: (checkpoint, training) =>
      writeCompactModel({
        folder: join(config.output, 'model'),
        files: model.files,
        parameters: readTrainedTensors(checkpoint),
        config: {
          name: basename(config.output),
          imageSize: sam2.imageSize,
          sam2: model.storedSam2,
          text,
          sgsrf,
          training,
          scoreNote: scoreNote(config),
        },
      }),
  };
}

/** Computes a batch and adds its gradients to the parameters. */
export async function trainingStep(
  program: Program,
  parameters: TrainableParameters,
  batch: TrainingBatch,
  lossNames: readonly string[],
): Promise<StepResult> {
  const outputs: Record<string, Tensor> = await program.run({ ...parameters.feeds(), ...batch.feeds });
  parameters.accumulate(outputs);
  const losses = Object.fromEntries(lossNames.map((name) => [name, float32Output(outputs, name).data[0]!]));
  return { losses, images: batch.images };
}

/** What `score` means for a model that was trained so. */
export const scoreNote = ({ loss }: Pick<TrainingConfig, 'loss'>): string =>
  loss.iou > 0
    ? 'The IoU head was trained to predict the IoU of the first mask with the true one.'
    : "The IoU head is SAM 2's own and was not trained for these masks.";

function paddedLength({ longestSentence }: TrainingData, maxTokens: number): number {
  const rounded = Math.ceil(longestSentence / PADDING_STEP) * PADDING_STEP;
  return Math.min(maxTokens, Math.max(SHORTEST_PADDING, rounded));
}

/**
 * From scratch, the stages start as `initialiseParameter` says, SAM 2's prompt encoder and mask decoder as pre-trained;
 * otherwise everything starts from the model to go on from, and layers that it has not start as `growth.ts` says.
 */
function trainableParameters(config: TrainingConfig, { backbone, stages }: CachedModel): TrainableParameters {
  const isPretrained = (name: string): boolean => name.startsWith('sam_');
  const known = new Set(stages ? parameterNames(stages) : []);
  const random = new Random(`${config.seed}/parameters`);
  return new TrainableParameters({
    group: groupsByOrigin({
      isPretrained,
      pretrainedLearningRateScale: config.optimiser.decoderLearningRateScale,
      weightDecay: config.optimiser.weightDecay,
      decayEverything: config.optimiser.decayEverything,
    }),
    initialise(name, shape) {
      if (known.has(name)) return unpackTensor(stages!, name);
      if (isPretrained(name)) return unpackTensor(backbone, name);
      const initialise = stages ? initialiseAddedParameter : initialiseParameter;
      return initialise(name, shape, () => random.next());
    },
  });
}
