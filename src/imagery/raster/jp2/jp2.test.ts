import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { gdal, gdalPython } from '../../../../test/gdal.ts';
import { describeWithGdal } from '../../../../test/optional-tools.ts';
import { temporaryFolder } from '../../../testing/temporary-folder.ts';
import type { OpenRasterOptions } from '../raster.ts';
import { openRaster } from '../raster-node.ts';
import { memorySource, type RasterSource } from '../source/source.ts';
import { FIXTURES, failure, pixelOf, using } from '../testing/rasters.ts';

const fixture = async () => new Uint8Array(await readFile(join(FIXTURES, 'tiled.jp2')));

/** The value of a band (from 0) in the fixtures that make.py draws. */
const drawn = (x: number, y: number, band: number) => (x * 3 + y * 2 + band * 40) % 256;

describe('a JPEG 2000 file', () => {
  it('is read by windows, with its place and its resolutions', async () => {
    await using(join(FIXTURES, 'tiled.jp2'), async (raster) => {
      expect(raster).toMatchObject({ width: 100, height: 80, format: 'JPEG 2000', sampleType: 'uint8' });
      expect(raster.georeference).toMatchObject({ transform: [10, 0, 500000, 0, -10, 5000000] });
      expect(raster.georeference!.crs!.epsg).toBe(32631);
      expect(raster.overviews).toEqual([{ width: 50, height: 40 }]);
      const window = { x: 37, y: 29, width: 50, height: 40 };
      const view = await raster.read(window, window);
      for (const [x, y] of [
        [0, 0],
        [49, 39],
        [26, 34],
        [27, 35],
      ] as const) {
        expect(pixelOf(view, x, y)).toEqual([0, 1, 2].map((band) => drawn(37 + x, 29 + y, band)));
      }
    });
  });

  it('is read only where its windows lie', async () => {
    const bytes = await fixture();
    let read = 0;
    const inner = memorySource(bytes, 'tiled.jp2');
    const source: RasterSource = {
      ...inner,
      read: (offset, length, signal) => {
        if (length > 64 && length < 2 ** 16) read += Math.min(length, bytes.byteLength - offset);
        return inner.read(offset, length, signal);
      },
    };
    await using(source as never, async (raster) => {
      expect(raster.blockSize).toEqual({ width: 64, height: 64 });
      const rect = { x: 70, y: 66, width: 16, height: 10 };
      await raster.read(rect, rect);
    });
    expect(read).toBeLessThan(2 ** 17);
  });

  it.each([
    [
      [3, 1, 2],
      [2, 0, 1],
    ],
    [[2], [1, 1, 1]],
  ])('shows bands %j', async (bands, expected) => {
    const rect = { x: 10, y: 10, width: 4, height: 4 };
    await using(
      join(FIXTURES, 'tiled.jp2'),
      async (raster) =>
        expect(pixelOf(await raster.read(rect, rect), 1, 2)).toEqual(
          expected.map((band) => drawn(11, 12, band)),
        ),
      { bands },
    );
  });

  it.each([
    ['cut short', (bytes: Uint8Array) => bytes.subarray(0, bytes.byteLength - 300), 'damaged'],
    ['cut inside its header', (bytes: Uint8Array) => bytes.subarray(0, 150), 'damaged'],
    ['of an enormous tile', (bytes: Uint8Array) => withSize(bytes, 60000), 'too-large'],
    ['of a large tile in few bytes', (bytes: Uint8Array) => withSize(bytes, 6000), 'damaged'],
  ] as const)('is refused where it is %s, quickly', async (_, change, reason) => {
    const bytes = change(await fixture());
    const start = performance.now();
    const message = await failure(
      using(bytes, (raster) => raster.read({ x: 0, y: 0, ...sizeOf(raster) }, { width: 64, height: 64 })),
      reason,
    );
    expect(message).toMatch(/the image/);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('may miss tiles where damaged ones are taken for missing data', async () => {
    const bytes = (await fixture()).slice();
    bytes.fill(0x55, bytes.byteLength - 400, bytes.byteLength - 100);
    const rect = { x: 0, y: 0, width: 100, height: 80 };
    await using(
      bytes,
      async (raster) => {
        const { valid } = await raster.read(rect, rect);
        expect(valid[0]).toBe(1);
        expect(raster.damagedTiles).toBeLessThanOrEqual(1);
      },
      { damagedTiles: 'invalid' },
    );
  });
});

const sizeOf = ({ width, height }: { width: number; height: number }) => ({ width, height });

/** The file with one tile of so many pixels along each side. */
function withSize(file: Uint8Array, side: number): Uint8Array {
  const bytes = file.slice();
  const at = bytes.findIndex((byte, i) => byte === 0xff && bytes[i + 1] === 0x51);
  const view = new DataView(bytes.buffer);
  for (const field of [0, 1, 4, 5]) view.setUint32(at + 6 + 4 * field, side);
  return bytes;
}

const MAKE = `
import numpy as np
folder = sys.argv[1]
y, x = np.mgrid[0:300, 0:400]
rgb = np.stack([(x * 3 + y * 2 + b * 40) % 256 for b in range(3)]).astype('u1')
rgb[:, 100:180, 150:260] = 0
def make(name, data, options, kind=gdal.GDT_Byte, epsg=32631, transform=(5e5, 10, 0, 5e6, 0, -10)):
    mem = gdal.GetDriverByName('MEM').Create('', data.shape[2], data.shape[1], data.shape[0], kind)
    s = osr.SpatialReference(); s.ImportFromEPSG(epsg); mem.SetProjection(s.ExportToWkt()); mem.SetGeoTransform(transform)
    for b in range(data.shape[0]): mem.GetRasterBand(b + 1).WriteArray(data[b])
    gdal.GetDriverByName('JP2OpenJPEG').CreateCopy(folder + '/' + name, mem, options=['REVERSIBLE=YES', 'QUALITY=100', *options])
tiles = ['BLOCKXSIZE=128', 'BLOCKYSIZE=128', 'RESOLUTIONS=4']
make('tiles.jp2', rgb, tiles)
make('odd.jp2', rgb, ['BLOCKXSIZE=100', 'BLOCKYSIZE=70', 'RESOLUTIONS=4', 'CODEBLOCK_WIDTH=16', 'CODEBLOCK_HEIGHT=16'])
make('precincts.jp2', rgb, ['BLOCKXSIZE=96', 'BLOCKYSIZE=96', 'RESOLUTIONS=3', 'PRECINCTS={32,32},{32,32},{16,16}', 'CODEBLOCK_WIDTH=8', 'CODEBLOCK_HEIGHT=8', 'PROGRESSION=RPCL'])
make('untiled.jp2', rgb, ['RESOLUTIONS=5', 'BLOCKXSIZE=1024', 'BLOCKYSIZE=1024', 'PLT=YES', 'TLM=YES'])
make('lossy.jp2', rgb, ['REVERSIBLE=NO', 'QUALITY=20', 'YCC=YES', *tiles])
make('wide.jp2', (rgb.astype('u2') * 40)[:1], ['NBITS=15', *tiles], gdal.GDT_UInt16)
make('wide-rgb.jp2', rgb.astype('u2') * 40, tiles, gdal.GDT_UInt16)
make('signed.jp2', rgb.astype('i2')[:1] * 40 - 3000, tiles, gdal.GDT_Int16)
make('four.jp2', np.concatenate([rgb, 255 - rgb[:1]]), ['ALPHA=NO', *tiles])
make('gml.jp2', rgb, ['GeoJP2=NO', *tiles])
make('gml-degrees.jp2', rgb, ['GeoJP2=NO', *tiles], epsg=4326, transform=(4.5, 1e-5, 0, 52.1, 0, -1e-5))
make('gml-northing.jp2', rgb, ['GeoJP2=NO', *tiles], epsg=2180, transform=(6e5, 1, 0, 5e5, 0, -1))
`;

describeWithGdal('a JPEG 2000 file that GDAL wrote', () => {
  const inFolder = temporaryFolder();
  beforeAll(async () => {
    await gdalPython(`${MAKE}\nprint('null')`, inFolder());
  });
  const size = { width: 400, height: 300 };

  /** Bytes that gdal_translate makes of it, interleaved by pixel. */
  async function translated(name: string, ...options: string[]): Promise<Uint8Array> {
    const raw = inFolder(`${name}.raw`);
    const format = ['-q', '-of', 'ENVI', '-co', 'INTERLEAVE=BIP'];
    await gdal('gdal_translate', ...format, ...options, inFolder(name), raw);
    return new Uint8Array(await readFile(raw));
  }

  async function compare(name: string, options: string[], reading: OpenRasterOptions = {}, tolerance = 0) {
    const expected = await translated(name, ...options);
    await using(
      inFolder(name),
      async (raster) => {
        const { pixels } = (await raster.read({ x: 0, y: 0, ...size }, size)).picture;
        expect(pixels.length).toBe(expected.length);
        let worst = 0;
        for (let i = 0; i < pixels.length; i++) worst = Math.max(worst, Math.abs(pixels[i]! - expected[i]!));
        expect(worst).toBeLessThanOrEqual(tolerance);
      },
      reading,
    );
  }

  it.each(['tiles.jp2', 'odd.jp2', 'precincts.jp2', 'untiled.jp2', 'lossy.jp2'])(
    '%s equals gdal_translate',
    (name) => compare(name, [], {}, name === 'lossy.jp2' ? 1 : 0),
  );

  it.each([
    ['wide.jp2', ['-b', '1', '-b', '1', '-b', '1'], 0],
    ['wide-rgb.jp2', [], 0],
    ['signed.jp2', ['-b', '1', '-b', '1', '-b', '1'], -3000],
  ] as const)('%s: samples of 16 bits', async (name, bands, low) => {
    const scale = ['-ot', 'Byte', '-scale', `${low}`, `${low + 10200}`, '0', '255'];
    await compare(name, [...bands, ...scale], { stretch: { kind: 'range', low, high: low + 10200 } }, 1);
  });

  it('shows the bands that are asked for', async () => {
    await compare('four.jp2', ['-b', '4', '-b', '1', '-b', '3'], { bands: [4, 1, 3] });
  });

  it.each(['tiles.jp2', 'odd.jp2', 'precincts.jp2', 'untiled.jp2'])(
    '%s: resolutions are as GDAL decodes them',
    async (name) => {
      const expected = await translated(
        name,
        '-oo',
        'USE_TILE_AS_BLOCK=YES',
        '-outsize',
        '200',
        '150',
        '-ovr',
        '0',
      );
      await using(inFolder(name), async (raster) => {
        expect(raster.overviews[0]).toEqual({ width: 200, height: 150 });
        const half = { width: 200, height: 150 };
        // Exactly the overview: a window of twice its size.
        const { pixels } = (await raster.read({ x: 0, y: 0, width: 400, height: 300 }, half)).picture;
        expect(
          pixels.reduce((worst, value, i) => Math.max(worst, Math.abs(value - expected[i]!)), 0),
        ).toBeLessThanOrEqual(1);
      });
    },
  );

  it.each(['gml.jp2', 'gml-degrees.jp2', 'gml-northing.jp2'])(
    '%s: its GML places it as GDAL has it',
    async (name) => {
      const info = JSON.parse(await gdal('gdalinfo', '-json', inFolder(name)));
      await using(inFolder(name), async ({ georeference }) => {
        const [c, a, b, f, d, e] = info.geoTransform;
        for (const [i, value] of [a, b, c, d, e, f].entries())
          expect(georeference!.transform[i]).toBeCloseTo(value, 7);
        expect(georeference!.crs!.epsg).toBe(
          Number(/ID\["EPSG",(\d+)\]\]$/.exec(info.coordinateSystem.wkt.trim())?.[1]),
        );
      });
    },
  );

  it('takes a value for missing data', async () => {
    await using(
      inFolder('tiles.jp2'),
      async (raster) => {
        const { valid } = await raster.read({ x: 0, y: 0, ...size }, size);
        expect([valid[0], valid[140 * 400 + 200]]).toEqual([1, 0]);
      },
      { nodata: 0 },
    );
    expect(await failure(openRaster(inFolder('tiles.jp2'), { page: 2 }), 'option')).toMatch(/no page 2/);
  });
});
