import { describe, expect, it } from 'vitest';
import { rankedParts, withoutSpecks } from './logit-parts.ts';
import { separateCells } from './separate-cells.ts';

/** Round hills of a height on a plain of -4, the higher one counts where they overlap. */
function hills(size: number, ...tops: readonly [x: number, y: number, height: number, radius: number][]) {
  const data = Float32Array.from({ length: size * size }, (_, cell) => {
    const [x, y] = [cell % size, Math.floor(cell / size)];
    const of = tops.map(([cx, cy, height, radius]) => {
      const distance = Math.hypot(x - cx, y - cy) / radius;
      return height * (1 - distance ** 2);
    });
    return Math.max(-4, ...of);
  });
  return { width: size, height: size, data };
}
const sizes = (map: Parameters<typeof separateCells>[0]) =>
  separateCells(map)
    .map(({ length }) => length)
    .sort((a, b) => b - a);

describe('separateCells', () => {
  it('parts two that touch where the map dips between them', () => {
    const map = hills(24, [6, 12, 6, 6.5], [17, 12, 6, 6.5]);
    const [one, other] = separateCells(map);
    expect(separateCells(map)).toHaveLength(2);
    expect(one!.every((cell) => cell % 24 < 12)).toBe(one!.some((cell) => cell % 24 < 6));
    expect(Math.abs(one!.length - other!.length)).toBeLessThan(0.15 * one!.length);
    // All that is marked belongs to one of them.
    expect(one!.length + other!.length).toBe(map.data.filter((value) => value > 0).length);
  });

  it('leaves together what dips a little, and what is too small to be a thing', () => {
    expect(sizes(hills(24, [8, 12, 6, 8], [15, 12, 6, 8]))).toHaveLength(1);
    expect(sizes(hills(24, [9, 12, 6, 8.5], [19, 12, 4, 2.2]))).toHaveLength(1);
    expect(sizes(hills(24, [9, 12, 1.2, 6], [18, 12, 1.2, 6]))).toHaveLength(1);
    // Of 20 logits 15 are left: no valley, however deep.
    expect(sizes(hills(30, [9, 15, 20, 10], [19, 15, 20, 10]))).toHaveLength(1);
  });

  it('leaves a wing with its airplane, and parts a ship from a smaller one', () => {
    // A fuselage and a part beside it of 0.35 of its size, and of 0.6.
    const beside = (radius: number) => hills(30, [9, 15, 8, 8], [9 + 8 + radius - 1, 15, 8, radius]);
    expect(sizes(beside(4.2))).toHaveLength(1);
    expect(sizes(beside(6.5))).toHaveLength(2);
  });

  it('takes grain for no valley', () => {
    const map = hills(24, [12, 12, 6, 9]);
    const grainy = { ...map, data: map.data.map((value, cell) => (cell % 5 === 0 ? value - 1.8 : value)) };
    expect(sizes(grainy)[0]).toBeGreaterThan(0.9 * sizes(map)[0]!);
    expect(sizes(grainy).filter((cells) => cells >= 15)).toHaveLength(1);
  });

  it('keeps what does not touch apart, in any number, and finds nothing in nothing', () => {
    expect(sizes(hills(30, [5, 5, 6, 3], [15, 5, 6, 3], [25, 25, 6, 3]))).toHaveLength(3);
    expect(separateCells(hills(8))).toEqual([]);
  });
});

describe('parts that touch', () => {
  const map = hills(24, [6, 12, 6, 6.5], [17, 12, 8, 6.5]);

  it('are cut apart where several are meant, by a cell of the lower one', () => {
    const cut = withoutSpecks(map);
    expect(sizes(cut)).toHaveLength(2);
    const lost = map.data.filter((value, cell) => value > 0 && cut.data[cell]! <= 0).length;
    expect(lost).toBeGreaterThan(0);
    expect(lost).toBeLessThan(12);
  });

  it('stay together in an answer about one thing', () => {
    expect(rankedParts(map, 5)).toEqual([{ map, share: 1 }]);
  });
});
