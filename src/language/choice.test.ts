import { describe, expect, it } from 'vitest';
import type { Description } from './description.ts';
import { explainUnderstanding, understand } from './understand.ts';
import { defaultVocabulary, type Vocabulary } from './vocabulary.ts';

const of = (sentence: string) => understand(sentence, defaultVocabulary);
const notes = (sentence: string) => explainUnderstanding(of(sentence), defaultVocabulary);
const types = ({ places }: Description) => places.map(({ type }) => type);

describe('choices', () => {
  it('leaves to the model what it answers as well or better', () => {
    for (const sentence of [
      'the ship',
      'the ships on the left',
      'the leftmost ship',
      'the ship on the left',
      'the ship above the bridge',
      'both ships',
    ]) {
      expect(of(sentence).choice, sentence).toBeNull();
    }
  });

  it('decides an order, a length and nearness over things, so that nothing of it is left out', () => {
    for (const [sentence, type, asked] of [
      ['the third tennis court from the left', 'ordinal', 'The tennis court'],
      ['the second largest ship', 'ordinal', 'The ship'],
      ['the longest ship', 'superlative', 'The ship'],
      ['the ship next to the bridge', 'proximity', 'The ship'],
      ['the ship nearest to the bridge', 'proximity', 'The ship'],
      ['the bridge between the other two', 'proximity', 'The bridge'],
    ] as const) {
      const { choice, ...understanding } = of(sentence);
      expect(types(choice!.meant), sentence).toEqual([type]);
      expect(choice!.understood, sentence).toBe(false);
      expect(understanding, sentence).toMatchObject({ asked, ignoredWords: [], unknownWords: [] });
      expect(notes(sentence), sentence).toEqual([]);
    }
  });

  it('compares sizes of one kind over things, among which is the answer of a model that understands it', () => {
    for (const sentence of ['the largest ship', 'the ship that is bigger than the ship on the left']) {
      expect(of(sentence), sentence).toMatchObject({ asked: sentence, choice: { understood: true } });
    }
  });

  it('knows a row by where all of the kind stand, and the upper of two', () => {
    const { choice, asked, ignoredWords } = of('the second ship from the left in the top row');
    expect(choice!.meant.places).toMatchObject([{ type: 'ordinal' }, { type: 'zone', row: 0, part: 'row' }]);
    expect([choice!.understood, asked, ignoredWords]).toEqual([false, 'The ship on the top', []]);
    expect(of('the ships in the left column').choice).not.toBeNull();
    expect(of('the upper of the two ships').choice).not.toBeNull();
    // Everything is asked for, and nothing chosen.
    expect(understand('the ships in the top row', defaultVocabulary, 'none').ignoredWords).toEqual(['row']);
  });

  it('takes things away', () => {
    const sentence = 'all tennis courts except the leftmost one';
    const { choice, negation, asked } = of(sentence);
    expect(choice!.without.map(types)).toEqual([['extreme']]);
    expect([negation, asked, notes(sentence)]).toEqual([null, 'The tennis courts', []]);
    expect(of('all ships except the white one').choice!.without[0]!.attributes).toMatchObject([
      { word: 'white' },
    ]);
    expect(of('all ships except the wooden one on the left').negation).not.toBeNull();
    expect(of('all ships except the bridge').negation).not.toBeNull();
  });

  it('chooses as many as are said', () => {
    expect(of('the two leftmost airplanes').choice!.meant).toMatchObject({ plural: true, count: 2 });
    expect(of('the three largest ships')).toMatchObject({
      ignoredWords: [],
      choice: { meant: { count: 3 } },
    });
  });

  it('says what it cannot decide: unknown references, orders without a side, what things are told by', () => {
    expect(of('the ship next to the pink elephant')).toMatchObject({
      choice: null,
      ignoredWords: ['next to the pink elephant'],
    });
    expect(of('the third ship')).toMatchObject({ choice: null, ignoredWords: ['third'] });
    expect(of('the oldest ship')).toMatchObject({ choice: null, ignoredWords: ['oldest'] });
    expect(of('the tennis court next to the wooden basketball court').ignoredWords).toEqual(['wooden']);
  });

  it('takes a scale of one thing for a size, and keeps describing words that the model knows', () => {
    const shaped: Vocabulary = {
      ...defaultVocabulary,
      aspects: [...defaultVocabulary.aspects, 'shape', 'scale'],
    };
    const { choice, ignoredWords } = understand('the big round car next to the tiny ship', shaped);
    expect(ignoredWords).toEqual([]);
    expect(choice?.meant).toMatchObject({
      noun: 'round vehicle',
      category: 'vehicle',
      places: [
        { type: 'proximity', references: [{ noun: 'ship', places: [{ type: 'size', order: 'smallest' }] }] },
        { type: 'size', order: 'largest' },
      ],
    });
    expect(of('the big round car').choice?.meant.noun).toBe('vehicle');
    // Of several it is not said how many are meant.
    expect(of('the big cars')).toMatchObject({ choice: null, ignoredWords: ['big'] });
  });

  it('counts the answer of a model that has learnt it among the things', () => {
    const learnt: Vocabulary = { ...defaultVocabulary, aspects: [...defaultVocabulary.aspects, 'ordinal'] };
    const { choice, asked } = understand('the third ship from the left', learnt);
    expect([choice?.understood, asked]).toEqual([true, 'the third ship from the left']);
  });

  it('is of one thing in searches, and of nothing where every match is asked for', () => {
    const sentence = 'all tennis courts except the leftmost one';
    expect(understand(sentence, defaultVocabulary, 'one')).toMatchObject({
      choice: null,
      negation: 'except the leftmost one',
    });
    expect(understand('the longest ship', defaultVocabulary, 'one').choice).not.toBeNull();
    expect(understand('the longest ship', defaultVocabulary, 'none')).toMatchObject({
      choice: null,
      ignoredWords: ['longest'],
    });
  });
});
