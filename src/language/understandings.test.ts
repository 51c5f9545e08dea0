import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainUnderstanding, understand } from './understand.ts';
import { aspectNames, defaultVocabulary, type Vocabulary } from './vocabulary.ts';

const everything: Vocabulary = { categories: defaultVocabulary.categories, aspects: aspectNames };
/** `=` where a sentence is asked as it is, else what is asked; then what a user is told. */
function outcome(sentence: string, vocabulary: Vocabulary, tried: boolean): string {
  const understanding = understand(sentence, vocabulary, 'none');
  const asked = understanding.asked === sentence ? '=' : understanding.asked;
  return `${asked} | ${explainUnderstanding(understanding, vocabulary, tried).join('; ') || 'understood'}`;
}

/** Sentences, each with its outcome for the embedded model, and for one that understands all aspects and is tried anyway. */
const table = readFileSync(new URL('./testing/understandings.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');

describe('understand', () => {
  it('leaves out what the model does not understand, says so, and asks the rest in the words of the rules', () => {
    const sentences = table.filter((line) => !line.startsWith(' '));
    const outcomes = sentences.flatMap((sentence) => [
      sentence,
      `  plain: ${outcome(sentence, defaultVocabulary, false)}`,
      `  all: ${outcome(sentence, everything, true)}`,
    ]);
    expect(outcomes).toEqual(table);
  });
});
