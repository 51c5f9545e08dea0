import { z } from 'zod';
import { type Aspect, aspectNames, defaultVocabulary, type Vocabulary } from '../language/index.ts';
import type { BertConfig } from '../models/bert/index.ts';
import { type Sam2Config, type Sam2Size, sam2Config, sam2Presets } from '../models/sam2/config.ts';
import { type SiglipConfig, siglipConfig, siglipGrid } from '../models/siglip2/config.ts';
import { type SgsrfConfig, validateConfig } from '../sgsrf/config.ts';
import type { LoraConfig } from '../sgsrf/lora.ts';
import { ModelError } from './model-error.ts';
import type { PresenceCalibration } from './presence.ts';
import {
  type SentenceConventions,
  type SentenceConventionsName,
  sentenceConventions,
} from './sentence-conventions.ts';

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
const tower = {
  width: count,
  layers: count,
  heads: count,
  hiddenWidth: count,
  layerNormEpsilon: z.number().positive(),
  activation: z.enum(['gelu', 'gelu_tanh', 'relu']),
};
const siglip2Schema = z.object({
  towers: z.union([
    z.string(),
    z.object({
      vision: z.object({ ...tower, imageSize: count, patchSize: count }),
      text: z.object({ ...tower, vocabularySize: count, maxTokens: count, pooledWidth: count }),
    }),
  ]),
  sentences: z.union([
    z.enum(Object.keys(sentenceConventions) as [SentenceConventionsName]),
    z.object({
      lowerCase: z.boolean(),
      removePunctuation: z.boolean(),
      endToken: z.string(),
      paddingToken: z.string(),
      padding: z.enum(['attended', 'masked']),
    }),
  ]),
});
const loraSchema = z.object({
  rank: count,
  alpha: z.number().positive(),
  siglip2: z.enum(['none', 'qk', 'all']),
  sam2: z.array(z.enum(['qkv', 'proj', 'neck'])),
});
const presenceSchema = z.object({
  slope: z.number().positive(),
  offset: z.number(),
  threshold: z.number().min(0).max(1),
});
const vocabularySchema = z.object({
  categories: z
    .array(
      z.object({
        name: z.string().min(1),
        words: z.array(z.string().min(1)).optional(),
        plurals: z.record(z.string(), z.string().min(1)).optional(),
        drawnOnly: z.boolean().optional(),
        measured: z
          .object({ gIoU: z.number(), samples: z.number().int().nonnegative(), on: z.string() })
          .optional(),
      }),
    )
    .min(1),
  aspects: z.array(z.enum(aspectNames as readonly [Aspect, ...Aspect[]])),
});
const modelSchema = z.object({
  name: z.string().min(1),
  imageSize: count.multipleOf(32),
  sam2: sam2Schema,
  text: textSchema.optional(),
  siglip2: siglip2Schema.optional(),
  lora: loraSchema.optional(),
  sgsrf: sgsrfSchema,
  presence: presenceSchema.optional(),
  vocabulary: vocabularySchema.optional(),
  unsureBelow: z.number().min(0).max(1).optional(),
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
  /** BERT's text encoder, for models whose sentences it reads. Exactly one of this and `siglip2` is there. */
  readonly text?: BertConfig;
  /** SigLIP 2's two towers, for models whose images and sentences they read. */
  readonly siglip2?: StoredSiglip2;
  /** Low-rank updates of the backbones, which stand in the stages' file; none by default. */
  readonly lora?: LoraConfig;
  readonly sgsrf: SgsrfConfig;
  /** What the object score is worth; only of models that were trained to tell what is not there. */
  readonly presence?: PresenceCalibration;
  /** In [0, 1]: of answers with a lower `score` more are wrong than right. Absent where it was not measured. */
  readonly unsureBelow?: number;
  /** What the model knows of the language; by default what the embedded model was taught. */
  readonly vocabulary?: Vocabulary;
  /** How the model was trained; read by people only. */
  readonly training: Readonly<Record<string, unknown>>;
  /** What `score` means for this model. */
  readonly scoreNote: string;
}

/** SigLIP 2 as a stages file names it. */
export interface StoredSiglip2 {
  /** A published model by its name on the Hugging Face hub, or all its dimensions. */
  readonly towers: string | SiglipConfig;
  /** How sentences are given to the text tower, by name or spelt out. */
  readonly sentences: SentenceConventionsName | SentenceConventions;
}

/** The same, with the backbones' dimensions spelt out. */
export interface ModelConfig extends StoredModelConfig {
  readonly sam2: Sam2Config;
  /** S of pictures that are larger than `imageSize`. Only of a model that was loaded so; never stored. */
  readonly largerImageSize?: number;
  readonly vocabulary: Vocabulary;
  readonly siglip2?: StoredSiglip2 & {
    readonly towers: SiglipConfig;
    readonly sentences: SentenceConventions;
  };
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
    return resolveModelConfig(stored);
  } catch (error) {
    if (error instanceof ModelError) throw error;
    return fail(`configuration: ${(error as Error).message}`);
  }
}

/**
 * Looks up the backbones' dimensions and checks that all parts fit together.
 * Throws a RangeError or a SiglipConfigError that names what does not.
 */
export function resolveModelConfig(stored: StoredModelConfig): ModelConfig {
  const { sgsrf, text, siglip2: named, sam2: size, imageSize } = stored;
  validateConfig(sgsrf);
  const sam2 = typeof size === 'string' ? sam2Config(size, imageSize) : { ...size, imageSize };
  if ((text === undefined) === (named === undefined)) {
    throw new RangeError("a model reads sentences with either BERT ('text') or SigLIP 2 ('siglip2')");
  }
  const siglip2 = named && {
    towers: typeof named.towers === 'string' ? siglipConfig(named.towers) : named.towers,
    sentences: typeof named.sentences === 'string' ? sentenceConventions[named.sentences] : named.sentences,
  };
  const [name, reader] = siglip2 ? ['siglip2.text', siglip2.towers.text] : ['text', text!];
  if (sgsrf.textWidth !== reader.width) {
    throw new RangeError(`sgsrf.textWidth ${sgsrf.textWidth} is not ${name}.width ${reader.width}`);
  }
  if (sgsrf.maxTokens > reader.maxTokens) {
    throw new RangeError(
      `sgsrf.maxTokens ${sgsrf.maxTokens} is more than ${name}.maxTokens ${reader.maxTokens}`,
    );
  }
  if (siglip2) checkSiglip2(sgsrf, siglip2);
  else if (sgsrf.visual.source === 'encoder') {
    throw new RangeError("sgsrf.visual.source 'encoder' needs SigLIP 2's vision tower ('siglip2')");
  }
  const { siglip2: _, vocabulary = defaultVocabulary, ...rest } = stored;
  return { ...rest, vocabulary, sam2, ...(siglip2 ? { siglip2 } : {}) };
}

function checkSiglip2(sgsrf: SgsrfConfig, { towers, sentences }: NonNullable<ModelConfig['siglip2']>): void {
  const { vision, text } = towers;
  if (sgsrf.visual.source === 'encoder') {
    if (sgsrf.visual.grid !== siglipGrid(vision)) {
      throw new RangeError(
        `sgsrf.visual.grid ${sgsrf.visual.grid} is not the ${siglipGrid(vision)} rows of SigLIP 2's patches`,
      );
    }
    if (sgsrf.width !== vision.width) {
      throw new RangeError(`sgsrf.width ${sgsrf.width} is not siglip2.vision.width ${vision.width}`);
    }
  }
  if (sentences.padding === 'attended' && sgsrf.maxTokens !== text.maxTokens) {
    throw new RangeError(
      `where padding is attended to, sentences are padded to the ${text.maxTokens} tokens of the text tower: ` +
        `set sgsrf.maxTokens (${sgsrf.maxTokens}) to it`,
    );
  }
}
