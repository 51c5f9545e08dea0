import { describe, expect, it } from 'vitest';
import { randomArray } from '../testing/random-tensor.ts';
import { encodeRle, maskBox } from '../vector/index.ts';
import { encodeRows } from './row-rle.ts';

describe('encodeRows', () => {
  it.each([
    [40, 30, 0.2],
    [40, 30, -2],
    [7, 9, 2],
    [64, 5, 0.9],
  ])('gives what the mask as a whole gives (%i x %i, %d)', async (width, height, limit) => {
    const noise = randomArray(width * height, 5);
    // Nothing along the borders of most, so that boxes are smaller than the scene.
    const data = Uint8Array.from(noise, (value, index) => {
      const [x, y] = [index % width, Math.floor(index / width)];
      const inner = limit < -1 || (x > 2 && y > 1 && x < width - 4 && y < height - 1);
      return inner && value > limit ? 1 : 0;
    });
    const mask = { width, height, data };
    const box = data.includes(1) ? maskBox(mask) : null;
    async function* rows() {
      for (let y = 0; y < height; y += 4) {
        const count = Math.min(4, height - y);
        const part = data.subarray(y * width, (y + count) * width);
        yield { y, rows: count, mask: part, probability: null, empty: !part.includes(1) };
      }
    }
    expect(await encodeRows({ box, rows }, mask)).toEqual(encodeRle(mask));
  });
});
