import { type Ranks, shardOf } from '../../distributed/index.ts';
import type { FlatBuffers, TrainableParameters } from './trainable-parameters.ts';

/** This rank's part of the gradients, summed over all ranks. For one rank they are the gradients themselves. */
export class ShardedGradients {
  readonly buffers: FlatBuffers;
  readonly #parameters: TrainableParameters;
  readonly #ranks: Ranks;

  constructor(parameters: TrainableParameters, ranks: Ranks) {
    this.#parameters = parameters;
    this.#ranks = ranks;
    this.buffers = new Map(
      parameters.groups.map(({ group, gradients }) => [
        group,
        ranks.size === 1 ? gradients : new Float32Array(shardOf(gradients, ranks).length),
      ]),
    );
  }

  /** Sums the gradients in the store over all ranks. */
  async reduce(): Promise<void> {
    for (const { group, gradients } of this.#parameters.groups) {
      await this.#ranks.reduceScatter(gradients, this.buffers.get(group)!);
    }
  }
}
