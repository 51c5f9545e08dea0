import { describe, expect, it } from 'vitest';
import { coloursOf, seenAttributes } from './colours.ts';
import { read } from './read.ts';
import { explainUnderstanding, understand } from './understand.ts';
import { defaultVocabulary, type Vocabulary } from './vocabulary.ts';

describe('coloursOf', () => {
  it('takes what people say for colours that pixels tell', () => {
    for (const [word, colours] of [
      ['red', ['red']],
      ['gray', ['grey']],
      ['reddish', ['red']],
      ['bluish', ['blue']],
      ['whitish', ['white']],
      ['grey-green', ['grey', 'green']],
      ['white-roofed', ['white']],
      ['cream-coloured', ['beige']],
      ['bright', ['light']],
      ['colourful', []],
      ['round', []],
    ] as const) {
      expect(coloursOf(word), word).toEqual(colours);
    }
  });

  it('gives the describing words that pixels decide', () => {
    const words = (sentence: string) => seenAttributes(read(sentence)).map(({ word }) => word);
    expect(words('the big dark red ship')).toEqual(['dark', 'red']);
    expect(words('the colourful ship')).toEqual([]);
  });
});

describe('a choice by colour', () => {
  const of = (sentence: string, vocabulary: Vocabulary = defaultVocabulary) =>
    understand(sentence, vocabulary);
  const notes = (sentence: string) => explainUnderstanding(of(sentence), defaultVocabulary);
  const colours = (sentence: string) => of(sentence).choice?.meant.attributes.map(({ word }) => word);

  it('asks for all of the kind, and says nothing of words that pixels decide', () => {
    expect(of('the dark red ship')).toMatchObject({ asked: 'The ship', ignoredWords: [], unknownWords: [] });
    expect(of('the dark red ship').choice?.meant.noun).toBe('ship');
    expect(colours('the dark red ship')).toEqual(['dark', 'red']);
    expect(colours('the white ships')).toEqual(['white']);
    expect(notes('the dark red ship')).toEqual([]);
  });

  it('goes with places, and with what a thing is told by', () => {
    expect(of('the second white ship from the left').choice?.meant.places.map(({ type }) => type)).toEqual([
      'ordinal',
    ]);
    const near = of('the ship next to the red bridge').choice!.meant.places[0]!;
    expect(near.type === 'proximity' && near.references[0]!.attributes.map(({ word }) => word)).toEqual([
      'red',
    ]);
    expect(notes('the ship next to the red bridge')).toEqual([]);
  });

  it('takes the colour of a part for one of the thing, and what the part is called is said', () => {
    expect(colours('the airplane with the blue tail')).toEqual(['blue']);
    expect(of('the airplane with the blue tail').unknownWords).toEqual(['tail']);
    // A car is a thing of its own.
    expect(colours('the bridge with the white car')).toEqual([]);
  });

  it('leaves a colour that pixels cannot tell to be said', () => {
    expect(of('the colourful ship')).toMatchObject({ choice: null, ignoredWords: ['colourful'] });
  });

  it('has the answer of a model that was taught colours among the things', () => {
    const taught: Vocabulary = { ...defaultVocabulary, aspects: [...defaultVocabulary.aspects, 'colour'] };
    expect(of('the red ship', taught)).toMatchObject({
      asked: 'the red ship',
      choice: { understood: true, meant: { noun: 'ship' } },
    });
  });

  it('is not made where the pixels are not at hand', () => {
    expect(understand('the red ship', defaultVocabulary, 'places')).toMatchObject({
      choice: null,
      ignoredWords: ['red'],
    });
    expect(understand('the second ship from the left', defaultVocabulary, 'places').choice).not.toBeNull();
  });
});
