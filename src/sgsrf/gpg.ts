import {
  add,
  div,
  exp,
  expand,
  matmul,
  maximum,
  mul,
  reduceSum,
  reshape,
  resize,
  slice,
  sqrt,
  square,
  transposeLast,
  type Value,
} from '../graph/index.ts';
import { type Parameters, paddingBias } from '../nn/index.ts';
import type { SgsrfConfig } from './config.ts';
import { addNorm, attend, feedForward } from './cross-attention.ts';

/** Width of SAM 2's prompt embeddings, at which the prompt tokens live. */
export const PROMPT_WIDTH = 256;
const MLP_HIDDEN = 512;

/** What Grounding-aware Prompt Generation gives to the mask decoder (section 3.3). */
export interface GpgResult {
  /** E_s (B, Np, 256), Eq. 24 */
  readonly sparsePrompts: Value;
  /** Y_dense as logits over the grid of visual tokens: (B, 1, Hv, Wv), Eq. 25; null without a dense prompt */
  readonly denseMap: Value | null;
}

export interface GpgInput {
  /** H_f (B, Ni, d) */
  readonly visualTokens: Value;
  /** H_l (B, Nt, d) */
  readonly textTokens: Value;
  /** (B, Nt) */
  readonly textMask: Value;
  /** (Ni, d) */
  readonly visualPosition: Value | null;
}

/**
 * Stage II, Grounding-aware Prompt Generation: one dense and N_p sparse prompt tokens gather what the sentence refers
 * to from H_f and H_l; the sparse ones become E_s, the dense one is compared with every visual token.
 */
export function groundingAwarePrompts(
  parameters: Parameters,
  input: GpgInput,
  config: SgsrfConfig,
): GpgResult {
  const batch = input.textTokens.shape[0]!;
  const textBias = paddingBias(input.textMask); // (B, 1, 1, Nt)
  const count = config.sparseTokens + (config.densePrompt ? 1 : 0);
  const embeddings = parameters.get('prompt_embed.weight', [count, PROMPT_WIDTH]);
  const position = parameters.get('prompt_pos.weight', [count, PROMPT_WIDTH]);
  let p = expand(embeddings, [batch, count, PROMPT_WIDTH]); // P = [P_dense; P_sparse] (B, 1+Np, 256), Eq. 23
  for (let index = 0; index < config.promptDepth; index++) {
    p = promptLayer(parameters.at('layers', index), p, { position, textBias, input, config });
  }
  const dense = config.densePrompt ? slice(p, 1, 0, 1) : null; // P^_dense (B, 1, 256)
  const sparse = config.densePrompt ? slice(p, 1, 1, count) : p; // P^_sparse (B, Np, 256)
  return {
    sparsePrompts: feedForward(parameters.at('sparse_mlp'), sparse, MLP_HIDDEN), // E_s (B, Np, 256), Eq. 24
    denseMap: dense ? denseMap(parameters, dense, input.visualTokens) : null,
  };
}

function promptLayer(
  parameters: Parameters,
  prompts: Value,
  context: { position: Value; textBias: Value; input: GpgInput; config: SgsrfConfig },
): Value {
  const { position, textBias, input, config } = context;
  const self = attend(parameters.at('self_attn'), prompts, prompts, config, {
    queryPosition: position,
    keyPosition: position,
  });
  let p = addNorm(parameters.at('norm1'), prompts, self.output); // (B, 1+Np, 256)
  const crossAttentions = {
    text: (x: Value): Value => {
      const cross = attend(parameters.at('prompt_to_text'), x, input.textTokens, config, {
        queryPosition: position,
        bias: textBias,
      });
      const y = addNorm(parameters.at('norm2'), x, cross.output);
      return addNorm(
        parameters.at('norm3'),
        y,
        feedForward(parameters.at('text_mlp'), y, config.hiddenWidth),
      );
    },
    image: (x: Value): Value => {
      const cross = attend(parameters.at('prompt_to_image'), x, input.visualTokens, config, {
        queryPosition: position,
        keyPosition: input.visualPosition,
      });
      const y = addNorm(parameters.at('norm4'), x, cross.output);
      return addNorm(
        parameters.at('norm5'),
        y,
        feedForward(parameters.at('image_mlp'), y, config.hiddenWidth),
      );
    },
  };
  for (const name of config.promptOrder.split('-') as ('text' | 'image')[]) p = crossAttentions[name](p);
  return p; // (B, 1+Np, 256)
}

/**
 * Y_dense = V . MLP(P^_dense) (Eq. 25), both normalised, with a learnable scale and bias as SigLIP's logits have.
 * @param dense (B, 1, 256)
 * @param visual V = H_f (B, Ni, d)
 * @returns (B, 1, Hv, Wv)
 */
function denseMap(parameters: Parameters, dense: Value, visual: Value): Value {
  const [batch, count, width] = visual.shape as [number, number, number];
  const grid = Math.sqrt(count);
  const query = normalise(feedForward(parameters.at('dense_mlp'), dense, MLP_HIDDEN, width)); // (B, 1, d)
  const cosine = matmul(query, transposeLast(normalise(visual))); // (B, 1, Ni)
  const scale = exp(parameters.get('logit_scale', [1]));
  const logits = add(mul(cosine, scale), parameters.get('logit_bias', [1])); // (B, 1, Ni)
  return reshape(logits, [batch, 1, grid, grid]);
}

/** x / |x| over the last axis. */
function normalise(x: Value): Value {
  return div(x, maximum(sqrt(add(reduceSum(square(x), [-1], true), 1e-12)), 1e-12));
}

/** Enlarges Y_dense to the size that SAM 2's mask prompt has: (B, 1, Hv, Wv) -> (B, 1, size, size) */
export const enlargeDenseMap = (map: Value, size: number): Value =>
  resize(map, size, size, { mode: 'linear', alignCorners: true });

/**
 * Sparse prompts straight from the text tokens, without GPG (Table 7, first row): the pooled text is projected to
 * the width of SAM 2's prompts. text (B, n, d) -> (B, n, 256)
 */
export const promptsFromText = (parameters: Parameters, text: Value): Value =>
  feedForward(parameters.at('text_prompt_mlp'), text, MLP_HIDDEN, PROMPT_WIDTH);
