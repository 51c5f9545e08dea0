import { describe, expect, it } from 'vitest';
import { defaultVocabulary, understand } from '../language/index.ts';
import type { LogitMap } from '../programs/logit-map.ts';
import { chooseThings, findThings, nounsOf } from './choose-things.ts';

const SIDE = 20;
const image = { width: 200, height: 200, pixels: new Uint8Array(3 * 200 * 200) };

/** A map in which boxes (left, top, width, height in cells) are inside. */
function mapOf(...boxes: (readonly [number, number, number, number])[]): LogitMap {
  const data = new Float32Array(SIDE * SIDE).fill(-6);
  for (const [left, top, width, height] of boxes) {
    for (let y = top; y < top + height; y++) for (let x = left; x < left + width; x++) data[y * SIDE + x] = 4;
  }
  return { width: SIDE, height: SIDE, data };
}
const inside = ({ data }: LogitMap) =>
  [...data.entries()].flatMap(([cell, value]) => (value > 0 ? [cell] : []));
const choiceOf = (sentence: string) => understand(sentence, defaultVocabulary).choice!;

describe('chooseThings', () => {
  const row = [
    [1, 8, 2, 2],
    [6, 8, 2, 2],
    [11, 8, 3, 3],
    [16, 8, 2, 2],
  ] as const;
  const courts = new Map([['tennis court', findThings(mapOf(...row), image)]]);

  it('marks the thing that is counted, and nothing else', () => {
    const chosen = chooseThings(
      choiceOf('the third tennis court from the left'),
      courts,
      mapOf([0, 0, 20, 20]),
      image,
    );
    expect(chosen).toMatchObject({ from: 'things', fits: true });
    if (chosen.from === 'things') expect(inside(chosen.map)).toEqual(inside(mapOf(row[2])));
  });

  it('says that nothing fits where there are not so many', () => {
    const chosen = chooseThings(
      choiceOf('the sixth tennis court from the left'),
      courts,
      mapOf(row[0]),
      image,
    );
    expect(chosen).toMatchObject({ from: 'things', fits: false });
    if (chosen.from === 'things') expect(inside(chosen.map)).toEqual([]);
  });

  it('takes the answer of a model that understands the sentence for one of the things', () => {
    // The model's own answer is the largest, which all things do not show.
    const direct = mapOf([2, 1, 6, 4]);
    expect(chooseThings(choiceOf('the largest tennis court'), courts, direct, image)).toEqual({
      from: 'direct',
    });
    // Its own answer is smaller than another thing.
    const chosen = chooseThings(choiceOf('the largest tennis court'), courts, mapOf(row[0]), image);
    expect(chosen.from === 'things' && inside(chosen.map)).toEqual(inside(mapOf(row[2])));
  });

  it('does not take what its own answer already marks of a part for another thing', () => {
    // Two things in one part: the own answer is its right half, which is the larger one.
    const merged = new Map([['tennis court', findThings(mapOf([1, 1, 10, 4], [15, 15, 2, 2]), image)]]);
    const chosen = chooseThings(choiceOf('the smallest tennis court'), merged, mapOf([5, 1, 6, 4]), image);
    expect(chosen.from === 'things' && inside(chosen.map)).toEqual(inside(mapOf([15, 15, 2, 2])));
    const largest = chooseThings(choiceOf('the largest tennis court'), merged, mapOf([5, 1, 6, 4]), image);
    expect(largest).toEqual({ from: 'direct' });
  });

  it('takes things away, and chooses as many as are said', () => {
    const without = chooseThings(
      choiceOf('all tennis courts except the leftmost one'),
      courts,
      mapOf(),
      image,
    );
    expect(without.from === 'things' && inside(without.map)).toEqual(inside(mapOf(...row.slice(1))));
    // The model's own answer to a sentence about several is no thing of its own.
    for (const direct of [mapOf(), mapOf(...row.slice(0, 2)), mapOf(...row)]) {
      const two = chooseThings(choiceOf('the two rightmost tennis courts'), courts, direct, image);
      expect(two.from === 'things' && inside(two.map)).toEqual(inside(mapOf(...row.slice(2))));
    }
  });

  it('tells by things of another category, which it names', () => {
    const choice = choiceOf('the tennis court next to the bridge');
    expect(nounsOf(choice)).toEqual(['tennis court', 'bridge']);
    const maps = new Map([...courts, ['bridge', findThings(mapOf([15, 11, 4, 1]), image)]]);
    const chosen = chooseThings(choice, maps, mapOf(row[0]), image);
    expect(chosen.from === 'things' && inside(chosen.map)).toEqual(inside(mapOf(row[3])));
  });

  it('takes a piece of a thing for the thing', () => {
    // The own answer is a corner of the largest: it is not the smallest thing.
    const smallest = chooseThings(choiceOf('the smallest tennis court'), courts, mapOf([11, 8, 1, 1]), image);
    expect(smallest.from === 'things' && inside(smallest.map)).not.toEqual(inside(mapOf([11, 8, 1, 1])));
    const largest = chooseThings(choiceOf('the largest tennis court'), courts, mapOf([11, 8, 1, 1]), image);
    expect(largest.from === 'things' && inside(largest.map)).toEqual(inside(mapOf(row[2])));
  });

  describe('by colours', () => {
    const pixels = new Uint8Array(3 * 200 * 200).fill(128);
    const paint = ([left, top, width, height]: (typeof row)[number], colour: readonly number[]) => {
      for (let y = 10 * top; y < 10 * (top + height); y++) {
        for (let x = 10 * left; x < 10 * (left + width); x++) pixels.set(colour, 3 * (200 * y + x));
      }
    };
    for (const [index, colour] of [
      [200, 40, 40],
      [40, 80, 190],
      [40, 80, 190],
      [235, 235, 235],
    ].entries())
      paint(row[index]!, colour);
    const painted = { width: 200, height: 200, pixels };
    const chosen = (sentence: string, direct = mapOf(row[0])) => {
      const found = chooseThings(choiceOf(sentence), courts, direct, painted);
      return found.from === 'direct' ? 'direct' : inside(found.map);
    };

    it('marks the thing of that colour, or all of it', () => {
      expect(chosen('the white tennis court')).toEqual(inside(mapOf(row[3])));
      expect(chosen('the blue tennis courts')).toEqual(inside(mapOf(row[1], row[2])));
      expect(chosen('the second blue tennis court from the left')).toEqual(inside(mapOf(row[2])));
      expect(chosen('the tennis court next to the white one')).toEqual(inside(mapOf(row[2])));
    });

    it("leaves a colour that nothing has to the model's own answer", () => {
      expect(chosen('the yellow tennis court')).toBe('direct');
    });
  });
});
