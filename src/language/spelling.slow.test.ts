import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { correctSlip } from './spelling.ts';
import { defaultVocabulary, lexiconOf } from './vocabulary.ts';

describe('correctSlip', () => {
  it('takes no common word for a slip', async () => {
    const file = fileURLToPath(new URL('../../models/tiny/tokenizer.json', import.meta.url));
    const words = Object.keys(JSON.parse(await readFile(file, 'utf8')).model.vocab);
    const lexicon = lexiconOf(defaultVocabulary);
    const taken = words.filter(
      (word) => /^[a-z]{3,}$/.test(word) && !lexicon.has(word) && correctSlip(word, lexicon) !== word,
    );
    // npx tsx scripts/write-real-words.ts where the language has got new words.
    expect(taken).toEqual([]);
    expect(words.length).toBeGreaterThan(30_000);
  });
});
