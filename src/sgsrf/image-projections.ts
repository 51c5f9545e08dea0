import { add, type Value } from '../graph/index.ts';
import { type Parameters, productOrder, projectedHeads } from '../nn/index.ts';
import type { SgsrfConfig } from './config.ts';
import type { VisualTokens } from './visual-tokens.ts';

/** What CCR's first block makes of an image before it meets a sentence, by heads: (I, h, Ni, a/h) each. */
export interface ImageProjections {
  /** Keys and values of A_uf; null without BCMI */
  readonly textToImage: { readonly keys: Value; readonly values: Value } | null;
  /** Queries of A_fu */
  readonly imageToText: { readonly queries: Value };
}

/** Whether anything is gained by them: where both attentions project the image, whose side is the long one. */
export function projectsImages(config: SgsrfConfig, visualTokens: number, textTokens: number): boolean {
  if (config.ccrBlock !== 'residual') return false;
  const { heads, attentionWidth: width, width: inner } = config;
  const unified = textTokens + config.contextTokens; // Nt+Ng
  const order = (queries: number, keys: number) => productOrder({ queries, keys, inner }, { heads, width });
  return order(unified, visualTokens) === 'projections' && order(visualTokens, unified) === 'projections';
}

/**
 * The projections of F that do not depend on the sentence: computed once for all sentences about an image.
 * @param parameters of the stages
 */
export function imageProjections(
  parameters: Parameters,
  { tokens, position }: VisualTokens,
  config: SgsrfConfig,
): ImageProjections {
  const block = parameters.at('ccr').at('blocks', 0);
  const { heads, attentionWidth: width } = config;
  const project = (scope: Parameters, x: Value): Value => projectedHeads(scope, x, { heads, width });
  const placed = add(tokens, position); // (I, Ni, d)
  const cross = block.at('text_to_image');
  return {
    textToImage: config.bidirectional
      ? { keys: project(cross.at('k_proj'), placed), values: project(cross.at('v_proj'), tokens) }
      : null,
    imageToText: { queries: project(block.at('image_to_text').at('q_proj'), placed) },
  };
}
