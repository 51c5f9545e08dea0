import { expect, test } from 'vitest';
import { factOf, read, vhr10Categories } from '../../../src/language/index.ts';
import { exampleSentences, suggestions } from './suggestions.ts';

test('of an example only what it shows is suggested, page after page', () => {
  expect(suggestions('harbor')[0]).toBe('the harbor');
  expect(suggestions('airport')).toEqual([
    'the airplane on the far left',
    'the largest airplane',
    'the airplanes',
  ]);
  const pages = Array.from({ length: 4 }, (_, page) => suggestions('airport', page)).flat();
  expect(new Set(pages)).toEqual(new Set(exampleSentences('airport')));
  expect(exampleSentences('harbour.png')).toEqual([]);
});

test('pages go through every category that the model knows, with a place or a size that is understood', () => {
  const seen = Array.from({ length: 10 }, (_, page) => suggestions(null, page)).flat();
  const facts = seen.map((text) => factOf(read(text)));
  expect(new Set(facts.map((fact) => fact?.category))).toEqual(new Set(vhr10Categories));
  for (const fact of facts) expect(fact?.type).toMatch(/position|extreme|size/);
  expect(suggestions(null, 0, 2, ['roundabout'])).toEqual([
    'the roundabout on the upper left',
    'the roundabout on the upper left',
  ]);
});
