import { describe, expect, it } from 'vitest';
import { pixelToMap } from '../geo/georeference.ts';
import type { Raster, RasterWindow } from '../imagery/raster/raster.ts';
import { viewRaster } from './raster-view.ts';

describe('viewRaster', () => {
  const asked: RasterWindow[] = [];
  const raster: Raster = {
    name: 'image.tif',
    width: 4000,
    height: 2000,
    georeference: { transform: [0.5, 0.1, 500000, 0.1, -0.5, 6000000], crs: null },
    groundSamplingDistance: 0.51,
    overviews: [{ width: 2000, height: 1000 }],
    read: async (window, { width, height }) => {
      asked.push(window);
      const pixels = new Uint8Array(width * height * 3);
      return { picture: { width, height, pixels }, valid: new Uint8Array(width * height) };
    },
    dispose: async () => {
      throw new Error('a view does not own its raster');
    },
  };
  const window = { x: 100, y: 200, width: 1001, height: 600 };
  const size = { width: 250, height: 150 };
  const view = viewRaster(raster, window, size);

  it('lies exactly where its window lies, whatever its size', () => {
    const { transform } = view.georeference!;
    for (const [x, y] of [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
      [0.3, 0.7],
    ] as const) {
      const inView = pixelToMap(transform, x * size.width, y * size.height);
      const inImage = pixelToMap(raster.georeference!.transform, 100 + x * 1001, 200 + y * 600);
      expect(inView[0]).toBeCloseTo(inImage[0], 6);
      expect(inView[1]).toBeCloseTo(inImage[1], 6);
    }
    expect(view.groundSamplingDistance).toBeCloseTo(0.51 * 4, 2);
  });

  it('reads the pixels that it shows', async () => {
    const { picture } = await view.read({ x: 10, y: 20, width: 50, height: 30 }, { width: 25, height: 15 });
    expect(picture).toMatchObject({ width: 25, height: 15 });
    expect(asked[0]!.x).toBeCloseTo(100 + 10 * 4.004, 9);
    expect(asked[0]).toMatchObject({ y: 280, height: 120 });
    expect(asked[0]!.width).toBeCloseTo(200.2, 9);
    await view.dispose();
  });
});
