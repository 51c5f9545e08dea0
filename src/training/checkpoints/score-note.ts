import type { TrainingConfig } from '../config.ts';

/** What `score` means for a model that was trained so. */
export const scoreNote = ({ loss }: Pick<TrainingConfig, 'loss'>): string =>
  loss.iou > 0
    ? 'The IoU head was trained to predict the IoU of the first mask with the true one.'
    : "The IoU head is SAM 2's own and was not trained for these masks.";
