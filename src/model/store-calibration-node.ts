import { type MeasuredCategory, withMeasured } from '../language/index.ts';
import { openSafetensors, writeSafetensorsPiecewise } from '../weights/safetensors-node.ts';
import { MODEL_METADATA_KEY, parseModelConfig } from './model-config.ts';
import type { PresenceCalibration } from './presence.ts';

/** What is measured of a trained model on other images than it was trained on; what is left out stays as it is. */
export interface Calibration {
  readonly presence?: PresenceCalibration | undefined;
  /** `ModelConfig.unsureBelow` */
  readonly unsureBelow?: number | undefined;
  /** How well categories were measured, by the names of the model's vocabulary. */
  readonly measured?: ReadonlyMap<string, MeasuredCategory> | undefined;
}

/**
 * Writes a calibration into a model: the configuration in the metadata of its stages' file. Tensors and other entries
 * stay as they are; the file is written aside and renamed. The model's hash is another one afterwards.
 * @param stages path of the safetensors file (`MODEL_FILES.stages`, or an adapter)
 * Throws a ModelError where the file is no model's, or the calibration does not fit; then nothing is written.
 */
export async function storeCalibration(stages: string, calibration: Calibration): Promise<void> {
  const file = openSafetensors(stages);
  const { vocabulary } = parseModelConfig(file.metadata, stages);
  const stored = JSON.parse(file.metadata[MODEL_METADATA_KEY]!) as Record<string, unknown>;
  const { presence, unsureBelow, measured } = calibration;
  const config = JSON.stringify({
    ...stored,
    ...(presence
      ? { presence: { slope: presence.slope, offset: presence.offset, threshold: presence.threshold } }
      : {}),
    ...(unsureBelow === undefined ? {} : { unsureBelow }),
    ...(measured ? { vocabulary: withMeasured(vocabulary, measured) } : {}),
  });
  const metadata = { ...file.metadata, [MODEL_METADATA_KEY]: config };
  parseModelConfig(metadata, stages);
  await writeSafetensorsPiecewise(stages, file.tensors, (name) => file.readTensor(name), metadata);
}
