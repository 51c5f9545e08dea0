/** Buffers of which every rank keeps a part, and the whole of them. */

import { type Ranks, shardOf } from '../../distributed/index.ts';
import type { FlatBuffers, TrainableParameters } from './trainable-parameters.ts';

/** New zeros in the layout of this rank's part of the values. */
export const zeroShards = (parameters: TrainableParameters, ranks: Ranks): FlatBuffers =>
  new Map(
    parameters.groups.map(({ group, values }) => [group, new Float32Array(shardOf(values, ranks).length)]),
  );

/** The whole of buffers of which every rank has its part; for one rank the buffers themselves. */
export async function gatherWhole(
  parameters: TrainableParameters,
  shards: FlatBuffers,
  ranks: Ranks,
): Promise<FlatBuffers> {
  if (ranks.size === 1) return shards;
  const whole = parameters.zeros();
  for (const [group, buffer] of whole) {
    shardOf(buffer, ranks).set(shards.get(group)!);
    await ranks.allGather(buffer);
  }
  return whole;
}

/** Takes this rank's part out of whole buffers, in place. */
export function takeShards(shards: FlatBuffers, whole: FlatBuffers, ranks: Ranks): void {
  for (const [group, buffer] of shards) {
    const from = shardOf(whole.get(group)!, ranks);
    if (from !== buffer) buffer.set(from);
  }
}
