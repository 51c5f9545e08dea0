import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Fact } from './fact.ts';
import { directionNames, sides, zoneNames } from './places.ts';
import { groupWordings, otherWordings, plainWordings } from './say.ts';
import { everyPhrasing, everyWording } from './testing/every-wording.ts';

const category = 'ship';
const bridge = { category: 'bridge', zone: undefined };
const facts: readonly Fact[] = [
  { category, type: 'category' },
  ...zoneNames.map((zone): Fact => ({ category, type: 'position', zone })),
  ...sides.map((side): Fact => ({ category, type: 'extreme', side })),
  ...(['largest', 'smallest'] as const).flatMap((order) =>
    [false, true].map((ofTwo): Fact => ({ category, type: 'size', order, ofTwo })),
  ),
  ...directionNames.map((direction): Fact => ({ category, type: 'relation', direction, reference: bridge })),
  { category, type: 'relation', direction: 'above', reference: { category: 'bridge', zone: 'on the top' } },
  { category, type: 'comparison', comparison: { degree: 'much', order: 'bigger' }, reference: bridge },
  {
    category,
    type: 'comparison',
    comparison: { degree: 'a little', order: 'smaller' },
    reference: { category, zone: 'in the middle' },
  },
];
const lines = (name: string) =>
  readFileSync(new URL(`./testing/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');

describe('a fact in words', () => {
  it('is said in the plain sentences, and in others of the same meaning below each', () => {
    expect(
      facts.flatMap((fact) => [
        plainWordings(fact).join(' | '),
        ...otherWordings(fact).map((text) => `  ${text}`),
      ]),
    ).toEqual(lines('wordings.txt'));
  });

  it('has every article, copula and synonym of what it speaks of', () => {
    const below: Fact = { category: 'airplane', type: 'relation', direction: 'below', reference: bridge };
    expect(everyWording(below)).toEqual(
      expect.arrayContaining([
        ...['The airplane below the bridge', 'The airplane is below the bridge', 'Airplane below the bridge'],
        ...['An airplane below the bridge', 'Below the overpass, the airplane', 'Below the bridge, the jet'],
        ...['The airliner that is below the bridge', 'The airplane located beneath the bridge'],
      ]),
    );
    const largest: Fact = { category: 'ship', type: 'size', order: 'largest', ofTwo: false };
    expect(everyWording(largest)).toEqual([
      ...['The largest ship', 'The largest boat', 'The largest vessel', 'The biggest ship'],
      ...[
        'The greatest ship',
        'Largest ship',
        'The ship that is the largest',
        'The boat that is the largest',
      ],
      ...['The vessel that is the largest', 'The ship that is the biggest', 'The ship that is the greatest'],
      ...['Ship that is the largest', 'The largest one of the ships', 'The largest one of the boats'],
      ...['The largest one of the vessels', 'The biggest one of the ships', 'The greatest one of the ships'],
      ...['Largest one of the ships', 'The largest of all ships', 'The largest of all boats'],
      ...['The largest of all vessels', 'The biggest of all ships', 'The greatest of all ships'],
      'Largest of all ships',
    ]);
    expect(everyWording({ category: 'ship', type: 'category' })).toEqual([
      ...['The ship', 'The boat', 'The vessel', 'Ship', 'A ship'],
    ]);
    expect(everyWording({ category: 'stadium', type: 'extreme', side: 'left' })).not.toContain(
      'A leftmost stadium',
    );
  });

  it('speaks of several in plurals, and of both where they are two', () => {
    expect(groupWordings({ category, half: null, count: 3 })).toEqual([
      ...['The ships', 'The ships', 'All ships', 'All the ships', 'All of the ships', 'Every ship'],
    ]);
    expect(groupWordings({ category: 'bus', half: 'at the top', count: 2 }).slice(-3)).toEqual([
      ...['Every bus at the top', 'Both buses at the top', 'The two buses at the top'],
    ]);
  });
});

describe('everyPhrasing', () => {
  it('exchanges one phrase for each of those that mean the same', () => {
    const table = lines('phrasings.txt');
    const sentences = table.filter((line) => !line.startsWith(' '));
    const phrasings = sentences.flatMap((text) => [
      text,
      ...everyPhrasing(text)
        .slice(1)
        .map((other) => `  ${other}`),
    ]);
    expect(phrasings).toEqual(table);
    expect(sentences.map((text) => everyPhrasing(text)[0])).toEqual(sentences);
  });
});
