import { describe, expect, it } from 'vitest';
import { Random } from '../random/random.ts';
import { misspell } from './slip.ts';

describe('misspell', () => {
  it('changes one letter of one longer word, never its first', () => {
    const random = new Random(1);
    const kinds = new Set<number>();
    for (let draw = 0; draw < 200; draw++) {
      const wrong = misspell('The airplane on the left', random);
      const words = wrong.split(' ');
      expect(words).toHaveLength(5);
      const changed = words.filter((word, index) => word !== ['The', 'airplane', 'on', 'the', 'left'][index]);
      expect(changed.length).toBeLessThanOrEqual(1); // a replaced letter may be the same
      for (const word of changed) expect(word).toMatch(/^[al]/);
      kinds.add(wrong.length);
    }
    expect(kinds).toEqual(new Set([23, 24, 25]));
  });

  it('leaves short words alone', () => {
    expect(misspell('A car on the far top', new Random(1))).toBe('A car on the far top');
  });

  it('leaves a letter out, doubles it, exchanges it with the next, or takes another', () => {
    const random = new Random(2);
    const slips = new Set(Array.from({ length: 2000 }, () => misspell('ship', random)));
    const replaced = [...slips].filter((word) => word.length === 4 && /^s(?:[a-z]ip|h[a-z]p)$/.test(word));
    const others = [...slips].filter((word) => !replaced.includes(word)).sort();
    // Neither the first letter nor the last is the one that slips.
    expect(others).toEqual(['shhip', 'shiip', 'shp', 'shpi', 'sihp', 'sip']);
    expect(replaced).toHaveLength(51); // 25 others in each of two places, and the word itself
  });
});
