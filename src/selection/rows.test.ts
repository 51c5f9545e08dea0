import { describe, expect, it } from 'vitest';
import { read } from '../language/index.ts';
import type { Located } from './located.ts';
import { resolvePhrase } from './resolve-phrase.ts';

const image = { width: 1000, height: 1000 };
const at = (x: number, y: number, confidence = 0.9): Located => ({
  ...{ x, y, area: 4000, confidence },
  box: { x: x - 20, y: y - 50, width: 40, height: 100 },
});
/** Two rows, both in the lower half, not quite straight. */
const [a, b, c, d, e] = [at(200, 550), at(400, 570), at(600, 545), at(210, 800), at(420, 790)];
const courts = [d, b, c, e, a];
const meant = (sentence: string, objects: readonly Located[] = courts) => {
  const phrase = read(sentence);
  return resolvePhrase(phrase, new Map([[phrase.noun, objects]]), image).map(({ object }) => object);
};

describe('rows', () => {
  it('are those of things, wherever they lie in the frame', () => {
    expect(new Set(meant('the tennis courts in the upper row'))).toEqual(new Set([a, b, c]));
    expect(new Set(meant('the tennis courts in the bottom row'))).toEqual(new Set([d, e]));
    expect(new Set(meant('the tennis courts in the right column'))).toEqual(new Set([c]));
  });

  it('are counted in', () => {
    expect(meant('the second tennis court from the left in the upper row')[0]).toBe(b);
    expect(meant('the rightmost tennis court in the bottom row')[0]).toBe(e);
  });

  it('are of three the one in the middle, and of two either', () => {
    const three = [...courts, at(210, 950)];
    expect(new Set(meant('the tennis courts in the middle row', three))).toEqual(new Set([d, e]));
    expect(meant('the tennis courts in the middle row')).toHaveLength(5);
  });

  it('are not made by what is hardly there', () => {
    expect(new Set(meant('the tennis courts in the upper row', [...courts, at(500, 100, 0.05)]))).toEqual(
      new Set([a, b, c]),
    );
  });
});
