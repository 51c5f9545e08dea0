import { add, slice, type Value } from '../../graph/index.ts';
import { layerNorm, mlp, type Parameters, projectedAttention } from '../../nn/index.ts';
import type { Sam2Config } from './config.ts';

/** Epsilon of the two-way transformer's layer normalisations. */
const EPSILON = 1e-5;

export interface TwoWayResult {
  /** Tokens after the last attention, as many as are asked for: (B, n, dModel) */
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
 * @param answering how many of the tokens, from the first on, are wanted in the end. Default: all
 */
export function twoWayTransformer(
  parameters: Parameters,
  tokens: Value,
  image: Value,
  imagePosition: Value,
  config: Sam2Config,
  answering: number = tokens.shape[1]!,
): TwoWayResult {
  const { depth, mlpDim, attentionDownsampleRate } = config.decoder;
  const across = config.dModel / attentionDownsampleRate;
  const attend = (scope: Parameters, query: Value, key: Value, value: Value, width: number): Value =>
    projectedAttention(scope, { query, key, value }, { heads: config.decoder.heads, width }).output; // (B, N, dModel)
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
  const wanted = (x: Value): Value => slice(x, 1, 0, answering); // (B, n, dModel)
  const asking = wanted(queries);
  const final = attend(
    parameters.at('final_attn_token_to_image'),
    add(asking, wanted(tokens)),
    add(keys, imagePosition),
    keys,
    across,
  ); // (B, n, dModel)
  return { queries: norm(parameters.at('norm_final_attn'), add(asking, final)), keys, layers };
}
