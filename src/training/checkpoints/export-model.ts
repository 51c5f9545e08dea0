import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAside } from '../../files/write-aside.ts';
import { MODEL_FILES } from '../../model/model.ts';
import { formatModelConfig, type StoredModelConfig } from '../../model/model-config.ts';
import { isLowRankFactor } from '../../nn/index.ts';
import { type LoraConfig, lowRankSelection } from '../../sgsrf/lora.ts';
import { packTensor, type SafetensorsFile, type TensorContent } from '../../weights/index.ts';
import { writeSafetensors } from '../../weights/safetensors-node.ts';
import { mergedBackbone, type TrainedTensors } from './merged-backbone.ts';

export interface CompactModelOptions {
  /** Model folder to write; created where it does not exist. */
  readonly folder: string;
  /** Backbone and tokenizer that the model was trained on; they are copied. */
  readonly files: { readonly backbone: string; readonly tokenizer: string };
  /** What was trained, by name. */
  readonly parameters: TrainedTensors;
  /** Of a run that trained low-rank updates of the backbone: what they are merged into. Default: the backbone is copied. */
  readonly adapted?: { readonly backbone: SafetensorsFile; readonly lora: LoraConfig } | null;
  readonly config: StoredModelConfig;
}

/**
 * Writes a model folder: the trained parameters in float16 with the configuration in the file's
 * metadata, beside the backbone (with its low-rank updates merged, where there are any) and the tokenizer. Every file is written aside and renamed.
 *
 * @returns the folder
 */
export async function writeCompactModel(options: CompactModelOptions): Promise<string> {
  const { folder, files, parameters, adapted, config } = options;
  await mkdir(folder, { recursive: true });
  const tensors = new Map<string, TensorContent>();
  for (const [name, { shape, data }] of parameters) {
    if (isLowRankFactor(name)) continue;
    for (const [packedName, content] of packTensor(name, data, shape, 'float16'))
      tensors.set(packedName, content);
  }
  await writeSafetensors(join(folder, MODEL_FILES.stages), tensors, formatModelConfig(config));
  const copy = (name: 'backbone' | 'tokenizer') =>
    writeAside(join(folder, MODEL_FILES[name]), (aside) => copyFile(files[name], aside));
  if (adapted) {
    const { backbone, lora } = adapted;
    const merged = mergedBackbone(backbone, parameters, lowRankSelection(lora));
    await writeSafetensors(join(folder, MODEL_FILES.backbone), merged, backbone.metadata);
  } else {
    await copy('backbone');
  }
  await copy('tokenizer');
  return folder;
}
