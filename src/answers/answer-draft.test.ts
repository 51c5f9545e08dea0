import { describe, expect, it } from 'vitest';
import { BlobSegmenter, blobImage } from '../search/testing/blob-segmenter.ts';
import { drawnAnswer } from '../segmenter/index.ts';
import { type AskedImage, draftAnswers, type ImageSegmenter, isOneView } from './answer-draft.ts';
import { answerImage } from './image-answer-node.ts';
import { OpenedImage } from './opened-image.ts';
import type { ImageQuestion } from './question.ts';
import { DrawingSegmenter, type DrawingSegmenterOptions, EXPLANATION } from './testing/drawing-segmenter.ts';
import { type DrawnImageOptions, drawnImage, GROUND_PER_PIXEL, PLACED } from './testing/drawn-image.ts';

/** Marks pixels 8 to 24 of columns and 4 to 16 of rows of an image of 40 x 40. */
const BOX = { box: [2, 1, 4, 3] } as const;

async function ask(
  question: ImageQuestion,
  model: Partial<DrawingSegmenterOptions> = {},
  view: DrawnImageOptions = {},
  size = 40,
) {
  const segmenter = new DrawingSegmenter({ boxes: [BOX], ...model });
  const image = drawnImage(size, size, view);
  const [answer] = await answerImage(image, segmenter, ['the ship'], question);
  return { answer: answer!, segmenter, image };
}

describe('an answer in one view', () => {
  it('is what the model marks, and says what is known of it', async () => {
    const { answer, segmenter } = await ask({}, { presence: 0.9, threshold: 0.5 });
    expect(answer).toMatchObject({
      ...{ sentence: 'the ship', present: true, presence: 0.9, ruledOut: false, score: 0.75 },
      ...{ confidence: null, positions: 'image', searched: false, explanation: null },
      ...{ areaSquareMetres: null, areaMethod: null, smallestObjectMetres: null },
      seconds: { encodeImage: 0.25, encodeText: 0.125, ground: 0.5 },
      logits: { width: 10, height: 10 },
    });
    expect(answer.box).toEqual([8, 4, 16, 12]);
    expect(answer.areaPixels).toBeGreaterThan(0.9 * 16 * 12);
    expect(segmenter.asked).toEqual([
      {
        sentence: 'the ship',
        options: { assumePresent: false, explain: false, choice: null, inOwnWords: null },
      },
    ]);
    expect(segmenter.disposed).toBe(1);
  });

  it('says at which size the image was seen, and what shows at it', async () => {
    const segmenter = new DrawingSegmenter({ boxes: [BOX], cells: 12 });
    // A view of 40 pixels, and of 48 for larger images.
    const config = { ...segmenter.config, imageSize: 40, largerImageSize: 48 };
    const open = segmenter.open.bind(segmenter);
    const seen = async (size: number, question: ImageQuestion = {}) => {
      const [answer] = await answerImage(drawnImage(size, size), { config, open }, ['the ship'], question);
      const { imageSize, smallestObjectPixels } = answer!;
      return { imageSize, smallestObjectPixels };
    };
    expect(await seen(40)).toEqual({ imageSize: 40, smallestObjectPixels: 8 });
    expect(await seen(96)).toEqual({ imageSize: 48, smallestObjectPixels: 16 });
    const start = (side: number) => ({
      ...{ points: [{ x: 50, y: 50, positive: true }] },
      start: { width: side, height: side, data: new Float32Array(side * side) },
    });
    expect(await seen(96, start(12))).toMatchObject({ imageSize: 48 });
    await expect(seen(96, start(10))).rejects.toThrow("this model's have 12 x 12");
  });

  it('tells what words looked at where that is asked', async () => {
    expect((await ask({ explain: true })).answer.explanation).toBe(EXPLANATION);
  });

  it('is larger below a lower threshold, and smaller above a higher one', async () => {
    const area = async (threshold: number | null, view = {}) =>
      (await ask({ threshold }, {}, view)).answer.areaPixels;
    const half = await area(0.5);
    expect(await area(null)).toBe(half);
    expect(await area(0.1)).toBeGreaterThan(half);
    expect(await area(0.9)).toBeLessThan(half);
    // Between two cells the logit passes -4 to 4 within four pixels: at 0.1 (-2.2) a pixel more is inside on each side.
    expect((await ask({ threshold: 0.1 })).answer.box).toEqual([7, 3, 18, 14]);
  });

  it('marks nothing of what is ruled out, at a low threshold too', async () => {
    const absent = { presence: 0.1, threshold: 0.5 };
    for (const threshold of [0.5, 0.01]) {
      const { answer } = await ask({ threshold }, absent);
      expect(answer).toMatchObject({
        present: false,
        presence: 0.1,
        ruledOut: true,
        score: 0,
        areaPixels: 0,
        box: null,
      });
      for await (const { mask, probability, empty } of answer.rows({ probability: true })) {
        expect([mask.includes(1), probability!.some((value) => value > 0), empty]).toEqual([
          false,
          false,
          true,
        ]);
      }
    }
    const known = (await ask({ assumePresent: true }, absent)).answer;
    expect(known).toMatchObject({ present: true, presence: 0.1, ruledOut: false, score: 0.75 });
  });

  it('marks nothing where there is no data, and has no probability there', async () => {
    const { answer } = await ask({}, {}, { hasData: (x) => x < 12 });
    expect(answer.box).toEqual([8, 4, 4, 12]);
    const probabilities = new Set<number>();
    let [row, at] = [0, 0];
    for await (const { rows, probability } of answer.rows({ probability: true, blockRows: 7 })) {
      expect(probability).toHaveLength(40 * rows);
      for (at = 0; at < probability!.length; at++) if (at % 40 >= 12) probabilities.add(probability![at]!);
      row += rows;
    }
    expect(row).toBe(40);
    expect(probabilities).toEqual(new Set([0]));
  });

  it('gives probabilities of what is inside and outside, and blocks of the size that is asked for', async () => {
    const { answer } = await ask({});
    const seen: [number, number][] = [];
    for await (const { y, rows, mask, probability } of answer.rows({ blockRows: 16, probability: true })) {
      seen.push([y, rows]);
      for (const [at, inside] of mask.entries()) expect(probability![at]! > 127).toBe(inside === 1);
    }
    expect(seen).toEqual([
      [0, 16],
      [16, 16],
      [32, 8],
    ]);
    for await (const { y, rows, probability } of answer.rows()) {
      expect({ y, rows, probability }).toEqual({ y: 0, rows: 40, probability: null });
    }
  });

  it('is refused of an image without any data, before the model is asked', async () => {
    const segmenter = new DrawingSegmenter({ boxes: [] });
    const asked = answerImage(drawnImage(40, 40, { hasData: () => false }), segmenter, ['the ship']);
    await expect(asked).rejects.toMatchObject({ name: 'RasterError', reason: 'no-data' });
    expect(segmenter.opened).toHaveLength(0);
  });

  it('stops between two sentences, lets go of the image, and counts the sentences', async () => {
    const segmenter = new DrawingSegmenter({ boxes: [BOX] });
    const control = new AbortController();
    const steps: unknown[] = [];
    const asked = draftAnswers(
      drawnImage(40, 40),
      segmenter,
      ['one', 'two', 'three'],
      {},
      {
        signal: control.signal,
        onProgress: (done, total) => {
          steps.push([done, total]);
          if (done === 2) control.abort(new Error('stopped'));
        },
      },
    );
    await expect(asked).rejects.toThrow('stopped');
    expect(steps).toEqual([
      [1, 3],
      [2, 3],
    ]);
    expect([segmenter.asked.length, segmenter.disposed]).toEqual([2, 1]);
  });

  it('is drawn anew from the answer and the corrections; its explanation stays', async () => {
    const points = [{ x: 3, y: 5, positive: false }];
    const { answer, segmenter } = await ask(
      { points, box: { in: 'pixel', corners: [2, 4, 20, 10.5] }, explain: true },
      { presence: 0.1, threshold: 0.5 },
    );
    expect(segmenter.prompts).toEqual([
      { points, box: [2, 4, 18, 6.5], maskLogits: expect.objectContaining({ shape: [1, 1, 10, 10] }) },
    ]);
    expect(answer).toMatchObject({
      present: true,
      presence: null,
      ruledOut: false,
      explanation: EXPLANATION,
    });
    const byPoint = await ask({ points });
    expect(byPoint.segmenter.prompts[0]).not.toHaveProperty('box');
  });
});

describe('whether an image is looked at in one view', () => {
  it.each<[number, number, ImageQuestion, boolean]>([
    [120, 120, {}, true],
    [121, 100, {}, false],
    [121, 100, { oneView: true }, true],
    [100, 100, { all: true }, false],
    [1000, 10, {}, true],
  ])('%i x %i, %j: %s', (width, height, question, expected) => {
    expect(isOneView({ width, height }, 40, question)).toBe(expected);
  });
});

describe('an answer in windows', () => {
  const rubies = [
    { noun: 'ruby', x: 30, y: 40, width: 24, height: 20 },
    { noun: 'ruby', x: 400, y: 300, width: 30, height: 30 },
  ] as const;
  /** The blob segmenter of the search's tests, as answers ask it. */
  const segmenterOf = (
    blobs: BlobSegmenter,
  ): ImageSegmenter & { readonly config: { readonly name?: string } } => ({
    config: {
      imageSize: blobs.config.imageSize,
      ...(blobs.presence ? { presence: { slope: 1, offset: 0, threshold: blobs.presence.threshold } } : {}),
    },
    open: async (picture) => {
      const window = await blobs.open(picture);
      return {
        encodeSeconds: 0,
        ...window,
        ground: window.ground,
        redraw: async () =>
          drawnAnswer({ dtype: 'float32', shape: [1, 1, 1, 1], data: new Float32Array(1) }, 0),
      } as unknown as AskedImage;
    },
  });
  const tells = { real: () => 0.95, other: () => 0.1, nothing: 0.02, threshold: 0.5 };
  const rust = { noun: 'rust', x: 200, y: 200, width: 30, height: 30 } as const;
  async function search(
    question: ImageQuestion,
    options: { readonly blobs?: BlobSegmenter; readonly shown?: Parameters<typeof blobImage>[2] } = {},
  ) {
    const { blobs = new BlobSegmenter(), shown = rubies } = options;
    const drawn = blobImage(520, 400, shown);
    const image = new OpenedImage({
      ...drawnImage(520, 400, { georeference: PLACED }).file,
      read: drawn.read,
    });
    const steps: [number, number][] = [];
    const [answer] = await answerImage(image, segmenterOf(blobs), ['the ruby'], question, {
      onProgress: (done, total) => steps.push([done, total]),
    });
    return { answer: answer!, steps };
  }

  it('says how sure the choice is, where it lies and how large it is on the ground', async () => {
    const start = performance.now();
    const { answer, steps } = await search({});
    expect(answer.seconds.ground).toBeGreaterThan(0);
    expect(answer.seconds.ground).toBeLessThanOrEqual((performance.now() - start) / 1000);
    expect(answer).toMatchObject({
      ...{
        present: true,
        searched: true,
        positions: 'image',
        logits: null,
        explanation: null,
        ruledOut: false,
      },
      ...{ areaMethod: 'geodesic', smallestObjectPixels: 16, smallestObjectMetres: 32 },
      seconds: { encodeImage: null, encodeText: null, ground: expect.any(Number) },
    });
    expect(answer.confidence).toBeGreaterThan(0.1);
    expect(answer.areaSquareMetres! / answer.areaPixels).toBeCloseTo(GROUND_PER_PIXEL, 4);
    expect(steps.at(-1)![0]).toBe(steps.at(-1)![1]);
  });

  it('has every match with all, those of at least a score', async () => {
    const all = (await search({ all: true })).answer;
    expect(all).toMatchObject({ positions: 'window', searched: true, present: true });
    expect(await all.polygons()).toHaveLength(2);
    expect((await search({ all: true, minScore: 0.95 })).answer).toMatchObject({
      ...{ present: false, score: 0, confidence: 0, box: null, ruledOut: false },
    });
  });

  it.each([{}, { all: true }])(
    'draws what is known to be there, and says so of what is ruled out: %j',
    async (how) => {
      const absent = (await search(how, { blobs: new BlobSegmenter(tells), shown: [rust] })).answer;
      expect(absent).toMatchObject({
        present: false,
        ruledOut: true,
        presence: 0.1,
        score: 0,
        confidence: 0,
      });
      const known = await search(
        { ...how, assumePresent: true },
        { blobs: new BlobSegmenter(tells), shown: [rust] },
      );
      expect(known.answer).toMatchObject({ present: true, ruledOut: false, presence: 0.1 });
    },
  );

  it.each([{}, { all: true }])('is larger below a lower threshold: %j', async (how) => {
    const area = async (threshold: number) => (await search({ ...how, threshold })).answer.areaPixels;
    const half = (await search(how)).answer.areaPixels;
    expect(await area(0.5)).toBe(half);
    expect(await area(0.05)).toBeGreaterThan(half);
    expect(await area(0.95)).toBeLessThan(half);
  });

  it('goes where a person points', async () => {
    const points = [{ x: 415, y: 315, positive: true }];
    const { answer } = await search({ points });
    expect(answer).toMatchObject({ present: true, presence: null });
    expect(answer.box![0]).toBeGreaterThan(380);
  });
});
