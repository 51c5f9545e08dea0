import { describe, expect, it } from 'vitest';
import { sides } from './places.ts';
import { plainWordings } from './say.ts';
import { saysDirection } from './says-direction.ts';

describe('saysDirection', () => {
  it.each([
    ...[
      'The ship on the left',
      'The Leftmost ship',
      'the right-hand court',
      'the north-east corner',
      'Northeastern field',
    ],
    ...[
      'the ship above the bridge',
      'the car under the overpass',
      'the third ship',
      'the 2nd ship',
      'the last ship',
    ],
    ...[
      'the tanks in the second row',
      'the vertical runway',
      'the ship further down',
      'the topmost tank',
      'the lowest one',
    ],
  ])('%s: its meaning may change with the view', (sentence) => {
    expect(saysDirection(sentence)).toBe(true);
  });

  it.each([
    ...[
      'The ship',
      'The largest ship',
      'the ship next to the bridge',
      'the two white airplanes',
      'the overpass',
    ],
    ...[
      'the car on the underpass',
      'the ship in the middle',
      'the ship farthest from the pier',
      'the leaf',
      'the highway',
    ],
  ])('%s: it does not', (sentence) => {
    expect(saysDirection(sentence)).toBe(false);
  });

  it('knows every side that rules say', () => {
    const said = sides.flatMap((side) => plainWordings({ category: 'ship', type: 'extreme', side }));
    expect(said.length).toBe(8);
    expect(said.filter((sentence) => !saysDirection(sentence))).toEqual([]);
  });
});
