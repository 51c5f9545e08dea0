import { add, cast, formatShape, reshape, sameShape, slice, type Value } from '../../graph/index.ts';
import { layerNorm, linear, type Parameters, paddingBias } from '../../nn/index.ts';
import type { SiglipTextConfig } from './config.ts';
import { type Intermediates, siglipEncoder } from './encoder.ts';

export interface SiglipTextStates {
  /** L of the paper, normalised: (B, N, d) */
  readonly lastHiddenState: Value;
  /** `hidden.i`, `layer0.attn_out`, `layer0.mlp_out`, see `siglipEncoder`. */
  readonly intermediates: Intermediates;
}

/**
 * SigLIP's text transformer up to the final normalisation. Attention goes both ways.
 * @param parameters official names under `text_model.`
 * @param tokenIds int64 (B, N), N at most `config.maxTokens`
 * @param attentionMask 1 for tokens, 0 for padding that nothing attends to: (B, N). Null, as the model was trained: it
 *   sees 64 tokens always, and padding is attended to like any other token.
 */
export function siglipTextTower(
  parameters: Parameters,
  tokenIds: Value,
  config: SiglipTextConfig,
  attentionMask: Value | null = null,
): SiglipTextStates {
  if (tokenIds.rank !== 2 || (attentionMask && !sameShape(tokenIds.shape, attentionMask.shape))) {
    throw new RangeError(
      `SigLIP: token ids ${formatShape(tokenIds.shape)} and attention mask ` +
        `${attentionMask ? formatShape(attentionMask.shape) : 'none'} must both be (batch, tokens)`,
    );
  }
  const { width, vocabularySize, maxTokens } = config;
  const length = tokenIds.shape[1]!;
  if (length > maxTokens) {
    throw new RangeError(`SigLIP: ${length} tokens, but there are ${maxTokens} positions`);
  }
  const scope = parameters.at('embeddings');
  const tokens = scope.at('token_embedding').rows('weight', [vocabularySize, width], tokenIds); // (B, N, d)
  const positions = scope.at('position_embedding').get('weight', [maxTokens, width]); // (P, d)
  const embedded = add(tokens, slice(positions, 0, 0, length)); // (B, N, d)

  const bias = attentionMask ? paddingBias(cast(attentionMask, 'float32')) : null; // (B, 1, 1, N)
  const intermediates = new Map<string, Value>();
  const states = siglipEncoder(parameters.at('encoder'), embedded, config, bias, intermediates);
  const normalization = parameters.at('final_layer_norm');
  return { lastHiddenState: layerNorm(normalization, states, config.layerNormEpsilon), intermediates };
}

/**
 * The text as one vector: the last position, whatever stands there, projected.
 * @param parameters official names under `text_model.`
 * @param states the tower's last hidden states: (B, N, d)
 * @returns (B, pooledWidth)
 */
export function siglipPooledText(parameters: Parameters, states: Value, config: SiglipTextConfig): Value {
  const [batch, length, width] = states.shape as [number, number, number];
  const last = reshape(slice(states, 1, length - 1, length), [batch, width]); // (B, d)
  return linear(parameters.at('head'), last, config.pooledWidth);
}
