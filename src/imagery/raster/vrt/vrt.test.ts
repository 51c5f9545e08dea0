import { mkdir, readFile, writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { gdal, gdalPython } from '../../../../test/gdal.ts';
import { describeWithGdal } from '../../../../test/optional-tools.ts';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';
import type { OpenRasterOptions } from '../raster.ts';
import { openRaster } from '../raster-node.ts';
import { failure, pixelOf, using } from '../testing/rasters.ts';

const source = (file: string, band: number, at: number, kind = 'SimpleSource', more = '') =>
  `<${kind}><SourceFilename relativeToVRT="1">${file}</SourceFilename><SourceBand>${band}</SourceBand>` +
  `<SrcRect xOff="0" yOff="0" xSize="4" ySize="4"/><DstRect xOff="${at}" yOff="0" xSize="4" ySize="4"/>${more}</${kind}>`;
const vrt = (bands: readonly string[], root = '') =>
  `<VRTDataset rasterXSize="8" rasterYSize="4">${root}<GeoTransform>100, 2, 0, 200, 0, -2</GeoTransform>${bands
    .map((content, i) => `<VRTRasterBand dataType="Byte" band="${i + 1}">${content}</VRTRasterBand>`)
    .join('')}</VRTDataset>`;

describe('a virtual raster', () => {
  const inFolder = temporaryFolder();
  const whole = { x: 0, y: 0, width: 8, height: 4 };
  const colour = (r: number, g: number, b: number) => ({
    create: { width: 4, height: 4, channels: 3 as const, background: { r, g, b } },
  });
  beforeAll(async () => {
    await mkdir(inFolder('parts'));
    await sharp(colour(10, 20, 30))
      .tiff()
      .toFile(inFolder('parts/a.tif'));
    await sharp(colour(40, 50, 60))
      .png()
      .toFile(inFolder('parts/b.png'));
  });
  const write = async (text: string) => {
    await writeFile(inFolder('mosaic.vrt'), text);
    return inFolder('mosaic.vrt');
  };
  const three = (at: (band: number) => string) => [1, 2, 3].map(at);

  it('shows its parts where they lie, by relative paths, with its own place', async () => {
    const path = await write(
      vrt(three((band) => source('parts/a.tif', band, 0) + source('parts/b.png', band, 4))),
    );
    await using(path, async (raster) => {
      expect(raster).toMatchObject({ width: 8, height: 4, format: 'VRT', bandCount: 3, sampleType: 'uint8' });
      expect(raster.georeference!.transform).toEqual([2, 0, 100, 0, -2, 200]);
      const view = await raster.read(whole, whole);
      expect([pixelOf(view, 3, 0), pixelOf(view, 4, 3)]).toEqual([
        [10, 20, 30],
        [40, 50, 60],
      ]);
    });
  });

  it('maps bands, also of several files, and takes the later of two that lie over each other', async () => {
    const path = await write(
      vrt([
        source('parts/a.tif', 3, 0) + source('parts/b.png', 1, 0),
        source('parts/a.tif', 1, 0),
        source('parts/b.png', 2, 0),
      ]),
    );
    await using(path, async (raster) => {
      const view = await raster.read(whole, whole);
      expect(pixelOf(view, 1, 1)).toEqual([40, 10, 50]);
      expect([view.valid[0], view.valid[7]]).toEqual([1, 0]);
    });
  });

  it('leaves out missing data: its own value, and that of a source', async () => {
    const own = '<NoDataValue>10</NoDataValue>';
    const path = await write(vrt([own + source('parts/a.tif', 1, 0) + source('parts/b.png', 1, 4)]));
    await using(path, async (raster) =>
      expect([...(await raster.read(whole, whole)).valid.subarray(2, 6)]).toEqual([0, 0, 1, 1]),
    );
    const left = source('parts/a.tif', 1, 0);
    const over = source('parts/b.png', 1, 0, 'ComplexSource', '<NODATA>40</NODATA>');
    await using(await write(vrt([left + over])), async (raster) =>
      expect(pixelOf(await raster.read(whole, whole), 1, 1)).toEqual([10, 10, 10]),
    );
  });

  it.each([
    ['ScaleRatio', source('parts/a.tif', 1, 0, 'ComplexSource', '<ScaleRatio>2</ScaleRatio>'), ''],
    ['KernelFilteredSource', source('parts/a.tif', 1, 0, 'KernelFilteredSource'), ''],
    ['a pixel function', '<PixelFunctionType>sum</PixelFunctionType>', ''],
    ['OpenOptions', source('parts/a.tif', 1, 0, 'SimpleSource', '<OpenOptions/>'), ''],
    ['GDALWarpOptions', source('parts/a.tif', 1, 0), '<GDALWarpOptions/>'],
    [
      'a document type of its own',
      source('&xxe;', 1, 0),
      '<!DOCTYPE x [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>',
    ],
  ])('with %s is refused by name', async (what, band, root) => {
    const message = await failure(openRaster(await write(vrt([band], root))), 'unsupported');
    expect(message).toContain(what);
    expect(message).toMatch(/gdal_translate/);
  });

  it('says which file is missing, and which text is no virtual raster', async () => {
    expect(await failure(openRaster(await write(vrt([source('parts/c.tif', 1, 0)]))), 'missing')).toMatch(
      /c\.tif/,
    );
    expect(await failure(openRaster(await write('<VRTDataset rasterXSize="8"')), 'damaged')).toMatch(/XML/);
    expect(await failure(openRaster(await write(vrt([]))), 'damaged')).toMatch(/bands/);
    const cloud = vrt([source('/vsizip/a.zip/b.tif', 1, 0)]);
    expect(await failure(openRaster(await write(cloud)), 'unsupported')).toMatch(/vsizip/);
  });

  it('does not name itself without end', async () => {
    const message = await failure(openRaster(await write(vrt([source('mosaic.vrt', 1, 0)]))), 'unsupported');
    expect(message).toMatch(/name each other/);
  });

  it('is not read from bytes, which lie nowhere', async () => {
    const bytes = new TextEncoder().encode(vrt([source('/etc/passwd', 1, 0)]));
    expect(await failure(openRaster(bytes), 'unsupported')).toMatch(/names other files/);
  });
});

const MAKE = `
import numpy as np
folder = sys.argv[1]
rng = np.random.default_rng(3)
driver = gdal.GetDriverByName('GTiff')
def create(name, data, origin, options=(), nodata=None, size=1):
    ds = driver.Create(folder + '/' + name, data.shape[2], data.shape[1], data.shape[0], gdal.GDT_Byte, ['TILED=YES', 'BLOCKXSIZE=64', 'BLOCKYSIZE=64', *options])
    s = osr.SpatialReference(); s.ImportFromEPSG(32631); ds.SetProjection(s.ExportToWkt()); ds.SetGeoTransform([*[origin[0], size, 0], *[origin[1], 0, -size]])
    for b in range(data.shape[0]):
        if nodata is not None: ds.GetRasterBand(b + 1).SetNoDataValue(nodata)
        ds.GetRasterBand(b + 1).WriteArray(data[b])
noise = lambda h, w, n=3: rng.integers(1, 255, (n, h, w)).astype('u1')
a, b, c = noise(150, 200), noise(150, 200), noise(80, 80)
a[:, 20:60, 120:200] = 0
create('a.tif', a, (5e5, 5e6), nodata=0)
create('b.tif', b, (5e5 + 170, 5e6 - 40), nodata=0)
create('coarse.tif', c, (5e5 + 300, 5e6), nodata=0, size=2)
rgba = np.concatenate([noise(150, 200), np.where(np.indices((150, 200)).sum(0) < 120, 0, 255).astype('u1')[None]])
create('rgba.tif', rgba, (5e5, 5e6 - 100), ['PHOTOMETRIC=RGB', 'ALPHA=YES'])
paths = [folder + '/' + name for name in ('a.tif', 'b.tif', 'coarse.tif')]
gdal.BuildVRT(folder + '/mosaic.vrt', paths, resolution='highest').FlushCache()
gdal.BuildVRT(folder + '/alpha.vrt', paths[1:], addAlpha=True, resolution='highest').FlushCache()
gdal.BuildVRT(folder + '/rgba.vrt', [folder + '/rgba.tif']).FlushCache()
gdal.BuildVRT(folder + '/separate.vrt', paths[:2], separate=True).FlushCache()
gdal.Translate(folder + '/part.vrt', paths[1], srcWin=[30, 20, 100, 90])
gdal.Translate(folder + '/half.vrt', paths[1], width=100, height=75)
for p in paths[:2]: gdal.Open(p).BuildOverviews('NEAREST', [2])
gdal.BuildVRT(folder + '/overviews.vrt', paths[:2]).FlushCache()
`;

describeWithGdal('a virtual raster that GDAL wrote', () => {
  const inFolder = temporaryFolder();
  beforeAll(async () => {
    await gdalPython(`${MAKE}\nprint('null')`, inFolder());
  });

  async function compare(name: string, bands: readonly number[], options: OpenRasterOptions = {}) {
    const raw = inFolder(`${name}.raw`);
    const chosen = bands.flatMap((band) => ['-b', String(band)]);
    const format = ['-q', '-of', 'ENVI', '-co', 'INTERLEAVE=BIP'];
    await gdal('gdal_translate', ...format, ...chosen, inFolder(name), raw);
    const expected = new Uint8Array(await readFile(raw));
    await using(
      inFolder(name),
      async (raster) => {
        const { width, height } = raster;
        const { picture } = await raster.read({ x: 0, y: 0, width, height }, { width, height });
        expect(picture.pixels.length).toBe(expected.length);
        expect(picture.pixels.findIndex((value, i) => value !== expected[i])).toBe(-1);
      },
      options,
    );
  }

  it.each(['mosaic.vrt', 'part.vrt', 'half.vrt', 'overviews.vrt'])('%s equals gdal_translate', (name) =>
    compare(name, [1, 2, 3]),
  );

  it('takes bands of several files', () => compare('separate.vrt', [2, 1, 2], { bands: [2, 1, 2] }));

  it.each(['alpha.vrt', 'rgba.vrt'])('%s: is transparent where GDAL has it', async (name) => {
    const raw = inFolder(`${name}.raw`);
    await gdal('gdal_translate', '-q', '-of', 'ENVI', '-b', '4', inFolder(name), raw);
    const opacity = new Uint8Array(await readFile(raw));
    await using(inFolder(name), async (raster) => {
      const { width, height } = raster;
      expect(raster.bandCount).toBe(3);
      const { valid } = await raster.read({ x: 0, y: 0, width, height }, { width, height });
      expect(valid.findIndex((value, i) => (value === 1) !== opacity[i]! > 0)).toBe(-1);
    });
  });

  it('has the overviews of its files', async () => {
    await using(inFolder('overviews.vrt'), async (raster) => {
      const { width, height } = raster;
      expect(raster.overviews).toEqual([{ width: Math.ceil(width / 2), height: Math.ceil(height / 2) }]);
      expect(raster.overviewFor(2)).toBe(0);
      const { valid } = await raster.read({ x: 0, y: 0, width, height }, raster.overviews[0]!);
      expect(valid.includes(1)).toBe(true);
    });
  });
});
