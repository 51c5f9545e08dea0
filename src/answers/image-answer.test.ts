import { describe, expect, it } from 'vitest';
import { maskArea, maskFromRle, rleArea } from '../vector/index.ts';
import { answerRecord } from './answer-record.ts';
import { answerImage } from './image-answer-node.ts';
import type { ImageQuestion } from './question.ts';
import { DrawingSegmenter, type DrawnBox } from './testing/drawing-segmenter.ts';
import {
  type DrawnImageOptions,
  drawnImage,
  GROUND_PER_PIXEL,
  LOCAL,
  PLACED,
} from './testing/drawn-image.ts';

const LARGE: DrawnBox = { box: [1, 1, 4, 4] };
const SMALL: DrawnBox = { box: [8, 7, 1, 1] };

async function answer(
  boxes: readonly DrawnBox[],
  view: DrawnImageOptions = {},
  question: ImageQuestion = {},
  keepPolygons = true,
) {
  const segmenter = new DrawingSegmenter({ boxes });
  const options = { keepPolygons, model: { name: 'tiny', hash: 'abc' } };
  const [only] = await answerImage(drawnImage(40, 40, view), segmenter, ['the ship'], question, options);
  return only!;
}

const time = new Date('2026-01-02T03:04:05Z');

describe('an ImageAnswer', () => {
  it('has its area on the ground as the sum of all that is marked', async () => {
    const both = await answer([LARGE, SMALL], { georeference: PLACED });
    expect(both.areaMethod).toBe('geodesic');
    expect(both.areaSquareMetres! / both.areaPixels).toBeCloseTo(GROUND_PER_PIXEL, 4);
    const polygons = await both.polygons();
    expect(polygons).toHaveLength(2);
    for (const { pixels, measures } of polygons) {
      expect(measures!.area / pixels).toBeCloseTo(GROUND_PER_PIXEL, 4);
    }
    expect(both.areaPixels).toBe(polygons.reduce((sum, { pixels }) => sum + pixels, 0));
  });

  it('has none where nobody knows how large pixels are, and 0 where nothing was found', async () => {
    expect(await answer([LARGE])).toMatchObject({ areaSquareMetres: null, areaMethod: null });
    const nothing = await answer([], { georeference: PLACED });
    expect(nothing).toMatchObject({ present: false, score: 0, areaSquareMetres: 0, areaMethod: 'geodesic' });
    expect(rleArea({ size: [40, 40], counts: [1600] })).toBe(0);
    expect(maskArea(maskFromRle(nothing.rle!))).toBe(0);
  });

  it('is measured in the plane of the map on request, and simplified by metres', async () => {
    const image = drawnImage(40, 40, { georeference: PLACED });
    const [flat] = await answerImage(
      image,
      new DrawingSegmenter({ boxes: [LARGE] }),
      ['the ship'],
      {},
      { area: 'planar' },
    );
    expect(flat).toMatchObject({ areaMethod: 'planar', areaSquareMetres: 4 * flat!.areaPixels });
    const [feature] = await flat!.features();
    expect(feature!.properties).toMatchObject({
      areaMethod: 'planar',
      areaSquareMetres: 4 * flat!.areaPixels,
    });
    // Pixels of 2 m.
    expect(await flat!.polygons({ simplifyMetres: 12 })).toEqual(await flat!.polygons({ simplify: 6 }));
    await expect((await answer([LARGE])).polygons({ simplifyMetres: 1 })).rejects.toThrow(
      /how large its pixels are/,
    );
  });

  it('says how exact its place is, and what to know about it', async () => {
    const placed = answerRecord(await answer([LARGE], { georeference: PLACED }));
    expect(placed).toMatchObject({ crsAccuracyMetres: 0, warnings: [] });
    const local = answerRecord(await answer([LARGE], { georeference: LOCAL }));
    expect(local.crsAccuracyMetres).toBeNull();
    expect(local.warnings).toEqual([
      expect.stringMatching(/^quarry cannot be transformed to longitude and latitude/),
    ]);
    expect(answerRecord(await answer([LARGE]))).toMatchObject({ crsAccuracyMetres: null, warnings: [] });
  });

  it('says that what is hardly seen is, by the size from which things show', async () => {
    // Its view has as many pixels as the image: what is smaller than 8 of them is coarse.
    expect(await answer([SMALL])).toMatchObject({ coarse: true, smallestObjectPixels: 8 });
    expect(await answer([LARGE])).toMatchObject({ coarse: false });
    expect(await answer([])).toMatchObject({ coarse: false, smallestObjectPixels: 8, confidence: null });
    const placed = await answer([LARGE], {
      georeference: PLACED,
      bbox: { in: 'pixel', corners: [0, 0, 10, 8] },
    });
    expect(placed).toMatchObject({ smallestObjectPixels: 8, smallestObjectMetres: 16, coarse: true });
    const [reduced] = await answerImage(drawnImage(80, 60), new DrawingSegmenter({ boxes: [LARGE] }), [
      'the ship',
    ]);
    expect(reduced).toMatchObject({ smallestObjectPixels: 16, coarse: false });
  });

  it('leaves polygons out that are smaller than is asked, and keeps those that are as large', async () => {
    for (const keep of [true, false]) {
      const both = await answer([LARGE, SMALL], { georeference: PLACED }, {}, keep);
      const areas = (await both.polygons()).map(({ measures }) => measures!.area);
      const [least, most] = [Math.min(...areas), Math.max(...areas)];
      const kept = async (minArea: number) =>
        (await both.polygons({ minArea })).map(({ measures }) => measures!.area);
      expect(await kept(0)).toHaveLength(2);
      expect(await kept(least)).toHaveLength(2);
      expect(await kept(least + 0.1)).toEqual([most]);
      expect(await kept(most + 0.1)).toEqual([]);
    }
    expect(await (await answer([LARGE, SMALL])).polygons({ minArea: 1e9 })).toHaveLength(2); // not known
  });

  it('simplifies outlines, measured as they are then', async () => {
    const round = await answer([LARGE, { box: [5, 2, 1, 2] }], { georeference: PLACED });
    const [exact] = await round.polygons();
    const [simple] = await round.polygons({ simplify: 6 });
    expect(simple!.exterior.length).toBeLessThan(exact!.exterior.length);
    expect(simple!.measures!.area).not.toBe(exact!.measures!.area);
    const [plain] = await (await answer([LARGE, { box: [5, 2, 1, 2] }])).polygons({ simplify: 6 });
    expect(plain!.measures).toBeNull();
  });

  it('is GeoJSON where it lies, one feature or one for each polygon', async () => {
    const both = await answer([LARGE, SMALL], { georeference: PLACED });
    const { features, note } = await both.toGeoJSON({ time });
    expect(note).toBeUndefined();
    expect(features).toHaveLength(1);
    expect(features[0]!.geometry!.type).toBe('MultiPolygon');
    expect(features[0]!.properties).toEqual({
      ...{
        ...{ id: 1, sentence: 'the ship', category: null, noun: null, count: 1 },
        ...{ present: true, guess: false, unsure: false },
        presence: null,
        ruledOut: false,
        score: 0.75,
        confidence: null,
      },
      ...{ coarse: false, areaPixels: both.areaPixels, areaSquareMetres: both.areaSquareMetres },
      ...{ perimeterMetres: expect.any(Number), areaMethod: 'geodesic', image: 'drawn.tif' },
      ...{ lengthMetres: expect.any(Number), widthMetres: expect.any(Number) },
      orientationDegrees: expect.any(Number),
      outline: 'traced',
      ...{ model: 'tiny', modelHash: 'abc', time: '2026-01-02T03:04:05.000Z' },
    });
    const apart = (await both.toGeoJSON({ time, explode: true })).features;
    expect(apart.map(({ geometry }) => geometry!.type)).toEqual(['Polygon', 'Polygon']);
    expect((await (await answer([LARGE])).toGeoJSON()).note).toMatch(/pixels/);
    await expect((await answer([LARGE], { georeference: LOCAL })).toGeoJSON()).rejects.toThrow('quarry');
  });

  it('may be read again after the file was closed', async () => {
    const segmenter = new DrawingSegmenter({ boxes: [LARGE] });
    const image = drawnImage(40, 40);
    const [first] = await answerImage(image, segmenter, ['the ship']);
    await image.dispose();
    let inside = 0;
    for await (const { mask } of first!.rows()) inside += mask.reduce((sum, value) => sum + value, 0);
    expect(inside).toBe(first!.areaPixels);
    const [second] = await answerImage(image, segmenter, ['the ship']);
    expect(second!.areaPixels).toBe(first!.areaPixels);
    expect(image.counts).toEqual({ reads: 1, disposals: 1 });
  });
});

describe('answerRecord', () => {
  it('says everything of an answer, and what is not known as null', async () => {
    const placed = await answer([LARGE], {
      georeference: PLACED,
      bbox: { in: 'pixel', corners: [10, 4, 40, 34] },
      gsd: 1,
    });
    expect(answerRecord(placed)).toEqual({
      ...{ image: 'drawn.tif', sentence: 'the ship', present: true, presence: null, ruledOut: false },
      ...{ reason: null, guess: false, unsure: false, notes: [], understanding: null },
      ...{ score: 0.75, confidence: null, areaPixels: placed.areaPixels },
      ...{
        areaSquareMetres: Math.round(1e4 * placed.areaSquareMetres!) / 1e4,
        areaMethod: 'geodesic',
        crsAccuracyMetres: 0,
        warnings: [],
        box: placed.box,
        rle: placed.rle,
      },
      ...{
        coarse: false,
        smallestObjectPixels: 12,
        smallestObjectMetres: 12,
        positions: 'image',
        searched: false,
        imageSize: 40,
      },
      ...{ width: 60, height: 60, window: [10, 4, 30, 30], groundSamplingDistance: 1, overview: null },
      bands: [1, 2, 3],
      ...{ model: 'tiny', modelHash: 'abc', seconds: { encodeImage: 0.25, encodeText: 0.125, ground: 0.5 } },
    });
    const plain = answerRecord(await answer([]));
    expect(Object.keys(plain)).toEqual(Object.keys(answerRecord(placed)));
    expect(plain).toMatchObject({
      areaSquareMetres: null,
      smallestObjectMetres: null,
      groundSamplingDistance: null,
    });
  });

  it('carries logits and what words looked at where they are asked for', async () => {
    const told = await answer([LARGE], {}, { explain: true });
    const record = answerRecord(told, ['logits', 'explanation']);
    const floats = (text: string) => [
      ...new Float32Array(Uint8Array.from(Buffer.from(text, 'base64')).buffer),
    ];
    expect(record.logits).toMatchObject({ width: 10, height: 10 });
    expect(floats(record.logits!.data)).toEqual([...told.logits!.data]);
    expect(record.explanation!.words).toMatchObject([{ text: 'ship', grid: 2 }]);
    expect(floats(record.explanation!.words[0]!.attention)).toEqual([0.25, 0.5, 0.125, 0.125]);
    expect(floats(record.explanation!.denseMap!.data)).toEqual([0.5, 1]);
    expect(answerRecord(await answer([LARGE]), ['explanation'])).toMatchObject({ explanation: null });
  });
});
