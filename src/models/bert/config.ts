import { z } from 'zod';
import { SkyreferError } from '../../errors/skyrefer-error.ts';
import type { Activation } from '../../nn/index.ts';

/** Dimensions of a BERT encoder. */
export interface BertConfig {
  /** Rows of the token table. */
  readonly vocabularySize: number;
  /** Width of the hidden states. */
  readonly width: number;
  readonly layers: number;
  readonly heads: number;
  /** Hidden width of each layer's feed-forward part. */
  readonly hiddenWidth: number;
  /** Longest token sequence: rows of the position table. */
  readonly maxTokens: number;
  /** Rows of the token type table. */
  readonly tokenTypes: number;
  readonly layerNormEpsilon: number;
  readonly activation: Activation;
}

/** A configuration file does not describe a BERT encoder that can be built. */
export class BertConfigError extends SkyreferError {
  override readonly name = 'BertConfigError';
  readonly code = 'bert-config';
}

const activations: Readonly<Record<string, Activation>> = {
  gelu: 'gelu',
  gelu_new: 'gelu_tanh',
  gelu_pytorch_tanh: 'gelu_tanh',
  relu: 'relu',
};

const count = z.number().int().positive();
const schema = z.object({
  model_type: z.literal('bert').optional(),
  vocab_size: count,
  hidden_size: count,
  num_hidden_layers: count,
  num_attention_heads: count,
  intermediate_size: count,
  max_position_embeddings: count,
  type_vocab_size: count.default(2),
  layer_norm_eps: z.number().positive().default(1e-12),
  hidden_act: z.enum(Object.keys(activations)).default('gelu'),
  position_embedding_type: z.literal('absolute').default('absolute'),
  is_decoder: z.literal(false).default(false),
});

/**
 * Reads a `config.json` as Hugging Face writes it for BERT models; keys that do not shape the encoder are ignored.
 * @param json the parsed file
 * @param source how errors call it
 */
export function parseBertConfig(json: unknown, source = 'config.json'): BertConfig {
  const result = schema.safeParse(json);
  if (!result.success) {
    const issue = result.error.issues[0]!;
    const key = issue.path.join('.');
    throw new BertConfigError(
      `${source}: ${key ? `'${key}'` : 'the content'}: ${issue.message}; it must be the config.json of a BERT encoder`,
    );
  }
  const config = result.data;
  if (config.hidden_size % config.num_attention_heads !== 0) {
    throw new BertConfigError(
      `${source}: hidden_size ${config.hidden_size} must be a multiple of num_attention_heads ${config.num_attention_heads}`,
    );
  }
  return {
    vocabularySize: config.vocab_size,
    width: config.hidden_size,
    layers: config.num_hidden_layers,
    heads: config.num_attention_heads,
    hiddenWidth: config.intermediate_size,
    maxTokens: config.max_position_embeddings,
    tokenTypes: config.type_vocab_size,
    layerNormEpsilon: config.layer_norm_eps,
    activation: activations[config.hidden_act]!,
  };
}

/** MiniLM-L6-H384-uncased, the encoder under all-MiniLM-L6-v2. */
export const miniLmL6: BertConfig = {
  vocabularySize: 30522,
  width: 384,
  layers: 6,
  heads: 12,
  hiddenWidth: 1536,
  maxTokens: 512,
  tokenTypes: 2,
  layerNormEpsilon: 1e-12,
  activation: 'gelu',
};
