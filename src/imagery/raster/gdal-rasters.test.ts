import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from 'vitest';
import { gdal, gdalPython } from '../../../test/gdal.ts';
import { describeWithGdal } from '../../../test/optional-tools.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { RasterError } from './errors.ts';
import type { OpenRaster, OpenRasterOptions, RasterView } from './raster.ts';
import { openRaster } from './raster-node.ts';
import { using } from './testing/rasters.ts';

/** Images with what GeoTIFFs in the wild have: 600 x 400 pixels, smooth, with noise. */
const MAKE = `
import numpy as np
folder = sys.argv[1]
driver = gdal.GetDriverByName('GTiff')
w, h = 600, 400
y, x = np.mgrid[0:h, 0:w]
rng = np.random.default_rng(7)
rgb = np.stack([(np.sin(x / (40 + 9 * b)) * np.cos(y / (30 + 5 * b)) + 1) * 110 + rng.integers(0, 30, (h, w)) for b in range(3)]).astype('u1')
def create(name, data, options, kind=gdal.GDT_Byte):
    ds = driver.Create(folder + '/' + name, data.shape[2], data.shape[1], data.shape[0], kind, options)
    s = osr.SpatialReference(); s.ImportFromEPSG(32631); ds.SetProjection(s.ExportToWkt()); ds.SetGeoTransform([5e5, 0.5, 0, 5e6, 0, -0.5])
    for b in range(data.shape[0]): ds.GetRasterBand(b + 1).WriteArray(data[b])
    return ds
tiles = ['TILED=YES', 'BLOCKXSIZE=128', 'BLOCKYSIZE=128', 'COMPRESS=DEFLATE']
create('rgb.tif', rgb, tiles)
create('external.tif', rgb, tiles)
gdal.Open(folder + '/external.tif').BuildOverviews('AVERAGE', [2, 4])
ds = create('beside.tif', rgb, tiles)
gdal.SetConfigOption('GDAL_TIFF_INTERNAL_MASK', 'NO')
ds.CreateMaskBand(gdal.GMF_PER_DATASET)
mask = np.where((x - 300) ** 2 + (y - 200) ** 2 < 150 ** 2, 255, 0).astype('u1'); ds.GetRasterBand(1).GetMaskBand().WriteArray(mask); ds = None
gdal.Translate(folder + '/cog.tif', folder + '/rgb.tif', format='COG', creationOptions=['BLOCKSIZE=128', 'COMPRESS=DEFLATE', 'OVERVIEW_RESAMPLING=AVERAGE'])
gdal.Translate(folder + '/cog-mask.tif', folder + '/beside.tif', format='COG', creationOptions=['BLOCKSIZE=128', 'COMPRESS=JPEG', 'OVERVIEW_RESAMPLING=AVERAGE'])
rgba = np.concatenate([rgb, np.where(x + y < 300, 0, 255).astype('u1')[None]])
create('alpha.tif', rgba, ['ALPHA=YES', 'PHOTOMETRIC=RGB', *tiles])
infrared = np.concatenate([rgb, np.where(x + y < 300, 0, 200).astype('u1')[None]])
create('infrared.tif', infrared, ['ALPHA=NO', 'PHOTOMETRIC=RGB', *tiles])
create('six.tif', np.concatenate([rgb, rgb[::-1]]), ['PHOTOMETRIC=MINISBLACK', *tiles])
create('grey-alpha.tif', np.stack([rgb[0], mask]), ['ALPHA=YES', *tiles])
index = ((x // 50 + y // 50) % 7).astype('u1')
ds = create('palette.tif', index[None], tiles)
table = gdal.ColorTable()
for i in range(7): table.SetColorEntry(i, (i * 36, 255 - i * 30, (i * 91) % 256, 255))
ds.GetRasterBand(1).SetColorTable(table); ds = None
create('bits.tif', (index % 2)[None], ['NBITS=1', 'PHOTOMETRIC=MINISWHITE'])
sparse = driver.Create(folder + '/sparse.tif', w, h, 3, gdal.GDT_Byte, ['SPARSE_OK=TRUE', *tiles])
for b in range(3): sparse.GetRasterBand(b + 1).SetNoDataValue(9); sparse.GetRasterBand(b + 1).WriteArray(rgb[b][:128, :128], 128, 128)
sparse = None
twelve = (rgb.astype('u2') * 40 + 200); twelve[:, 350:, :] = 65535; twelve[0, 0, 0] = 60000
ds = create('wide.tif', twelve, tiles, gdal.GDT_UInt16); ds.GetRasterBand(1).SetNoDataValue(65535); ds = None
valid = twelve[:, :350].reshape(3, -1)
print(json.dumps([np.percentile(valid, q, axis=1).tolist() for q in (2, 98)]))
dem = np.where(x < 100, np.nan, np.sin(x / 80) * 500 + y).astype('f4'); dem[5, 300] = np.inf; dem[6, 300] = -np.inf
create('dem.tif', dem[None], ['COMPRESS=DEFLATE', 'PREDICTOR=3'], gdal.GDT_Float32)
lowest = np.where(x < 100, np.float32(-3.4028234663852886e38), rgb[0].astype('f4') / 255)
ds = create('lowest.tif', lowest[None].astype('f4'), tiles, gdal.GDT_Float32); ds.GetRasterBand(1).SetNoDataValue(-3.4028234663852886e38); ds = None
ds = create('masked-out.tif', np.full((3, h, w), 0, 'u1'), tiles); ds.GetRasterBand(1).SetNoDataValue(0); ds = None
create('two.tif', rgb[:2], ['PHOTOMETRIC=MINISBLACK', *tiles])
`;

/** Whole pixels within 150 of a centre: what the masks leave. */
const DISC = Array.from(
  { length: 301 * 301 },
  (_, i) => ((i % 301) - 150) ** 2 + (Math.floor(i / 301) - 150) ** 2,
).filter((squared) => squared < 150 ** 2).length;

describeWithGdal('an image made by GDAL', () => {
  const inFolder = temporaryFolder();
  let percentiles: [number[], number[]];
  beforeAll(async () => {
    percentiles = JSON.parse(await gdalPython(MAKE, inFolder()));
  });

  const size = { width: 600, height: 400 };
  const whole = { x: 0, y: 0, ...size };
  const usingRaster = <T>(
    name: string,
    use: (raster: OpenRaster) => Promise<T>,
    options?: OpenRasterOptions,
  ): Promise<T> => using(inFolder(name), use, options);

  /** What gdal_translate makes of the file with these options: bytes, interleaved as GDAL's RAW (ENVI, by pixel) has them. */
  async function translated(name: string, ...options: string[]): Promise<Uint8Array> {
    const raw = inFolder(`${name}.raw`);
    await gdal(
      'gdal_translate',
      '-q',
      '-of',
      'ENVI',
      '-co',
      'INTERLEAVE=BIP',
      ...options,
      inFolder(name),
      raw,
    );
    return new Uint8Array(await readFile(raw));
  }
  const difference = (a: Uint8Array, b: Uint8Array) => {
    expect(a.length).toBe(b.length);
    return a.reduce((worst, value, at) => Math.max(worst, Math.abs(value - b[at]!)), 0);
  };
  const validPixels = ({ valid }: RasterView) => valid.reduce((sum, value) => sum + value, 0);

  it('equals gdal_translate, whole and in windows', async () => {
    const expected = await translated('rgb.tif');
    const part = await translated('rgb.tif', '-srcwin', '101', '57', '333', '222');
    await usingRaster('rgb.tif', async (raster) => {
      expect(difference((await raster.read(whole, size)).picture.pixels, expected)).toBe(0);
      const window = { x: 101, y: 57, width: 333, height: 222 };
      expect(difference((await raster.read(window, window)).picture.pixels, part)).toBe(0);
    });
  });

  it.each(['cog.tif', 'external.tif'])(
    '%s: overviews are read as GDAL reads them, inside or beside the file',
    async (name) => {
      await usingRaster(name, async (raster) => {
        const [first, second] = raster.overviews;
        expect(first).toEqual({ width: 300, height: 200 });
        const levels = [first!, ...(second ? [second] : [])];
        for (const [index, level] of levels.entries()) {
          const expected = await translated(name, '-ovr', String(index));
          expect(difference((await raster.read(whole, level)).picture.pixels, expected)).toBe(0);
        }
      });
    },
  );

  it('is averaged as GDAL averages where no overview fits', async () => {
    const expected = await translated('rgb.tif', '-outsize', '120', '80', '-r', 'average');
    await usingRaster('rgb.tif', async (raster) => {
      const { picture } = await raster.read(whole, { width: 120, height: 80 });
      expect(difference(picture.pixels, expected)).toBeLessThanOrEqual(1);
    });
  });

  it.each(['beside.tif', 'cog-mask.tif'])(
    '%s: a mask inside or beside the file is kept, in overviews as well',
    async (name) => {
      await usingRaster(name, async (raster) => {
        const view = await raster.read(whole, size);
        expect([
          view.valid[0],
          view.valid[200 * 600 + 300],
          view.valid[200 * 600 + 449],
          view.valid[200 * 600 + 451],
        ]).toEqual([0, 1, 1, 0]);
        expect(validPixels(view)).toBe(DISC);
        if (name === 'beside.tif') return;
        expect(raster.overviews.length).toBeGreaterThan(0);
        const small = await raster.read(whole, raster.overviews[0]!);
        expect(Math.abs(validPixels(small) * 4 - DISC)).toBeLessThan(1500);
      });
    },
  );

  it('has transparency where the file says so, and none where the fourth band is another', async () => {
    const transparent = (300 * 301) / 2;
    await usingRaster('alpha.tif', async (raster) => {
      expect(raster).toMatchObject({ bandCount: 3, bands: [1, 2, 3] });
      expect(validPixels(await raster.read(whole, size))).toBe(600 * 400 - transparent);
    });
    await usingRaster(
      'alpha.tif',
      async (raster) => {
        expect(raster.bandCount).toBe(4);
        expect(validPixels(await raster.read(whole, size))).toBe(600 * 400);
      },
      { bands: [4, 3, 2] },
    );
    await usingRaster('infrared.tif', async (raster) => {
      expect(raster).toMatchObject({ bandCount: 4, bands: [1, 2, 3] });
      expect(validPixels(await raster.read(whole, size))).toBe(600 * 400);
    });
    await usingRaster('grey-alpha.tif', async (raster) => {
      expect(raster).toMatchObject({ bandCount: 1, bands: [1, 1, 1] });
      expect(validPixels(await raster.read(whole, size))).toBe(DISC);
    });
    await usingRaster(
      'six.tif',
      async (raster) => {
        expect(raster).toMatchObject({ bandCount: 6, bands: [6, 5, 4] });
        const { picture } = await raster.read(whole, size);
        const straight = await translated('rgb.tif');
        expect(difference(picture.pixels, straight)).toBe(0);
      },
      { bands: [6, 5, 4] },
    );
    await expect(openRaster(inFolder('two.tif'))).rejects.toThrow(/has two bands, which are no colours/);
  });

  it('with a palette, or a bit per pixel, is seen in colours', async () => {
    const expected = await translated('palette.tif', '-expand', 'rgb');
    await usingRaster('palette.tif', async (raster) => {
      expect(difference((await raster.read(whole, size)).picture.pixels, expected)).toBe(0);
    });
    await usingRaster('bits.tif', async (raster) => {
      const { pixels } = (await raster.read(whole, size)).picture;
      expect([pixels[0], pixels[50 * 3]]).toEqual([255, 0]); // 0 is white here
    });
  });

  it('that is sparse has no data where nothing was written', () =>
    usingRaster('sparse.tif', async (raster) => {
      const view = await raster.read(whole, size);
      expect([view.valid[0], view.valid[130 * 600 + 130], view.valid[300 * 600 + 300]]).toEqual([0, 1, 0]);
      expect(validPixels(view)).toBe(128 * 128);
    }));

  it('of 16 bits is stretched by the percentiles that numpy finds, without the missing data', () =>
    usingRaster('wide.tif', async (raster) => {
      expect(raster.stretch.kind).toBe('percent');
      for (const channel of [0, 1, 2]) {
        expect(Math.abs(raster.stretch.low[channel]! - percentiles[0][channel]!)).toBeLessThanOrEqual(40);
        expect(Math.abs(raster.stretch.high[channel]! - percentiles[1][channel]!)).toBeLessThanOrEqual(40);
      }
      expect(validPixels(await raster.read(whole, size))).toBe(600 * 350);
    }));

  it('of floats knows missing data, not a number and infinity', async () => {
    await usingRaster('dem.tif', async (raster) => {
      const view = await raster.read(whole, size);
      expect(validPixels(view)).toBe(500 * 400 - 2);
      expect(raster.stretch.low[0]).toBeGreaterThan(-500);
      expect(raster.stretch.high[0]).toBeLessThan(900);
    });
    await usingRaster(
      'lowest.tif',
      async (raster) => {
        expect(validPixels(await raster.read(whole, size))).toBe(500 * 400);
        expect(raster.stretch.low[0]).toBeGreaterThanOrEqual(0);
      },
      { stretch: { kind: 'minmax' } },
    );
  });

  it('of nothing but missing data is refused', async () => {
    const error = await openRaster(inFolder('masked-out.tif')).catch((problem: unknown) => problem);
    expect(error).toBeInstanceOf(RasterError);
    expect(error).toMatchObject({ reason: 'no-data' });
  });
});
