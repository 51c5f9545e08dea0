import { describe, expect, it } from 'vitest';
import { encodeCog } from '../../geotiff/index.ts';
import { openRasterInBrowser } from '../raster-browser.ts';
import { bandPresets } from './bands.ts';

describe('the histograms of a raster', () => {
  it('count every value of a small image between its extremes', async () => {
    const data = Uint8Array.from({ length: 64 * 64 }, (_, i) => (i % 64 < 48 ? 10 : 90));
    const raster = await openRasterInBrowser(
      new Uint8Array(await encodeCog(data, { width: 64, height: 64, georeference: null })),
    );
    const [red, , blue] = await raster.histograms(8);
    expect(red).toEqual({ low: 10, high: 90, counts: [3072, 0, 0, 0, 0, 0, 0, 1024] });
    expect(blue).toEqual(red); // one band is shown as all three
    await raster.dispose();
  });

  it('are flat where all values are one', async () => {
    const bytes = await encodeCog(new Uint8Array(256).fill(7), { width: 16, height: 16, georeference: null });
    const raster = await openRasterInBrowser(new Uint8Array(bytes));
    expect((await raster.histograms(4))[0]).toEqual({ low: 7, high: 7, counts: [256, 0, 0, 0] });
    await raster.dispose();
  });
});

describe('what bands can be shown as', () => {
  const label = (band: number, text: string, by: 'interpretation' | 'name' = 'interpretation') => ({
    ...{ band, by, text },
  });

  it('is true colour and colour-infrared, wherever the bands stand', () => {
    const labels = [label(1, 'blue'), label(2, 'green'), label(3, 'red'), label(4, 'nir')];
    expect(bandPresets(labels, 4)).toEqual([
      { name: 'true colour', bands: [3, 2, 1] },
      { name: 'colour-infrared', bands: [4, 3, 2] },
    ]);
  });

  it('takes infrared from its name where colours have an interpretation', () => {
    const labels = [label(1, 'red'), label(2, 'green'), label(3, 'blue'), label(4, 'nir', 'name')];
    expect(bandPresets(labels, 4).at(-1)).toEqual({ name: 'colour-infrared', bands: [4, 1, 2] });
  });

  it('is read off names where there is no interpretation', () => {
    const labels = [label(1, 'near infrared', 'name'), label(2, 'red', 'name'), label(3, 'green', 'name')];
    expect(bandPresets(labels, 3)).toEqual([{ name: 'colour-infrared', bands: [1, 2, 3] }]);
  });

  it('is nothing that the file does not say', () => {
    expect(bandPresets([], 4)).toEqual([]);
    expect(bandPresets([label(9, 'red'), label(2, 'green'), label(3, 'blue')], 4)).toEqual([]);
  });
});
