import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { resizedConfig } from '../../model/image-size.ts';
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
  await writeSafetensorsPiecewise(
    join(folder, MODEL_FILES.stages),
    stages.tensors,
    (name) => stages.readTensor(name),
    formatModelConfig(resizedConfig(config, imageSize)),
  );
  await copyFile(backbone.path!, join(folder, MODEL_FILES.backbone));
  await copyFile(tokenizerPath, join(folder, MODEL_FILES.tokenizer));
  return folder;
}
