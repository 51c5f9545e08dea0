import { formatModelConfig, type StoredModelConfig } from '../../model/model-config.ts';
import { type BackboneReference, formatBackbones } from '../../weights/adapter.ts';
import { packTensor, type TensorContent } from '../../weights/index.ts';
import { writeSafetensors } from '../../weights/safetensors-node.ts';
import { readTrainedTensors } from './checkpoint.ts';

export interface ExportAdapterOptions {
  /** safetensors file to write. */
  readonly file: string;
  /** Checkpoint with the trained parameters (their average, where there is one). */
  readonly checkpoint: string;
  readonly config: StoredModelConfig;
  /** What it was trained on; see `backboneReference`. */
  readonly backbones: readonly BackboneReference[];
}

/**
 * Writes a model as one file: the trained parameters (stages, low-rank updates, prompt encoder, mask decoder, no-memory
 * embedding) in float16, with the configuration and the names of the public checkpoints in its metadata. It is loaded by
 * its path, on any machine whose cache has those checkpoints. Written aside and renamed.
 */
export async function exportAdapter(options: ExportAdapterOptions): Promise<void> {
  const { file, checkpoint, config, backbones } = options;
  const tensors = new Map<string, TensorContent>();
  for (const [name, { shape, data }] of readTrainedTensors(checkpoint)) {
    for (const [packed, content] of packTensor(name, data, shape, 'float16')) tensors.set(packed, content);
  }
  await writeSafetensors(file, tensors, { ...formatModelConfig(config), ...formatBackbones(backbones) });
}
