import { describe, expect, it } from 'vitest';
import { categories, isKindOf, pluralOf, wordsOf } from './categories.ts';
import type { Place } from './description.ts';
import { read } from './read.ts';
import { negationPhrases, proximityPhrases } from './words.ts';

const zone = (column: 0 | 1 | 2, row: 0 | 1 | 2): Place => ({ type: 'zone', column, row });
const extreme = (side: 'left' | 'right' | 'top' | 'bottom'): Place => ({ type: 'extreme', side });
const size = (order: 'largest' | 'smallest', ofTwo = false): Place => ({ type: 'size', order, ofTwo });

describe('read', () => {
  it('takes away what any phrase of negation takes away, and no more', () => {
    const readings = negationPhrases.map((phrase) => read(`the ships ${phrase} the bridge`));
    expect(readings.filter(({ negation }) => negation === null).map(({ sentence }) => sentence)).toEqual([]);
    expect(new Set(readings.map(({ category, places }) => `${category} ${places.length}`))).toEqual(
      new Set(['ship 0']),
    );
    expect(negationPhrases.length).toBeGreaterThan(35);
  });

  it('takes every phrase of nearness for a relation to what follows', () => {
    // "On top of" is above, "apart from" takes something away.
    const phrases = proximityPhrases.filter((phrase) => phrase !== 'on top of' && phrase !== 'apart from');
    const wrong = phrases.filter((phrase) => {
      const [place, ...more] = read(`the ship ${phrase} the bridge`).places;
      const isIt = place?.type === 'proximity' && place.references[0]?.category === 'bridge';
      return !isIt || more.length > 0;
    });
    expect(wrong).toEqual([]);
    expect(phrases.length).toBeGreaterThan(50);
  });

  it.each<[string, string, readonly Place[]]>([
    ['The storage tank on the lower right', 'storage tank', [zone(2, 2)]],
    [
      'a ship in the bottom left corner of the image.',
      'ship',
      [{ type: 'zone', column: 0, row: 2, part: 'corner' }],
    ],
    ['the ship on the left of the scene', 'ship', [zone(0, 1)]],
    ['the tank in the south-east', 'storage tank', [zone(2, 2)]],
    ['the northwestern bridge', 'bridge', [zone(0, 0)]],
    ['the airplane on the far left', 'airplane', [extreme('left')]],
    ['far left ship', 'ship', [extreme('left')]],
    ['the ship furthest left', 'ship', [extreme('left')]],
    ['the left-most ship', 'ship', [extreme('left')]],
    ['airplane on upper right', 'airplane', [zone(2, 0)]],
    ['airplane upper right', 'airplane', [zone(2, 0)]],
    ['The bottommost bridge', 'bridge', [extreme('bottom')]],
    ['the northernmost vehicle', 'vehicle', [extreme('top')]],
    ['The harbor at the very bottom', 'harbor', [extreme('bottom')]],
    ['the smaller ship on the top', 'ship', [size('smallest', true), zone(1, 0)]],
    ['Please find the ship closest to the left edge.', 'ship', [extreme('left')]],
    ['where is the highest ship?', 'ship', [extreme('top')]],
    ['could you draw me an outline of the ship on the left-hand side, please', 'ship', [zone(0, 1)]],
    ['On the upper right, the harbor', 'harbor', [zone(2, 0)]],
    ['The upper left ship', 'ship', [zone(0, 0)]],
    ['the storage tank, left', 'storage tank', [zone(0, 1)]],
    ['The middle bridge', 'bridge', [zone(1, 1)]],
    ['the bridge at the bottom on the left', 'bridge', [zone(0, 2)]],
    ['the bridge in the lower middle', 'bridge', [zone(1, 2)]],
    ['the bridge at the bottom center', 'bridge', [zone(1, 2)]],
    ['the ship that is located on the right', 'ship', [zone(2, 1)]],
    ['The largest of all tennis courts', 'tennis court', [size('largest')]],
    ['the smaller one of the ships', 'ship', [size('smallest', true)]],
    ['the ship that is the larger', 'ship', [size('largest', true)]],
    ['the one of the ships that is on the far left', 'ship', [extreme('left')]],
    ['of all ships the one on the far left', 'ship', [extreme('left')]],
    ['the third tennis court from the left', 'tennis court', [{ type: 'ordinal', index: 3, from: 'left' }]],
    ['the ship in the corner', 'ship', [{ type: 'edge', part: 'corner' }]],
    ['the ships in a row', 'ship', [{ type: 'arrangement', word: 'row' }]],
    ['the longest bridge', 'bridge', [{ type: 'superlative', word: 'longest' }]],
  ])('%s', (sentence, category, places) => {
    const reading = read(sentence);
    expect(reading.category).toBe(category);
    expect(reading.places).toEqual(places);
    expect(reading.unknownWords).toEqual([]);
  });

  it('tells an object from the one that it is told by', () => {
    const reference = { category: 'bridge', noun: 'bridge', places: [zone(1, 1)] };
    expect(read('A ship is to the upper left of the bridge in the middle')).toMatchObject({
      category: 'ship',
      places: [{ type: 'relation', dx: -1, dy: -1, reference }],
    });
    expect(read('the ship at the left side of the bridge')).toMatchObject({
      category: 'ship',
      places: [{ type: 'relation', dx: -1, dy: 0, reference: { category: 'bridge', places: [] } }],
    });
    expect(read('The ship is much bigger than the ship on the left').places).toMatchObject([
      { type: 'comparison', degree: 'much', order: 'bigger', reference: { places: [zone(0, 1)] } },
    ]);
    expect(read('the bridge higher up than the one at the bottom').places).toMatchObject([
      { type: 'relation', dx: 0, dy: -1, reference: { category: 'bridge', places: [zone(1, 2)] } },
    ]);
    expect(read('the car between the truck and the bus').places).toMatchObject([
      { type: 'proximity', phrase: 'between', references: [{ category: 'truck' }, { category: 'bus' }] },
    ]);
  });

  it('gives a place after a pause to the object that is meant', () => {
    expect(read('the ship above the bridge, on the left').places).toMatchObject([
      { type: 'relation', reference: { category: 'bridge', places: [] } },
      zone(0, 1),
    ]);
  });

  it('knows what is said first', () => {
    const meaning = (sentence: string) => {
      const { category, places } = read(sentence);
      return { category, places };
    };
    expect(meaning('Above the bridge on the left, the ship')).toEqual(
      meaning('The ship above the bridge on the left'),
    );
    expect(meaning('below the bridge the ship')).toEqual(meaning('the ship below the bridge'));
  });

  it('takes the last word of a compound for the object', () => {
    expect(read('the airplane hangar')).toMatchObject({ category: 'building' });
    expect(read('the bridge pillar')).toMatchObject({ category: null, noun: 'bridge pillar' });
    expect(read('the ship docking at the pier')).toMatchObject({ category: 'ship' });
    expect(read('the left wing of the airplane')).toMatchObject({ category: null, unknownWords: ['wing'] });
  });

  it('reads every word for an object, singular and plural', () => {
    const wrong = categories.flatMap((category) =>
      wordsOf(category).filter((word) => {
        if (word.startsWith('small ')) return false; // "small ship", which rules may say of a boat
        const [one, many] = [read(`the ${word}`), read(`the ${pluralOf(word)} on the left`)];
        const right = (name: string | null) => name !== null && isKindOf(name, category.name);
        return !right(one.category) || !right(many.category) || (!many.plural && pluralOf(word) !== word);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('counts and describes', () => {
    expect(read('both white tanks')).toMatchObject({
      plural: true,
      count: 2,
      attributes: [{ kind: 'colour', word: 'white' }],
    });
    expect(read('the three mustard-coloured planes at the bottom')).toMatchObject({
      category: 'airplane',
      count: 3,
      attributes: [{ kind: 'colour' }],
      places: [zone(1, 2)],
    });
    expect(read('the group of L-shaped pools')).toMatchObject({ category: 'swimming pool', plural: true });
  });

  it('says of every word that it does not know', () => {
    expect(read('the fluffy ship near the zeppelin')).toMatchObject({
      category: 'ship',
      unknownWords: ['fluffy', 'zeppelin'],
    });
    expect(read('the ships and the airplanes')).toMatchObject({
      category: 'ship',
      others: ['the airplanes'],
    });
  });

  it('takes slips of the keyboard for what was meant, and says so', () => {
    expect(read('the airplne on the lfet')).toMatchObject({
      category: 'airplane',
      places: [zone(0, 1)],
      corrections: [
        { said: 'airplne', read: 'airplane' },
        { said: 'lfet', read: 'left' },
      ],
      unknownWords: [],
    });
  });
});
