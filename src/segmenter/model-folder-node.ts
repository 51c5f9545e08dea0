import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashFiles } from '../files/hash-files.ts';
import { loadTokenizer } from '../text/tokenizer-node.ts';
import { WeightsError } from '../weights/index.ts';
import { openSafetensors } from '../weights/safetensors-node.ts';
import { MODEL_FILES, type Model } from './model.ts';
import { parseModelConfig } from './model-config.ts';
import { ModelError } from './model-error.ts';

/** A model on disk; the weights stay in their files. */
export interface ModelFolder extends Model {
  readonly path: string;
  readonly tokenizerPath: string;
  /** As `Model.hash`; computed when first asked for, since it reads all weights. */
  hash(): Promise<string>;
}

/** Folder of the model that comes with the package; two levels above this file in src as in dist. */
export const embeddedModel = (name: string): string =>
  fileURLToPath(new URL(`../../models/${name}`, import.meta.url));

/**
 * Opens a model.
 * @param model `tiny`, the model that comes with the package, or the path of a folder with the files of `MODEL_FILES`
 * Throws a ModelError or a WeightsError that names the file and the remedy.
 */
export async function openModel(model: string = 'tiny'): Promise<ModelFolder> {
  const path = model === 'tiny' ? embeddedModel('tiny') : resolve(model);
  const stats = await stat(path).catch(() => null);
  if (!stats?.isDirectory()) {
    throw new ModelError(
      `there is no model '${model}': ${stats ? `${path} is not a folder` : `no folder ${path}`}; ` +
        `give 'tiny' or a folder with ${Object.values(MODEL_FILES).join(', ')}`,
    );
  }
  for (const name of Object.values(MODEL_FILES)) {
    const file = await stat(join(path, name)).catch(() => null);
    if (!file?.isFile()) {
      throw new ModelError(
        `model '${model}' is incomplete: ${join(path, name)} is missing; ` +
          `a model's folder has ${Object.values(MODEL_FILES).join(', ')}`,
      );
    }
  }
  const stages = openSafetensors(join(path, MODEL_FILES.stages));
  const backbone = openSafetensors(join(path, MODEL_FILES.backbone));
  if (backbone.tensors.size === 0) {
    throw new WeightsError(`${join(path, MODEL_FILES.backbone)} holds no tensors; fetch the model again`);
  }
  const tokenizerPath = join(path, MODEL_FILES.tokenizer);
  let hash: Promise<string> | null = null;
  return {
    path,
    config: parseModelConfig(stages.metadata, join(path, MODEL_FILES.stages)),
    backbone,
    stages,
    tokenizerPath,
    tokenizer: () => loadTokenizer(tokenizerPath),
    hash() {
      hash ??= hashFiles(Object.values(MODEL_FILES).map((name) => join(path, name)));
      return hash;
    },
  };
}
