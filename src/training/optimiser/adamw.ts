import { ALONE, type Ranks, shardOf } from '../../distributed/index.ts';
import type { ShardedGradients } from './sharded-gradients.ts';
import type { FlatBuffers, TrainableParameters } from './trainable-parameters.ts';
import { zeroShards } from './whole-buffers.ts';

/** Constants of AdamW (Loshchilov and Hutter 2019). */
export interface AdamWOptions {
  /** Decay of the mean of gradients. Default 0.9. */
  readonly beta1?: number;
  /** Decay of the mean of squared gradients. Default 0.999. */
  readonly beta2?: number;
  /** Keeps the division finite. Default 1e-8. */
  readonly epsilon?: number;
}

/** One update of a range of elements. */
export interface AdamWUpdate {
  readonly learningRate: number;
  readonly weightDecay: number;
  /** Multiplies each gradient: clipping, mean over micro-batches. */
  readonly gradientScale: number;
  /** Number of this update, counted from 1, for the bias correction. */
  readonly step: number;
}

/**
 * AdamW on flat arrays, in place: p *= 1 - lr wd, then p -= lr m^ / (sqrt(v^) + eps) with the bias-corrected moments
 * m^ = m / (1 - beta1^t), v^ = v / (1 - beta2^t). Arrays may be any matching ranges of a group's buffers, so that a
 * shard updates only its own.
 */
export function adamwUpdate(
  values: Float32Array,
  gradients: Float32Array,
  firstMoment: Float32Array,
  secondMoment: Float32Array,
  update: AdamWUpdate,
  options: AdamWOptions = {},
): void {
  const { beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8 } = options;
  const { learningRate, weightDecay, gradientScale, step } = update;
  const keep = 1 - learningRate * weightDecay;
  const stepSize = learningRate / (1 - beta1 ** step);
  const secondCorrection = 1 / Math.sqrt(1 - beta2 ** step);
  for (let i = 0; i < values.length; i++) {
    const gradient = gradients[i]! * gradientScale;
    const m = beta1 * firstMoment[i]! + (1 - beta1) * gradient;
    const v = beta2 * secondMoment[i]! + (1 - beta2) * gradient * gradient;
    firstMoment[i] = m;
    secondMoment[i] = v;
    values[i] = values[i]! * keep - (stepSize * m) / (Math.sqrt(v) * secondCorrection + epsilon);
  }
}

/**
 * AdamW over all groups of a store; owns the moments: of each group the part of this rank, which it updates (ZeRO stage 2,
 * Rajbhandari et al. 2020).
 */
export class AdamW {
  readonly firstMoments: FlatBuffers;
  readonly secondMoments: FlatBuffers;
  /** Updates made so far. */
  step = 0;
  readonly #parameters: TrainableParameters;
  readonly #options: AdamWOptions;
  readonly #ranks: Ranks;

  constructor(parameters: TrainableParameters, options: AdamWOptions = {}, ranks: Ranks = ALONE) {
    this.#parameters = parameters;
    this.#options = options;
    this.#ranks = ranks;
    this.firstMoments = zeroShards(parameters, ranks);
    this.secondMoments = zeroShards(parameters, ranks);
  }

  /**
   * Updates every value of this rank's part by the gradients in the store, or by those that are given.
   * @param learningRate scheduled rate; each group multiplies it by its own scale
   * @param gradientScale multiplies each gradient
   * @param shards of sums over all ranks
   */
  update(learningRate: number, gradientScale = 1, shards?: ShardedGradients): void {
    this.step++;
    for (const { group, learningRateScale, weightDecay, values, gradients } of this.#parameters.groups) {
      adamwUpdate(
        shardOf(values, this.#ranks),
        shards?.buffers.get(group) ?? shardOf(gradients, this.#ranks),
        this.firstMoments.get(group)!,
        this.secondMoments.get(group)!,
        { learningRate: learningRate * learningRateScale, weightDecay, gradientScale, step: this.step },
        this.#options,
      );
    }
  }
}
