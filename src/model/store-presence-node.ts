import { openSafetensors, writeSafetensorsPiecewise } from '../weights/safetensors-node.ts';
import { MODEL_METADATA_KEY, parseModelConfig } from './model-config.ts';
import type { PresenceCalibration } from './presence.ts';

/**
 * Writes a calibration into a model: the configuration in the metadata of its stages' file. Tensors and other entries
 * stay as they are; the file is written aside and renamed. The model's hash is another one afterwards.
 * @param stages path of the safetensors file (`MODEL_FILES.stages`, or an adapter)
 * Throws a ModelError where the file is no model's, or the calibration does not fit; then nothing is written.
 */
export async function storePresence(stages: string, calibration: PresenceCalibration): Promise<void> {
  const file = openSafetensors(stages);
  parseModelConfig(file.metadata, stages);
  const stored = JSON.parse(file.metadata[MODEL_METADATA_KEY]!) as Record<string, unknown>;
  const { slope, offset, threshold } = calibration;
  const config = JSON.stringify({ ...stored, presence: { slope, offset, threshold } });
  const metadata = { ...file.metadata, [MODEL_METADATA_KEY]: config };
  parseModelConfig(metadata, stages);
  await writeSafetensorsPiecewise(stages, file.tensors, (name) => file.readTensor(name), metadata);
}
