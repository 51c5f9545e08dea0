import { getPointResolution } from 'ol/proj.js';
import { expect, test } from 'vitest';
import { crsFromGeoKeys } from '../../../src/geo/index.ts';
import { imageOf } from '../../test/answer-layers.ts';
import { georeferencedFrame } from '../image/pixel-frame.ts';
import { projectionOf } from './projections.ts';

async function projection(code: number, type: 1 | 2) {
  const directory = Uint16Array.of(1, 1, 0, 2, 1024, 0, 1, type, type === 1 ? 3072 : 2048, 0, 1, code);
  const crs = await crsFromGeoKeys({ directory, doubles: new Float64Array(), ascii: '' });
  const image = imageOf(64, 64, georeferencedFrame({ transform: [1, 0, 0, 0, -1, 0], crs }));
  let made: ReturnType<typeof projectionOf> | null = null;
  await new Promise<void>((onGround) => {
    made = projectionOf(image, onGround);
  });
  return made!;
}

test('the scale bar is about the ground', async () => {
  const mercator = await projection(3857, 1);
  expect(getPointResolution(mercator, 10, [0, 8399737.89], 'm')).toBeCloseTo(5.01, 2); // 60 N
  expect(getPointResolution(await projection(4326, 2), 0.001, [10, 60], 'm')).toBeCloseTo(55.8, 1);
  expect(getPointResolution(await projection(2263, 1), 10, [980000, 200000], 'm')).toBeCloseTo(3.048, 2); // feet
});
