import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { gdal, gdalPython } from '../../../../test/gdal.ts';
import { describeWithGdal } from '../../../../test/optional-tools.ts';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';
import { using } from '../testing/rasters.ts';

const SIDE = 2300;

/** Like a granule of Sentinel-2: 16 bits, tiles of 1024 that do not fill the image, six resolutions, placed by GML alone. */
const MAKE = `
import numpy as np
folder, side = sys.argv[1], int(sys.argv[2])
rows, columns = np.mgrid[0:side, 0:side]
noise = np.random.default_rng(3)
ds = gdal.GetDriverByName('GTiff').Create(folder + '/bands.tif', side, side, 4, gdal.GDT_UInt16)
srs = osr.SpatialReference(); srs.ImportFromEPSG(32631)
ds.SetProjection(srs.ExportToWkt()); ds.SetGeoTransform([499980, 10, 0, 5000040, 0, -10])
for i in range(4):
    ds.GetRasterBand(i + 1).WriteArray(((columns * 3 + rows * 2 + i * 700 + noise.integers(0, 40, (side, side))) % 10000).astype('u2'))
ds = None
options = ['BLOCKXSIZE=1024', 'BLOCKYSIZE=1024', 'QUALITY=100', 'REVERSIBLE=YES', 'RESOLUTIONS=6', 'GMLJP2=YES', 'GeoJP2=NO']
gdal.Translate(folder + '/granule.jp2', folder + '/bands.tif', format='JP2OpenJPEG', creationOptions=options)
`;

const hasOpenJpeg = () => {
  try {
    return /JP2OpenJPEG .*\(rw/.test(execFileSync('gdalinfo', ['--formats'], { encoding: 'utf8' }));
  } catch {
    return false;
  }
};

describeWithGdal('a JPEG 2000 file like those of Sentinel-2', () => {
  const inFolder = temporaryFolder();
  const granule = () => inFolder('granule.jp2');
  describe.skipIf(!hasOpenJpeg())('that GDAL wrote', () => {
    beforeAll(() => gdalPython(MAKE, inFolder(), String(SIDE)), 120_000);

    it.each([
      [0, 0, 256, 200],
      [1000, 1010, 64, 48],
      [2040, 2030, 260, 270],
      [900, 0, 1400, 40],
    ])('is read by windows as GDAL reads it: %i, %i, %i x %i', async (x, y, width, height) => {
      const window = { x, y, width, height };
      const source = ['-srcwin', ...[x, y, width, height].map(String)];
      const bytes = ['-ot', 'Byte', '-scale', '0', '10200', '0', '255'];
      const raw = inFolder(`${x}-${y}.raw`);
      const shown = ['-b', '4', '-b', '3', '-b', '2'];
      const form = ['-q', '-of', 'ENVI', '-co', 'INTERLEAVE=BIP'];
      await gdal('gdal_translate', ...form, ...shown, ...source, ...bytes, granule(), raw);
      const expected = await readFile(raw);
      const options = { bands: [4, 3, 2], stretch: { kind: 'range', low: 0, high: 10200 } } as const;
      await using(
        granule(),
        async (raster) => {
          expect(raster).toMatchObject({ width: SIDE, height: SIDE, bandCount: 4, sampleType: 'uint16' });
          const { pixels } = (await raster.read(window, window)).picture;
          expect(pixels.length).toBe(expected.length);
          const worst = pixels.reduce((most, value, i) => Math.max(most, Math.abs(value - expected[i]!)), 0);
          expect(worst).toBeLessThanOrEqual(1); // half a step is rounded to either side
        },
        options,
      );
    });

    it('lies where its GML says', async () => {
      await using(granule(), async ({ georeference, overviews }) => {
        expect(georeference!.transform).toEqual([10, 0, 499980, 0, -10, 5000040]);
        expect(georeference!.crs!.epsg).toBe(32631);
        expect(overviews.length).toBe(5);
      });
    });
  });
});
