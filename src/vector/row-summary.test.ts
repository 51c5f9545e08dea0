import { describe, expect, it } from 'vitest';
import { randomArray } from '../testing/random-tensor.ts';
import { maskArea, maskBox } from './mask.ts';
import { RowSummary } from './row-summary.ts';

/** Read column by column, pixel by pixel, as the format is defined. */
function plainRuns(data: Uint8Array, width: number, height: number): number[] {
  const counts: number[] = [];
  let [value, run] = [0, 0];
  for (let x = 0; x < width; x++) {
    for (let y = 0; y < height; y++) {
      if (data[y * width + x] !== value) {
        counts.push(run);
        [value, run] = [1 - value, 0];
      }
      run++;
    }
  }
  return [...counts, run];
}

describe('RowSummary', () => {
  it.each([
    [40, 30, 0.2],
    [40, 30, -2],
    [40, 30, 2],
    [1, 9, 0],
    [9, 1, 0],
    [64, 5, 0.9],
    [5, 64, -0.8],
  ])(
    'gives area, box and run lengths of the whole, whatever the strips: %i x %i, %d',
    (width, height, limit) => {
      for (let seed = 1; seed <= 5; seed++) {
        const data = Uint8Array.from(randomArray(width * height, seed), (value) => (value > limit ? 1 : 0));
        const mask = { width, height, data };
        const summary = new RowSummary(width);
        for (let y = 0; y < height; y += 4) {
          const rows = data.subarray(y * width, Math.min(height, y + 4) * width);
          if (rows.includes(1)) summary.addRows(rows);
          else summary.addEmptyRows(rows.length / width);
        }
        expect(summary.areaPixels).toBe(maskArea(mask));
        expect(summary.box).toEqual(data.includes(1) ? maskBox(mask) : null);
        expect(summary.runLengths()).toEqual(plainRuns(data, width, height));
      }
    },
  );

  it('gives up run lengths that are more than allowed, and nothing else', () => {
    const data = Uint8Array.from({ length: 400 }, (_, index) => (index + Math.floor(index / 20)) % 2);
    const few = new RowSummary(20, 100);
    few.addRows(data);
    expect([few.areaPixels, few.box, few.runLengths()]).toEqual([200, [0, 0, 20, 20], null]);
    // Every column ends with the value that the next begins with: 400 runs, 19 of which go on.
    const enough = new RowSummary(20, 1000);
    enough.addRows(data);
    expect(enough.runLengths()).toHaveLength(381);
  });

  it('refuses rows that are not whole', () => {
    expect(() => new RowSummary(7).addRows(new Uint8Array(13))).toThrow(
      '13 pixels are not made of rows of 7',
    );
  });
});
