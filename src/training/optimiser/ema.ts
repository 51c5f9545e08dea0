import { ALONE, type Ranks, shardOf } from '../../distributed/index.ts';
import type { FlatBuffers, TrainableParameters } from './trainable-parameters.ts';

/**
 * Exponential moving average of the parameters, average = d average + (1 - d) value, in the layout of the values. It
 * evens out the noise of the last steps, so it is what is validated and shipped.
 */
export class ExponentialMovingAverage {
  /** The averages, one flat array per group: the part of this rank. */
  readonly buffers: FlatBuffers;
  readonly #parameters: TrainableParameters;
  readonly #decay: number;
  readonly #ranks: Ranks;

  /**
   * Starts at the current values.
   * @param decay between 0 (no averaging) and 1 (no change)
   */
  constructor(parameters: TrainableParameters, decay: number, ranks: Ranks = ALONE) {
    if (!(decay >= 0 && decay < 1))
      throw new RangeError(`the average's decay must be in [0, 1), got ${decay}`);
    this.#parameters = parameters;
    this.#decay = decay;
    this.#ranks = ranks;
    this.buffers = new Map(
      parameters.groups.map(({ group, values }) => [group, shardOf(values, ranks).slice()]),
    );
  }

  /**
   * Takes in the current values after update `step` (counted from 1). The decay grows with the steps,
   * min(d, (1 + t) / (10 + t)), so that the random start is forgotten quickly.
   */
  update(step: number): void {
    const decay = Math.min(this.#decay, (1 + step) / (10 + step));
    for (const { group, values: whole } of this.#parameters.groups) {
      const [average, values] = [this.buffers.get(group)!, shardOf(whole, this.#ranks)];
      for (let i = 0; i < values.length; i++) average[i]! += (1 - decay) * (values[i]! - average[i]!);
    }
  }
}
