import { add, conv, expand, gemm, reshape, slice, transpose, type Value } from '../../graph/index.ts';
import { attention, layerNorm, linear, type Parameters } from '../../nn/index.ts';
import { type SiglipVisionConfig, siglipGrid } from './config.ts';
import { type Intermediates, siglipEncoder, siglipFeedForward } from './encoder.ts';

export interface SiglipVisionStates {
  /** F of the paper, normalised; row-major over the grid, there is no class token: (B, grid^2, d) */
  readonly lastHiddenState: Value;
  /** `hidden.i`, `layer0.attn_out`, `layer0.mlp_out`, see `siglipEncoder`. */
  readonly intermediates: Intermediates;
}

/**
 * SigLIP's vision transformer (Zhai et al. 2023; Tschannen et al. 2025) up to the final normalisation.
 * @param parameters official names under `vision_model.`
 * @param pixels normalised image: (B, 3, S, S)
 */
export function siglipVisionTower(
  parameters: Parameters,
  pixels: Value,
  config: SiglipVisionConfig,
): SiglipVisionStates {
  const { width, patchSize, imageSize, layerNormEpsilon } = config;
  if (pixels.shape.slice(1).join() !== [3, imageSize, imageSize].join()) {
    throw new RangeError(`SigLIP: pixels must be (B, 3, ${imageSize}, ${imageSize}), got ${pixels}`);
  }
  const [batch, count] = [pixels.shape[0]!, siglipGrid(config) ** 2];
  const scope = parameters.at('embeddings');
  const embedding = scope.at('patch_embedding');
  const patches = conv(
    pixels,
    embedding.get('weight', [width, 3, patchSize, patchSize]),
    embedding.get('bias', [width]),
    { stride: patchSize },
  ); // (B, d, grid, grid)
  const rows = transpose(reshape(patches, [batch, width, count]), [0, 2, 1]); // (B, grid^2, d)
  const positions = scope.at('position_embedding').get('weight', [count, width]); // (grid^2, d)

  const intermediates = new Map<string, Value>();
  const states = siglipEncoder(parameters.at('encoder'), add(rows, positions), config, null, intermediates);
  const lastHiddenState = layerNorm(parameters.at('post_layernorm'), states, layerNormEpsilon); // (B, grid^2, d)
  return { lastHiddenState, intermediates };
}

export interface SiglipPooledImage {
  /** (B, d) */
  readonly pooled: Value;
  /** What the attention makes of the probe: (B, 1, d) */
  readonly attended: Value;
}

/**
 * The attention-pooling head: one learned probe attends to all tokens, then x + MLP(LN(x)).
 * @param parameters official names under `vision_model.head.`
 * @param states the tower's last hidden states: (B, N, d)
 */
export function siglipPoolingHead(
  parameters: Parameters,
  states: Value,
  config: SiglipVisionConfig,
): SiglipPooledImage {
  const [batch, count, width] = states.shape as [number, number, number];
  const scope = parameters.at('attention');
  const weight = scope.get('in_proj_weight', [3 * width, width]); // (3 d, d): queries, keys, values
  const bias = scope.get('in_proj_bias', [3 * width]); // (3 d)
  const project = (x: Value, part: number): Value => {
    const cut = (value: Value): Value => slice(value, 0, part * width, (part + 1) * width);
    return gemm(reshape(x, [-1, width]), cut(weight), cut(bias)); // (rows, d)
  };
  const probe = parameters.get('probe', [1, 1, width]); // (1, 1, d)
  const query = expand(reshape(project(probe, 0), [1, 1, width]), [batch, 1, width]); // (B, 1, d)
  const [key, value] = [1, 2].map((part) => reshape(project(states, part), [batch, count, width])); // (B, N, d)
  const { output } = attention(query, key!, value!, { heads: config.heads }); // (B, 1, d)
  const attended = linear(scope.at('out_proj'), output, width); // (B, 1, d)
  const normalized = layerNorm(parameters.at('layernorm'), attended, config.layerNormEpsilon); // (B, 1, d)
  const sum = add(attended, siglipFeedForward(parameters.at('mlp'), normalized, config)); // (B, 1, d)
  return { pooled: reshape(sum, [batch, width]), attended };
}
