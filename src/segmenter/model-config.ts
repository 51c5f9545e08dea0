import { z } from 'zod';
import type { BertConfig } from '../models/bert/index.ts';
import { type Sam2Config, type Sam2Size, sam2Config, sam2Presets } from '../models/sam2/config.ts';
import { type SgsrfConfig, validateConfig } from '../sgsrf/config.ts';
import { ModelError } from './model-error.ts';

/** Key of the stages file's metadata under which the configuration stands, as JSON. */
export const MODEL_METADATA_KEY = 'skyrefer';

const count = z.number().int().positive();
const four = z.tuple([count, count, count, count]);
const sam2Schema = z.union([
  z.enum(Object.keys(sam2Presets) as [Sam2Size]),
  z.object({
    embedDim: count,
    numHeads: count,
    stages: four,
    globalAttentionBlocks: z.array(z.number().int().nonnegative()),
    windowSpec: four,
    positionEmbeddingBackground: z.tuple([count, count]),
    imageSize: count,
    dModel: count,
    mlpRatio: count,
    maskInChannels: count,
    decoder: z.object({
      depth: count,
      heads: count,
      mlpDim: count,
      attentionDownsampleRate: count,
      iouHeadHidden: count,
      maskTokens: count,
    }),
  }),
]);
const textSchema = z.object({
  vocabularySize: count,
  width: count,
  layers: count,
  heads: count,
  hiddenWidth: count,
  maxTokens: count,
  tokenTypes: count,
  layerNormEpsilon: z.number().positive(),
  activation: z.enum(['gelu', 'gelu_tanh', 'relu']),
});
const visualSchema = z.discriminatedUnion('source', [
  z.object({ source: z.literal('encoder'), grid: count }),
  z.object({
    source: z.literal('sam2-trunk'),
    channels: z.tuple([count, count]),
    gridStride: z.union([z.literal(16), z.literal(32)]),
    depth: z.number().int().nonnegative(),
    hiddenWidth: count,
  }),
]);
const sgsrfSchema = z.object({
  width: count,
  heads: count,
  attentionWidth: count,
  hiddenWidth: count,
  contextTokens: z.number().int().nonnegative(),
  contextInitialisation: z.enum(['pooled', 'zero', 'random']),
  bidirectional: z.boolean(),
  ccrBlock: z.enum(['printed', 'residual']),
  ccrDepth: count,
  promptGeneration: z.boolean(),
  densePrompt: z.boolean(),
  sparseTokens: count,
  promptDepth: count,
  promptOrder: z.enum(['image-text', 'text-image']),
  modulation: z.boolean(),
  modulationWidth: count,
  visual: visualSchema,
  textWidth: count,
  maxTokens: count,
});
const modelSchema = z.object({
  name: z.string().min(1),
  imageSize: count.multipleOf(32),
  sam2: sam2Schema,
  text: textSchema,
  sgsrf: sgsrfSchema,
  training: z.record(z.string(), z.unknown()).default({}),
  scoreNote: z.string().default(''),
});

/** A model's configuration as its stages file carries it. */
export interface StoredModelConfig {
  readonly name: string;
  /** S: rows and columns that pictures are resized to. */
  readonly imageSize: number;
  /** A published size of SAM 2, or all its dimensions. */
  readonly sam2: Sam2Size | Sam2Config;
  readonly text: BertConfig;
  readonly sgsrf: SgsrfConfig;
  /** How the model was trained; read by people only. */
  readonly training: Readonly<Record<string, unknown>>;
  /** What `score` means for this model. */
  readonly scoreNote: string;
}

/** The same, with SAM 2's dimensions spelt out. */
export interface ModelConfig extends StoredModelConfig {
  readonly sam2: Sam2Config;
}

/** The metadata entry of a stages file for a model of this configuration. */
export function formatModelConfig(config: StoredModelConfig): Record<string, string> {
  return { [MODEL_METADATA_KEY]: JSON.stringify(config) };
}

/**
 * Reads the configuration out of a stages file's metadata.
 * @param source how errors call the file
 * Throws a ModelError that names the entry which is missing or does not fit.
 */
export function parseModelConfig(metadata: Readonly<Record<string, string>>, source: string): ModelConfig {
  const fail = (problem: string): never => {
    throw new ModelError(`${source}: ${problem}; it must be a file that 'skyrefer train' wrote`);
  };
  const text = metadata[MODEL_METADATA_KEY];
  if (text === undefined) return fail(`its metadata has no entry '${MODEL_METADATA_KEY}'`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fail(`its metadata entry '${MODEL_METADATA_KEY}' is not JSON`);
  }
  const result = modelSchema.safeParse(json);
  if (!result.success) {
    const issue = result.error.issues[0]!;
    return fail(
      `configuration ${issue.path.length > 0 ? `'${issue.path.join('.')}'` : ''}: ${issue.message}`,
    );
  }
  const stored = result.data as StoredModelConfig;
  try {
    validateConfig(stored.sgsrf);
    const sam2 = resolveSam2(stored);
    if (stored.sgsrf.textWidth !== stored.text.width) {
      fail(`sgsrf.textWidth ${stored.sgsrf.textWidth} is not text.width ${stored.text.width}`);
    }
    if (stored.sgsrf.maxTokens > stored.text.maxTokens) {
      fail(`sgsrf.maxTokens ${stored.sgsrf.maxTokens} is more than text.maxTokens ${stored.text.maxTokens}`);
    }
    return { ...stored, sam2 };
  } catch (error) {
    if (error instanceof ModelError) throw error;
    return fail(`configuration: ${(error as Error).message}`);
  }
}

function resolveSam2({ sam2, imageSize }: StoredModelConfig): Sam2Config {
  return typeof sam2 === 'string' ? sam2Config(sam2, imageSize) : { ...sam2, imageSize };
}
