import { ALONE, agreed, gatherValues, nameOf, type Ranks, tryTogether } from '../../distributed/index.ts';
import { SkyreferError } from '../../errors/skyrefer-error.ts';
import type { Tensor } from '../../runtime/index.ts';
import type { CheckpointFolder } from '../checkpoints/checkpoint.ts';
import { AdamW, type AdamWOptions } from '../optimiser/adamw.ts';
import { clipScale, sumOfSquares } from '../optimiser/clip.ts';
import { ExponentialMovingAverage } from '../optimiser/ema.ts';
import { learningRateAt, type ScheduleOptions } from '../optimiser/schedule.ts';
import { ShardedGradients } from '../optimiser/sharded-gradients.ts';
import type { TrainableParameters } from '../optimiser/trainable-parameters.ts';
import { gatherWhole } from '../optimiser/whole-buffers.ts';
import { Pace } from './pace.ts';
import { loadWhole, type RankState, saveWhole } from './rank-state.ts';

/** A batch and where the data goes on after it. */
export interface PositionedBatch<Position> {
  readonly next: Position;
}

/** What one forward and backward pass reports. */
export interface StepResult {
  /** Loss terms by name; all are checked to be finite. */
  readonly losses: Readonly<Record<string, number>>;
  /** Images in the batch, for the speed. */
  readonly images: number;
}

export interface ValidationOptions {
  /** Steps from one validation to the next; the last step is always validated. */
  readonly every: number;
  /** The metric that decides which checkpoint is the best; higher is better. Null: none is chosen. */
  readonly metric: string | null;
  /**
   * Measures the model with these parameters (the averaged ones where there is an average). May throw once `signal`
   * is aborted; the validation is then made up for when the run goes on.
   */
  readonly validate: (
    feeds: Readonly<Record<string, Tensor>>,
    signal: AbortSignal | undefined,
  ) => Promise<Readonly<Record<string, number>>>;
}

export interface TrainingOptions<Batch extends PositionedBatch<Position>, Position> {
  /** Allocated; updated in place. */
  readonly parameters: TrainableParameters;
  /** Warm-up, rate and number of optimiser steps. */
  readonly schedule: ScheduleOptions;
  readonly adamw?: AdamWOptions;
  /** Largest global norm of the gradients; null leaves them as they are. */
  readonly clip: number | null;
  /** Batches whose mean gradient makes one optimiser step; a multiple of the ranks, which take them in turn. */
  readonly accumulation: number;
  /** Decay of the average of the parameters; null for none. */
  readonly averageDecay: number | null;
  /**
   * The batches from a position on (null: from the beginning); must not end before the training does. The same for every rank,
   * which computes those whose number, counted from there, leaves its own as the remainder by the number of ranks.
   */
  readonly batches: (from: Position | null) => AsyncIterable<Batch>;
  /** Computes a batch and adds its gradients to the parameters with `accumulate`, once. */
  readonly step: (batch: Batch) => Promise<StepResult>;
  readonly validation: ValidationOptions | null;
  readonly checkpoints: CheckpointFolder;
  /** Steps from one checkpoint to the next; one is also written at the end and when the run is aborted. */
  readonly checkpointEvery: number;
  /** Identifies the configuration; a checkpoint of another one is refused. */
  readonly configHash: string;
  /** Go on from the newest checkpoint, if there is one. Without it, a folder with checkpoints is refused. */
  readonly resume: boolean;
  /** Ends the run after the current batch, with a checkpoint; of several ranks any one's ends all. */
  readonly signal?: AbortSignal;
  /** Processes that train together, each with its own part of batches, gradients and moments. Default: this one alone. */
  readonly ranks?: Ranks;
}

export type Best = { readonly value: number; readonly step: number } | null;

export type TrainingEvent =
  | { readonly type: 'resumed'; readonly step: number; readonly path: string }
  | {
      readonly type: 'step';
      /** Optimiser steps made, this one included. */
      readonly step: number;
      /** Means over the accumulated batches. */
      readonly losses: Readonly<Record<string, number>>;
      readonly learningRate: number;
      /** Global norm before clipping. */
      readonly gradientNorm: number;
      readonly imagesPerSecond: number;
      /** Estimate, validations included. */
      readonly secondsLeft: number;
      /** Resident memory of the process in bytes. */
      readonly memory: number;
    }
  | {
      readonly type: 'validation';
      readonly step: number;
      readonly metrics: Readonly<Record<string, number>>;
      readonly best: Best;
      readonly isBest: boolean;
    }
  | { readonly type: 'checkpoint'; readonly step: number; readonly path: string }
  | { readonly type: 'done'; readonly step: number; readonly aborted: boolean; readonly best: Best };

/** The numbers left the range of floating point; names the step and the quantity. */
export class DivergenceError extends SkyreferError {
  override readonly name = 'DivergenceError';
  readonly code = 'divergence';
}

/**
 * Trains: batches, gradients, clipping, AdamW, average, validation and checkpoints, reported as a stream of events. The
 * work goes on only while the events are consumed. A run that was stopped and resumed computes the same numbers, bit
 * for bit, as one that was not.
 *
 * Several ranks do the same in step (ZeRO stage 2): each computes its own batches, sums of gradients are divided among them, each
 * updates its part of the parameters and passes it on. Checkpoints are those of one process, written by rank 0. Whatever ends the
 * run on one rank ends it on all.
 */
export async function* runTraining<Batch extends PositionedBatch<Position>, Position>(
  options: TrainingOptions<Batch, Position>,
): AsyncGenerator<TrainingEvent> {
  const { parameters, schedule, validation, checkpoints, configHash, signal, ranks = ALONE } = options;
  if (options.accumulation % ranks.size !== 0) {
    throw new RangeError(
      `${options.accumulation} batches in a step cannot be shared out among ${ranks.size} ranks; take a multiple`,
    );
  }
  const training: RankState = {
    parameters,
    gradients: new ShardedGradients(parameters, ranks),
    optimiser: new AdamW(parameters, options.adamw, ranks),
    average:
      options.averageDecay === null
        ? null
        : new ExponentialMovingAverage(parameters, options.averageDecay, ranks),
    ranks,
  };
  let progress: Progress<Position> = { step: 0, position: null, best: null, validated: 0 };

  const newest = await tryTogether(ranks, () => checkpoints.latest());
  if (newest && !options.resume) {
    throw new Error(`${checkpoints.folder} holds checkpoints already; resume, or choose another folder`);
  }
  if (newest) {
    progress = await tryTogether(ranks, () => loadWhole<Position>(newest, training, configHash));
    yield { type: 'resumed', step: progress.step, path: newest };
  }
  let saved = progress.step; // nothing new to save before the first step
  const save = (how: 'save' | 'saveBest') =>
    saveWhole(checkpoints, how, training, { ...progress, configHash });
  const pace = new Pace();
  const iterator = options.batches(progress.position)[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { step } = progress;
      let aborted = await anyAborted(ranks, signal);
      const finished = step >= schedule.steps;
      if (
        validation &&
        step > progress.validated &&
        (finished || step % validation.every === 0) &&
        !aborted
      ) {
        const event = await validateOnce(validation, training, progress, pace, signal);
        if (event) {
          progress = { ...progress, best: event.best, validated: step };
          if (event.isBest) await save('saveBest');
          saved = -1; // the best value is new
          yield event;
        } else aborted = true;
      }
      const ending = finished || aborted;
      if (step !== saved && step > 0 && (ending || step % options.checkpointEvery === 0)) {
        const path = await save('save');
        saved = step;
        yield { type: 'checkpoint', step, path };
      }
      if (ending) {
        yield { type: 'done', step, aborted: !finished, best: progress.best };
        return;
      }
      const started = performance.now();
      const learningRate = learningRateAt(step, schedule);
      const computed = await accumulateGradients(options, iterator, step + 1);
      let problem = computed.problem;
      let gradientNorm = Number.NaN;
      if (problem === null && computed.batch) {
        ({ norm: gradientNorm, problem } = await applyGradients(training, learningRate, options, step + 1));
      }
      if (problem !== null) {
        // Nothing has been updated by the bad numbers: the state before the step is the last good one.
        const path =
          step !== saved && step > 0
            ? await save('save')
            : await tryTogether(ranks, () => checkpoints.latest());
        const kept = path === null ? '' : `; the state after step ${step} is kept in ${path}`;
        throw agreed(new DivergenceError(`${problem}${kept}`));
      }
      if (!computed.batch) continue; // aborted between two batches
      progress = { ...progress, step: step + 1, position: computed.batch.next };
      pace.record(computed.images, (performance.now() - started) / 1000);
      yield {
        type: 'step',
        step: step + 1,
        losses: computed.losses,
        learningRate,
        gradientNorm,
        imagesPerSecond: pace.imagesPerSecond,
        secondsLeft: pace.secondsLeft(step + 1, schedule.steps, validation?.every ?? null),
        memory: process.memoryUsage.rss(),
      };
    }
  } finally {
    await iterator.return?.();
  }
}

/** Whether any of the ranks has been told to stop. */
async function anyAborted(ranks: Ranks, signal: AbortSignal | undefined): Promise<boolean> {
  const told = Float64Array.of(signal?.aborted ? 1 : 0);
  await ranks.allReduce(told, 'max');
  return told[0]! > 0;
}

interface Progress<Position> {
  readonly step: number;
  readonly position: Position | null;
  readonly best: Best;
  readonly validated: number;
}

/** The batches of one step, computed by all ranks. */
interface ComputedStep<Batch> {
  /** The last one; null where a rank was told to stop on the way. */
  readonly batch: Batch | null;
  /** Means over the accumulated batches. */
  readonly losses: Readonly<Record<string, number>>;
  readonly images: number;
  /** What makes the step useless, in words. */
  readonly problem: string | null;
}

/** Gradients of one optimiser step: of this rank's batches, in the store. */
async function accumulateGradients<Batch extends PositionedBatch<Position>, Position>(
  options: TrainingOptions<Batch, Position>,
  iterator: AsyncIterator<Batch>,
  step: number,
): Promise<ComputedStep<Batch>> {
  const { parameters, accumulation, signal, ranks = ALONE } = options;
  const losses: Record<string, number> = {};
  let images = 0;
  let computed = 0;
  let problem: string | null = null;
  let batch: Batch | null = null;
  await tryTogether(ranks, async () => {
    parameters.zeroGradients();
    for (let count = 0; count < accumulation && problem === null; count++) {
      if (count > 0 && signal?.aborted) return;
      const next = await iterator.next();
      if (next.done) throw new Error(`the batches ended before step ${step} of ${options.schedule.steps}`);
      if (count === accumulation - 1) batch = next.value;
      if (count % ranks.size !== ranks.rank) continue;
      const result = await options.step(next.value);
      if (parameters.microBatches !== ++computed) {
        throw new Error('the step callback must add its gradients with accumulate(), once per batch');
      }
      for (const [name, value] of Object.entries(result.losses)) {
        if (!Number.isFinite(value)) {
          const where = ranks.size === 1 ? '' : ` on ${nameOf(ranks)}`;
          problem = `step ${step}: loss '${name}' is ${value}${where}; lower the learning rate, or resume from an earlier checkpoint`;
        }
        losses[name] = (losses[name] ?? 0) + value / accumulation;
      }
      images += result.images;
    }
  });
  if (ranks.size === 1) return { batch, losses, images, problem };
  const all = await gatherValues(ranks, {
    problem,
    whole: batch !== null || problem !== null,
    losses,
    images,
  });
  const names = new Set(all.flatMap((one) => Object.keys(one.losses)));
  return {
    batch: all.every(({ whole }) => whole) ? batch : null,
    losses: Object.fromEntries(
      [...names].map((name) => [name, all.reduce((sum, one) => sum + (one.losses[name] ?? 0), 0)]),
    ),
    images: all.reduce((sum, one) => sum + one.images, 0),
    problem: all.find((one) => one.problem !== null)?.problem ?? null,
  };
}

/** Updates the parameters and their average by the gradients in the stores of all ranks; the global norm. */
async function applyGradients(
  { parameters, gradients, optimiser, average, ranks }: RankState,
  learningRate: number,
  options: { readonly clip: number | null; readonly accumulation: number },
  step: number,
): Promise<{ norm: number; problem: string | null }> {
  await gradients.reduce();
  const squares = Float64Array.of(sumOfSquares(gradients.buffers.values()));
  await ranks.allReduce(squares, 'sum');
  const norm = Math.sqrt(squares[0]!) / options.accumulation;
  if (!Number.isFinite(norm)) {
    const broken = parameters
      .tensors(new Map(parameters.groups.map(({ group, gradients: own }) => [group, own])))
      .find(({ data }) => data.some((value) => !Number.isFinite(value)));
    const where = broken && ranks.size > 1 ? ` on ${nameOf(ranks)}` : '';
    const own = broken ? ` of '${broken.name}' is not finite${where}` : null;
    const said = (await gatherValues(ranks, own)).find((one) => one !== null);
    const problem =
      `step ${step}: the gradient${said ?? 's are not finite'}; ` +
      'lower the learning rate, or resume from an earlier checkpoint';
    return { norm, problem };
  }
  const scale = options.clip === null ? 1 : clipScale(norm, options.clip);
  optimiser.update(learningRate, scale / options.accumulation, gradients);
  average?.update(optimiser.step);
  if (ranks.size > 1) for (const { values } of parameters.groups) await ranks.allGather(values);
  return { norm, problem: null };
}

async function validateOnce<Position>(
  { validate, metric }: ValidationOptions,
  { parameters, average, ranks }: RankState,
  progress: Progress<Position>,
  pace: Pace,
  signal: AbortSignal | undefined,
): Promise<Extract<TrainingEvent, { type: 'validation' }> | null> {
  const started = performance.now();
  const averages = average && (await gatherWhole(parameters, average.buffers, ranks));
  const feeds = averages ? parameters.feeds(averages) : parameters.feeds();
  const measured = await validate(feeds, signal).then(
    (metrics) => ({ metrics }),
    (error: unknown) => ({ metrics: null, error }),
  );
  // A rank that was told to stop cuts the validation off for all, whatever the others measured or met because of that.
  if (await anyAborted(ranks, measured.metrics ? undefined : signal)) return null;
  const metrics = await tryTogether(ranks, async () => {
    if (!measured.metrics) throw measured.error;
    return measured.metrics;
  });
  pace.validationSeconds = (performance.now() - started) / 1000;
  const { step, best } = progress;
  if (metric === null) return { type: 'validation', step, metrics, best, isBest: false };
  const value = metrics[metric];
  if (value === undefined || !Number.isFinite(value)) {
    throw new Error(
      `step ${step}: validation gave ${value} as '${metric}'; there are: ${Object.keys(metrics)}`,
    );
  }
  const isBest = best === null || value > best.value;
  return { type: 'validation', step, metrics, best: isBest ? { value, step } : best, isBest };
}
