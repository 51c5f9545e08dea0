import { type TrainingConfig, TrainingConfigError } from '../config.ts';
import type { ScheduleOptions } from '../optimiser/schedule.ts';

const DEFAULT_STEPS = 5000;
const DEFAULT_VALIDATE_EVERY = 500;
/** RSRefSeg2's. */
const DEFAULT_VALIDATE_EPOCHS = 10;
const DEFAULT_CHECKPOINT_EVERY = 250;

/** A configuration's lengths in optimiser steps. */
export interface TrainingSchedule {
  readonly stepsPerEpoch: number;
  readonly schedule: ScheduleOptions;
  readonly validateEvery: number;
  readonly checkpointEvery: number;
}

/**
 * Turns epochs into steps. A step takes `batch.images * batch.accumulation` units of the data.
 * @param unitsPerEpoch sentences, or images whose sentences are made by rules
 * Throws a TrainingConfigError where the warm-up would not end before the training.
 */
export function trainingSchedule(config: TrainingConfig, unitsPerEpoch: number): TrainingSchedule {
  const { optimiser, batch, epochs } = config;
  const stepsPerEpoch = Math.max(1, Math.ceil(unitsPerEpoch / (batch.images * batch.accumulation)));
  const inSteps = (count: number): number => Math.max(1, Math.round(count * stepsPerEpoch));
  const steps = epochs === undefined ? (config.steps ?? DEFAULT_STEPS) : inSteps(epochs);
  const warmupSteps =
    optimiser.warmupEpochs === undefined
      ? optimiser.warmupSteps
      : Math.round(optimiser.warmupEpochs * stepsPerEpoch);
  if (warmupSteps >= steps) {
    throw new TrainingConfigError(
      `the warm-up takes ${warmupSteps} steps and the training ${steps} (${stepsPerEpoch} in an epoch); ` +
        'shorten optimiser.warmupSteps or warmupEpochs, or train longer',
    );
  }
  const { learningRate, startFactor, endFactor, cosineStart, cosineLength } = optimiser;
  const byEpochs = epochs === undefined ? DEFAULT_VALIDATE_EVERY : inSteps(DEFAULT_VALIDATE_EPOCHS);
  return {
    stepsPerEpoch,
    schedule: {
      learningRate,
      warmupSteps,
      steps,
      startFactor,
      minimum: learningRate * endFactor,
      ...(cosineStart === undefined
        ? {}
        : { cosineStart: Math.max(warmupSteps, Math.round(cosineStart * steps)) }),
      ...(cosineLength === undefined ? {} : { cosineSteps: Math.round(cosineLength * steps) }),
    },
    validateEvery:
      config.validateEveryEpochs === undefined
        ? (config.validateEvery ?? byEpochs)
        : inSteps(config.validateEveryEpochs),
    checkpointEvery:
      config.checkpointEveryEpochs === undefined
        ? (config.checkpointEvery ?? DEFAULT_CHECKPOINT_EVERY)
        : inSteps(config.checkpointEveryEpochs),
  };
}
