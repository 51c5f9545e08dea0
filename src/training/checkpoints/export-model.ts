import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAside } from '../../files/write-aside.ts';
import type { Shape } from '../../graph/index.ts';
import { MODEL_FILES } from '../../model/model.ts';
import { formatModelConfig, type StoredModelConfig } from '../../model/model-config.ts';
import { packTensor, type TensorContent } from '../../weights/index.ts';
import { writeSafetensors } from '../../weights/safetensors-node.ts';

export interface CompactModelOptions {
  /** Model folder to write; created where it does not exist. */
  readonly folder: string;
  /** Backbone and tokenizer that the model was trained on; they are copied. */
  readonly files: { readonly backbone: string; readonly tokenizer: string };
  /** What was trained, by name. */
  readonly parameters: ReadonlyMap<string, { readonly shape: Shape; readonly data: Float32Array }>;
  readonly config: StoredModelConfig;
}

/**
 * Writes a model folder: the trained parameters in float16 with the configuration in the file's
 * metadata, beside the backbone and the tokenizer. Every file is written aside and renamed.
 *
 * @returns the folder
 */
export async function writeCompactModel(options: CompactModelOptions): Promise<string> {
  const { folder, files, parameters, config } = options;
  await mkdir(folder, { recursive: true });
  const tensors = new Map<string, TensorContent>();
  for (const [name, { shape, data }] of parameters) {
    for (const [packedName, content] of packTensor(name, data, shape, 'float16'))
      tensors.set(packedName, content);
  }
  await writeSafetensors(join(folder, MODEL_FILES.stages), tensors, formatModelConfig(config));
  for (const name of ['backbone', 'tokenizer'] as const) {
    await writeAside(join(folder, MODEL_FILES[name]), (aside) => copyFile(files[name], aside));
  }
  return folder;
}
