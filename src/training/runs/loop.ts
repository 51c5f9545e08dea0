import { SkyreferError } from '../../errors/skyrefer-error.ts';
import type { Tensor } from '../../runtime/index.ts';
import { type CheckpointFolder, loadCheckpoint, type TrainingState } from '../checkpoints/checkpoint.ts';
import { AdamW, type AdamWOptions } from '../optimiser/adamw.ts';
import { clipScale, globalNorm } from '../optimiser/clip.ts';
import { ExponentialMovingAverage } from '../optimiser/ema.ts';
import { learningRateAt, type ScheduleOptions } from '../optimiser/schedule.ts';
import type { TrainableParameters } from '../optimiser/trainable-parameters.ts';

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
  /** Batches whose mean gradient makes one optimiser step. */
  readonly accumulation: number;
  /** Decay of the average of the parameters; null for none. */
  readonly averageDecay: number | null;
  /** The batches from a position on (null: from the beginning); must not end before the training does. */
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
  /** Ends the run after the current batch, with a checkpoint. */
  readonly signal?: AbortSignal;
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
 */
export async function* runTraining<Batch extends PositionedBatch<Position>, Position>(
  options: TrainingOptions<Batch, Position>,
): AsyncGenerator<TrainingEvent> {
  const { parameters, schedule, validation, checkpoints, configHash, signal } = options;
  const optimiser = new AdamW(parameters, options.adamw);
  const average =
    options.averageDecay === null ? null : new ExponentialMovingAverage(parameters, options.averageDecay);
  const training: TrainingState = { parameters, optimiser, average };
  let progress: Progress<Position> = { step: 0, position: null, best: null, validated: 0 };

  const newest = await checkpoints.latest();
  if (newest && !options.resume) {
    throw new Error(`${checkpoints.folder} holds checkpoints already; resume, or choose another folder`);
  }
  if (newest) {
    progress = loadCheckpoint<Position>(newest, training, configHash);
    yield { type: 'resumed', step: progress.step, path: newest };
  }
  let saved = progress.step; // nothing new to save before the first step
  const pace = new Pace();
  const iterator = options.batches(progress.position)[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { step } = progress;
      const finished = step >= schedule.steps;
      if (
        validation &&
        step > progress.validated &&
        (finished || step % validation.every === 0) &&
        !signal?.aborted
      ) {
        const event = await validateOnce(validation, training, progress, pace, signal);
        if (event) {
          progress = { ...progress, best: event.best, validated: step };
          if (event.isBest) await checkpoints.saveBest(training, { ...progress, configHash });
          saved = -1; // the best value is new
          yield event;
        }
      }
      const ending = finished || signal?.aborted === true;
      if (step !== saved && step > 0 && (ending || step % options.checkpointEvery === 0)) {
        const path = await checkpoints.save(training, { ...progress, configHash });
        saved = step;
        yield { type: 'checkpoint', step, path };
      }
      if (ending) {
        yield { type: 'done', step, aborted: !finished, best: progress.best };
        return;
      }
      const started = performance.now();
      const learningRate = learningRateAt(step, schedule);
      let gradients: Awaited<ReturnType<typeof accumulateGradients<Batch, Position>>>;
      let gradientNorm: number;
      try {
        gradients = await accumulateGradients(options, iterator, step + 1);
        if (!gradients) continue; // aborted between two batches
        gradientNorm = applyGradients(training, learningRate, options, step + 1);
      } catch (error) {
        if (!(error instanceof DivergenceError)) throw error;
        // Nothing has been updated by the bad numbers: the state before the step is the last good one.
        const path =
          step !== saved && step > 0
            ? await checkpoints.save(training, { ...progress, configHash })
            : await checkpoints.latest();
        throw new DivergenceError(
          `${error.message}${path === null ? '' : `; the state after step ${step} is kept in ${path}`}`,
        );
      }
      progress = { ...progress, step: step + 1, position: gradients.position };
      pace.record(gradients.images, (performance.now() - started) / 1000);
      yield {
        type: 'step',
        step: step + 1,
        losses: gradients.losses,
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

interface Progress<Position> {
  readonly step: number;
  readonly position: Position | null;
  readonly best: Best;
  readonly validated: number;
}

/** Gradients of one optimiser step, or null where the run was aborted on the way. */
async function accumulateGradients<Batch extends PositionedBatch<Position>, Position>(
  options: TrainingOptions<Batch, Position>,
  iterator: AsyncIterator<Batch>,
  step: number,
): Promise<{ losses: Record<string, number>; images: number; position: Position } | null> {
  const { parameters, accumulation, signal } = options;
  const losses: Record<string, number> = {};
  let images = 0;
  parameters.zeroGradients();
  for (let count = 1; ; count++) {
    const next = await iterator.next();
    if (next.done) throw new Error(`the batches ended before step ${step} of ${options.schedule.steps}`);
    const result = await options.step(next.value);
    if (parameters.microBatches !== count) {
      throw new Error('the step callback must add its gradients with accumulate(), once per batch');
    }
    for (const [name, value] of Object.entries(result.losses)) {
      if (!Number.isFinite(value)) {
        throw new DivergenceError(
          `step ${step}: loss '${name}' is ${value}; lower the learning rate, or resume from an earlier checkpoint`,
        );
      }
      losses[name] = (losses[name] ?? 0) + value / accumulation;
    }
    images += result.images;
    if (count === accumulation) return { losses, images, position: next.value.next };
    if (signal?.aborted) return null;
  }
}

/** Updates the parameters and their average by the gradients in the store; returns the global norm. */
function applyGradients(
  { parameters, optimiser, average }: TrainingState,
  learningRate: number,
  options: { readonly clip: number | null; readonly accumulation: number },
  step: number,
): number {
  const norm = globalNorm(parameters.groups) / options.accumulation;
  if (!Number.isFinite(norm)) {
    const broken = parameters
      .tensors(new Map(parameters.groups.map(({ group, gradients }) => [group, gradients])))
      .find(({ data }) => data.some((value) => !Number.isFinite(value)));
    throw new DivergenceError(
      `step ${step}: the gradient${broken ? ` of '${broken.name}'` : 's'} is not finite; ` +
        'lower the learning rate, or resume from an earlier checkpoint',
    );
  }
  const scale = options.clip === null ? 1 : clipScale(norm, options.clip);
  optimiser.update(learningRate, scale / options.accumulation);
  average?.update(optimiser.step);
  return norm;
}

async function validateOnce<Position>(
  { validate, metric }: ValidationOptions,
  { parameters, average }: TrainingState,
  progress: Progress<Position>,
  pace: Pace,
  signal: AbortSignal | undefined,
): Promise<Extract<TrainingEvent, { type: 'validation' }> | null> {
  const started = performance.now();
  let metrics: Readonly<Record<string, number>>;
  try {
    metrics = await validate(average ? parameters.feeds(average.buffers) : parameters.feeds(), signal);
  } catch (error) {
    if (signal?.aborted) return null;
    throw error;
  }
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

/** Speed over the last steps. */
class Pace {
  validationSeconds = 0;
  readonly #window: { images: number; seconds: number }[] = [];

  record(images: number, seconds: number): void {
    this.#window.push({ images, seconds });
    if (this.#window.length > 20) this.#window.shift();
  }

  get #totals() {
    return this.#window.reduce(
      (sum, step) => ({ images: sum.images + step.images, seconds: sum.seconds + step.seconds }),
      { images: 0, seconds: 0 },
    );
  }

  get imagesPerSecond(): number {
    const { images, seconds } = this.#totals;
    return images / Math.max(seconds, 1e-9);
  }

  secondsLeft(step: number, steps: number, validateEvery: number | null): number {
    const training = ((steps - step) * this.#totals.seconds) / this.#window.length;
    if (validateEvery === null) return training;
    const validations = Math.ceil(steps / validateEvery) - Math.floor((step - 1) / validateEvery);
    return training + validations * this.validationSeconds;
  }
}
