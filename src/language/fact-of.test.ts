import { expect, it } from 'vitest';
import type { Fact } from './fact.ts';
import { factOf } from './fact-of.ts';
import {
  directionAt,
  directionNames,
  directionOffsets,
  type Sign,
  thirdsOf,
  zoneAt,
  zoneNames,
} from './places.ts';
import { read } from './read.ts';

const bridge = { category: 'bridge', zone: undefined };

it.each<[string, Fact | null]>([
  ['the ship', { category: 'ship', type: 'category' }],
  ['the ship on the left', { category: 'ship', type: 'position', zone: 'on the left' }],
  ['the lowest ship', { category: 'ship', type: 'extreme', side: 'bottom' }],
  ['the larger ship', { category: 'ship', type: 'size', order: 'largest', ofTwo: true }],
  ['the smallest ship', { category: 'ship', type: 'size', order: 'smallest', ofTwo: false }],
  [
    'the ship above the bridge',
    { category: 'ship', type: 'relation', direction: 'above', reference: bridge },
  ],
  [
    'the ship above the bridge in the middle',
    {
      ...{ category: 'ship', type: 'relation', direction: 'above' },
      reference: { category: 'bridge', zone: 'in the middle' },
    },
  ],
  [
    'the ship a bit smaller than the bridge',
    {
      ...{ category: 'ship', type: 'comparison', comparison: { degree: 'a little', order: 'smaller' } },
      reference: bridge,
    },
  ],
  // More than rule-made sentences say, or less.
  ['the ship smaller than the bridge', null],
  ['the ship similar in size to the bridge', null],
  ['the ship much bigger than the largest bridge', null],
  ['the ship much bigger than the zeppelin', null],
  ['the ship above the leftmost bridge', null],
  ['the ship above the zeppelin', null],
  ['the largest ship on the left', null],
  ['the ship in the corner', null],
  ['the zeppelin', null],
  ['the zeppelin on the left', null],
])('%s', (sentence, fact) => {
  expect(factOf(read(sentence))).toEqual(fact);
});

it('has zones by column and row, and directions by offset', () => {
  for (const zone of zoneNames) {
    const { column, row } = thirdsOf(zone);
    expect(zoneAt(column, row)).toBe(zone);
  }
  expect([thirdsOf('on the top'), thirdsOf('on the right')]).toEqual([
    { column: 1, row: 0 },
    { column: 2, row: 1 },
  ]);
  for (const name of directionNames)
    expect(directionAt(directionOffsets[name].dx, directionOffsets[name].dy)).toBe(name);
  expect(() => directionAt(0 as Sign, 0)).toThrow('a direction has an offset along at least one axis');
});
