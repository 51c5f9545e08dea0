import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { listedPath } from '../files/listed-path.ts';
import { readTextFile } from '../files/text-file.ts';
import { writeAside } from '../files/write-aside.ts';
import { ModelError } from './model-error.ts';

/** File in a model's folder that says where the model's files are, if they are not all there under the usual names. */
export const MODEL_PATHS_FILE = 'skyrefer.json';

/** Where a model's files are. In `skyrefer.json`, paths are relative to its folder, or absolute. */
export interface ModelPaths {
  /** The trained part with the configuration in its metadata: stages, low-rank updates, what was trained of SAM 2. */
  readonly stages: string;
  /** SAM 2 as safetensors or torch checkpoint, in official or Hugging Face names; with BERT, if the model has it. */
  readonly backbone: string;
  /** SigLIP 2 under its official names, in one safetensors file or several; only for models that have it. */
  readonly siglip2?: readonly string[];
  readonly tokenizer: string;
}

const path = z.string().min(1);
const schema = z.strictObject({
  stages: path,
  backbone: path,
  siglip2: z.union([path.transform((one) => [one]), z.array(path).min(1)]).optional(),
  tokenizer: path,
});

/**
 * Reads a folder's `skyrefer.json`; null where there is none. The paths come back absolute.
 * Throws a ModelError that names the entry which does not fit.
 */
export async function readModelPaths(folder: string): Promise<ModelPaths | null> {
  const file = join(folder, MODEL_PATHS_FILE);
  let text: string;
  try {
    text = await readTextFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new ModelError(`${file} cannot be read: ${(error as Error).message}`, { cause: error });
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ModelError(`${file} is not JSON; it must name the model's stages, backbone and tokenizer`);
  }
  const result = schema.safeParse(json);
  if (!result.success) {
    const issue = result.error.issues[0]!;
    throw new ModelError(`${file}: '${issue.path.join('.')}': ${issue.message}`);
  }
  const absolute = (one: string): string => listedPath(folder, one);
  const { stages, backbone, siglip2, tokenizer } = result.data;
  return {
    stages: absolute(stages),
    backbone: absolute(backbone),
    ...(siglip2 ? { siglip2: siglip2.map(absolute) } : {}),
    tokenizer: absolute(tokenizer),
  };
}

/** Writes a folder's `skyrefer.json`. */
export async function writeModelPaths(folder: string, paths: ModelPaths): Promise<void> {
  const text = `${JSON.stringify(paths, null, 2)}\n`;
  await writeAside(join(folder, MODEL_PATHS_FILE), (aside) => writeFile(aside, text));
}
