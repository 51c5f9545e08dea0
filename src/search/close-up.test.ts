import { expect, it } from 'vitest';
import { logitsOver, roomAround } from './close-up.ts';
import type { RowBlock } from './mosaic.ts';

/** An image whose pixels at (x, y) have a probability, in blocks of three rows. */
async function* rowsOf(width: number, height: number, inside: (x: number, y: number) => boolean) {
  for (let y = 0; y < height; y += 3) {
    const rows = Math.min(3, height - y);
    const probability = new Uint8Array(rows * width);
    for (let i = 0; i < probability.length; i++) {
      probability[i] = inside(i % width, y + Math.floor(i / width)) ? 255 : 0;
    }
    const empty = probability.every((value) => value === 0);
    yield {
      y,
      rows,
      mask: new Uint8Array(rows * width),
      probability: empty ? null : probability,
      empty,
    } satisfies RowBlock;
  }
}

it('leaves room around a box, within the image', () => {
  expect(roomAround([100, 80, 20, 10], { width: 1000, height: 90 })).toEqual({
    x: 68,
    y: 48,
    width: 84,
    height: 42,
  });
  expect(roomAround([100, 200, 300, 100], { width: 1000, height: 1000 })).toMatchObject({
    x: 0,
    y: 50,
    width: 550,
  });
});

it.each([
  [{ x: 4, y: 5, width: 24, height: 16 }, 8], // cells of several pixels
  [{ x: 4, y: 5, width: 5, height: 3 }, 8], // of fewer than one
  [{ x: 4, y: 5, width: 5, height: 16 }, 8], // of both
])('says of a window, stretched to a square, what is inside: %o', async (window, side) => {
  const half = (x: number) => x < window.x + window.width / 2 && x >= window.x;
  const { width, height, data } = await logitsOver(window, side, 40, rowsOf(40, 30, half));
  expect([width, height, data.length]).toEqual([side, side, side * side]);
  for (const [cell, logit] of data.entries()) {
    const column = cell % side;
    if (Math.abs(column + 0.5 - side / 2) > side / window.width)
      expect(logit > 0, `${cell}`).toBe(column < side / 2);
  }
});

it('says of cells that are half inside that they are', async () => {
  const { data } = await logitsOver(
    { x: 0, y: 0, width: 4, height: 4 },
    2,
    8,
    rowsOf(8, 8, (x) => x % 2 === 0),
  );
  for (const logit of data) expect(logit).toBeCloseTo(0, 6);
});
