import { cpus } from 'node:os';
import { join } from 'node:path';
import {
  ALONE,
  agreed,
  type Ranks,
  sameEverywhere,
  tryTogether,
  watchedRanks,
} from '../distributed/index.ts';
import { FileLock } from '../files/file-lock.ts';
import { openModel } from '../model/model-folder-node.ts';
import { type Device, DeviceError } from '../runtime/device.ts';
import { chooseDevice } from '../runtime/device-node.ts';
import { CheckpointFolder } from './checkpoints/checkpoint.ts';
import { type TrainingConfig, TrainingConfigError, trainingConfigHash } from './config.ts';
import { BadData, type BadItem } from './data/bad-data.ts';
import { prefetch } from './data/prefetch.ts';
import type { SamplerPosition } from './data/sampler.ts';
import { prepareAdaptedRun } from './runs/adapted-run.ts';
import { openCompactModel } from './runs/compact-model.ts';
import { prepareCompactRun } from './runs/compact-run.ts';
import { JsonLinesLog } from './runs/log.ts';
import { runTraining, type TrainingEvent } from './runs/loop.ts';
import type { PreparationEvent, PreparedRun, RunContext, TrainingBatch } from './runs/prepared-run.ts';
import { trainingSchedule } from './runs/training-schedule.ts';
import { validationMetrics } from './runs/validation-metrics.ts';
import { openWholeModel, WHOLE_PRESETS } from './runs/whole-model.ts';
import { prepareWholeRun } from './runs/whole-run.ts';
import { TensorBoardLog } from './tensorboard/tensorboard-log.ts';

/** Batches that are made ahead while one is computed. */
const BATCHES_AHEAD = 2;

export type TrainEvent =
  | TrainingEvent
  | PreparationEvent
  | {
      readonly type: 'begun';
      readonly steps: number;
      readonly stepsPerEpoch: number;
      /** Numbers that are trained. */
      readonly parameters: number;
      readonly device: Exclude<Device, 'auto'>;
      /** `test-selected` is a comparison mode: the checkpoint is chosen on the data that it is compared on. */
      readonly selection: SelectionLabel;
    }
  /** Data that is left out. */
  | ({ readonly type: 'skipped'; readonly count: number } & BadItem)
  /** Masks that differed from their images by a pixel or two, and were trimmed or filled up; before the end. */
  | { readonly type: 'trimmed'; readonly count: number }
  | { readonly type: 'exported'; readonly path: string };

/** How the exported checkpoint was chosen, as models and logs say it. */
export type SelectionLabel = 'val-selected' | 'test-selected' | 'last';

export interface TrainOptions {
  /** Ends the run after the current step, with a checkpoint. */
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: TrainEvent) => void;
  /** Leaves out images and sentences that cannot be used, and says which; by default they end the run. */
  readonly skipBad?: boolean;
  /** Wins over the configuration's. */
  readonly device?: Device;
  /** Processes that train together (`joinMpi`); the events come on rank 0. Default: this one alone. */
  readonly ranks?: Ranks;
  /** Version of the package, which has to be the same on all ranks. */
  readonly version?: string;
}

/**
 * Trains a model as a configuration says: the compact one on cached features of its frozen backbone, or with low-rank updates
 * of it on images, or a whole one on images. It is validated on the way, and the chosen checkpoint is exported as a model: `<output>/model`, or
 * `<output>/adapter.safetensors` where the backbones are public. A run that was stopped, or killed, goes on from its
 * newest checkpoint and computes the same numbers. Throws a LockedError where another process trains into its folder.
 *
 * @example
 * ```ts no-run
 * import { readTrainingConfig, trainFromConfig } from 'skyrefer/training';
 * await trainFromConfig(await readTrainingConfig('experiments/fine-tune-tiny.yaml'), {
 *   onEvent(event) {
 *     if (event.type === 'validation') console.log(event.step, event.metrics.gIoU); // once for each validation
 *   },
 * });
 * ```
 */
export async function trainFromConfig(config: TrainingConfig, options: TrainOptions = {}): Promise<void> {
  const resources: { dispose(): Promise<void> }[] = [];
  const own = <T extends { dispose(): Promise<void> }>(resource: T): T => {
    resources.push(resource);
    return resource;
  };
  try {
    const given = options.ranks ?? ALONE;
    const ranks = given.size === 1 ? given : watchedRanks(given, config.distributed.timeoutSeconds);
    await sameEverywhere(ranks, {
      'the version': options.version ?? '',
      'the configuration (hash)': trainingConfigHash(config),
      '--skip-bad': String(options.skipBad === true),
    });
    shareOut(config, ranks);
    const log = await tryTogether(ranks, async () => (ranks.rank === 0 ? openLog(config, own) : null));
    await train(config, { ...options, ranks }, own, async (event) => {
      await log?.(event);
      if (log) options.onEvent?.(event);
    });
  } finally {
    await Promise.allSettled(resources.map((resource) => resource.dispose()));
  }
}

/** The log of a run, whose folder it takes for itself. */
async function openLog(
  config: TrainingConfig,
  own: RunContext['own'],
): Promise<(event: TrainEvent) => Promise<void>> {
  // Two runs in one folder would write over each other's checkpoints.
  const lock = await FileLock.take(join(config.output, 'run.lock'), { what: config.output });
  own({ dispose: () => lock.release() });
  const log = own(await JsonLinesLog.open(join(config.output, 'log.jsonl')));
  const board = own(new TensorBoardLog(join(config.output, 'tensorboard')));
  return async (event) => {
    await log.write(event);
    if (event.type !== 'preparing') await logScalars(board, event);
  };
}

/** Throws a TrainingConfigError where the batches of a step cannot be shared out among the ranks. */
function shareOut({ batch: { images, accumulation } }: TrainingConfig, { size }: Ranks): void {
  if (accumulation % size === 0) return;
  const all = images * accumulation;
  const same =
    all % size === 0 ? `; images: ${all / size} and accumulation: ${size} are the same ${all} images` : '';
  throw agreed(
    new TrainingConfigError(
      `batch.accumulation is ${accumulation}, and ${size} ranks take a step's batches in turn: it has to be a multiple of ${size}${same}`,
    ),
  );
}

async function train(
  config: TrainingConfig,
  options: TrainOptions & { readonly ranks: Ranks },
  own: RunContext['own'],
  emit: (event: TrainEvent) => Promise<void>,
): Promise<void> {
  const { signal, skipBad = false, ranks } = options;
  const skipped: Extract<TrainEvent, { type: 'skipped' }>[] = [];
  const bad = new BadData(skipBad, (item) =>
    skipped.push({ type: 'skipped', count: bad.items.length, ...item }),
  );
  const emitSkipped = async (): Promise<void> => {
    for (const event of skipped.splice(0)) await emit(event);
  };
  const { run, device } = await prepareRun(config, options, {
    ...{ bad, signal, emit, own, ranks },
    // Ranks of one machine share its cores.
    threads: ranks.size === 1 ? undefined : Math.max(1, Math.floor(cpus().length / ranks.localSize)),
  });
  // What one of several ranks left out from here on, the others would not.
  if (ranks.size > 1) bad.close();
  const { schedule, stepsPerEpoch, validateEvery, checkpointEvery } = trainingSchedule(
    config,
    run.unitsPerEpoch,
  );
  const selection: SelectionLabel = config.selection === 'last' ? 'last' : `${config.selection}-selected`;
  await emit({
    type: 'begun',
    steps: schedule.steps,
    stepsPerEpoch,
    parameters: run.parameters.count,
    device,
    selection,
  });
  await emitSkipped();

  const configHash = trainingConfigHash(config);
  const checkpoints = new CheckpointFolder(join(config.output, 'checkpoints'), config.keepCheckpoints);
  const { validate } = run;
  const events = runTraining<TrainingBatch, SamplerPosition>({
    parameters: run.parameters,
    schedule,
    clip: config.optimiser.clip,
    accumulation: config.batch.accumulation,
    averageDecay: config.ema,
    batches: (from) => {
      if (from?.bad && !skipBad) {
        throw new TrainingConfigError(
          `this run has left out ${from.bad.length} parts of its data so far; go on with --skip-bad, or start afresh`,
        );
      }
      return prefetch(run.batches(from), BATCHES_AHEAD);
    },
    step: run.step,
    validation: validate && {
      every: validateEvery,
      metric: config.selection === 'last' ? null : 'gIoU',
      validate: async (feeds, aborted) => validationMetrics(await validate(feeds, aborted)),
    },
    checkpoints,
    checkpointEvery,
    configHash,
    ranks,
    resume: true,
    ...(signal ? { signal } : {}),
  });
  const exportFrom = async (checkpoint: string): Promise<void> => {
    const path = await tryTogether(ranks, async () =>
      ranks.rank > 0
        ? ''
        : run.export(checkpoint, {
            seed: config.seed,
            steps: schedule.steps,
            loss: config.loss,
            selection,
            configHash,
          }),
    );
    await emit({ type: 'exported', path });
  };
  for await (const event of events) {
    await emitSkipped();
    if (event.type === 'done' && !event.aborted && config.selection === 'last') {
      await exportFrom((await checkpoints.latest())!);
    }
    const { trimmed } = bad.fitted;
    if (event.type === 'done' && trimmed > 0) await emit({ type: 'trimmed', count: trimmed });
    await emit(event);
    if (event.type === 'validation' && event.isBest) await exportFrom(checkpoints.bestPath);
  }
}

/** The kind of run that the configuration's model asks for, ready to be trained. */
async function prepareRun(
  config: TrainingConfig,
  options: TrainOptions,
  parts: Omit<RunContext, 'runtime'>,
): Promise<{ readonly run: PreparedRun; readonly device: Exclude<Device, 'auto'> }> {
  const wanted = options.device ?? config.device;
  const { preset = 'tiny' } = config.model;
  const from = config.model.from === undefined ? null : await openModel(config.model.from);
  if (!from && preset !== 'tiny' && !Object.hasOwn(WHOLE_PRESETS, preset)) {
    throw new TrainingConfigError(
      `model.preset: there is no preset '${preset}'; there are tiny, ${Object.keys(WHOLE_PRESETS).join(', ')}`,
    );
  }
  const isWhole = from ? from.config.siglip2 !== undefined : preset !== 'tiny';
  const { device, runtime } = await chooseDevice(wanted);
  if (isWhole) {
    if (config.model.grow) {
      throw new TrainingConfigError(
        'model.grow is for models on cached features; give a whole model its depths by model.overrides, from scratch',
      );
    }
    const model = await openWholeModel(config, from, options.signal);
    return { run: await prepareWholeRun(config, model, { ...parts, runtime, device }), device };
  }
  if (config.precision === 'bfloat16') {
    throw new DeviceError('precision bfloat16 is for whole models; the compact one trains in float32');
  }
  const model = await openCompactModel(config, from);
  const { lora } = model;
  const context = { ...parts, runtime };
  const run = lora
    ? prepareAdaptedRun(config, { ...model, lora }, context)
    : prepareCompactRun(config, model, context);
  return { run: await run, device };
}

async function logScalars(board: TensorBoardLog, event: TrainEvent): Promise<void> {
  if (event.type === 'resumed') return board.restart(event.step);
  if (event.type === 'validation') {
    const named = Object.entries(event.metrics).map(([name, value]) => [`validation/${name}`, value]);
    return board.write(event.step, Object.fromEntries(named));
  }
  if (event.type !== 'step') return;
  const losses = Object.entries(event.losses).map(([name, value]) => [`loss/${name}`, value]);
  await board.write(event.step, {
    ...Object.fromEntries(losses),
    'optimiser/learning_rate': event.learningRate,
    'optimiser/gradient_norm': event.gradientNorm,
    'speed/images_per_second': event.imagesPerSecond,
    'memory/resident_gigabytes': event.memory / 2 ** 30,
  });
}
