import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { MODEL_FILES } from '../../model/model.ts';
import { formatModelConfig } from '../../model/model-config.ts';
import type { ModelFolder } from '../../model/model-folder-node.ts';
import { writeSafetensorsPiecewise } from '../../weights/safetensors-node.ts';

/**
 * Writes a compact model as one that sees pictures at another size: no weight of it depends on that.
 * @returns the folder
 */
export async function writeResizedModel(
  { config, stages, backbone, tokenizerPath }: ModelFolder,
  folder: string,
  imageSize: number,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const resized = { ...config, imageSize, sam2: { ...config.sam2, imageSize } };
  await writeSafetensorsPiecewise(
    join(folder, MODEL_FILES.stages),
    stages.tensors,
    (name) => stages.readTensor(name),
    formatModelConfig(resized),
  );
  await copyFile(backbone.path!, join(folder, MODEL_FILES.backbone));
  await copyFile(tokenizerPath, join(folder, MODEL_FILES.tokenizer));
  return folder;
}
