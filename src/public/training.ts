/** `skyrefer/training`: what `skyrefer train` and `skyrefer average` do, as functions. For Node. */
export { type Launch, launchOf, type Ranks, RanksError } from '../distributed/index.ts';
export { joinMpi } from '../distributed/mpi/mpi-ranks-node.ts';
export { AverageModelsError, averageModels } from '../training/checkpoints/average-models.ts';
export { CheckpointError } from '../training/checkpoints/checkpoint.ts';
export {
  parseTrainingConfig,
  readTrainingConfig,
  type TrainingConfig,
  TrainingConfigError,
} from '../training/config.ts';
export { BadDataError } from '../training/data/bad-data.ts';
export { FeatureCacheError } from '../training/features/feature-cache.ts';
export { finetune, type RunFinetuneOptions } from '../training/finetune/finetune.ts';
export { FinetuneError, type FinetuneOptions } from '../training/finetune/finetune-options.ts';
export type { FinetuneReport } from '../training/finetune/finetune-report.ts';
export { DivergenceError } from '../training/runs/loop.ts';
export {
  type SelectionLabel,
  type TrainEvent,
  type TrainOptions,
  trainFromConfig,
} from '../training/train.ts';
