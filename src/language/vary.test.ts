import { describe, expect, it } from 'vitest';
import { Random } from '../random/random.ts';
import type { Fact } from './fact.ts';
import { type Language, plainLanguage, variedLanguage, varyWording, varyWords } from './vary.ts';

const below: Fact = {
  category: 'airplane',
  type: 'relation',
  direction: 'below',
  reference: { category: 'bridge', zone: undefined },
};
const largest: Fact = { category: 'ship', type: 'size', order: 'largest', ofTwo: false };
const leftmost: Fact = { category: 'ship', type: 'extreme', side: 'left' };
const plain = 'The airplane below the bridge';

/** Sentences of many seeds, in a language that varies in one respect alone, always. */
const always = (respect: keyof Language, text: string, fact: Fact) =>
  new Set(
    Array.from({ length: 40 }, (_, seed) =>
      varyWording(text, fact, { ...plainLanguage, [respect]: 1 }, new Random(seed)),
    ),
  );

describe('varyWording', () => {
  it('leaves a plain language as it is', () => {
    expect(varyWording(plain, below, plainLanguage, new Random(1))).toBe(plain);
    expect(Object.values(plainLanguage).some(Boolean)).toBe(false);
    expect(Object.values(variedLanguage).every(Boolean)).toBe(true);
  });

  it.each<[keyof Language, readonly string[]]>([
    ['copula', ['The airplane is below the bridge']],
    ['indefiniteArticle', ['An airplane below the bridge']],
    ['noArticle', ['Airplane below the bridge']],
    ['lowerCase', ['the airplane below the bridge']],
    [
      'otherWording',
      [
        'Below the bridge, the airplane',
        'The airplane located below the bridge',
        'The airplane that is below the bridge',
      ],
    ],
    [
      'request',
      [
        'Find the airplane below the bridge',
        'I am looking for the airplane below the bridge',
        'Please find the airplane below the bridge.',
        'Please mark the airplane below the bridge',
        'Segment the airplane below the bridge',
        'Show me the airplane below the bridge',
        'Show the airplane below the bridge',
        'There is the airplane below the bridge',
        'Where is the airplane below the bridge?',
      ],
    ],
  ])('varies in one respect: %s', (respect, expected) => {
    expect([...always(respect, plain, below)].sort()).toEqual(expected);
  });

  it('has a copula in relations alone, and no "a largest" or "a leftmost"', () => {
    expect([...always('copula', 'The largest ship', largest)]).toEqual(['The largest ship']);
    expect([...always('indefiniteArticle', 'The largest ship', largest)]).toEqual(['The largest ship']);
    expect([...always('indefiniteArticle', 'The leftmost ship', leftmost)]).toEqual(['The leftmost ship']);
    const ship: Fact = { category: 'ship', type: 'category' };
    expect([...always('indefiniteArticle', 'The ship', ship)]).toEqual(['A ship']);
    expect([...always('otherWording', 'The ship', ship)]).toEqual(['The ship']);
  });

  it('puts a describing word before the object, and a slip into a word', () => {
    for (const text of always('modifier', plain, below)) {
      expect(text).toMatch(/^The [a-z]+ airplane below the bridge$/);
    }
    for (const text of always('typo', plain, below)) expect(text.split(' ')).toHaveLength(5);
    expect(always('typo', plain, below).size).toBeGreaterThan(20);
  });

  it('exchanges target, reference and place for synonyms, each or not', () => {
    const texts = [...always('synonyms', plain, below)];
    const words = (at: number) => new Set(texts.map((text) => text.split(' ')[at]));
    expect(words(1)).toEqual(new Set(['airplane', 'plane', 'aircraft', 'jet', 'aeroplane', 'airliner']));
    expect(words(2)).toEqual(new Set(['below', 'under', 'beneath', 'underneath']));
    expect(words(4)).toEqual(new Set(['bridge', 'overpass', 'river']));
    const unrelated = Array.from({ length: 20 }, (_, seed) =>
      varyWords(
        plain,
        { category: 'airplane', definite: false },
        { ...plainLanguage, synonyms: 1 },
        new Random(seed),
      ),
    );
    expect(unrelated.every((text) => text.endsWith(' bridge'))).toBe(true);
  });

  it('drops an indefinite article as well', () => {
    const both = { ...plainLanguage, indefiniteArticle: 1, noArticle: 1 };
    expect(varyWords('The ship', { category: 'ship', definite: false }, both, new Random(1))).toBe('Ship');
  });
});
