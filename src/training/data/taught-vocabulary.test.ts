import { describe, expect, it } from 'vitest';
import { knownAs, understand } from '../../language/index.ts';
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
    const { category, ignoredWords } = understand('the second red pool from the left', taught);
    expect([category, ignoredWords]).toEqual(['swimming pool', ['red']]);
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
