import { expect, test } from 'vitest';
import { imageOf, layerOf, rectangleAnswer } from '../../test/answer-layers.ts';
import { plainFrame } from '../image/pixel-frame.ts';
import { answersGeoJson } from './geojson.ts';

test('a plain image gives its pixels, also for an answer about a part of it', () => {
  const layer = layerOf(rectangleAnswer(16, [4, 4, 8, 12]), { x: 100, y: 200, width: 16, height: 16 });
  const { features, note } = JSON.parse(answersGeoJson(imageOf(400, 400, plainFrame(400)), [layer]));
  expect(note).toMatch(/pixels/);
  expect(features).toHaveLength(1);
  expect(features[0].properties).toMatchObject({
    sentence: 'the rectangle',
    score: 0.75,
    image: 'image.png',
    model: 'tiny',
    modelHash: '0123456789abcdef',
    areaPixels: 32,
    time: '2026-01-02T03:04:05.000Z',
  });
  const ring: [number, number][] = features[0].geometry.coordinates[0];
  expect(new Set(ring.map(([x]) => x))).toEqual(new Set([104, 108]));
  expect(new Set(ring.map(([, y]) => y))).toEqual(new Set([204, 212]));
});

test('several answers are features of one file, those that found nothing too', () => {
  const region = { x: 0, y: 0, width: 16, height: 16 };
  const layers = [
    layerOf(rectangleAnswer(16, [4, 4, 8, 12]), region, { sentence: 'one' }),
    layerOf(rectangleAnswer(16, [0, 0, 0, 0]), region, { sentence: 'none' }),
  ];
  const { features } = JSON.parse(answersGeoJson(imageOf(16, 16), layers));
  expect(features.map((feature: { properties: object }) => feature.properties)).toMatchObject([
    { sentence: 'one', present: true, areaPixels: 32 },
    { sentence: 'none', present: false, areaPixels: 0 },
  ]);
  expect(features[1].geometry).toBeNull();
});
