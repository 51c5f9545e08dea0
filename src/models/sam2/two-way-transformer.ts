import { add, type Value } from '../../graph/index.ts';
import { attention, layerNorm, linear, mlp, type Parameters } from '../../nn/index.ts';
import type { Sam2Config } from './config.ts';

/** Epsilon of the two-way transformer's layer normalisations. */
const EPSILON = 1e-5;

export interface TwoWayResult {
  /** Tokens after the last attention: (B, n, dModel) */
  readonly queries: Value;
  /** Image cells: (B, h * w, dModel) */
  readonly keys: Value;
  /** After each layer: queries (B, n, dModel) and keys (B, h * w, dModel) */
  readonly layers: readonly { readonly queries: Value; readonly keys: Value }[];
}

/**
 * SAM's two-way transformer: tokens attend to themselves and to the image, and the image to the tokens. Prompt tokens
 * are also their own position terms.
 *
 * @param parameters official names under `sam_mask_decoder.transformer.`
 * @param tokens (B, n, dModel)
 * @param image (B, h * w, dModel)
 * @param imagePosition (1, h * w, dModel)
 */
export function twoWayTransformer(
  parameters: Parameters,
  tokens: Value,
  image: Value,
  imagePosition: Value,
  config: Sam2Config,
): TwoWayResult {
  const { depth, mlpDim, attentionDownsampleRate } = config.decoder;
  const across = config.dModel / attentionDownsampleRate;
  const attend = (scope: Parameters, query: Value, key: Value, value: Value, width: number): Value => {
    const { output } = attention(
      linear(scope.at('q_proj'), query, width),
      linear(scope.at('k_proj'), key, width),
      linear(scope.at('v_proj'), value, width),
      { heads: config.decoder.heads },
    ); // (B, N, width)
    return linear(scope.at('out_proj'), output, config.dModel); // (B, N, dModel)
  };
  const norm = (scope: Parameters, x: Value): Value => layerNorm(scope, x, EPSILON);

  let queries = tokens; // (B, n, dModel)
  let keys = image; // (B, h * w, dModel)
  const layers: { queries: Value; keys: Value }[] = [];
  for (let index = 0; index < depth; index++) {
    const scope = parameters.at('layers', index);
    if (index === 0) {
      // The first layer's tokens are the position terms themselves, and its attention replaces them.
      queries = attend(scope.at('self_attn'), queries, queries, queries, config.dModel);
    } else {
      const located = add(queries, tokens); // (B, n, dModel)
      queries = add(queries, attend(scope.at('self_attn'), located, located, queries, config.dModel));
    }
    queries = norm(scope.at('norm1'), queries);

    const placedKeys = add(keys, imagePosition); // (B, h * w, dModel)
    const fromImage = attend(
      scope.at('cross_attn_token_to_image'),
      add(queries, tokens),
      placedKeys,
      keys,
      across,
    ); // (B, n, dModel)
    queries = norm(scope.at('norm2'), add(queries, fromImage));

    const transformed = mlp(scope.at('mlp'), queries, [mlpDim, config.dModel], 'relu'); // (B, n, dModel)
    queries = norm(scope.at('norm3'), add(queries, transformed));

    const fromTokens = attend(
      scope.at('cross_attn_image_to_token'),
      placedKeys,
      add(queries, tokens),
      queries,
      across,
    ); // (B, h * w, dModel)
    keys = norm(scope.at('norm4'), add(keys, fromTokens));
    layers.push({ queries, keys });
  }
  const final = attend(
    parameters.at('final_attn_token_to_image'),
    add(queries, tokens),
    add(keys, imagePosition),
    keys,
    across,
  ); // (B, n, dModel)
  return { queries: norm(parameters.at('norm_final_attn'), add(queries, final)), keys, layers };
}
