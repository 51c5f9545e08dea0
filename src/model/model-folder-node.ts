import { realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashFiles } from '../files/hash-files.ts';
import { loadTokenizer } from '../text/tokenizer-node.ts';
import { openWeights } from '../weights/checkpoint.ts';
import { WeightsError } from '../weights/index.ts';
import { openSafetensors } from '../weights/safetensors-node.ts';
import { adapterPaths } from './adapter-node.ts';
import { MODEL_FILES, type Model } from './model.ts';
import { parseModelConfig } from './model-config.ts';
import { ModelError } from './model-error.ts';
import { MODEL_PATHS_FILE, type ModelPaths, readModelPaths } from './model-paths-node.ts';

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
 * @param model `tiny`, the model that comes with the package, or the path of a folder: either with the files of
 *   `MODEL_FILES`, or with a `skyrefer.json` that says where the files are (`ModelPaths`); or an adapter, one safetensors
 *   file whose backbones are looked up in the hub's cache
 * Throws a ModelError or a WeightsError that names the file and the remedy.
 *
 * @example
 * ```ts
 * import { openModel } from 'skyrefer';
 * const { config } = await openModel('tiny');
 * console.log(config.name); // tiny
 * ```
 */
export async function openModel(model: string = 'tiny'): Promise<ModelFolder> {
  const path = model === 'tiny' ? embeddedModel('tiny') : resolve(model);
  const stats = await stat(path).catch(() => null);
  if (stats?.isFile() && path.endsWith('.safetensors')) {
    return openModelFiles(await adapterPaths(path), dirname(path));
  }
  if (!stats?.isDirectory()) {
    throw new ModelError(
      `there is no model '${model}': ${stats ? `${path} is not a folder` : `no folder ${path}`}; ` +
        `give 'tiny' or a folder with ${Object.values(MODEL_FILES).join(', ')} or a ${MODEL_PATHS_FILE}`,
    );
  }
  const paths = await readModelPaths(path);
  if (paths) return openModelFiles(paths, path);
  for (const name of Object.values(MODEL_FILES)) {
    const file = await stat(join(path, name)).catch(() => null);
    if (!file?.isFile()) {
      throw new ModelError(
        `model '${model}' is incomplete: ${join(path, name)} is missing; ` +
          `a model's folder has ${Object.values(MODEL_FILES).join(', ')} or a ${MODEL_PATHS_FILE}`,
      );
    }
  }
  return openModelFiles(
    {
      stages: join(path, MODEL_FILES.stages),
      backbone: join(path, MODEL_FILES.backbone),
      tokenizer: join(path, MODEL_FILES.tokenizer),
    },
    path,
  );
}

/**
 * Opens a model whose files lie anywhere.
 * @param folder what `ModelFolder.path` is to be
 * Throws a ModelError or a WeightsError that names the file and the remedy.
 */
export async function openModelFiles(paths: ModelPaths, folder: string): Promise<ModelFolder> {
  const real = await resolveLinks(paths);
  const stages = openSafetensors(real.stages, MODEL_FILES.stages);
  const config = parseModelConfig(stages.metadata, real.stages);
  const backbone = openWeights(real.backbone, MODEL_FILES.backbone);
  const siglip2 = real.siglip2.map((path, index) => openSafetensors(path, `siglip2-${index}.safetensors`));
  for (const file of [backbone, ...siglip2]) {
    if (file.tensors.size === 0) {
      throw new WeightsError(`${file.path ?? real.backbone} holds no tensors; fetch the model again`);
    }
  }
  if (config.siglip2 && siglip2.length === 0) {
    throw new ModelError(
      `${real.stages} is of a model with SigLIP 2, but ${join(folder, MODEL_PATHS_FILE)} names no 'siglip2' file`,
    );
  }
  let hash: Promise<string> | null = null;
  return {
    path: folder,
    config,
    backbone,
    ...(siglip2.length > 0 ? { siglip2 } : {}),
    stages,
    tokenizerPath: paths.tokenizer,
    tokenizer: () => loadTokenizer(paths.tokenizer, config.siglip2?.sentences),
    hash() {
      hash ??= hashFiles([real.backbone, real.stages, ...real.siglip2, real.tokenizer]);
      return hash;
    },
  };
}

/**
 * The files themselves, links resolved: the hub's cache keeps links to its blobs, which ONNX Runtime does not follow and
 * which are another file when they are linked once more.
 */
async function resolveLinks(
  paths: ModelPaths,
): Promise<Required<Omit<ModelPaths, 'siglip2'>> & { readonly siglip2: readonly string[] }> {
  const find = async (path: string): Promise<string> => {
    try {
      return await realpath(path);
    } catch {
      throw new ModelError(`${path} is missing; fetch the model's weights, or name the file where it is`);
    }
  };
  const [stages, backbone, tokenizer, ...siglip2] = await Promise.all(
    [paths.stages, paths.backbone, paths.tokenizer, ...(paths.siglip2 ?? [])].map(find),
  );
  return { stages: stages!, backbone: backbone!, tokenizer: tokenizer!, siglip2 };
}
