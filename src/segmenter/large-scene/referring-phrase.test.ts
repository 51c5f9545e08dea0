import { describe, expect, it } from 'vitest';
import { plainLanguage, sampleExpressions, variedLanguage } from '../../datasets/index.ts';
import { Random } from '../../random/random.ts';
import { drawScene, sceneCategories } from '../../scenes/index.ts';
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
      // Synonyms of categories stay as they are said.
      const language = { ...variedLanguage, synonyms: 0, comparisons: plainLanguage.comparisons };
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
