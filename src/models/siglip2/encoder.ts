import { add, type Value } from '../../graph/index.ts';
import {
  type AttentionResult,
  activate,
  attentionInParts,
  layerNorm,
  linear,
  type Parameters,
} from '../../nn/index.ts';
import type { SiglipTowerConfig } from './config.ts';

/** Values on the way through a tower, by name. */
export type Intermediates = ReadonlyMap<string, Value>;

/**
 * The layers that both towers consist of: x + Attn(LN(x)), then x + MLP(LN(x)); no causal mask.
 * @param parameters official names under `encoder.`
 * @param x (B, N, d)
 * @param bias added to the attention logits, broadcast to (B, heads, N, N); null for none
 * @param intermediates receives `hidden.i`: 0 is x, i what layer i - 1 makes of it (B, N, d); and `layer0.attn_out`,
 *   `layer0.mlp_out` (B, N, d), `layer0.attn_probs` (B, heads, N, N)
 * @returns (B, N, d), not yet normalised
 */
export function siglipEncoder(
  parameters: Parameters,
  x: Value,
  config: SiglipTowerConfig,
  bias: Value | null,
  intermediates: Map<string, Value>,
): Value {
  let states = x; // (B, N, d)
  intermediates.set('hidden.0', states);
  for (let index = 0; index < config.layers; index++) {
    const scope = parameters.at('layers', index);
    const normalized = layerNorm(scope.at('layer_norm1'), states, config.layerNormEpsilon); // (B, N, d)
    const { output: attended, weights } = selfAttention(scope.at('self_attn'), normalized, config, bias); // (B, N, d)
    const sum = add(states, attended); // (B, N, d)
    const inner = layerNorm(scope.at('layer_norm2'), sum, config.layerNormEpsilon); // (B, N, d)
    const transformed = siglipFeedForward(scope.at('mlp'), inner, config); // (B, N, d)
    states = x.graph.checkpoint(add(sum, transformed)); // (B, N, d)
    intermediates.set(`hidden.${index + 1}`, states);
    if (index === 0) {
      intermediates.set('layer0.attn_out', attended);
      intermediates.set('layer0.mlp_out', transformed);
      intermediates.set('layer0.attn_probs', weights());
    }
  }
  return states;
}

/** (B, N, d) -> (B, N, d) */
function selfAttention(
  parameters: Parameters,
  x: Value,
  { width, heads }: SiglipTowerConfig,
  bias: Value | null,
): AttentionResult {
  const project = (name: string): Value => linear(parameters.at(name), x, width); // (B, N, d)
  const { output, weights } = attentionInParts(project('q_proj'), project('k_proj'), project('v_proj'), {
    heads,
    bias,
  });
  return { output: linear(parameters.at('out_proj'), output, width), weights };
}

/** Two linear layers `fc1` and `fc2`: (B, N, d) -> (B, N, d) */
export function siglipFeedForward(parameters: Parameters, x: Value, config: SiglipTowerConfig): Value {
  const hidden = activate(linear(parameters.at('fc1'), x, config.hiddenWidth), config.activation); // (B, N, hidden)
  return linear(parameters.at('fc2'), hidden, config.width);
}
