import { gatherValues, type Ranks, tryTogether } from '../../distributed/index.ts';
import {
  type CheckpointFolder,
  type CheckpointState,
  loadCheckpoint,
  type TrainingState,
} from '../checkpoints/checkpoint.ts';
import type { AdamW } from '../optimiser/adamw.ts';
import type { ExponentialMovingAverage } from '../optimiser/ema.ts';
import type { ShardedGradients } from '../optimiser/sharded-gradients.ts';
import type { FlatBuffers, TrainableParameters } from '../optimiser/trainable-parameters.ts';
import { gatherWhole, takeShards } from '../optimiser/whole-buffers.ts';

/** What a rank trains with: all parameters, and its part of the rest. */
export interface RankState {
  readonly parameters: TrainableParameters;
  readonly gradients: ShardedGradients;
  readonly optimiser: AdamW;
  readonly average: ExponentialMovingAverage | null;
  readonly ranks: Ranks;
}

/** Gathers the state of all ranks, of which rank 0 writes it; the path. */
export async function saveWhole<Position>(
  checkpoints: CheckpointFolder,
  how: 'save' | 'saveBest',
  { parameters, optimiser, average, ranks }: RankState,
  state: CheckpointState<Position>,
): Promise<string> {
  const whole = (shards: FlatBuffers) => gatherWhole(parameters, shards, ranks);
  const gathered: TrainingState = {
    parameters,
    optimiser: {
      firstMoments: await whole(optimiser.firstMoments),
      secondMoments: await whole(optimiser.secondMoments),
      step: optimiser.step,
    },
    average: average && { buffers: await whole(average.buffers) },
  };
  const path = await tryTogether(ranks, async () =>
    ranks.rank === 0 ? checkpoints[how](gathered, state) : null,
  );
  return (await gatherValues(ranks, path))[0]!;
}

/** Reads a checkpoint, of which every rank keeps its part. */
export async function loadWhole<Position>(
  path: string,
  { parameters, optimiser, average, ranks }: RankState,
  configHash: string,
): Promise<CheckpointState<Position>> {
  const whole = (shards: FlatBuffers): FlatBuffers => (ranks.size === 1 ? shards : parameters.zeros());
  const read = {
    parameters,
    optimiser: {
      firstMoments: whole(optimiser.firstMoments),
      secondMoments: whole(optimiser.secondMoments),
      step: 0,
    },
    average: average && { buffers: whole(average.buffers) },
  };
  const state = loadCheckpoint<Position>(path, read, configHash);
  takeShards(optimiser.firstMoments, read.optimiser.firstMoments, ranks);
  takeShards(optimiser.secondMoments, read.optimiser.secondMoments, ranks);
  if (average) takeShards(average.buffers, read.average!.buffers, ranks);
  optimiser.step = read.optimiser.step;
  return state;
}
