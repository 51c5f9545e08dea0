import { describe, expect, it } from 'vitest';
import { boxOverlap, emptyMask, type Mask, maskArea, maskBox, overlap, resizeMaskNearest } from './mask.ts';

/** A mask from rows of text, `1` inside. */
function draw(...rows: string[]): Mask {
  const data = Uint8Array.from(rows.join(''), (letter) => (letter === '1' ? 1 : 0));
  return { width: rows[0]!.length, height: rows.length, data };
}

describe('masks', () => {
  it('are counted and boxed', () => {
    const mask = draw('.....', '..1..', '.11..', '...1.');
    expect(maskArea(mask)).toBe(4);
    expect(maskBox(mask)).toEqual([1, 1, 3, 3]);
    expect(maskBox(draw('1.', '.1'))).toEqual([0, 0, 2, 2]);
    expect(maskBox(draw('...', '..1'))).toEqual([2, 1, 1, 1]);
    expect([maskArea(emptyMask(3, 2)), maskBox(emptyMask(3, 2))]).toEqual([0, [0, 0, 0, 0]]);
  });

  it('need sides of one pixel or more', () => {
    expect(emptyMask(1, 1)).toEqual({ width: 1, height: 1, data: Uint8Array.of(0) });
    for (const [width, height] of [
      [0, 1],
      [1, 0],
      [1.5, 1],
      [1, 1.5],
      [Number.NaN, 1],
    ] as const) {
      expect(() => emptyMask(width, height)).toThrow(RangeError);
    }
  });

  it('overlap pixel by pixel, at one size', () => {
    expect(overlap(draw('110', '100'), draw('011', '100'))).toEqual({ intersection: 2, union: 4 });
    expect(overlap(emptyMask(2, 1), emptyMask(2, 1))).toEqual({ intersection: 0, union: 0 });
    expect(() => overlap(emptyMask(2, 1), emptyMask(2, 2))).toThrow(/2 x 1 and 2 x 2/);
    expect(() => overlap(emptyMask(1, 2), emptyMask(2, 2))).toThrow(/1 x 2 and 2 x 2/);
  });

  it('are resized to the nearest pixel by centres', () => {
    const mask = draw('10', '01', '11');
    expect(resizeMaskNearest(mask, 2, 3)).toBe(mask);
    expect(resizeMaskNearest(mask, 4, 3)).toEqual(draw('1100', '0011', '1111'));
    expect(resizeMaskNearest(mask, 2, 6)).toEqual(draw('10', '10', '01', '01', '11', '11'));
    expect(resizeMaskNearest(mask, 1, 1)).toEqual(draw('1')); // the centre lies in the second column of the second row
    expect(resizeMaskNearest(draw('100', '000', '001'), 2, 2)).toEqual(draw('10', '01'));
  });
});

describe('boxOverlap', () => {
  it('is intersection over union', () => {
    expect(boxOverlap([0, 0, 4, 2], [2, 1, 4, 2])).toBeCloseTo(2 / 14, 12);
    expect(boxOverlap([1, 1, 3, 3], [1, 1, 3, 3])).toBe(1);
    expect(boxOverlap([0, 0, 4, 4], [1, 1, 2, 2])).toBe(0.25);
  });

  it('is 0 of boxes that do not meet, on either side, or only touch', () => {
    for (const other of [
      [4, 0, 2, 4],
      [-2, 0, 2, 4],
      [0, 4, 4, 2],
      [0, -2, 4, 2],
      [9, 9, 1, 1],
      [2, 2, 0, 0],
    ] as const)
      expect(boxOverlap([0, 0, 4, 4], other), String(other)).toBe(0);
  });
});
