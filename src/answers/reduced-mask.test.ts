import { describe, expect, it } from 'vitest';
import { overlaySize, ReducedMask } from './reduced-mask.ts';

describe('overlaySize', () => {
  it.each([
    [4096, 10, { width: 4096, height: 10, factor: 1 }],
    [4097, 10, { width: 2049, height: 5, factor: 2 }],
    [10, 4097, { width: 5, height: 2049, factor: 2 }],
    [8193, 8193, { width: 2731, height: 2731, factor: 3 }],
  ])('of %i x %i', (width, height, expected) => {
    expect(overlaySize({ width, height })).toEqual(expected);
  });
});

describe('ReducedMask', () => {
  it('is the mask itself of an image that fits', () => {
    const mask = new ReducedMask({ width: 3, height: 3 });
    mask.addRows(Uint8Array.of(0, 1, 0, 0, 0, 0));
    mask.addRows(Uint8Array.of(1, 0, 1));
    expect([mask.width, mask.height, [...mask.data]]).toEqual([3, 3, [0, 1, 0, 0, 0, 0, 1, 0, 1]]);
  });

  it('marks a pixel where any of those is marked that it stands for, whatever blocks rows come in', () => {
    const [width, height] = [4099, 5];
    const marked = [
      [0, 0],
      [1, 1],
      [2, 0],
      [4098, 4],
      [100, 3],
      [101, 2],
    ] as const;
    const expected = new Set(marked.map(([x, y]) => `${x >> 1} ${y >> 1}`));
    for (const rowsAtOnce of [1, 2, 5]) {
      const mask = new ReducedMask({ width, height });
      for (let y = 0; y < height; y += rowsAtOnce) {
        const rows = new Uint8Array(width * Math.min(rowsAtOnce, height - y));
        for (const [column, row] of marked) {
          if (row >= y && row < y + rowsAtOnce) rows[(row - y) * width + column] = 1;
        }
        mask.addRows(rows);
      }
      const found = [...mask.data.entries()].filter(([, value]) => value === 1);
      expect(new Set(found.map(([at]) => `${at % mask.width} ${Math.floor(at / mask.width)}`))).toEqual(
        expected,
      );
    }
  });
});
