import { describe, expect, it } from 'vitest';
import { type MosaicOptions, mosaicRows } from './mosaic.ts';
import { logitAt, type Tile } from './tile.ts';
import { type Extent, wholeImage, windowGrid } from './window.ts';

const size = 16;

/** A tile whose logits are those of a function of the image's coordinates, at the centres of its cells. */
function tileOf(window: Tile['window'], logit: (x: number, y: number) => number): Tile {
  const logits = new Float32Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const x = window.x + ((column + 0.5) * window.width) / size;
      logits[row * size + column] = logit(x, window.y + ((row + 0.5) * window.height) / size);
    }
  }
  return { window, size, logits };
}

async function whole(image: Extent, tiles: readonly Tile[], options: MosaicOptions = {}) {
  const mask = new Uint8Array(image.width * image.height);
  const probability = new Uint8Array(image.width * image.height);
  let rows = 0;
  for await (const block of mosaicRows(image, tiles, { probability: true, ...options })) {
    expect(block.y).toBe(rows);
    mask.set(block.mask, block.y * image.width);
    probability.set(block.probability!, block.y * image.width);
    rows += block.rows;
  }
  expect(rows).toBe(image.height);
  return { mask, probability };
}

describe('mosaicRows', () => {
  it('gives one window as a bilinear enlargement of its logits', async () => {
    const image = { width: 50, height: 34 };
    const tile = tileOf(wholeImage(image), (x, y) => Math.sin(x / 5) + Math.cos(y / 4));
    const { mask } = await whole(image, [tile], { blockRows: 7 });
    for (let y = 0; y < image.height; y++) {
      for (let x = 0; x < image.width; x++) {
        expect(mask[y * image.width + x]).toBe(logitAt(tile, x + 0.5, y + 0.5)! > 0 ? 1 : 0);
      }
    }
  });

  it('shows no seam where overlapping windows say the same', async () => {
    const image = { width: 300, height: 200 };
    const plane = (x: number, y: number) => 0.03 * (x - 140) + 0.02 * (y - 90);
    const tiles = windowGrid(wholeImage(image), 96, 0.25).map((window) => tileOf(window, plane));
    const { mask } = await whole(image, tiles);
    let wrong = 0;
    for (let y = 8; y < 192; y++) {
      for (let x = 8; x < 292; x++) {
        const logit = plane(x + 0.5, y + 0.5);
        // Half a cell at a window's border is clamped.
        if (Math.abs(logit) > 0.06 && mask[y * 300 + x] !== (logit > 0 ? 1 : 0)) wrong++;
      }
    }
    expect(wrong).toBe(0);
  });

  it('passes smoothly from one window to the next: no step in the probability larger than the windows differ in', async () => {
    const image = { width: 160, height: 40 };
    const tiles = [
      tileOf({ x: 0, y: 0, width: 100, height: 40 }, () => 2),
      tileOf({ x: 60, y: 0, width: 100, height: 40 }, () => -2),
    ];
    const { probability } = await whole(image, tiles);
    const line = [...probability.subarray(20 * 160, 21 * 160)];
    expect(line[10]).toBe(Math.round(255 / (1 + Math.exp(-2))));
    expect(line[150]).toBe(Math.round(255 / (1 + Math.exp(2))));
    for (let x = 1; x < 160; x++) {
      expect(line[x]!).toBeLessThanOrEqual(line[x - 1]!);
      expect(line[x - 1]! - line[x]!).toBeLessThan(20);
    }
  });

  it('compares with the threshold after blending', async () => {
    const image = { width: 40, height: 40 };
    const tiles = [tileOf(wholeImage(image), () => 3), tileOf(wholeImage(image), () => -2)];
    expect((await whole(image, tiles)).mask.every((value) => value === 1)).toBe(true); // mean 0.5
    expect((await whole(image, tiles, { threshold: 0.7 })).mask.some((value) => value === 1)).toBe(false);
  });

  it('takes windows only when their rows are reached, and says which rows are empty', async () => {
    const image = { width: 64, height: 1000 };
    let taken = 0;
    function* tiles() {
      for (const y of [200, 600]) {
        taken++;
        yield tileOf({ x: 0, y, width: 64, height: 64 }, () => 1);
      }
    }
    const empty: boolean[] = [];
    for await (const block of mosaicRows(image, tiles(), { blockRows: 100 })) {
      empty.push(block.empty);
      if (block.y === 200) expect(taken).toBe(2); // one is looked ahead to
      if (block.y === 0) expect(taken).toBe(1);
    }
    expect(empty).toEqual([true, true, false, true, true, true, false, true, true, true]);
  });

  it('ends its source when it is aborted', async () => {
    const control = new AbortController();
    let ended = false;
    function* tiles() {
      try {
        for (let y = 0; ; y += 10) yield tileOf({ x: 0, y, width: 8, height: 10 }, () => 1);
      } finally {
        ended = true;
      }
    }
    const reading = (async () => {
      for await (const { y } of mosaicRows({ width: 8, height: 1000 }, tiles(), {
        blockRows: 10,
        signal: control.signal,
      })) {
        if (y === 50) control.abort(new Error('enough'));
      }
    })();
    await expect(reading).rejects.toThrow('enough');
    expect(ended).toBe(true);
  });
});
