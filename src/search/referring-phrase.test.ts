import { describe, expect, it } from 'vitest';
import { sampleExpressions } from '../datasets/index.ts';
import { plainLanguage, variedLanguage } from '../language/index.ts';
import { Random } from '../random/random.ts';
import { drawScene, sceneCategories } from '../synthetic/index.ts';
import { type Place, parseReferringPhrase } from './referring-phrase.ts';

const zone = (column: 0 | 1 | 2, row: 0 | 1 | 2): Place => ({ type: 'zone', column, row });

describe('parseReferringPhrase', () => {
  it.each<[string, string, readonly Place[]]>([
    ['The storage tank on the lower right', 'storage tank', [zone(2, 2)]],
    ['a ship in the bottom left corner of the image.', 'ship', [zone(0, 2)]],
    ['the ship on the left of the scene', 'ship', [zone(0, 1)]],
    ['the tank in the south-east', 'tank', [zone(2, 2)]],
    ['the airplane on the far left', 'airplane', [{ type: 'extreme', side: 'left' }]],
    ['The bottommost bridge', 'bridge', [{ type: 'extreme', side: 'bottom' }]],
    ['the northernmost vehicle', 'vehicle', [{ type: 'extreme', side: 'top' }]],
    ['The harbor at the very bottom', 'harbor', [{ type: 'extreme', side: 'bottom' }]],
    ['the smaller ship on the top', 'ship', [{ type: 'size', order: 'smallest' }, zone(1, 0)]],
    ['Please find the ship closest to the left edge.', 'ship', [{ type: 'extreme', side: 'left' }]],
    ['where is the highest ship?', 'ship', [{ type: 'extreme', side: 'top' }]],
    ['On the upper right, the harbor', 'harbor', [zone(2, 0)]],
    ['The upper left ship', 'ship', [zone(0, 0)]],
    ['the storage tank, left', 'storage tank', [zone(0, 1)]],
    ['The middle bridge', 'bridge', [zone(1, 1)]],
    ['the ship that is located on the right', 'ship', [zone(2, 1)]],
    ['The largest of all tennis courts', 'tennis court', [{ type: 'size', order: 'largest' }]],
    ['the smaller one of the ships', 'ship', [{ type: 'size', order: 'smallest' }]],
    ['the ship that is the larger', 'ship', [{ type: 'size', order: 'largest' }]],
    ['the airplane with two engines', 'airplane with two engines', []],
    ['the largest', 'the largest', [{ type: 'size', order: 'largest' }]],
  ])('%s', (sentence, noun, places) => {
    const phrase = parseReferringPhrase(sentence);
    expect(phrase.noun).toBe(noun);
    expect(phrase.places).toHaveLength(places.length);
    expect(phrase.places).toEqual(expect.arrayContaining([...places]));
  });

  it('tells a thing from the one that it is told by', () => {
    expect(parseReferringPhrase('A ship is to the upper left of the bridge in the middle')).toEqual({
      noun: 'ship',
      places: [{ type: 'relation', dx: -1, dy: -1, reference: { noun: 'bridge', places: [zone(1, 1)] } }],
    });
    expect(parseReferringPhrase('The ship is much bigger than the ship on the left')).toEqual({
      noun: 'ship',
      places: [{ type: 'comparison', order: 'bigger', reference: { noun: 'ship', places: [zone(0, 1)] } }],
    });
  });

  it('knows what is said first', () => {
    expect(parseReferringPhrase('Above the bridge on the left, the ship')).toEqual(
      parseReferringPhrase('The ship above the bridge on the left'),
    );
    expect(parseReferringPhrase('The ship above the bridge on the left').places).toMatchObject([
      { type: 'relation', dx: 0, dy: -1, reference: { noun: 'bridge', places: [zone(0, 1)] } },
    ]);
  });

  it('leaves only the category of every sentence that the rules make, in plain and in varied wording', () => {
    const known = new Set<string>(sceneCategories);
    let sentences = 0;
    for (const kind of ['airport', 'harbor', 'sports'] as const) {
      const scene = drawScene({ kind, seed: 'phrases', width: 256, height: 256 });
      const options = { perObject: 99, perKind: 99 };
      for (const { text } of sampleExpressions(scene.objects, scene, new Random(kind), 80, options)) {
        expect(known, text).toContain(parseReferringPhrase(text).noun);
        sentences++;
      }
      // Synonyms of categories, and words that say nothing, stay as they are said.
      const same = { synonyms: 0, modifier: 0, typo: 0, comparisons: plainLanguage.comparisons };
      const language = { ...variedLanguage, ...same, otherWording: 0.8 };
      for (const { text } of sampleExpressions(scene.objects, scene, new Random(kind), 80, {
        ...options,
        language,
      })) {
        expect(known, text).toContain(parseReferringPhrase(text).noun);
      }
    }
    expect(sentences).toBeGreaterThan(20);
  });
});
