import { describe, expect, it } from 'vitest';
import { emptyMask, type Mask, maskArea, maskBox, overlap } from './mask.ts';
import {
  compressCounts,
  decompressCounts,
  encodeRle,
  maskFromRle,
  parseRle,
  rleArea,
  rleBox,
  rleFromMask,
} from './rle.ts';

// Strings of RISBench's published annotation lines, 512 x 512, with the area and box that they decode to.
const published = [
  { counts: String.raw`\PP66j?0O2O0000001O00O10001O1Me_i1`, area: 97, x: [384, 396], y: [11, 19] },
  { counts: '`ac45e?7H7K5M4N10O100O1N3J5L6HYoU3', area: 266, x: [295, 307], y: [26, 54] },
  {
    counts: 'gmc72k?3N3L3N20010O01O010O001O01O01O010O0010O01O0010O0ZB',
    area: 269,
    x: [487, 511],
    y: [429, 447],
  },
  { counts: 'ZPd39b?6M2O101O0000O2L4JQPW4', area: 156, x: [232, 241], y: [2, 20] },
  { counts: 'VPm02m?4L10001O000000000000O2O2Lkok6', area: 93, x: [58, 71], y: [4, 11] },
];

function noise(width: number, height: number, seed: number): Mask {
  const mask = emptyMask(width, height);
  let state = seed;
  for (let i = 0; i < mask.data.length; i++) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    mask.data[i] = (state >>> 16) % 3 === 0 ? 1 : 0;
  }
  return mask;
}

describe('COCO run-length encoding', () => {
  it.each(published)('decodes and re-encodes $counts', ({ counts, area, x, y }) => {
    const rle = parseRle({ size: [512, 512], counts });
    expect(rleArea(rle)).toBe(area);
    expect(rleBox(rle)).toEqual([x[0], y[0], x[1]! - x[0]! + 1, y[1]! - y[0]! + 1]);
    expect(compressCounts(rle.counts)).toBe(counts);
    const mask = maskFromRle(rle);
    expect(maskArea(mask)).toBe(area);
    expect(maskBox(mask)).toEqual(rleBox(rle));
    expect(encodeRle(mask).counts).toBe(counts);
  });

  it.each([
    [1, 1],
    [7, 3],
    [3, 11],
    [40, 25],
  ])('is the identity on noise of %i x %i', (width, height) => {
    for (let seed = 0; seed < 5; seed++) {
      const mask = noise(width, height, seed);
      const pixels = mask.data.join('');
      expect(maskFromRle(encodeRle(mask)).data.join('')).toBe(pixels);
      const rle = rleFromMask(mask);
      expect(maskFromRle(rle).data.join('')).toBe(pixels);
      expect(rleArea(rle)).toBe(maskArea(mask));
      expect(rleBox(rle)).toEqual(maskBox(mask));
    }
  });

  it('keeps large and falling runs', () => {
    const counts = [0, 5_000_000, 3, 1, 4_999_999, 70_000, 2];
    expect(decompressCounts(compressCounts(counts))).toEqual(counts);
  });

  it('reads the columns first', () => {
    const mask: Mask = { width: 2, height: 2, data: new Uint8Array([0, 1, 0, 0]) };
    expect(rleFromMask(mask).counts).toEqual([2, 1, 1]);
  });

  it('says what is wrong with bad counts', () => {
    expect(() => maskFromRle({ size: [2, 2], counts: [1, 2] })).toThrow(/sum to 3 .* has 4/);
    expect(() => maskFromRle({ size: [2, 2], counts: '1 2' })).toThrow(/unexpected character " "/);
    expect(() => maskFromRle({ size: [2, 2], counts: 'o' })).toThrow(/ends inside a number/);
    expect(() => maskFromRle({ size: [2, 2], counts: [-1, 5] })).toThrow(/run length is -1/);
    expect(() => maskFromRle({ size: [2, 2], counts: 'p' })).toThrow(/unexpected character "p"/);
    expect(() => maskFromRle({ size: [2, 2], counts: `${'o'.repeat(7)}0` })).toThrow(/too long/);
    for (const size of [
      [0, 2],
      [2, 0],
      [1.5, 2],
      [2, 1.5],
    ] as const) {
      expect(() => maskFromRle({ size, counts: [] })).toThrow(/size must be/);
    }
  });
});

describe('overlap', () => {
  it('counts and refuses different sizes', () => {
    const a: Mask = { width: 3, height: 1, data: new Uint8Array([1, 1, 0]) };
    const b: Mask = { width: 3, height: 1, data: new Uint8Array([0, 1, 1]) };
    expect(overlap(a, b)).toEqual({ intersection: 1, union: 3 });
    expect(() => overlap(a, emptyMask(1, 3))).toThrow(/3 x 1 and 1 x 3/);
  });
});
