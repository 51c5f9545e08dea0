import { describe, expect, it } from 'vitest';
import { placeCorrections } from './corrections.ts';
import { answerImage } from './image-answer-node.ts';
import type { ImageQuestion } from './question.ts';
import { DrawingSegmenter } from './testing/drawing-segmenter.ts';
import { type DrawnImageOptions, drawnImage, PLACED } from './testing/drawn-image.ts';

const PART: DrawnImageOptions = { bbox: { in: 'pixel', corners: [10, 20, 30, 36] } };
const point = (x: number, y: number, positive = true) => ({ x, y, positive });

describe('placeCorrections', () => {
  it('gives nothing where there is nothing', () => {
    expect(placeCorrections(drawnImage(40, 40), {})).toBeNull();
  });

  it.each<[string, DrawnImageOptions, ImageQuestion, object]>([
    [
      'the image',
      {},
      { points: [point(3, 4), point(5, 6, false)] },
      { points: [point(3, 4), point(5, 6, false)], box: null },
    ],
    ['a part', PART, { points: [point(13, 24)] }, { points: [point(3, 4)], box: null }],
    [
      'a part at another resolution',
      { ...PART, georeference: PLACED, gsd: 4 },
      { points: [point(14, 30)], box: { in: 'pixel', corners: [12, 24, 22, 34] } },
      { points: [point(2, 5)], box: { x: 1, y: 2, width: 5, height: 5 } },
    ],
    [
      'a box whose corners are the other way round',
      {},
      { box: { in: 'pixel', corners: [9, 8, 2, 3.5] } },
      { points: [], box: { x: 2, y: 3.5, width: 7, height: 4.5 } },
    ],
    [
      'map coordinates',
      { georeference: PLACED },
      {
        space: 'map',
        points: [point(400006, 5599992)],
        box: { in: 'map', corners: [400004, 5599980, 400010, 5599990] },
      },
      { points: [point(3, 4)], box: { x: 2, y: 5, width: 3, height: 5 } },
    ],
  ])('in pixels of what is looked at: %s', (_, view, question, expected) => {
    expect(placeCorrections(drawnImage(40, 40, view), question)).toEqual(expected);
  });

  it('takes points on the very border, and boxes that are partly inside', () => {
    const corners = [point(0, 0), point(40, 30)];
    expect(placeCorrections(drawnImage(40, 30), { points: corners })!.points).toEqual(corners);
    const box = { in: 'pixel', corners: [-5, -5, 1, 1] } as const;
    expect(placeCorrections(drawnImage(40, 30), { box })!.box).toEqual({ x: -5, y: -5, width: 6, height: 6 });
  });

  it.each<[DrawnImageOptions, ImageQuestion, string]>([
    [
      {},
      { points: [point(3, 4), point(40.5, 4)] },
      'point (40.5, 4) lies outside of the image, which has 40 x 30 pixels',
    ],
    [{}, { points: [point(-1, 4)] }, 'point (-1, 4) lies outside'],
    [{}, { points: [point(4, -1)] }, 'point (4, -1) lies outside'],
    [{}, { points: [point(4, 31)] }, 'point (4, 31) lies outside'],
    [
      { bbox: { in: 'pixel', corners: [10, 20, 30, 30] } },
      { points: [point(5, 25)] },
      'point (5, 25) lies outside of the part of the image that is looked at, 20 x 10 pixels from (10, 20) on',
    ],
    [
      {},
      { box: { in: 'pixel', corners: [41, 0, 50, 9] } },
      'box (41, 0, 50, 9) has no part of the image, which has 40 x 30 pixels',
    ],
    [{}, { box: { in: 'pixel', corners: [-9, 0, 0, 9] } }, 'box (-9, 0, 0, 9) has no part'],
    [{}, { box: { in: 'pixel', corners: [0, -9, 9, 0] } }, 'has no part'],
    [{}, { box: { in: 'pixel', corners: [0, 30, 9, 39] } }, 'has no part'],
    [{}, { box: { in: 'pixel', corners: [40, 0, 49, 9] } }, 'has no part of the image, which'],
    [
      { bbox: { in: 'pixel', corners: [10, 0, 30, 30] } },
      { points: [point(5, 5)] },
      'the part of the image that is looked at, 20 x 30 pixels from (10, 0) on',
    ],
    [
      { bbox: { in: 'pixel', corners: [0, 10, 40, 20] } },
      { points: [point(5, 5)] },
      'the part of the image that is looked at, 40 x 10 pixels from (0, 10) on',
    ],
    [
      { georeference: PLACED },
      { box: { in: 'map', corners: [1, 1, 2, 2] } },
      'box (1, 1, 2, 2) has no part of the image',
    ],
  ])('refuses what lies outside: %j %j', (view, question, message) => {
    const place = () => placeCorrections(drawnImage(40, 30, view), question);
    expect(place).toThrow(message);
    expect(place).toThrow(expect.objectContaining({ name: 'CorrectionError', code: 'correction' }));
  });

  it('refuses coordinates that the image cannot have, by what it lacks', () => {
    const question: ImageQuestion = { box: { in: 'map', corners: [1, 1, 2, 2] } };
    expect(() => placeCorrections(drawnImage(40, 30), question)).toThrow(
      expect.objectContaining({ name: 'GeoreferenceError', reason: 'missing' }),
    );
  });

  it('does so before anything is read or encoded', async () => {
    const [image, segmenter] = [drawnImage(40, 30), new DrawingSegmenter({ boxes: [] })];
    await expect(answerImage(image, segmenter, ['the ship'], { points: [point(99, 1)] })).rejects.toThrow(
      'outside',
    );
    expect([image.counts.reads, segmenter.opened.length]).toEqual([0, 0]);
  });
});
