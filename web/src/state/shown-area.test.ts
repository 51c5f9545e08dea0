import { expect, test } from 'vitest';
import { crsFromEpsg } from '../../../src/geo/crs/crs-from-epsg.ts';
import { imageOf, layerOf, rectangleAnswer } from '../../test/answer-layers.ts';
import { featuresOfAnswers } from '../downloads/answer-features.ts';
import { groundAreas } from '../image/ground-areas.ts';
import { georeferencedFrame } from '../image/pixel-frame.ts';
import { tableRows, WHOLE_TABLE } from './instance-table.ts';
import { instancesOf } from './instances.ts';
import { answerArea, instanceArea } from './shown-area.ts';

const region = { x: 10, y: 10, width: 80, height: 80 };
/** Two rectangles, the first the larger one. */
function twoShips() {
  const answer = rectangleAnswer(8, [1, 1, 4, 3]);
  for (let y = 5; y < 7; y++) answer.logits.data.fill(8, y * 8 + 5, y * 8 + 7);
  return layerOf(answer, region, { sentence: 'the ships' });
}

/** In Web Mercator at 60 degrees north, where a metre of the map is half a metre on the ground. */
async function northernImage() {
  const crs = (await crsFromEpsg(3857))!;
  const georeference = { transform: [1, 0, 1e6, 0, -1, 8_399_738], crs } as const;
  const image = imageOf(100, 100, georeferencedFrame(georeference));
  return { ...image, groundSamplingDistance: 0.5, ground: groundAreas(georeference) };
}

test('areas are those of the files: on the ellipsoid, of each instance and of all', async () => {
  const image = await northernImage();
  const layer = twoShips();
  const { features } = featuresOfAnswers(image, [layer]);
  const inFiles = features.map(({ properties }) => properties.areaSquareMetres!).sort((a, b) => b - a);
  expect(inFiles).toHaveLength(2);
  const shown = instancesOf(layer).map((instance) => instanceArea(layer, instance, image));
  expect(shown.map(({ squareMetres }) => squareMetres)).toEqual(inFiles);
  const all = answerArea(layer, image);
  expect(all.squareMetres).toBeCloseTo(inFiles[0]! + inFiles[1]!, 6);
  // A quarter of the map's, and a little more: the Earth is no sphere.
  expect(all.squareMetres! / all.pixels).toBeCloseTo(0.2508, 3);
});

test('of what was merged it is the area of all parts, and the table sorts and filters by it', async () => {
  const image = await northernImage();
  const layer = twoShips();
  const [large, small] = tableRows([layer], { ...WHOLE_TABLE, column: 'area', descending: true }, image);
  expect(large!.area.squareMetres).toBeGreaterThan(small!.area.squareMetres!);
  const leastArea = (large!.area.squareMetres! + small!.area.squareMetres!) / 2;
  expect(tableRows([layer], { ...WHOLE_TABLE, leastArea }, image)).toHaveLength(1);
  const merged = { ...layer, joined: [instancesOf(layer).flatMap(({ places }) => places)] };
  const [only, ...others] = instancesOf(merged);
  expect(others).toEqual([]);
  expect(instanceArea(merged, only!, image).squareMetres).toBeCloseTo(
    answerArea(layer, image).squareMetres!,
    6,
  );
});

test('of an image that does not say where it lies there are pixels', () => {
  const layer = twoShips();
  const [first] = instancesOf(layer);
  expect(instanceArea(layer, first!, imageOf(100, 100))).toEqual({ pixels: first!.area, squareMetres: null });
});
