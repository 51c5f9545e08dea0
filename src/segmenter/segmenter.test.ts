import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Picture } from '../imagery/index.ts';
import { logitMap } from '../programs/logit-map.ts';
import { partsOf } from '../programs/logit-parts.ts';
import type { Runtime } from '../runtime/index.ts';
import { randomArray } from '../testing/random-tensor.ts';
import { maskArea, maskFromRle } from '../vector/index.ts';
import { Segmenter } from './segmenter-node.ts';
import { miniatureConfig, writeMiniatureModel } from './testing/miniature-model.ts';

function noisePicture(width: number, height: number, seed = 1): Picture {
  const pixels = Uint8Array.from(randomArray(width * height * 3, seed), (value) => (value + 1) * 127.5);
  return { width, height, pixels };
}

describe('Segmenter', () => {
  let folder: string;
  let segmenter: Segmenter;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
    await writeMiniatureModel(folder);
    segmenter = await Segmenter.load(folder, { threads: 1 });
  });
  afterAll(async () => {
    await segmenter?.dispose();
    await rm(folder, { recursive: true, force: true });
  });

  it('answers with one mask in several forms, at the size of the image', async () => {
    const encoded = await segmenter.open(noisePicture(70, 45));
    const answer = await encoded.segment('the airplane on the left');
    expect(answer.mask).toMatchObject({ width: 70, height: 45 });
    expect(answer.mask.data.every((value) => value === 0 || value === 1)).toBe(true);
    expect(maskFromRle(answer.rle).data).toEqual(answer.mask.data);
    expect(answer.areaPixels).toBe(maskArea(answer.mask));
    expect(answer.present).toBe(answer.areaPixels > 0);
    expect(answer.box === null).toBe(!answer.present);
    expect(answer.score).toBeGreaterThanOrEqual(0);
    expect(answer.score).toBeLessThanOrEqual(1);
    expect(answer.logits.shape).toEqual([1, 1, 16, 16]);
    expect(answer.intermediates).toEqual({});
  });

  it('says of an embedding alone whether it is there and how good the mask is, as of the whole encoding', async () => {
    const picture = noisePicture(70, 45);
    const encoded = await segmenter.open(picture);
    const { imageEmbedding, visualTokens } = encoded.features;
    const reader = await Segmenter.load(folder, { threads: 1, encodesImages: false });
    try {
      const recalled = await reader.recall(picture, { imageEmbedding, visualTokens: visualTokens! });
      for (const sentence of ['the airplane on the left', 'the ships']) {
        const [own, kept] = await Promise.all([encoded.segment(sentence), recalled.segment(sentence)]);
        expect(kept.objectScore).toBeCloseTo(own.objectScore, 5);
        if (own.present && kept.present) expect(kept.score).toBeCloseTo(own.score, 5);
        expect(kept.mask).toMatchObject({ width: 70, height: 45 });
        expect(kept.logits.data).not.toEqual(own.logits.data); // of the finer levels nothing is left
      }
      await expect(reader.open(picture)).rejects.toThrow('encodesImages');
    } finally {
      await reader.dispose();
    }
  });

  it('keeps the part of the mask that a sentence about one thing means, unless all are asked for', async () => {
    const encoded = await segmenter.open(noisePicture(70, 45));
    const partsIn = async (...question: Parameters<typeof encoded.ground>) => {
      const { logits } = await encoded.ground(...question);
      return partsOf(logitMap(logits)).parts.map(({ cells }) => cells);
    };
    const drawn = await partsIn('the airplane', { parts: 'all' });
    expect(drawn.length).toBeGreaterThan(1);
    expect(await partsIn('the airplane')).toEqual([Math.max(...drawn)]);
    const ships = await partsIn('the ships', { parts: 'all' });
    expect(await partsIn('the ships')).toEqual(await partsIn('the ships', { parts: 'several' }));
    expect((await partsIn('the ships')).length).toBeLessThanOrEqual(ships.length);
  });

  it('restores an encoded image from its features', async () => {
    const encoded = await segmenter.open(noisePicture(70, 45));
    const features = structuredClone(encoded.features);
    const answer = await encoded.segment('the ship');
    encoded.dispose();
    expect(() => encoded.features).toThrow('disposed of');
    const restored = segmenter.restore(noisePicture(70, 45), features);
    expect(restored.encodeSeconds).toBe(0);
    expect((await restored.segment('the ship')).logits).toEqual(answer.logits);
  });

  it('sees pictures at the size that is asked for', async () => {
    await using larger = await Segmenter.load(folder, { threads: 1, imageSize: 96 });
    expect(larger.config).toMatchObject({ imageSize: 96, sam2: { imageSize: 96 } });
    expect(larger.config.largerImageSize).toBeUndefined();
    const encoded = await larger.open(noisePicture(30, 20));
    expect((await encoded.segment('the ship')).logits.shape).toEqual([1, 1, 24, 24]);
    await expect(Segmenter.load(folder, { imageSize: 100 })).rejects.toMatchObject({ code: 'model' });
  });

  it('sees larger pictures at a third more, and others as without it, with auto', async () => {
    const compiled: [done: number, total: number][] = [];
    const onProgress = (done: number, total: number) => compiled.push([done, total]);
    await using auto = await Segmenter.load(folder, { threads: 1, imageSize: 'auto', onProgress });
    // image and stages twice, the text encoder once
    expect(compiled).toEqual([1, 2, 3, 4, 5].map((done) => [done, 5]));
    const logitsOf = async (by: Segmenter, width: number, height: number) => {
      const encoded = await by.open(noisePicture(width, height));
      return { encoded, logits: (await encoded.segment('the airplanes')).logits };
    };
    const small = await logitsOf(auto, 64, 40);
    expect(small.logits).toEqual((await logitsOf(segmenter, 64, 40)).logits);
    const { encoded, logits } = await logitsOf(auto, 65, 40);
    await using fixed = await Segmenter.load(folder, { threads: 1, imageSize: 96 });
    expect(logits).toEqual((await logitsOf(fixed, 65, 40)).logits);
    const restored = auto.restore(noisePicture(65, 40), encoded.features);
    expect((await restored.segment('the airplanes')).logits).toEqual(logits);
    const points = [{ x: 60, y: 30, positive: true }];
    expect((await encoded.refine({ points })).logits.shape).toEqual([1, 1, 24, 24]);
    const { imageEmbedding, visualTokens } = (await segmenter.open(noisePicture(65, 40))).features;
    const recalled = await auto.recall(encoded, { imageEmbedding, visualTokens: visualTokens! });
    expect((await recalled.segment('the ship')).logits.shape).toEqual([1, 1, 16, 16]); // archives keep windows of its own size
    await auto.dispose();
    await expect(encoded.segment('the ship')).rejects.toThrow('disposed of');
  });

  it.each([
    ['int8', { image: true, text: true }],
    [{ image: 'int8' }, { image: true, text: false }],
    [{ text: 'int8' }, { image: false, text: true }],
    [undefined, { image: false, text: false }],
  ] as const)('computes in the precision that an encoder is given: %j', async (precision, expected) => {
    const inIntegers: Record<string, boolean> = {};
    const runtime: Runtime = {
      compile: async (graph) => {
        inIntegers[graph.name] = graph.int8Linear;
        return { run: async () => ({}), dispose: async () => {} };
      },
    };
    await using loaded = await Segmenter.load(folder, { runtime, ...(precision ? { precision } : {}) });
    expect(inIntegers).toEqual({ ...expected, grounding: false });
    expect(loaded.config.name).toBe(segmenter.config.name);
  });

  it('gives the same answers one after another and all at once', async () => {
    const pictures = [noisePicture(32, 32, 1), noisePicture(33, 20, 2), noisePicture(64, 64, 3)];
    const sentences = ['the ship', 'the airplane on the left'];
    const ask = async (picture: Picture, sentence: string) =>
      (await (await segmenter.open(picture)).segment(sentence)).logits.data;
    const pairs = pictures.flatMap((picture) => sentences.map((sentence) => [picture, sentence] as const));
    const together = await Promise.all(pairs.map(([picture, sentence]) => ask(picture, sentence)));
    for (const [index, [picture, sentence]] of pairs.entries()) {
      expect(await ask(picture, sentence)).toEqual(together[index]);
    }
    expect(together[0]).not.toEqual(together[1]); // the sentence matters
    expect(together[0]).not.toEqual(together[2]); // and so does the image
  });

  it.each([
    [1, 1],
    [1, 900],
    [900, 2],
  ])('takes an image of %i x %i', async (width, height) => {
    const encoded = await segmenter.open(noisePicture(width, height));
    expect((await encoded.segment('the ship')).mask).toMatchObject({ width, height });
  });

  it('refuses sentences that cannot be asked, and goes on', async () => {
    const encoded = await segmenter.open(noisePicture(16, 16));
    await expect(encoded.segment('  ')).rejects.toThrow('is empty; say what to look for');
    await expect(encoded.segment('ship '.repeat(5000))).rejects.toThrow('the model reads at most 22');
    await expect(encoded.segment('the ship')).resolves.toBeDefined();
  });

  it('keeps attentions and maps when asked to', async () => {
    await using observed = await Segmenter.load(folder, { threads: 1, intermediates: true });
    const { intermediates } = await (await observed.open(noisePicture(16, 16))).segment('the ship');
    const { maxTokens, contextTokens } = miniatureConfig.sgsrf;
    const united = maxTokens + contextTokens;
    expect(intermediates['attention.0.text_to_text']!.shape).toEqual([1, united, united]);
    expect(intermediates['attention.0.text_to_image']!.shape).toEqual([1, united, 16]);
    expect(intermediates['attention.0.image_to_text']!.shape).toEqual([1, 16, united]);
    expect(intermediates.dense_map!.shape).toEqual([1, 1, 4, 4]);
    const firstRow = intermediates['attention.0.image_to_text']!.data.slice(0, united);
    expect(firstRow.reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 5);
  });

  it('tells what each word looked at, where it is asked', async () => {
    const encoded = await segmenter.open(noisePicture(16, 16));
    expect((await encoded.segment('the airplane')).explanation).toBeNull();
    const { explanation } = await encoded.segment('the airplane', { explain: true });
    expect(explanation!.words.map(({ text, grid }) => [text, grid])).toEqual([
      ['the', 4],
      ['airplane', 4],
    ]);
    for (const { attention } of explanation!.words) {
      expect(attention).toHaveLength(16);
      expect(attention.reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 5);
    }
    const { data } = explanation!.denseMap!;
    expect(data).toHaveLength(16);
    expect(data.every((value) => value > 0 && value < 1)).toBe(true);

    await using observed = await Segmenter.load(folder, { threads: 1, intermediates: true });
    const { intermediates } = await (await observed.open(noisePicture(16, 16))).segment('the airplane');
    const rows = intermediates['attention.0.text_to_image']!.data; // the last block is the only one
    const pieces = [rows.slice(2 * 16, 3 * 16), rows.slice(3 * 16, 4 * 16)]; // after [CLS] the: air ##plane
    for (let cell = 0; cell < 16; cell++) {
      const mean = (pieces[0]![cell]! + pieces[1]![cell]!) / 2;
      expect(explanation!.words[1]!.attention[cell]).toBeCloseTo(mean, 5);
    }
    expect(intermediates.word_attention).toBeUndefined();
  });

  it('corrects answers by points and boxes, each of which matters', async () => {
    const encoded = await segmenter.open(noisePicture(40, 20));
    const answer = await encoded.segment('the ship', { explain: true });
    const point = { x: 10, y: 5, positive: true };
    const corrected = await encoded.correct(answer, { points: [point] });
    expect(corrected.sentence).toBe('the ship');
    expect(corrected.explanation).toEqual(answer.explanation);
    expect(corrected.mask).toMatchObject({ width: 40, height: 20 });
    expect(corrected.areaPixels).toBe(maskArea(corrected.mask));
    const variants = await Promise.all([
      encoded.correct(answer, { points: [{ ...point, positive: false }] }),
      encoded.correct(answer, { points: [{ ...point, x: 30 }] }),
      encoded.correct(answer, { points: [point, { x: 1, y: 1, positive: false }] }),
      encoded.correct(answer, { box: [5, 5, 10, 10] }),
      encoded.correct(answer, { points: [point], box: [5, 5, 10, 10] }),
      encoded.refine({ points: [point] }),
      encoded.refine({ maskLogits: answer.logits }),
    ]);
    const all = [answer, corrected, ...variants].map(({ logits }) => logits.data.join());
    expect(new Set(all).size).toBe(all.length);
    expect((await encoded.correct(answer, { points: [point] })).logits.data).toEqual(corrected.logits.data);
  });

  it('says that something is absent, draws it for whoever knows better, and corrects it', async () => {
    const calibration = { slope: 2, offset: 0.5, threshold: 1 }; // no probability reaches it
    const path = join(folder, 'strict');
    await writeMiniatureModel(path, { ...miniatureConfig, presence: calibration });
    await using strict = await Segmenter.load(path, { threads: 1 });
    const pictures = [1, 2].map((seed) => noisePicture(40, 20, seed));
    let drawn = 0;
    for (const picture of pictures) {
      const [encoded, plainEncoded] = [await strict.open(picture), await segmenter.open(picture)];
      const [answer, plain] = [await encoded.segment('the ship'), await plainEncoded.segment('the ship')];
      expect(plain).toMatchObject({ presence: null, ruledOut: false });
      const presence = 1 / (1 + Math.exp(-(2 * plain.objectScore + 0.5)));
      const empty = { present: false, ruledOut: true, score: 0, areaPixels: 0, box: null };
      expect(answer).toMatchObject(empty);
      expect(answer.presence).toBeCloseTo(presence, 12);
      expect(maskArea(answer.mask)).toBe(0);
      expect(answer.logits.data).toEqual(plain.logits.data);

      // What the model takes to be absent in unknown words is asked in known ones.
      const inOwnWords = 'the rusty ship';
      const [own, either] = [
        (await encoded.ground(inOwnWords)).logits.data,
        (await encoded.ground('the ship', { inOwnWords })).logits.data,
      ];
      expect(either).toEqual(answer.logits.data);
      expect(either).not.toEqual(own);
      const plainOwn = await plainEncoded.ground('the ship', { inOwnWords });
      expect(plainOwn.logits.data).toEqual(own);

      const known = await encoded.segment('the ship', { assumePresent: true });
      expect(known).toMatchObject({ presence: answer.presence, ruledOut: false, present: plain.present });
      expect(known.mask.data).toEqual(plain.mask.data);
      drawn += known.areaPixels;

      const corrections = { points: [{ x: 10, y: 5, positive: true }] };
      const corrected = await encoded.correct(answer, corrections);
      expect(corrected).toMatchObject({ presence: null, ruledOut: false });
      expect(corrected.mask.data).toEqual((await plainEncoded.correct(plain, corrections)).mask.data);
      expect(corrected.present).toBe(corrected.areaPixels > 0);
    }
    expect(drawn).toBeGreaterThan(0);
  });

  it('takes for present what reaches the threshold', async () => {
    const path = join(folder, 'lenient');
    await writeMiniatureModel(path, {
      ...miniatureConfig,
      presence: { slope: 2, offset: 0.5, threshold: 0 },
    });
    await using lenient = await Segmenter.load(path, { threads: 1 });
    const answer = await (await lenient.open(noisePicture(40, 20))).segment('the ship');
    const plain = await (await segmenter.open(noisePicture(40, 20))).segment('the ship');
    expect(answer).toMatchObject({ ruledOut: false, present: plain.present, score: plain.score });
    expect(answer.presence).toBeGreaterThan(0);
    expect(answer.mask.data).toEqual(plain.mask.data);
  });

  it('refuses corrections that mean nothing', async () => {
    const encoded = await segmenter.open(noisePicture(40, 20));
    const answer = await encoded.segment('the ship');
    await expect(encoded.correct(answer, {})).rejects.toThrow('at least one point or a box');
    await expect(encoded.refine({})).rejects.toThrow('nothing to draw a mask from');
    const outside = { x: 41, y: 5, positive: true };
    await expect(encoded.correct(answer, { points: [outside] })).rejects.toThrow('outside of the image');
    await expect(encoded.correct(answer, { box: [50, 0, 5, 5] })).rejects.toThrow('has no part of the image');
    await expect(encoded.refine({ maskLogits: new Float32Array(9) })).rejects.toThrow('16 x 16 logits');
  });

  it('finishes what runs before it is disposed of, then refuses', async () => {
    const own = await Segmenter.load(folder, { threads: 1 });
    const encoded = await own.open(noisePicture(16, 16));
    const answer = encoded.segment('the ship');
    await own.dispose();
    await expect(answer).resolves.toMatchObject({ sentence: 'the ship' });
    await expect(encoded.segment('the ship')).rejects.toThrow('disposed');
    await expect(own.open(noisePicture(16, 16))).rejects.toThrow('disposed');
    await own.dispose();
  });

  it('refuses sentences on a disposed image', async () => {
    const encoded = await segmenter.open(noisePicture(16, 16));
    encoded.dispose();
    await expect(encoded.segment('the ship')).rejects.toThrow('open the image again');
  });
});
