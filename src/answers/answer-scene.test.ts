import { describe, expect, it } from 'vitest';
import type { Picture } from '../imagery/picture.ts';
import type { Answer } from '../segmenter/answer.ts';
import { emptyMask, encodeRle } from '../vector/index.ts';
import { answerScene, type SceneQuestion, type SceneSegmenter } from './answer-scene.ts';
import type { OpenedScene } from './open-scene-node.ts';

const picture: Picture = { width: 8, height: 8, pixels: new Uint8Array(8 * 8 * 3) };
const scene = {
  image: 'a.png',
  raster: picture,
  file: { name: 'a.png', ...picture },
  window: null,
  picture: { picture, valid: null },
} as unknown as OpenedScene;

/** A model that outlines the left half whatever is asked, and takes it that nothing is there. */
const segmenter: SceneSegmenter = {
  config: { imageSize: 8 },
  async open() {
    const data = Float32Array.from({ length: 16 }, (_, index) => (index % 4 < 2 ? 1 : -4));
    const logits = { dtype: 'float32', shape: [1, 1, 4, 4], data } as const;
    const drawn = emptyMask(8, 8);
    for (let row = 0; row < 8; row++) drawn.data.fill(1, row * 8, row * 8 + 4);
    const answer = (presence: number | null, ruledOut: boolean): Answer => {
      const mask = ruledOut ? emptyMask(8, 8) : drawn;
      return {
        expression: 'the ship',
        present: !ruledOut,
        presence,
        ruledOut,
        score: ruledOut ? 0 : 0.9,
        areaPixels: ruledOut ? 0 : 32,
        box: ruledOut ? null : [0, 0, 4, 8],
        mask,
        rle: encodeRle(mask),
        logits,
        objectScore: -3,
        explanation: null,
        intermediates: {},
        seconds: { encodeText: 0, ground: 0 },
      };
    };
    return {
      encodeSeconds: 0,
      segment: async (_, { assumePresent = false } = {}) => answer(0.1, !assumePresent),
      correct: async (given) => ({ ...given, ...answer(null, false) }),
      refine: async () => answer(null, false),
      dispose() {},
    };
  },
};

async function ask(question: Partial<SceneQuestion>) {
  const settings: SceneQuestion = {
    ...{ all: false, minScore: null, threshold: 0.5, points: [], box: null, space: 'pixel' },
    ...question,
  };
  const signal = new AbortController().signal;
  const { answers } = await answerScene(scene, segmenter, ['the ship'], {
    ...{ settings, signal, journal: null, onProgress() {} },
  });
  const probabilities: number[] = [];
  for await (const { probability } of answers[0]!.rows({ probability: true }))
    probabilities.push(...probability!);
  return { answer: answers[0]!, most: Math.max(...probabilities) };
}

describe('answerScene of one view', () => {
  it.each([0.5, 0.01])('marks nothing of what is ruled out, at a threshold of %d too', async (threshold) => {
    const { answer, most } = await ask({ threshold });
    expect(answer).toMatchObject({ present: false, presence: 0.1, score: 0, areaPixels: 0, box: null });
    expect(most).toBe(0);
  });

  it('draws it where it is known to be there, or a person points at it', async () => {
    const known = await ask({ assumePresent: true });
    expect(known.answer).toMatchObject({ present: true, presence: 0.1, score: 0.9, areaPixels: 32 });
    expect(known.most).toBeGreaterThan(128);
    const corrected = await ask({ points: [{ x: 1, y: 1, positive: true }] });
    expect(corrected.answer).toMatchObject({ present: true, presence: null, areaPixels: 32 });
  });
});
