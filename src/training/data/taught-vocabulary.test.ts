import { describe, expect, it } from 'vitest';
import { extendVocabulary, knownAs, understand, type Vocabulary } from '../../language/index.ts';
import { taughtByRule, taughtBySentences } from './taught-vocabulary.ts';

describe('taughtByRule', () => {
  it('knows the categories that pictures show, those of drawn ones marked, with the words of the rules', () => {
    const taught = taughtByRule({
      real: new Set(['vehicle', 'swimming pool']),
      drawn: new Set(['vehicle', 'roundabout']),
      further: true,
      colours: false,
    });
    expect(taught.categories.map(({ name, drawnOnly = false }) => [name, drawnOnly])).toEqual([
      ['vehicle', false],
      ['swimming pool', false],
      ['roundabout', true],
    ]);
    expect(knownAs('car', taught)?.name).toBe('vehicle');
    const { category, ignoredWords } = understand('the second wooden pool from the left', taught);
    expect([category, ignoredWords]).toEqual(['swimming pool', ['wooden']]);
  });
});

describe('further names', () => {
  const taught = taughtByRule({
    ...{ real: new Set(['silo', 'ship']), drawn: new Set<string>(), further: false, colours: true },
    words: { silo: ['grain tower', 'ox'] },
    plurals: { ox: 'oxen' },
    written: Array.from({ length: 20 }, () => 'the white silo'),
  });

  it('are read as the category, their plurals too, and are the model of nobody else', () => {
    for (const said of ['the silo', 'the grain towers on the left', 'the oxen']) {
      expect(understand(said, taught).category, said).toBe('silo');
    }
    expect(knownAs('storage tank', taught)).toBe(null);
  });

  it('and what people write about often is understood', () => {
    expect(understand('the white silo', taught).ignoredWords).toEqual([]);
    expect(understand('the round silo', taught).ignoredWords).toEqual(['round']);
  });

  it('are added to what a model knew', () => {
    const base: Vocabulary = {
      categories: [
        { name: 'ship', words: ['boat'], drawnOnly: true, measured: { gIoU: 0.5, samples: 3, on: 'x' } },
        { name: 'dam' },
      ],
      aspects: ['zone', 'negation'],
    };
    const { categories, aspects } = extendVocabulary(base, taught);
    expect(categories.map(({ name }) => name)).toEqual(['ship', 'dam', 'silo']);
    expect(categories[0]).toEqual({ name: 'ship', words: ['boat', 'vessel'] });
    expect(aspects).toEqual(['zone', 'extreme', 'size', 'relation', 'comparison', 'colour', 'negation']);
  });
});

describe('taughtBySentences', () => {
  it('knows what sentences speak of', () => {
    const taught = taughtBySentences([
      'The gray chimney',
      'A dam on the left',
      'The golf field is above the dam',
    ]);
    expect(taught.categories.map(({ name }) => name)).toEqual(['chimney', 'dam', 'golf field']);
    expect(taught.aspects).toEqual(['zone', 'relation', 'colour']);
  });
});
