import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { normalizeSentence, SentenceError, Tokenizer, TokenizerError } from './tokenizer.ts';
import { loadTokenizer } from './tokenizer-node.ts';

const fixture = (name: string) => fileURLToPath(new URL(`../../test/fixtures/text/${name}`, import.meta.url));
const tinyPath = fileURLToPath(new URL('../../models/tiny/tokenizer.json', import.meta.url));

function sentenceError(run: () => unknown): SentenceError {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(SentenceError);
    return error as SentenceError;
  }
  throw new Error('nothing was thrown');
}

describe('Tokenizer', () => {
  let tokenizer: Tokenizer;
  beforeAll(async () => {
    tokenizer = await loadTokenizer(fixture('tokenizer.json'));
  });

  it('splits words into pieces between the special tokens', () => {
    const encoded = tokenizer.encode('The leftmost airplane, on the far left.', { maxTokens: 16 });
    expect(encoded.tokens.join(' ')).toBe('[CLS] the left ##most air ##plane , on the far left . [SEP]');
    expect(encoded.ids).toEqual([2, 4, 10, 11, 7, 8, 16, 12, 4, 13, 10, 17, 3]);
    expect(encoded.mask).toEqual(encoded.ids.map(() => 1));
  });

  it('does not care about white space, case and composed accents', () => {
    const plain = tokenizer.encode('a cafe on the harbour', { maxTokens: 16 });
    expect(tokenizer.encode('  A\tcafe\u0301\n on\u00a0the   HARBOUR ', { maxTokens: 16 })).toEqual(plain);
    expect(tokenizer.encode('a café on the harbour', { maxTokens: 16 })).toEqual(plain);
    expect(normalizeSentence(' a \n cafe\u0301 ')).toBe('a caf\u00e9');
  });

  it('pads with the padding token, masked', () => {
    const encoded = tokenizer.encode('the ship', { maxTokens: 16 });
    const padded = tokenizer.padTo(encoded, 6);
    expect(padded.ids).toEqual([2, 4, 6, 3, 0, 0]);
    expect(padded.mask).toEqual([1, 1, 1, 1, 0, 0]);
    expect(padded.tokens.slice(4)).toEqual(['[PAD]', '[PAD]']);
    expect(tokenizer.padTo(encoded, 4)).toEqual(encoded);
    expect(() => tokenizer.padTo(encoded, 3)).toThrow('4 tokens cannot be padded to 3');
  });

  it.each(['', '   ', '\n\t', '\u200b\u0000'])('refuses the empty sentence %j', (sentence) => {
    const error = sentenceError(() => tokenizer.encode(sentence, { maxTokens: 16 }));
    expect(error.reason).toBe('empty');
    expect(error.message).toContain('is empty; say what to look for');
  });

  it('refuses a sentence that is too long, and quotes only its beginning', () => {
    const limit = { maxTokens: 16 };
    expect(tokenizer.encode('ship '.repeat(14), limit).ids).toHaveLength(16);
    const error = sentenceError(() => tokenizer.encode('ship '.repeat(5000), limit));
    expect(error.reason).toBe('too-long');
    expect(error.message).toMatch(
      /^the sentence 'ship ship .*\.\.\.' has 5000 tokens, but the model reads at most 14; shorten/,
    );
    expect(error.message.length).toBeLessThan(220);
  });

  it('refuses a sentence of unknown words only', () => {
    expect(tokenizer.encode('the zeppelin', { maxTokens: 16 }).tokens).toContain('[UNK]');
    const error = sentenceError(() => tokenizer.encode('飞机', { maxTokens: 16 }));
    expect(error.reason).toBe('unknown-words');
    expect(error.message).toContain("'飞机'");
  });

  it('names a file that is missing or no tokenizer', async () => {
    await expect(loadTokenizer(fixture('none.json'))).rejects.toThrow(/none\.json does not exist/);
    await expect(loadTokenizer(fixture('README.md'))).rejects.toThrow(TokenizerError);
    expect(() => Tokenizer.fromJson('{}', 'm/tokenizer.json')).toThrow(/^m\/tokenizer\.json is not a/);
    expect(() => Tokenizer.fromJson('null')).toThrow(TokenizerError);
  });
});

describe("a tokenizer in the form of Gemma's", () => {
  const path = fixture('gemma/tokenizer.json');
  const expected: { sentence: string; ids: number[]; tokens: string[] }[] = JSON.parse(
    readFileSync(fixture('gemma/expected.json'), 'utf8'),
  );

  it.each(expected)('encodes $sentence as the tokenizers library does', async ({ sentence, ids, tokens }) => {
    const encoded = (await loadTokenizer(path)).encode(sentence, { maxTokens: 64 });
    expect(encoded.ids).toEqual(ids);
    expect(encoded.tokens).toEqual(tokens);
  });

  it('lower-cases where the model was trained so', async () => {
    const trained = await loadTokenizer(path, { lowerCase: true });
    const given = await loadTokenizer(path);
    const mixed = 'The Airplane on the far LEFT';
    const limit = { maxTokens: 64 };
    expect(trained.encode(mixed, limit)).toEqual(given.encode(mixed.toLowerCase(), limit));
    expect(given.encode(mixed, limit).ids).not.toEqual(trained.encode(mixed, limit).ids);
  });

  it('removes punctuation where the model was trained so', async () => {
    const trained = await loadTokenizer(path, { lowerCase: true, removePunctuation: true });
    const given = await loadTokenizer(path);
    const limit = { maxTokens: 64 };
    expect(trained.encode('The ship, at the (lower) right!', limit)).toEqual(
      given.encode('the ship at the lower right', limit),
    );
    expect(sentenceError(() => trained.encode('?!', limit)).reason).toBe('empty');
  });

  it('pads to 64 with <pad>', async () => {
    const tokenizer = await loadTokenizer(path);
    const padded = tokenizer.padTo(tokenizer.encode('ship', { maxTokens: 64 }), 64);
    expect(padded.ids.slice(0, 5)).toEqual([280, 384, 1, 0, 0]);
    expect(padded.tokens[63]).toBe('<pad>');
    expect(padded.mask.filter((one) => one === 1)).toHaveLength(3);
  });

  it('ends with the end token once, whether or not the file appends it', async () => {
    const json = JSON.parse(readFileSync(path, 'utf8'));
    const bare = JSON.stringify({ ...json, post_processor: null });
    const limit = { maxTokens: 64 };
    expect(Tokenizer.fromJson(bare).encode('ship', limit).tokens).toEqual(['s', 'hip']);
    for (const text of [bare, JSON.stringify(json)]) {
      const tokenizer = Tokenizer.fromJson(text, 'tokenizer.json', { endToken: '<eos>' });
      expect(tokenizer.encode('ship', limit).tokens).toEqual(['s', 'hip', '<eos>']);
      expect(sentenceError(() => tokenizer.encode('', limit)).reason).toBe('empty');
    }
    expect(() => Tokenizer.fromJson(bare, 'm/tokenizer.json', { endToken: '</s>' })).toThrow(
      "m/tokenizer.json is not a tokenizer.json that can be used (its vocabulary has no token '</s>')",
    );
  });
});

/** Numbers that PyTorch users get from the published tokenizer (transformers' fast tokenizer). */
describe.skipIf(!existsSync(tinyPath))("the tiny model's tokenizer", () => {
  it.each([
    ['The airplane on the far left', [101, 1996, 13297, 2006, 1996, 2521, 2187, 102]],
    [
      "the storage-tank's no. 3, 50m away!",
      [101, 1996, 5527, 1011, 4951, 1005, 1055, 2053, 1012, 1017, 1010, 2753, 2213, 2185, 999, 102],
    ],
    ['unaffable 飞机 ÜBER  Café\nNaïve', [101, 14477, 20961, 3468, 100, 100, 19169, 7668, 15743, 102]],
  ])('encodes %j', async (sentence, ids) => {
    const tokenizer = await loadTokenizer(tinyPath);
    expect(tokenizer.encode(sentence, { maxTokens: 64 }).ids).toEqual(ids);
  });
});
