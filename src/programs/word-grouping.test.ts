import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Tokenizer } from '../text/index.ts';
import { loadTokenizer } from '../text/tokenizer-node.ts';
import { groupTokens } from './word-grouping.ts';

describe('groupWords', () => {
  let tokenizer: Tokenizer;
  beforeAll(async () => {
    const path = fileURLToPath(new URL('../../test/fixtures/text/tokenizer.json', import.meta.url));
    tokenizer = await loadTokenizer(path);
  });
  const words = (sentence: string) => {
    const { tokens } = tokenizer.encode(sentence, { maxTokens: 32 });
    return groupTokens(tokenizer, sentence).map(({ text, start, end }) => [
      text,
      tokens.slice(start, end).join(' '),
    ]);
  };

  it('gives every word its pieces, without special tokens', () => {
    expect(words('the leftmost airplane')).toEqual([
      ['the', 'the'],
      ['leftmost', 'left ##most'],
      ['airplane', 'air ##plane'],
    ]);
  });

  it('leaves punctuation around words out', () => {
    expect(words('The airplane, on the left.')).toEqual([
      ['The', 'the'],
      ['airplane', 'air ##plane'],
      ['on', 'on'],
      ['the', 'the'],
      ['left', 'left'],
    ]);
    expect(words('"the" , ship')).toEqual([
      ['the', 'the'],
      ['ship', 'ship'],
    ]);
  });

  it('takes white space as the tokenizer does', () => {
    expect(words('  the \n ship ')).toEqual([
      ['the', 'the'],
      ['ship', 'ship'],
    ]);
  });

  it('gives unknown words their one token', () => {
    expect(words('the zeppelin ship')).toEqual([
      ['the', 'the'],
      ['zeppelin', '[UNK]'],
      ['ship', 'ship'],
    ]);
  });
});
