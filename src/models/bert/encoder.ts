import { add, cast, formatShape, sameShape, slice, type Value } from '../../graph/index.ts';
import {
  activate,
  attention,
  layerNorm,
  linear,
  type Parameters,
  paddingBias,
  residual,
} from '../../nn/index.ts';
import type { BertConfig } from './config.ts';

/** What the encoder makes of a batch of sentences; each value is (B, N, width). */
export interface BertStates {
  /** States after the last layer: the text tokens L of the paper (before projection). */
  readonly lastHiddenState: Value;
  /** `embeddings`, `layer.0`, `layer.1`, ... in order. */
  readonly byName: ReadonlyMap<string, Value>;
}

/**
 * BERT's encoder (Devlin et al. 2019): post-normalised transformer layers over token, position and token type
 * embeddings. Parameters have Hugging Face's names (`embeddings.word_embeddings.weight`, ...). Every token has type 0,
 * as sentences that are not pairs do; the pooler on top is not part of it.
 * @param tokenIds (B, N) int64, N at most `config.maxTokens`
 * @param attentionMask (B, N) 1 for tokens, 0 for padding, of any numeric type. No token attends to padding, so a
 *   sentence has the same states padded or not; states at padding positions mean nothing.
 */
export function bertEncoder(
  parameters: Parameters,
  config: BertConfig,
  tokenIds: Value,
  attentionMask: Value,
): BertStates {
  if (tokenIds.rank !== 2 || !sameShape(tokenIds.shape, attentionMask.shape)) {
    throw new Error(
      `bertEncoder: token ids ${formatShape(tokenIds.shape)} and attention mask ` +
        `${formatShape(attentionMask.shape)} must both be (batch, tokens)`,
    );
  }
  const bias = paddingBias(cast(attentionMask, 'float32')); // (B, 1, 1, N)
  let states = embeddings(parameters.at('embeddings'), config, tokenIds); // (B, N, d)
  const byName = new Map([['embeddings', states]]);
  for (let layer = 0; layer < config.layers; layer++) {
    states = encoderLayer(parameters.at('encoder', 'layer', layer), config, states, bias); // (B, N, d)
    byName.set(`layer.${layer}`, states);
  }
  return { lastHiddenState: states, byName };
}

/** Sum of the three embeddings, normalised: (B, N) -> (B, N, d). */
function embeddings(parameters: Parameters, config: BertConfig, tokenIds: Value): Value {
  const length = tokenIds.shape[1]!;
  const { width, vocabularySize, maxTokens, tokenTypes } = config;
  if (length > maxTokens) {
    throw new RangeError(`bertEncoder: ${length} tokens, but there are ${maxTokens} positions`);
  }
  const word = parameters.at('word_embeddings').rows('weight', [vocabularySize, width], tokenIds); // (B, N, d)
  const positions = parameters.at('position_embeddings').get('weight', [maxTokens, width]); // (P, d)
  const types = parameters.at('token_type_embeddings').get('weight', [tokenTypes, width]); // (T, d)
  const place = add(slice(positions, 0, 0, length), slice(types, 0, 0, 1)); // (N, d)
  return layerNorm(parameters.at('LayerNorm'), add(word, place), config.layerNormEpsilon); // (B, N, d)
}

/** One transformer layer; both parts are normalised after their residual: (B, N, d) -> (B, N, d). */
function encoderLayer(parameters: Parameters, config: BertConfig, x: Value, bias: Value): Value {
  const { width, heads, hiddenWidth, layerNormEpsilon } = config;
  const project = (name: string) => linear(parameters.at('attention', 'self', name), x, width); // (B, N, d)
  const attended = attention(project('query'), project('key'), project('value'), { heads, bias }).output;
  const y = output(parameters.at('attention', 'output'), attended, x, layerNormEpsilon); // (B, N, d)
  const hidden = linear(parameters.at('intermediate', 'dense'), y, hiddenWidth); // (B, N, h)
  return output(parameters.at('output'), activate(hidden, config.activation), y, layerNormEpsilon);
}

/** LayerNorm(x + W y): (B, N, h) and (B, N, d) -> (B, N, d). */
function output(parameters: Parameters, y: Value, x: Value, epsilon: number): Value {
  const projected = linear(parameters.at('dense'), y, x.shape.at(-1)!); // (B, N, d)
  return layerNorm(parameters.at('LayerNorm'), residual(projected, x), epsilon);
}
