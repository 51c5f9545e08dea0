import { expect, test } from 'vitest';
import { type Blob, BlobSegmenter, blobImage } from '../../../src/search/testing/blob-segmenter.ts';
import type { WindowAnswer } from '../../../src/search/window-segmenter.ts';
import { imageOf } from '../../test/answer-layers.ts';
import type { EncodedPicture, Engine, EngineAnswer } from '../engine/engine.ts';
import { type SearchProgress, searchImage } from './search-image.ts';

const blobs: readonly Blob[] = [
  { noun: 'ruby', x: 100, y: 120, width: 30, height: 24 },
  { noun: 'ruby', x: 1500, y: 1400, width: 64, height: 56 },
  { noun: 'leaf', x: 1700, y: 200, width: 60, height: 40 },
];

/** The engine of a model that sees coloured rectangles. */
function blobEngine(): { engine: Engine; encoded: () => number } {
  const segmenter = new BlobSegmenter();
  let count = 0;
  const engineAnswer = ({ score, presence, ruledOut, logits, explanation }: WindowAnswer): EngineAnswer => ({
    present: score > 0,
    presence,
    ruledOut,
    score,
    unsure: false,
    runnersUp: [],
    logits: { width: logits.shape[3]!, height: logits.shape[2]!, data: logits.data },
    explanation: { words: [], denseMap: explanation?.denseMap ?? null },
    seconds: 0,
  });
  const engine: Engine = {
    kind: 'browser',
    info: {
      model: 'blobs',
      modelHash: 'blobs',
      backend: 'wasm',
      threads: 1,
      crossOriginIsolated: true,
      imageSize: segmenter.config.imageSize,
      downloadBytes: 0,
      cached: true,
      presenceThreshold: null,
      vocabulary: null,
      scoreNote: '',
      unsureBelow: null,
      backendNote: null,
    },
    encode: async (picture): Promise<EncodedPicture> => {
      count++;
      const encoded = await segmenter.open(picture);
      return {
        width: picture.width,
        height: picture.height,
        segment: async (sentence, options) =>
          engineAnswer(await encoded.ground(sentence, { parts: 'all', explain: true, ...options })),
        draw: async (prompts) => engineAnswer(await encoded.draw(prompts)),
        correct: async (_sentence, { logits }, prompts) =>
          engineAnswer(await encoded.draw({ ...prompts, maskLogits: logits.data })),
        dispose: async () => encoded.dispose(),
      };
    },
    dispose: async () => {},
  };
  return { engine, encoded: () => count };
}

async function search(sentence: string, change: { signal?: AbortSignal } = {}) {
  const { engine, encoded } = blobEngine();
  const image = { ...imageOf(2000, 1800), read: blobImage(2000, 1800, blobs).read };
  const progress: SearchProgress[] = [];
  const found = await searchImage({
    image,
    imageKey: 'test',
    engine,
    sentence,
    meant: null,
    signal: change.signal ?? new AbortController().signal,
    onProgress: (reached) => progress.push(reached),
  });
  return { found, progress, encoded: encoded() };
}

test('a place in the sentence is a place in the whole image; the finding has room around it', async () => {
  const { found, progress } = await search('the ruby on the lower right');
  expect(found).toMatchObject({ present: true, coarse: false, smallestObject: 16 });
  const { region, logits } = found;
  const inside: [number, number][] = [];
  for (const [index, logit] of logits.data.entries()) {
    if (logit <= 0) continue;
    const x = region.x + (((index % logits.width) + 0.5) * region.width) / logits.width;
    const y = region.y + ((Math.floor(index / logits.width) + 0.5) * region.height) / logits.height;
    inside.push([x, y]);
  }
  const blob = blobs[1]!;
  const area = (inside.length * region.width * region.height) / logits.data.length;
  expect(area / (blob.width * blob.height)).toBeGreaterThan(0.7);
  expect(area / (blob.width * blob.height)).toBeLessThan(1.4);
  for (const [x, y] of inside) {
    expect(Math.abs(x - blob.x - blob.width / 2)).toBeLessThan(blob.width);
    expect(Math.abs(y - blob.y - blob.height / 2)).toBeLessThan(blob.height);
  }
  expect(region.width).toBeGreaterThan(1.5 * blob.width);
  // As large as the model's own, however small the region is: corrections start from them.
  const side = new BlobSegmenter().config.imageSize / 4;
  expect([logits.width, logits.height, logits.data.length]).toEqual([side, side, side * side]);
  const { windows } = progress[0]!;
  expect(progress[0]).toMatchObject({ done: 0, secondsLeft: null });
  expect(Math.max(...progress.map(({ done }) => done))).toBe(windows.length);
  expect(progress.some(({ secondsLeft }) => secondsLeft !== null)).toBe(true);
  expect(progress.at(-1)!.refined).not.toBeNull();
});

test('what is nowhere is not found, and how small an object could have been missed is said', async () => {
  const { found } = await search('the leaf on the lower left');
  expect(found).toMatchObject({ present: false, coarse: true, smallestObject: 16 });
  expect(found.logits.data.every((logit) => logit < 0)).toBe(true);
});

test('a search ends where it is told to', async () => {
  const signal = AbortSignal.abort(new DOMException('cancelled', 'AbortError'));
  await expect(search('the ruby', { signal })).rejects.toMatchObject({ name: 'AbortError' });
});
