import { add, reshape, transpose, type Value } from '../graph/index.ts';
import { attention, linear, type Parameters } from '../nn/index.ts';
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
 * @param groundingCues G (B, Ng, d)
 */
export function groundingModulation(
  parameters: Parameters,
  levels: SamLevels,
  groundingCues: Value,
  config: SgsrfConfig,
): ModulationResult {
  const modulate = (name: string, level: Value): { level: Value; attention: Value } => {
    const scope = parameters.at(name);
    const [batch, channels, height, width] = level.shape as [number, number, number, number];
    const tokens = transpose(reshape(level, [batch, channels, height * width]), [0, 2, 1]); // (B, M_s, d_s)
    const { modulationWidth } = config;
    const { output, weights } = attention(
      linear(scope.at('q_proj'), tokens, modulationWidth), // (B, M_s, a)
      linear(scope.at('k_proj'), groundingCues, modulationWidth), // (B, Ng, a)
      linear(scope.at('v_proj'), groundingCues, modulationWidth), // (B, Ng, a)
      { heads: 1 },
    );
    const update = linear(scope.at('out_proj'), output, channels); // (B, M_s, d_s)
    const map = reshape(transpose(update, [0, 2, 1]), level.shape); // (B, d_s, h, w)
    return {
      level: add(level, map), // Z_g(s) (B, d_s, h, w)
      attention: reshape(weights, [batch, height * width, groundingCues.shape[1]!]), // (B, M_s, Ng)
    };
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
