import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { gdal, gdalPython } from '../../../test/gdal.ts';
import { describeWithGdal } from '../../../test/optional-tools.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { openRaster } from './raster-node.ts';
import { failure, pixelOf, using } from './testing/rasters.ts';
import { imageTags, tiffBytes } from './testing/tiff-bytes.ts';

const MAKE = `
import numpy as np
folder = sys.argv[1]
driver = gdal.GetDriverByName('GTiff')
def create(name, values, options, interpretation=None, descriptions=None):
    ds = driver.Create(folder + '/' + name, 8, 8, len(values), gdal.GDT_Byte, options)
    for i, value in enumerate(values):
        band = ds.GetRasterBand(i + 1)
        if interpretation: band.SetColorInterpretation(interpretation[i])
        if descriptions: band.SetDescription(descriptions[i])
        band.WriteArray(np.full((8, 8), value, 'u1'))
R, G, B, U, A = gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand, gdal.GCI_Undefined, gdal.GCI_AlphaBand
create('bgr.tif', [30, 20, 10], ['PHOTOMETRIC=MINISBLACK'], [B, G, R])
create('infrared-first.tif', [90, 10, 20, 30], ['PHOTOMETRIC=MINISBLACK', 'ALPHA=NO'], [U, R, G, B])
create('named.tif', [30, 20, 10, 90], ['PHOTOMETRIC=MINISBLACK', 'ALPHA=NO'], None, ['Blue', 'Green', 'Red', 'NIR'])
create('alpha-first.tif', [0, 10, 20, 30], ['PHOTOMETRIC=MINISBLACK'], [A, R, G, B])
create('silent.tif', [1, 2, 3, 4], ['PHOTOMETRIC=MINISBLACK', 'ALPHA=NO'])
create('rgb.tif', [10, 20, 30, 90], ['PHOTOMETRIC=RGB', 'ALPHA=NO'])
for i, name in enumerate(['a', 'b', 'c']):
    gdal.Translate(folder + '/pages.tif', folder + '/rgb.tif', bandList=[i + 1], noData=7, creationOptions=['APPEND_SUBDATASET=YES'] if i else [])
`;

const whole = { x: 0, y: 0, width: 8, height: 8 };

it('a grey band with a palette has its colours, as GDAL takes it', async () => {
  // Of 4 bits: colour i is red 17 i, green 255 - 17 i, blue 0, in 16 bits.
  const levels = Array.from({ length: 16 }, (_, i) => 17 * i);
  const map = [...levels, ...levels.map((value) => 255 - value), ...levels.map(() => 0)].map(
    (value) => value * 257,
  );
  const tags = { 258: { short: [4] }, 262: { short: [1] }, 320: { short: map } };
  const file = tiffBytes([imageTags({ width: 8, height: 8 }, tags, 32)], new Uint8Array(32).fill(0x39));
  await using(file, async (raster) => {
    const view = await raster.read(whole, whole);
    expect(pixelOf(view, 0, 0)).toEqual([51, 204, 0]);
    expect(pixelOf(view, 1, 0)).toEqual([153, 102, 0]);
  });
});

describeWithGdal('bands of files that GDAL wrote', () => {
  const inFolder = temporaryFolder();
  beforeAll(async () => {
    await gdalPython(`${MAKE}\nprint('null')`, inFolder());
  });
  const shown = (name: string) =>
    using(inFolder(name), async (raster) => {
      const view = await raster.read(whole, whole);
      return { bands: raster.bands, pixel: pixelOf(view, 4, 4), warnings: raster.warnings };
    });

  it.each([
    [
      'bgr.tif',
      [3, 2, 1],
      'bands 3, 2, 1 are shown as red, green and blue, as their colour interpretation says',
    ],
    [
      'infrared-first.tif',
      [2, 3, 4],
      'bands 2, 3, 4 are shown as red, green and blue, as their colour interpretation says',
    ],
    ['named.tif', [3, 2, 1], 'bands 3, 2, 1 are shown as red, green and blue, as they are called'],
  ])('%s is shown in its colours, and that is said', async (name, bands, warning) => {
    expect(await shown(name)).toEqual({ bands, pixel: [10, 20, 30], warnings: [warning] });
  });

  it('has nothing to say of red, green and blue in this order, and says where a file is silent', async () => {
    expect(await shown('rgb.tif')).toEqual({ bands: [1, 2, 3], pixel: [10, 20, 30], warnings: [] });
    const { bands, warnings } = await shown('silent.tif');
    expect(bands).toEqual([1, 2, 3]);
    expect(warnings).toEqual([expect.stringMatching(/does not say which of its 4 bands .*--bands/)]);
  });

  it('takes transparency for what it is, wherever it stands', async () => {
    const message = await failure(openRaster(inFolder('alpha-first.tif')), 'no-data');
    expect(message).toMatch(/--nodata/);
  });

  it('shows what is asked for in any case', async () => {
    await using(
      inFolder('bgr.tif'),
      async ({ bands, warnings }) => expect([bands, warnings]).toEqual([[1, 2, 3], []]),
      { bands: [1, 2, 3] },
    );
  });

  it('reads labels beside the file before those inside it', async () => {
    await gdal('gdal_translate', '-q', inFolder('bgr.tif'), inFolder('beside.tif'));
    const band = (number: number, colour: string) =>
      `<PAMRasterBand band="${number}"><ColorInterp>${colour}</ColorInterp></PAMRasterBand>`;
    const xml = `<PAMDataset>${band(1, 'Red')}${band(2, 'Green')}${band(3, 'Blue')}</PAMDataset>`;
    await writeFile(inFolder('beside.tif.aux.xml'), xml);
    expect(await shown('beside.tif')).toMatchObject({ bands: [1, 2, 3], pixel: [30, 20, 10], warnings: [] });
  });

  it('reads the page that is asked for as GDAL does, and says that there are others', async () => {
    for (const [page, value] of [
      [1, 10],
      [2, 20],
      [3, 30],
    ] as const) {
      await using(
        inFolder('pages.tif'),
        async (raster) => {
          expect(pixelOf(await raster.read(whole, whole), 3, 3)).toEqual([value, value, value]);
          expect([raster.page, raster.pages]).toEqual([page, 3]);
          expect(raster.warnings).toEqual([expect.stringContaining(`page ${page} of 3 is shown`)]);
        },
        { page },
      );
    }
    expect(await failure(openRaster(inFolder('pages.tif'), { page: 4 }), 'option')).toMatch(
      /has 3 pages, so there is no page 4/,
    );
  });
});

describe('pages of a TIFF file', () => {
  const size = { width: 4, height: 4 };
  const page = (more = {}) => imageTags(size, more, 16);
  const small = (kind: number) => imageTags({ width: 2, height: 2 }, { 254: { long: [kind] } }, 4);
  const data = Uint8Array.from({ length: 16 }, (_, i) => i);

  it('are no overviews and no masks', async () => {
    const bytes = tiffBytes([page(), small(1), page({ 254: { long: [4] }, 262: { short: [4] } })], data);
    await using(bytes, async ({ pages, overviews, warnings }) => {
      expect([pages, overviews.length, warnings]).toEqual([1, 0, []]); // the overview has no mask of its own
    });
  });

  it('have the overviews that follow them; those behind several pages may be of any and are left alone', async () => {
    const own = tiffBytes([page(), small(1), page(), small(1)], data);
    for (const number of [1, 2]) {
      await using(own, async ({ overviews }) => expect(overviews).toHaveLength(1), { page: number });
    }
    const behind = tiffBytes([page(), page(), small(1)], data);
    await using(behind, async ({ overviews, pages }) => expect([overviews.length, pages]).toEqual([0, 2]));
  });

  it('make no sense of a picture, and as a fraction', async () => {
    const png = await sharp({ create: { width: 4, height: 4, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    expect(await failure(openRaster(png, { page: 2 }), 'option')).toMatch(/no page 2/);
    expect(await failure(openRaster(tiffBytes([page()], data), { page: 1.5 }), 'option')).toMatch(
      /counted from 1/,
    );
  });
});

describe('the value for missing data', () => {
  const size = { width: 4, height: 1 };
  const data = Uint8Array.from([0, 7, 9, 0]);
  const file = (nodata: string) => tiffBytes([imageTags(size, { 42113: { text: nodata } }, 4)], data);
  const rect = { x: 0, y: 0, ...size };
  const valid = (source: Uint8Array, nodata?: number | 'none') =>
    using(
      source,
      async (raster) => [...(await raster.read(rect, rect)).valid],
      nodata === undefined ? {} : { nodata },
    );

  it("is the file's own, the one that is asked for, or none", async () => {
    expect(await valid(file('7'))).toEqual([1, 0, 1, 1]);
    expect(await valid(file('7'), 0)).toEqual([0, 1, 1, 0]);
    expect(await valid(file('7'), 'none')).toEqual([1, 1, 1, 1]);
    const png = await sharp(Buffer.from(data), { raw: { ...size, channels: 1 } })
      .toColourspace('b-w')
      .png()
      .toBuffer();
    expect(await valid(png, 9)).toEqual([1, 1, 0, 1]);
  });
});

describe('a picture that says that it lies turned', () => {
  const inFolder = temporaryFolder();
  beforeAll(async () => {
    // Left half black, right half white; turned by a quarter it stands upright.
    const pixels = Buffer.from(Array.from({ length: 8 * 4 }, (_, i) => (i % 8 < 4 ? 0 : 255)));
    const stored = sharp(pixels, { raw: { width: 8, height: 4, channels: 1 } }).toColourspace('b-w');
    const turned = stored.withMetadata({ orientation: 6 });
    await turned.clone().jpeg({ quality: 100 }).toFile(inFolder('plain.jpg'));
    await turned.clone().jpeg({ quality: 100 }).toFile(inFolder('placed.jpg'));
    await turned.clone().tiff({ compression: 'deflate' }).toFile(inFolder('plain.tif'));
    await turned.clone().tiff({ compression: 'deflate' }).toFile(inFolder('placed.tif'));
    const lines = '0.5\n0\n0\n-0.5\n500000.25\n5000000.25\n';
    await writeFile(inFolder('placed.jgw'), lines);
    await writeFile(inFolder('placed.tfw'), lines);
  });

  it.each(['jpg', 'tif'])('is turned upright where nothing places it (%s)', async (suffix) => {
    await using(inFolder(`plain.${suffix}`), async ({ width, height, warnings }) => {
      expect([width, height, warnings]).toEqual([4, 8, []]);
    });
  });

  it.each(['jpg', 'tif'])(
    'stays as it is stored where a world file places it, which is about stored pixels; that is said (%s)',
    async (suffix) => {
      await using(inFolder(`placed.${suffix}`), async (raster) => {
        expect([raster.width, raster.height]).toEqual([8, 4]);
        expect(raster.georeference!.transform).toEqual([0.5, 0, 500000, 0, -0.5, 5000000.5]);
        expect(raster.warnings).toEqual([expect.stringMatching(/EXIF orientation 6.*as it is stored/)]);
        const rect = { x: 0, y: 0, width: 8, height: 4 };
        expect(pixelOf(await raster.read(rect, rect), 1, 1)).toEqual([0, 0, 0]);
      });
      await using(
        inFolder(`placed.${suffix}`),
        async ({ width, height }) => expect([width, height]).toEqual([4, 8]),
        { ignoreGeoreference: true },
      );
    },
  );
});
