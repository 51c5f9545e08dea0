import { describe, expect, it } from 'vitest';
import { partsOf, rankedParts, withoutSpecks } from './logit-parts.ts';

const rows = (...lines: number[][]) => ({
  width: lines[0]!.length,
  height: lines.length,
  data: Float32Array.from(lines.flat()),
});

describe('the parts of a map', () => {
  it('are what touches above 0, diagonally too, the highest first', () => {
    const { parts, labels } = partsOf(
      rows(
        [1, -9, -9, -9, 3], //
        [-9, 2, -9, -9, -9],
        [-9, -9, -9, 1, -9],
      ),
    );
    expect(parts.map(({ cells }) => cells)).toEqual([1, 2, 1]);
    expect([labels[4], labels[6], labels[0], labels[13]]).toEqual([0, 1, 1, 2]);
    expect(parts[1]!.probability).toBeCloseTo(1 / (1 + Math.exp(-1)) + 1 / (1 + Math.exp(-2)), 6);
  });

  it('are one where a bridge of cells joins what began as two', () => {
    expect(partsOf(rows([5, 1, 4, 0.5, 3])).parts).toMatchObject([{ cells: 5 }]);
    expect(partsOf(rows([5, 1, 4, 0, 3])).parts).toMatchObject([{ cells: 3 }, { cells: 1 }]);
  });

  it('reach down to where the way up leads to another part or to none', () => {
    const { labels } = partsOf(rows([4, -1, -3, -2, 2, -1, -5, -4, -6]));
    // The deepest cell of a valley goes the steeper way up; a hill below 0 is no part.
    expect([...labels]).toEqual([0, 0, 0, 1, 1, 1, 1, -1, -1]);
  });

  it('do not join across the edges of the map', () => {
    expect(partsOf(rows([1, -1, -1], [-1, -1, 1], [-1, -1, -1])).parts).toHaveLength(2);
  });

  it('are none of a map that is below 0 or at 0', () => {
    const { parts, labels } = partsOf(rows([-1, 0, -2]));
    expect(parts).toEqual([]);
    expect([...labels]).toEqual([-1, -1, -1]);
  });
});

describe('parts as answers of their own', () => {
  it('come likeliest first, each alone, with what share of the probability it has', () => {
    const map = rows([9, -9, 2, 2, -9, 1]);
    const ranked = rankedParts(map, 9);
    expect(ranked.map(({ map: { data } }) => [...data].map((value) => Number(value > 0)).join(''))).toEqual([
      '001100',
      '100000',
      '000001',
    ]);
    expect(ranked.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 6);
    expect(ranked[0].share).toBeGreaterThan(ranked[1]!.share);
    expect(rankedParts(map, 2)).toHaveLength(2);
  });

  it('are the map itself where there is one part or none', () => {
    const [one, none] = [rows([-1, 3, 2]), rows([-1, -2])];
    expect(rankedParts(one, 5)).toEqual([{ map: one, share: 1 }]);
    expect(rankedParts(none, 5)).toEqual([{ map: none, share: 1 }]);
  });
});

describe('a map with its best part', () => {
  const withBestPart = (map: ReturnType<typeof rows>) => rankedParts(map, 1)[0].map;

  it('keeps the part of the largest sum of probabilities, also where another has a higher peak', () => {
    const map = rows([9, -2, -1, 2, 2, -3]);
    const { data } = withBestPart(map);
    expect([...data]).toEqual([-8, -8, -1, 2, 2, -3]);
    expect([...map.data]).toEqual([9, -2, -1, 2, 2, -3]);
  });

  it('leaves nothing of the others at a lower limit', () => {
    const { data } = withBestPart(rows([5, 5, 4, -0.2, -4, -0.5, 3, -0.5, -9]));
    expect([...data].map((value) => value > -1)).toEqual([
      ...[true, true, true, true, false, false, false, false, false],
    ]);
    expect(data[8]).toBe(-9);
  });

  it('is the map itself where there is one part or none', () => {
    const [one, none] = [rows([1, 2, -3]), rows([-1, -2])];
    expect(withBestPart(one)).toBe(one);
    expect(withBestPart(none)).toBe(none);
  });

  it('keeps the first of two that are alike', () => {
    expect([...withBestPart(rows([1, -5, 1])).data]).toEqual([1, -5, -8]);
  });
});

describe('a map without specks', () => {
  it('has lost what is far smaller than the usual part', () => {
    const map = rows([...new Array(14).fill(2), -1, 3, -1, 1, 1, 1, -9]);
    const { data } = withoutSpecks(map);
    // Usual are 14 cells, so that 2.1 is the limit.
    expect([...data.subarray(14)]).toEqual([-8, -8, -8, 1, 1, 1, -9]);
  });

  it('goes by the part in which the middle cell lies, not by the number of specks', () => {
    const specks = new Array(30).fill([1, -1]).flat();
    const { data } = withoutSpecks(
      rows([...new Array(20).fill(2), -1, ...new Array(20).fill(2), -1, ...specks]),
    );
    expect(data.filter((value) => value > 0)).toHaveLength(40);
  });

  it('is the map itself where parts are of like size, where there is one, and where there is none', () => {
    for (const map of [rows([1, 1, -1, 1]), rows([1]), rows([-1])]) expect(withoutSpecks(map)).toBe(map);
  });
});
