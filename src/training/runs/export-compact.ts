import { basename, join } from 'node:path';
import { extendVocabulary } from '../../language/index.ts';
import { readTrainedTensors } from '../checkpoints/checkpoint.ts';
import { writeCompactModel } from '../checkpoints/export-model.ts';
import { scoreNote } from '../checkpoints/score-note.ts';
import type { TrainingConfig } from '../config.ts';
import type { TrainingData } from '../data/training-data.ts';
import type { CompactModel } from './compact-model.ts';

/**
 * Writes a checkpoint's parameters as a model folder, `<output>/model`.
 * @param training goes into the model's metadata
 * @returns the folder
 */
export function exportCompact(
  config: TrainingConfig,
  model: CompactModel,
  data: Pick<TrainingData, 'vocabulary'>,
  checkpoint: string,
  training: Readonly<Record<string, unknown>>,
): Promise<string> {
  const { sgsrf, sam2, storedSam2, text, vocabulary, files, backbone, lora } = model;
  return writeCompactModel({
    folder: join(config.output, 'model'),
    files,
    parameters: readTrainedTensors(checkpoint),
    adapted: lora && { backbone, lora },
    config: {
      name: basename(config.output),
      imageSize: sam2.imageSize,
      sam2: storedSam2,
      text,
      sgsrf,
      // What it knew stays known: a run teaches more, it takes nothing away.
      vocabulary: vocabulary ? extendVocabulary(vocabulary, data.vocabulary) : data.vocabulary,
      training,
      scoreNote: scoreNote(config),
    },
  });
}
