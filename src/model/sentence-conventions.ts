import type { TokenizerConventions } from '../text/index.ts';

/** How sentences are given to a SigLIP text tower. */
export interface SentenceConventions extends Required<TokenizerConventions> {
  /**
   * `attended`: every sentence has all 64 tokens, and padding is read like any other token, as the tower was trained.
   * `masked`: padding is hidden, which gives the states of the sentence without padding.
   */
  readonly padding: 'attended' | 'masked';
}

export type SentenceConventionsName = 'siglip2' | 'siglip' | 'rsrefseg2';

/**
 * Conventions by name. `siglip2` and `siglip`: as the checkpoints were trained and as their documentation says, in lower
 * case and padded to 64. `rsrefseg2`: as RSRefSeg2 feeds SigLIP 2 (and so, presumably, the paper): in the sentence's own
 * case and without padding.
 */
export const sentenceConventions: Readonly<Record<SentenceConventionsName, SentenceConventions>> = {
  siglip2: {
    lowerCase: true,
    removePunctuation: false,
    endToken: '<eos>',
    paddingToken: '<pad>',
    padding: 'attended',
  },
  siglip: {
    lowerCase: true,
    removePunctuation: true,
    endToken: '</s>',
    paddingToken: '</s>',
    padding: 'attended',
  },
  rsrefseg2: {
    lowerCase: false,
    removePunctuation: false,
    endToken: '<eos>',
    paddingToken: '<pad>',
    padding: 'masked',
  },
};
