import { describe, expect, it } from 'vitest';
import type { Picture } from '../../imagery/index.ts';
import type { EncodedImage } from '../../segmenter/index.ts';
import { KeptWindows } from './kept-windows.ts';

/** Counts what it encodes and what is let go of. */
function counting() {
  const counts = { encoded: 0, disposed: 0 };
  const segmenter = {
    config: { imageSize: 4 },
    open: async (picture: Picture) => {
      counts.encoded++;
      const answer = async () => ({});
      const dispose = () => void counts.disposed++;
      return {
        picture,
        encodeSeconds: 1,
        segment: answer,
        correct: answer,
        refine: answer,
        dispose,
      } as never as EncodedImage;
    },
  };
  return { counts, segmenter };
}

const window = (value: number, width = 2): Picture => ({
  ...{ width, height: 4 / width },
  pixels: new Uint8Array(12).fill(value),
});
/** Of one window: 88 for its features, 12 for its pixels. */
const BYTES = 100;

describe('KeptWindows', () => {
  /** Encodes windows of an image, as a search does. */
  const search = (
    kept: KeptWindows,
    { segmenter }: ReturnType<typeof counting>,
    key: string,
    ...pictures: Picture[]
  ) =>
    kept.use(key, segmenter, async ({ open }) => {
      for (const picture of pictures) (await open(picture)).dispose();
    });

  it('encodes windows of equal pixels once, and those of other shape or image anew', async () => {
    const kept = new KeptWindows(10 * BYTES, 88);
    const model = counting();
    await search(kept, model, 'a', window(1), window(2), window(1));
    await search(kept, model, 'a', window(2), window(1));
    expect(model.counts).toEqual({ encoded: 2, disposed: 0 });
    await search(kept, model, 'a', window(1, 4));
    await search(kept, model, 'b', window(1));
    expect(model.counts.encoded).toBe(4);
    expect(kept.bytes).toBe(4 * BYTES);
  });

  it('lets go of images that nobody asks about for the one that somebody does, and keeps to its bytes', async () => {
    const kept = new KeptWindows(3 * BYTES, 88);
    const model = counting();
    await search(kept, model, 'a', window(1), window(2));
    await search(kept, model, 'b', window(3), window(4), window(5), window(6));
    // Of b, the first three are kept; a is gone; the fourth was let go of when it was done with.
    expect(kept.bytes).toBe(3 * BYTES);
    expect(model.counts).toEqual({ encoded: 6, disposed: 3 });
    await search(kept, model, 'b', window(3), window(4), window(5));
    expect(model.counts.encoded).toBe(6);
    kept.delete('b');
    expect([kept.bytes, model.counts.disposed]).toEqual([0, 6]);
  });

  it('takes nothing from under a search', async () => {
    const kept = new KeptWindows(BYTES, 88);
    const model = counting();
    await kept.use('a', model.segmenter, async ({ open }) => {
      const scene = await open(window(1));
      await search(kept, model, 'b', window(2));
      kept.delete('a');
      expect(model.counts.disposed).toBe(1); // b's, for which there was no room
      scene.dispose();
      await open(window(3));
    });
    expect(kept.bytes).toBe(0);
  });
});
