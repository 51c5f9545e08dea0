import { add, matmul, mul, reshape, softmax, transpose, transposeLast, type Value } from '../graph/index.ts';
import { linear, type Parameters } from '../nn/index.ts';
import type { SgsrfConfig } from './config.ts';

/** SAM 2's three levels, fine to coarse: F(0), F(1), F(2) of section 3.4.1. */
export interface SamLevels {
  /** F(0) after conv_s0: (B, 32, S/4, S/4) */
  readonly s0: Value;
  /** F(1) after conv_s1: (B, 64, S/8, S/8) */
  readonly s1: Value;
  /** F(2), the image embedding: (B, 256, S/16, S/16) */
  readonly imageEmbedding: Value;
}

/** SAM 2's levels after GMFE, and how each of their positions attends to the grounding cues. */
export interface ModulationResult {
  /** Z_g(0), Z_g(1), Z_g(2) */
  readonly levels: SamLevels;
  /** Attention of the levels' positions, row by row, fine to coarse: (B, M_s, Ng) each */
  readonly attentions: readonly [Value, Value, Value];
}

/**
 * GMFE (Eq. 27-30): each level attends to the grounding cues, Z(s) = F(s) + Attn(Q = F(s), K = G, V = G).
 * The printed V = F(s) has no matching shape (N_g keys, M_s values). The residual and the zero-initialised output
 * projection let training start from SAM 2 as it was pre-trained.
 *
 * N_g cues are far fewer than the channels that queries and values would have, so the products are taken in another order:
 * F W_q (G W_k)' = F (G W_k W_q')' and (A G W_v) W_o = A (G W_v W_o). The fine levels' long rows are then multiplied by
 * N_g columns only, and what is the image's own is not repeated for its sentences.
 *
 * @param levels of each pair, or once per image: (I, ...) with B a multiple of I
 * @param groundingCues G (B, Ng, d)
 */
export function groundingModulation(
  parameters: Parameters,
  levels: SamLevels,
  groundingCues: Value,
  config: SgsrfConfig,
): ModulationResult {
  const [batch, count] = groundingCues.shape as [number, number, number];
  const modulate = (name: string, level: Value): { level: Value; attention: Value } => {
    const scope = parameters.at(name);
    const [images, channels, height, width] = level.shape as [number, number, number, number];
    const { modulationWidth: inner } = config;
    const size = height * width; // M_s
    const each = batch / images;
    const query = weightAndBias(scope.at('q_proj'), inner, channels);
    const keys = mul(linear(scope.at('k_proj'), groundingCues, inner), 1 / Math.sqrt(inner)); // (B, Ng, a)
    const values = linear(scope.at('v_proj'), groundingCues, inner); // (B, Ng, a)
    const out = weightAndBias(scope.at('out_proj'), channels, inner);

    const columns = matmul(keys, query.weight); // (B, Ng, d_s)
    const offsets = matmul(keys, reshape(query.bias, [inner, 1])); // (B, Ng, 1)
    const cells = reshape(level, [images, 1, channels, size]); // (I, 1, d_s, M_s)
    const products = matmul(reshape(columns, [images, each, count, channels]), cells); // (I, E, Ng, M_s)
    const logits = add(reshape(products, [batch, count, size]), offsets); // (B, Ng, M_s)
    const weights = transpose(softmax(logits, 1), [0, 2, 1]); // A (B, M_s, Ng)

    // A cell's weights add up to 1, so that the bias may stand with the few values.
    const rows = add(matmul(values, transposeLast(out.weight)), out.bias); // (B, Ng, d_s)
    const updates = matmul(weights, rows); // (B, M_s, d_s)
    const tokens = transpose(cells, [0, 1, 3, 2]); // (I, 1, M_s, d_s)
    const modulated = add(reshape(updates, [images, each, size, channels]), tokens); // (I, E, M_s, d_s)
    const map = transpose(reshape(modulated, [batch, size, channels]), [0, 2, 1]); // (B, d_s, M_s)
    return { level: reshape(map, [batch, channels, height, width]), attention: weights }; // Z_g(s) (B, d_s, h, w)
  };
  const [s0, s1, imageEmbedding] = [
    modulate('level0', levels.s0),
    modulate('level1', levels.s1),
    modulate('level2', levels.imageEmbedding),
  ];
  return {
    levels: { s0: s0.level, s1: s1.level, imageEmbedding: imageEmbedding.level },
    attentions: [s0.attention, s1.attention, imageEmbedding.attention],
  };
}

/** A linear layer's own parameters: (out, in) and (out). */
const weightAndBias = (
  parameters: Parameters,
  out: number,
  width: number,
): { readonly weight: Value; readonly bias: Value } => ({
  weight: parameters.get('weight', [out, width]),
  bias: parameters.get('bias', [out]),
});
