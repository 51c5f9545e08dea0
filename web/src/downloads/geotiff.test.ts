import { fromArrayBuffer } from 'geotiff';
import { expect, test } from 'vitest';
import { crsFromGeoKeys } from '../../../src/geo/index.ts';
import { imageOf, layerOf, rectangleAnswer } from '../../test/answer-layers.ts';
import { georeferencedFrame } from '../image/pixel-frame.ts';
import { answerGeoTiff } from './geotiff.ts';

test('the mask lies where the image lies', async () => {
  const frame = georeferencedFrame({
    transform: [0.5, 0, 500_000, 0, -0.5, 4_000_000],
    crs: await crsFromGeoKeys({
      directory: Uint16Array.of(1, 1, 0, 3, 1024, 0, 1, 1, 1025, 0, 1, 1, 3072, 0, 1, 32631),
      doubles: new Float64Array(),
      ascii: '',
    }),
  });
  const layer = layerOf(rectangleAnswer(32, [8, 16, 24, 32]), { x: 0, y: 0, width: 64, height: 64 });
  const bytes = await answerGeoTiff(imageOf(64, 64, frame), layer);
  const tiff = await (await fromArrayBuffer(bytes.slice().buffer)).getImage();
  expect([tiff.getWidth(), tiff.getHeight()]).toEqual([64, 64]);
  expect(tiff.getOrigin().slice(0, 2)).toEqual([500_000, 4_000_000]);
  expect(tiff.getResolution().slice(0, 2)).toEqual([0.5, -0.5]);
  expect(tiff.getGeoKeys()?.ProjectedCSTypeGeoKey).toBe(32631);
  const values = (await tiff.readRasters({ samples: [0] }))[0] as Uint8Array;
  expect(values.reduce((sum, value) => sum + value, 0)).toBe(32 * 32);
  expect([values[40 * 64 + 30], values[10 * 64 + 30]]).toEqual([1, 0]);
});
