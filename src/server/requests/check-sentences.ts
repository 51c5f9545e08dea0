import type { Tokenizer } from '../../text/index.ts';
import { MAX_SENTENCE_LENGTH } from '../api-schemas.ts';
import { Problem } from '../http/problem.ts';

/**
 * Throws where sentences cannot be asked, before anything is computed: a Problem 422 where there are too
 * many or one is too long; a SentenceError where the model cannot read one.
 */
export function checkSentences(
  sentences: readonly string[],
  limits: { readonly sentences: number; readonly maxTokens: number },
  tokenizer: Tokenizer,
): void {
  if (sentences.length > limits.sentences) {
    throw new Problem(
      422,
      `${sentences.length} sentences are more than the limit of ${limits.sentences}; ask the others in a further request`,
    );
  }
  for (const sentence of sentences) {
    if (sentence.length > MAX_SENTENCE_LENGTH) {
      throw new Problem(
        422,
        `a sentence has ${sentence.length} characters, more than the limit of ${MAX_SENTENCE_LENGTH}; make it shorter`,
      );
    }
    tokenizer.encode(sentence, { maxTokens: limits.maxTokens });
  }
}
