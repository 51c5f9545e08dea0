/** `skyrefer/training`: what `skyrefer train` and `skyrefer average` do, as functions. For Node. */
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
export { DivergenceError } from '../training/runs/loop.ts';
export {
  type SelectionLabel,
  type TrainEvent,
  type TrainOptions,
  trainFromConfig,
} from '../training/train.ts';
