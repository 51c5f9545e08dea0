import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashFiles } from '../files/hash-files.ts';
import { type SafetensorsFile, WeightsError } from '../weights/index.ts';
import { openSafetensors } from '../weights/safetensors-node.ts';
import { type ModelConfig, parseModelConfig } from './model-config.ts';
import { ModelError } from './model-error.ts';

/** Files of a model folder. */
export const MODEL_FILES = {
  /** SAM 2's image encoder, prompt encoder and mask decoder, and the text encoder; frozen. */
  backbone: 'backbone.safetensors',
  /** The trained stages and what was trained of the decoder, with the configuration in its metadata. */
  stages: 'sgsrf.safetensors',
  tokenizer: 'tokenizer.json',
} as const;

/** A model on disk whose headers have been read; the weights stay in their files. Nothing to dispose of. */
export interface ModelFolder {
  readonly path: string;
  readonly config: ModelConfig;
  readonly backbone: SafetensorsFile;
  readonly stages: SafetensorsFile;
  readonly tokenizerPath: string;
  /**
   * sha256 over the bytes of the three files, one after another in the order of `MODEL_FILES`; the first 16
   * hexadecimal digits. Computed when first asked for, since it reads all weights.
   */
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
  let hash: Promise<string> | null = null;
  return {
    path,
    config: parseModelConfig(stages.metadata, join(path, MODEL_FILES.stages)),
    backbone,
    stages,
    tokenizerPath: join(path, MODEL_FILES.tokenizer),
    hash() {
      hash ??= hashFiles(Object.values(MODEL_FILES).map((name) => join(path, name)));
      return hash;
    },
  };
}
