import { describe, expect, it } from 'vitest';
import { type Corrections, refineObject } from './refine.ts';
import { blobImage } from './testing/blob-segmenter.ts';
import type { Window } from './window.ts';
import type { WindowAnswer, WindowSegmenter } from './window-segmenter.ts';

const CELLS = 16;
const SIDE = 64;
const source = blobImage(SIDE, SIDE, [{ noun: 'ruby', x: 24, y: 24, width: 16, height: 16 }]);
const box: Window = { x: 24, y: 24, width: 16, height: 16 };

/** A mask of two parts: one in the box, one in the corner that nobody's box holds. */
const inBox = 7 * CELLS + 7;
const apart = 2 * CELLS + 13;
function twoParts(): WindowAnswer {
  const data = new Float32Array(CELLS * CELLS).fill(-4);
  for (const first of [inBox, apart]) for (const at of [0, 1, CELLS, CELLS + 1]) data[first + at] = 4;
  return {
    score: 0.9,
    presence: null,
    ruledOut: false,
    logits: { dtype: 'float32', shape: [1, 1, CELLS, CELLS], data },
  };
}
const segmenter: WindowSegmenter = {
  config: { imageSize: SIDE },
  open: async () => ({ ground: async () => twoParts(), draw: async () => twoParts(), dispose() {} }),
};

describe('refineObject', () => {
  const draw = async (corrections?: Corrections) => {
    const options = { finestPixelSize: 2, overlap: 0.25, corrections };
    const { logits } = (await refineObject(source, segmenter, 'ruby', box, options))!.tiles[0]!;
    return [logits[inBox]! > 0, logits[apart]! > 0];
  };

  it('takes other objects of the kind out of the mask', async () => {
    expect(await draw()).toEqual([true, false]);
  });

  it('takes specks beside the object out of the mask, and leaves its pieces', async () => {
    const [speck, piece] = [13 * CELLS + 3, 13 * CELLS + 9];
    const data = new Float32Array(CELLS * CELLS).fill(-4);
    for (let row = 3; row < 11; row++) data.fill(4, row * CELLS + 3, row * CELLS + 13);
    for (const at of [speck, piece, piece + 1]) data[at] = 4;
    const answer = { ...twoParts(), logits: { ...twoParts().logits, data } };
    const drawing: WindowSegmenter = {
      ...segmenter,
      open: async () => ({ ground: async () => answer, draw: async () => answer, dispose() {} }),
    };
    const around = { x: 8, y: 8, width: 48, height: 48 };
    const { tiles } = (await refineObject(source, drawing, 'ruby', around, {
      finestPixelSize: 2,
      overlap: 0.25,
    }))!;
    // The object has 80 cells: one is a speck, two may be a piece.
    expect([tiles[0]!.logits[speck]! > 0, tiles[0]!.logits[piece]! > 0]).toEqual([false, true]);
    expect(tiles[0]!.logits.filter((value) => value > 0)).toHaveLength(82);
  });

  it("leaves a person's correction as it was drawn, also where it adds a part that lies apart", async () => {
    const point = { x: 4 * 13 + 4, y: 4 * 2 + 4, positive: true };
    expect(await draw({ points: [point], box: null })).toEqual([true, true]);
  });
});
