/** Linear warm-up, then half a cosine down to `minimum`. Counts optimiser steps. */
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
}

/** Learning rate of optimiser step `step`, counted from 0. */
export function learningRateAt(step: number, options: ScheduleOptions): number {
  const { learningRate, warmupSteps, steps, startFactor, minimum } = options;
  if (step < warmupSteps) {
    return learningRate * (startFactor + ((1 - startFactor) * step) / warmupSteps);
  }
  // A warm-up as long as the training leaves no cosine; steps past the end stay at the minimum.
  const progress = steps > warmupSteps ? Math.min(1, (step - warmupSteps) / (steps - warmupSteps)) : 1;
  return minimum + (learningRate - minimum) * 0.5 * (1 + Math.cos(Math.PI * progress));
}
