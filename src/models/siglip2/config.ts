import { z } from 'zod';
import { SkyreferError } from '../../errors/skyrefer-error.ts';
import type { Activation } from '../../nn/index.ts';

/** What both towers are built from: pre-normalised transformer layers. */
export interface SiglipTowerConfig {
  /** Width of the hidden states. */
  readonly width: number;
  readonly layers: number;
  readonly heads: number;
  /** Hidden width of each layer's feed-forward part. */
  readonly hiddenWidth: number;
  readonly layerNormEpsilon: number;
  readonly activation: Activation;
}

/** The vision tower, for square images of one size. */
export interface SiglipVisionConfig extends SiglipTowerConfig {
  /** Side S of the square input in pixels. What exceeds a whole number of patches is cut off. */
  readonly imageSize: number;
  /** Side of a patch in pixels. */
  readonly patchSize: number;
}

/** The text tower. */
export interface SiglipTextConfig extends SiglipTowerConfig {
  /** Rows of the token table. */
  readonly vocabularySize: number;
  /** Longest token sequence: rows of the position table. */
  readonly maxTokens: number;
  /** Width of the pooled text, which is the vision tower's. */
  readonly pooledWidth: number;
}

/** Dimensions of a SigLIP or SigLIP 2 model of fixed resolution. */
export interface SiglipConfig {
  readonly vision: SiglipVisionConfig;
  readonly text: SiglipTextConfig;
}

/** A configuration file does not describe a SigLIP model that can be built. */
export class SiglipConfigError extends SkyreferError {
  override readonly name = 'SiglipConfigError';
  readonly code = 'siglip-config';
}

/** Rows and columns of the vision tower's tokens. */
export const siglipGrid = ({ imageSize, patchSize }: SiglipVisionConfig): number =>
  Math.floor(imageSize / patchSize);

const COMMON = { layerNormEpsilon: 1e-6, activation: 'gelu_tanh' } as const;
const TOWERS = {
  base: { width: 768, layers: 12, heads: 12, hiddenWidth: 3072, ...COMMON },
  large: { width: 1024, layers: 24, heads: 16, hiddenWidth: 4096, ...COMMON },
  so400m: { width: 1152, layers: 27, heads: 16, hiddenWidth: 4304, ...COMMON },
} as const satisfies Record<string, SiglipTowerConfig>;

type TowerSize = keyof typeof TOWERS;

/** SigLIP 1 was trained with two SentencePiece vocabularies, SigLIP 2 with Gemma's. */
const VOCABULARY = { english: 32_000, multilingual: 250_000, gemma: 256_000 } as const;

/** Published models by what differs between them; all of these read 64 tokens. */
const PUBLISHED: readonly (readonly [
  family: 'siglip' | 'siglip2',
  size: TowerSize,
  patchSize: number,
  imageSizes: readonly number[],
])[] = [
  ['siglip2', 'base', 32, [256]],
  ['siglip2', 'base', 16, [224, 256, 384, 512]],
  ['siglip2', 'large', 16, [256, 384, 512]],
  ['siglip2', 'so400m', 14, [224, 384]],
  ['siglip2', 'so400m', 16, [256, 384, 512]],
  ['siglip', 'base', 16, [224, 256, 384, 512]],
  ['siglip', 'large', 16, [256, 384]],
  ['siglip', 'so400m', 14, [384]],
];

const published = new Map<string, SiglipConfig>(
  PUBLISHED.flatMap(([family, size, patchSize, imageSizes]) =>
    imageSizes.map((imageSize): [string, SiglipConfig] => [
      `${family}-${size}-patch${patchSize}-${imageSize}`,
      composed(size, patchSize, imageSize, family === 'siglip2' ? VOCABULARY.gemma : VOCABULARY.english),
    ]),
  ),
);
published.set('siglip-base-patch16-256-multilingual', composed('base', 16, 256, VOCABULARY.multilingual));

function composed(
  size: TowerSize,
  patchSize: number,
  imageSize: number,
  vocabularySize: number,
): SiglipConfig {
  const tower = TOWERS[size];
  return {
    vision: { ...tower, imageSize, patchSize },
    text: { ...tower, vocabularySize, maxTokens: 64, pooledWidth: tower.width },
  };
}

/** Names under which `siglipConfig` knows a model: those of the Hugging Face hub, without the organisation. */
export const siglipNames: readonly string[] = [...published.keys()];

/**
 * A published model of fixed resolution by its name on the Hugging Face hub, e.g. `siglip2-so400m-patch16-512`.
 * Throws a SiglipConfigError that lists the names; other models are read from their `config.json`.
 */
export function siglipConfig(name: string): SiglipConfig {
  const config = published.get(name);
  if (!config) {
    throw new SiglipConfigError(
      `there is no SigLIP model '${name}'; known are ${siglipNames.join(', ')}; ` +
        'for another one read its config.json',
    );
  }
  return config;
}

const activations: Readonly<Record<string, Activation>> = {
  gelu: 'gelu',
  gelu_pytorch_tanh: 'gelu_tanh',
  relu: 'relu',
};

const count = z.number().int().positive();
/** Hugging Face leaves out of a config.json what equals the default, which is the base model's. */
const towerSchema = {
  hidden_size: count.default(TOWERS.base.width),
  num_hidden_layers: count.default(TOWERS.base.layers),
  num_attention_heads: count.default(TOWERS.base.heads),
  intermediate_size: count.default(TOWERS.base.hiddenWidth),
  layer_norm_eps: z.number().positive().default(COMMON.layerNormEpsilon),
  hidden_act: z.enum(Object.keys(activations)).default('gelu_pytorch_tanh'),
};
const schema = z.object({
  model_type: z.literal('siglip'),
  vision_config: z
    .object({
      ...towerSchema,
      image_size: count.default(224),
      patch_size: count.default(16),
      num_channels: z.literal(3).default(3),
      vision_use_head: z.literal(true).default(true),
    })
    .prefault({}),
  text_config: z
    .object({
      ...towerSchema,
      vocab_size: count.default(VOCABULARY.english),
      max_position_embeddings: count.default(64),
      projection_size: count.nullish(),
    })
    .prefault({}),
});

/**
 * Reads a `config.json` as Hugging Face writes it for SigLIP and fixed-resolution SigLIP 2 models (both have
 * `model_type: "siglip"`); keys that do not shape the towers are ignored.
 * @param json the parsed file
 * @param source how errors call it
 */
export function parseSiglipConfig(json: unknown, source = 'config.json'): SiglipConfig {
  const result = schema.safeParse(json);
  if (!result.success) {
    const issue = result.error.issues[0]!;
    const key = issue.path.join('.');
    throw new SiglipConfigError(
      `${source}: ${key ? `'${key}'` : 'the content'}: ${issue.message}; ` +
        'it must be the config.json of a SigLIP model of fixed resolution',
    );
  }
  const { vision_config: vision, text_config: text } = result.data;
  const tower = (part: typeof vision | typeof text, name: string): SiglipTowerConfig => {
    if (part.hidden_size % part.num_attention_heads !== 0) {
      throw new SiglipConfigError(
        `${source}: ${name}.hidden_size ${part.hidden_size} must be a multiple of ` +
          `num_attention_heads ${part.num_attention_heads}`,
      );
    }
    return {
      width: part.hidden_size,
      layers: part.num_hidden_layers,
      heads: part.num_attention_heads,
      hiddenWidth: part.intermediate_size,
      layerNormEpsilon: part.layer_norm_eps,
      activation: activations[part.hidden_act]!,
    };
  };
  if (vision.image_size < vision.patch_size) {
    throw new SiglipConfigError(
      `${source}: vision_config.image_size ${vision.image_size} is less than a patch (${vision.patch_size})`,
    );
  }
  return {
    vision: {
      ...tower(vision, 'vision_config'),
      imageSize: vision.image_size,
      patchSize: vision.patch_size,
    },
    text: {
      ...tower(text, 'text_config'),
      vocabularySize: text.vocab_size,
      maxTokens: text.max_position_embeddings,
      pooledWidth: text.projection_size ?? text.hidden_size,
    },
  };
}
