import { lexiconOf, read, understand, type Vocabulary } from '../language/index.ts';
import { tidySentence } from '../language/tidy-sentence.ts';

/** The category of a sentence about what the model does not know and that names nothing. */
export const NAMELESS = 'object';

/** What a sentence is about: the model's category, else the sentence's own noun. */
export function categoryOf(sentence: string, vocabulary: Vocabulary): string {
  const { category } = understand(sentence, vocabulary);
  if (category !== null) return category;
  return read(sentence, lexiconOf(vocabulary)).head || NAMELESS;
}

/** Where a sentence has it, every category that a model knows stands in its place, in a sentence of its own. */
const EVERY_CATEGORY = '{category}';

/** Sentences as they are asked: of one with `{category}`, one for every category of the model. Without repetitions. */
export function spreadSentences(sentences: readonly string[], vocabulary: Vocabulary): string[] {
  const spread = sentences.flatMap((sentence) =>
    sentence.includes(EVERY_CATEGORY)
      ? vocabulary.categories.map(({ name }) => sentence.replaceAll(EVERY_CATEGORY, name))
      : [sentence],
  );
  return [...new Set(spread.map(tidySentence))].filter(Boolean);
}
