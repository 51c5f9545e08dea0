import { describe, expect, it } from 'vitest';
import type { Picture } from '../../imagery/index.ts';
import { defaultVocabulary, understand } from '../../language/index.ts';
import type { EncodedImage } from '../../segmenter/index.ts';
import { KeptImages, type PictureEncoder } from './kept-images.ts';

const FEATURE_BYTES = 6000;
/** Of one image with its answers, as `KeptImages` counts them. */
const BYTES = FEATURE_BYTES + (8 * FEATURE_BYTES) / 30;

const picture = (grey: number): Picture => ({ width: 2, height: 2, pixels: new Uint8Array(12).fill(grey) });

/** An encoder of pictures of one colour, which says what was encoded, asked and let go of. */
function encoder() {
  const log: string[] = [];
  const open = async (shown: Picture) => {
    const name = String(shown.pixels[0]);
    log.push(`encode ${name}`);
    return {
      picture: shown,
      encodeSeconds: 2,
      ground: async (sentence: string) => {
        log.push(`ask ${name} ${sentence}`);
        return { sentence, explanation: null, seconds: { encodeText: 1, ground: 1 } };
      },
      redraw: async () => {},
      draw: async () => {},
      dispose: () => log.push(`dispose ${name}`),
    } as unknown as EncodedImage;
  };
  return { log, encoder: { config: { imageSize: 64 }, open } as PictureEncoder };
}

describe('KeptImages', () => {
  it('encodes an image once, and asks it a sentence once', async () => {
    const { log, encoder: by } = encoder();
    const kept = new KeptImages(2 * BYTES, FEATURE_BYTES);
    const ask = () =>
      kept.use('a', async (image) => {
        const encoded = await image.segmenter(by, true).open(picture(1));
        const { seconds } = await encoded.ground('the ship');
        encoded.dispose();
        return [encoded.encodeSeconds, seconds.ground];
      });
    expect(await ask()).toEqual([2, 1]);
    expect(await ask()).toEqual([0, 0]);
    expect(log).toEqual(['encode 1', 'ask 1 the ship']);
  });

  it('asks again where it is assumed to be there, which is another question', async () => {
    const { log, encoder: by } = encoder();
    await new KeptImages(BYTES, FEATURE_BYTES).use('a', async (image) => {
      const encoded = await image.segmenter(by, true).open(picture(1));
      await encoded.ground('the ship');
      await encoded.ground('the ship', { assumePresent: true });
    });
    expect(log.filter((line) => line.startsWith('ask'))).toHaveLength(2);
  });

  it('asks again where other parts of the mask are wanted, as windows want all', async () => {
    const { log, encoder: by } = encoder();
    await new KeptImages(BYTES, FEATURE_BYTES).use('a', async (image) => {
      const encoded = await image.segmenter(by, true).open(picture(1));
      await encoded.ground('the ship');
      await encoded.ground('the ship', { parts: 'all' });
      await encoded.ground('the ship', { parts: 'all' });
      await encoded.ground('the ship');
    });
    expect(log.filter((line) => line.startsWith('ask'))).toHaveLength(2);
  });

  it('asks again where another thing is chosen by the same words for the model', async () => {
    const { log, encoder: by } = encoder();
    await new KeptImages(BYTES, FEATURE_BYTES).use('a', async (image) => {
      const encoded = await image.segmenter(by, true).open(picture(1));
      for (const order of ['second', 'third', 'second']) {
        const heard = understand(`the ${order} ship from the left`, defaultVocabulary);
        expect(heard.asked).toBe('The ship');
        await encoded.ground(heard.asked, { choice: heard.choice });
      }
    });
    expect(log.filter((line) => line.startsWith('ask'))).toHaveLength(2);
  });

  it('lets go of what was not used for longest, and says so', async () => {
    const { log, encoder: by } = encoder();
    const gone: string[] = [];
    const kept = new KeptImages(2 * BYTES, FEATURE_BYTES, (key) => gone.push(key));
    const open = (key: string, grey: number) =>
      kept.use(key, async (image) => void (await image.segmenter(by, true).open(picture(grey))));
    await open('a', 1);
    await open('b', 2);
    await open('a', 1); // used since: now b is the oldest
    await open('c', 3);
    expect(gone).toEqual(['b']);
    expect(log.filter((line) => line.startsWith('dispose'))).toEqual(['dispose 2']);
    expect(['a', 'b', 'c'].map((key) => kept.has(key))).toEqual([true, false, true]);
    expect(kept.bytes).toBe(2 * BYTES);
  });

  it('does not let go of an image that is worked on, and keeps nothing for which there is no room', async () => {
    const { log, encoder: by } = encoder();
    const gone: string[] = [];
    const kept = new KeptImages(BYTES, FEATURE_BYTES, (key) => gone.push(key));
    await kept.use('a', async (first) => {
      await first.segmenter(by, true).open(picture(1));
      await kept.use('b', async (second) => {
        const encoded = await second.segmenter(by, true).open(picture(2));
        encoded.dispose(); // it is the caller's own
      });
    });
    expect(gone).toEqual([]);
    expect(log).toEqual(['encode 1', 'encode 2', 'dispose 2']);
    expect([kept.has('a'), kept.has('b'), kept.bytes]).toEqual([true, false, BYTES]);
  });

  it('gives the room of what is deleted back', async () => {
    const { log, encoder: by } = encoder();
    const kept = new KeptImages(BYTES, FEATURE_BYTES);
    await kept.use('a', async (image) => void (await image.segmenter(by, true).open(picture(1))));
    kept.delete('a');
    expect([kept.has('a'), kept.bytes]).toEqual([false, 0]);
    expect(log.at(-1)).toBe('dispose 1');
  });
});
