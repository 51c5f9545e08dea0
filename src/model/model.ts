import type { Tokenizer } from '../text/index.ts';
import type { SafetensorsFile } from '../weights/index.ts';
import { type ModelConfig, parseModelConfig } from './model-config.ts';

/** Files of a model folder. */
export const MODEL_FILES = {
  /** SAM 2's image encoder, prompt encoder and mask decoder, and the text encoder; frozen. */
  backbone: 'backbone.safetensors',
  /** The trained stages and what was trained of the decoder, with the configuration in its metadata. */
  stages: 'sgsrf.safetensors',
  tokenizer: 'tokenizer.json',
} as const;

/** A model whose headers have been read; the weights stay where they are. Nothing to dispose of. */
export interface Model {
  readonly config: ModelConfig;
  /** SAM 2 and, where it reads the sentences, BERT. */
  readonly backbone: SafetensorsFile;
  /** SigLIP 2 under its official names, in one file or several; only where the configuration has it. */
  readonly siglip2?: readonly SafetensorsFile[];
  readonly stages: SafetensorsFile;
  /** Throws a TokenizerError that names the file and the remedy. */
  tokenizer(): Promise<Tokenizer>;
  /**
   * sha256 over the bytes of the files, one after another in the order of `MODEL_FILES`, SigLIP 2's before the
   * tokenizer; the first 16 hexadecimal digits.
   */
  hash(): Promise<string>;
}

/** What a model is put together from where there is no folder, as in a browser. */
export interface ModelParts {
  readonly backbone: SafetensorsFile;
  readonly siglip2?: readonly SafetensorsFile[];
  readonly stages: SafetensorsFile;
  readonly tokenizer: Tokenizer;
  /** As `Model.hash` defines it. */
  readonly hash: string;
}

/**
 * A model out of opened files.
 * Throws a ModelError where the stages' metadata has no configuration that fits.
 *
 * @example
 * ```ts
 * import { openAsBlob } from 'node:fs';
 * import { readFile } from 'node:fs/promises';
 * import { MODEL_FILES, modelFromParts, openSafetensorsBlob, Tokenizer } from 'skyrefer/web';
 * const weights = async (name: string) => openSafetensorsBlob(name, await openAsBlob(`models/tiny/${name}`));
 * const model = modelFromParts({
 *   backbone: await weights(MODEL_FILES.backbone),
 *   stages: await weights(MODEL_FILES.stages),
 *   tokenizer: Tokenizer.fromJson(await readFile('models/tiny/tokenizer.json', 'utf8'), 'tokenizer.json'),
 *   hash: '',
 * });
 * console.log(model.config.name); // tiny
 * ```
 */
export function modelFromParts(parts: ModelParts): Model {
  const { backbone, siglip2, stages, tokenizer, hash } = parts;
  return {
    config: parseModelConfig(stages.metadata, stages.path ?? stages.name),
    backbone,
    ...(siglip2 ? { siglip2 } : {}),
    stages,
    tokenizer: async () => tokenizer,
    hash: async () => hash,
  };
}
