/** Linear warm-up, perhaps some steps at the full rate, then half a cosine towards `minimum`. Counts optimiser steps. */
export interface ScheduleOptions {
  /** Learning rate at the end of the warm-up. */
  readonly learningRate: number;
  /** Steps of the warm-up; 0 starts at the full rate. */
  readonly warmupSteps: number;
  /** Steps of the whole training. */
  readonly steps: number;
  /** The warm-up starts at this fraction of the rate. RSRefSeg2: 0.01. */
  readonly startFactor: number;
  /** Learning rate at the end. */
  readonly minimum: number;
  /** Step at which the cosine begins; the rate is full between the warm-up and it. Default: the end of the warm-up. */
  readonly cosineStart?: number;
  /** Steps that the cosine takes to `minimum`, which may be beyond the training's end. Default: it ends with the training. */
  readonly cosineSteps?: number;
}

/** Learning rate of optimiser step `step`, counted from 0. */
export function learningRateAt(step: number, options: ScheduleOptions): number {
  const { learningRate, warmupSteps, steps, startFactor, minimum } = options;
  if (step < warmupSteps) {
    return learningRate * (startFactor + ((1 - startFactor) * step) / warmupSteps);
  }
  const { cosineStart = warmupSteps } = options;
  const { cosineSteps = steps - cosineStart } = options;
  if (step < cosineStart) return learningRate;
  // A warm-up as long as the training leaves no cosine; steps past the end stay at the minimum.
  const progress = cosineSteps > 0 ? Math.min(1, (step - cosineStart) / cosineSteps) : 1;
  return minimum + (learningRate - minimum) * 0.5 * (1 + Math.cos(Math.PI * progress));
}
