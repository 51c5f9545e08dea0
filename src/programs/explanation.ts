import type { Tensor } from '../runtime/index.ts';
import type { WordRange } from './word-grouping.ts';

/** Why the model answers what it does: where each word looked, and where the prompt says the object is. */
export interface Explanation {
  /** The sentence's words in order. */
  readonly words: readonly WordAttention[];
  /** Y_dense as probabilities over the grid of visual tokens, row-major; null for a model without a dense prompt. */
  readonly denseMap: { readonly width: number; readonly height: number; readonly data: Float32Array } | null;
}

/** Where one word looks: its row of A_uf in the last CCR block, averaged over heads and over the word's pieces. */
export interface WordAttention {
  /** The word as the sentence has it, without punctuation around it. */
  readonly text: string;
  /** Rows and columns of `attention`; the grid lies over the whole image. */
  readonly grid: number;
  /** Weights that add up to 1, row-major: (grid * grid) */
  readonly attention: Float32Array;
}

/** Names of the grounding program's outputs that explanations are made of. */
export const EXPLANATION_OUTPUTS = {
  /** A_uf of the last CCR block, or A_fu transposed where there is no BCMI: (1, Nt+Ng, Ni) */
  wordAttention: 'word_attention',
  /** Y_dense as logits: (1, 1, Hv, Wv) */
  denseMap: 'dense_map',
} as const;

/**
 * @param words token ranges of the sentence's words
 * @param outputs of the grounding program
 */
export function explain(
  words: readonly WordRange[],
  outputs: Readonly<Record<string, Tensor<Float32Array>>>,
): Explanation {
  const attention = outputs[EXPLANATION_OUTPUTS.wordAttention];
  if (!attention)
    throw new Error(`the grounding program has no output '${EXPLANATION_OUTPUTS.wordAttention}'`);
  const cells = attention.shape[2]!;
  const grid = Math.sqrt(cells);
  const row = (token: number) => attention.data.subarray(token * cells, (token + 1) * cells);
  const map = outputs[EXPLANATION_OUTPUTS.denseMap];
  return {
    words: words.map(({ text, start, end }) => {
      const sum = new Float32Array(cells);
      for (let token = start; token < end; token++) {
        const weights = row(token);
        for (let cell = 0; cell < cells; cell++) sum[cell]! += weights[cell]!;
      }
      return { text, grid, attention: normalised(sum) };
    }),
    denseMap: map
      ? { width: map.shape[3]!, height: map.shape[2]!, data: map.data.map((x) => 1 / (1 + Math.exp(-x))) }
      : null,
  };
}

/** Scaled to a sum of 1, in place; A_fu's columns do not add up to 1 by themselves. */
function normalised(weights: Float32Array): Float32Array {
  let sum = 0;
  for (const weight of weights) sum += weight;
  if (sum > 0) for (let cell = 0; cell < weights.length; cell++) weights[cell]! /= sum;
  return weights;
}
