import type { SentencePart } from './description.ts';
import { readWords } from './read.ts';

/** A word with its part. */
export interface LabelledWord {
  readonly text: string;
  readonly part: SentencePart;
}

/**
 * What each word of a sentence does, as reading takes it: `the ship on the left of the bridge on the right` has a target, a
 * relation, a reference and a location. Sentences that are built otherwise still get a reading, which may be wrong.
 * @param words of the sentence in order, without white space
 */
export function labelWords(words: readonly string[]): LabelledWord[] {
  const { parts } = readWords(words);
  return words.map((text, index) => ({ text, part: parts[index]! }));
}
