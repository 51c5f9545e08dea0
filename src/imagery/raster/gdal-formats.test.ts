import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from 'vitest';
import { gdalPython } from '../../../test/gdal.ts';
import { describeWithGdal } from '../../../test/optional-tools.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { openRasterFrom } from './open-raster.ts';
import type { OpenRasterOptions } from './raster.ts';
import { openRaster } from './raster-node.ts';

const WIDTH = 150;
const HEIGHT = 110;

/** GDAL's type, bands, creation options; what reading may differ by. */
const FORMATS: Record<
  string,
  { type: string; bands: number; options: string[]; tolerance?: number; nodata?: number }
> = {
  strips: { type: 'uint8', bands: 3, options: [] },
  'one strip': { type: 'uint8', bands: 3, options: ['BLOCKYSIZE=110'] },
  tiles: { type: 'uint8', bands: 3, options: ['TILED=YES', 'BLOCKXSIZE=64', 'BLOCKYSIZE=32'] },
  grey: { type: 'uint8', bands: 1, options: ['COMPRESS=DEFLATE'] },
  'deflate with prediction': { type: 'uint8', bands: 3, options: ['COMPRESS=DEFLATE', 'PREDICTOR=2'] },
  LZW: { type: 'uint8', bands: 3, options: ['COMPRESS=LZW', 'TILED=YES', 'BLOCKXSIZE=64', 'BLOCKYSIZE=64'] },
  'LZW with prediction': { type: 'uint16', bands: 3, options: ['COMPRESS=LZW', 'PREDICTOR=2'] },
  PackBits: { type: 'uint8', bands: 3, options: ['COMPRESS=PACKBITS'] },
  zstd: {
    type: 'uint16',
    bands: 3,
    options: ['COMPRESS=ZSTD', 'PREDICTOR=2', 'TILED=YES', 'BLOCKXSIZE=64', 'BLOCKYSIZE=64'],
  },
  LERC: { type: 'float32', bands: 3, options: ['COMPRESS=LERC', 'MAX_Z_ERROR=0'] },
  'LERC in deflate': { type: 'uint16', bands: 3, options: ['COMPRESS=LERC_DEFLATE', 'MAX_Z_ERROR=0'] },
  'LERC in zstd': { type: 'uint8', bands: 3, options: ['COMPRESS=LERC_ZSTD', 'MAX_Z_ERROR=0'] },
  'WebP without loss': {
    type: 'uint8',
    bands: 3,
    options: ['COMPRESS=WEBP', 'WEBP_LOSSLESS=YES', 'TILED=YES', 'BLOCKXSIZE=64', 'BLOCKYSIZE=64'],
  },
  'WebP with alpha': {
    type: 'uint8',
    bands: 4,
    options: [
      'COMPRESS=WEBP',
      'WEBP_LOSSLESS=YES',
      'TILED=YES',
      'BLOCKXSIZE=64',
      'BLOCKYSIZE=64',
      'ALPHA=NO',
      'PHOTOMETRIC=RGB',
    ],
  },
  'JPEG, YCbCr': {
    type: 'uint8',
    bands: 3,
    options: ['COMPRESS=JPEG', 'PHOTOMETRIC=YCBCR', 'TILED=YES', 'BLOCKXSIZE=64', 'BLOCKYSIZE=64'],
    tolerance: 1,
  },
  'JPEG, YCbCr in strips': {
    type: 'uint8',
    bands: 3,
    options: ['COMPRESS=JPEG', 'PHOTOMETRIC=YCBCR'],
    tolerance: 1,
  },
  'JPEG, RGB': {
    type: 'uint8',
    bands: 3,
    options: ['COMPRESS=JPEG', 'PHOTOMETRIC=RGB', 'TILED=YES', 'BLOCKXSIZE=64', 'BLOCKYSIZE=64'],
    tolerance: 1,
  },
  'JPEG, grey': { type: 'uint8', bands: 1, options: ['COMPRESS=JPEG'], tolerance: 1 },
  'JPEG, bands apart': {
    type: 'uint8',
    bands: 3,
    options: ['COMPRESS=JPEG', 'INTERLEAVE=BAND'],
    tolerance: 1,
  },
  'bands apart': {
    type: 'uint8',
    bands: 3,
    options: ['INTERLEAVE=BAND', 'TILED=YES', 'BLOCKXSIZE=64', 'BLOCKYSIZE=64'],
  },
  'bands apart with prediction': {
    type: 'uint16',
    bands: 3,
    options: ['INTERLEAVE=BAND', 'COMPRESS=DEFLATE', 'PREDICTOR=2'],
  },
  BigTIFF: {
    type: 'uint8',
    bands: 3,
    options: ['BIGTIFF=YES', 'TILED=YES', 'BLOCKXSIZE=16', 'BLOCKYSIZE=16'],
  },
  'big-endian': { type: 'uint16', bands: 3, options: ['ENDIANNESS=BIG', 'BLOCKYSIZE=1'] },
  'big-endian with prediction': {
    type: 'uint16',
    bands: 3,
    options: ['ENDIANNESS=BIG', 'COMPRESS=DEFLATE', 'PREDICTOR=2'],
  },
  'big-endian BigTIFF of tiles': {
    type: 'int16',
    bands: 3,
    options: ['ENDIANNESS=BIG', 'BIGTIFF=YES', 'TILED=YES', 'BLOCKXSIZE=16', 'BLOCKYSIZE=16'],
  },
  'floats with prediction': {
    type: 'float32',
    bands: 3,
    options: ['COMPRESS=DEFLATE', 'PREDICTOR=3', 'TILED=YES', 'BLOCKXSIZE=64', 'BLOCKYSIZE=64'],
  },
  'doubles with prediction': { type: 'float64', bands: 1, options: ['COMPRESS=ZSTD', 'PREDICTOR=3'] },
  'half floats': { type: 'float32', bands: 3, options: ['NBITS=16'] },
  'signed 16 bit': { type: 'int16', bands: 3, options: ['COMPRESS=DEFLATE'] },
  '32 bit': { type: 'uint32', bands: 3, options: ['COMPRESS=DEFLATE', 'PREDICTOR=2'] },
  'signed 32 bit': { type: 'int32', bands: 1, options: [] },
  '12 bit': { type: 'uint16', bands: 3, options: ['NBITS=12'] },
  'floats that are no numbers': {
    type: 'float32',
    bands: 3,
    options: ['COMPRESS=DEFLATE'],
    nodata: Number.NaN,
  },
  '16 bit with missing data': { type: 'uint16', bands: 3, options: ['COMPRESS=DEFLATE'], nodata: 0 },
};

/** Makes every file, and beside it GDAL's own reading: float64 samples, band by band, and its mask of valid pixels. */
const MAKE = `
import numpy as np, warnings
from osgeo import gdal_array
folder, w, h, formats = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), json.loads(sys.argv[4])
y, x = np.mgrid[0:h, 0:w]
for number, (name, f) in enumerate(formats.items()):
    rng = np.random.default_rng(number)
    t = np.dtype(f['type'])
    base = np.stack([(np.sin(x / (9 + 3 * b)) * np.cos(y / (7 + b)) + 1) / 2 for b in range(f['bands'])])
    base = np.clip(base + rng.normal(0, 0.02, base.shape), 0, 1)
    bits = next((int(o[6:]) for o in f['options'] if o.startswith('NBITS=')), 0)
    if t.kind == 'f': data = (base * 300 - 40).astype(t)
    else:
        high = 2 ** bits - 1 if bits else np.iinfo(t).max
        low = 0 if bits else np.iinfo(t).min
        data = (low + base * (float(high) - low)).astype(t)
    if 'nodata' in f:
        if t.kind != 'f': data = np.maximum(data, 1)
        hole = np.nan if f['nodata'] is None else f['nodata']
        data[:, 20:50, 30:90] = hole
        if t.kind == 'f': data[1, 60, 5] = np.inf
    path = folder + '/' + str(number) + '.tif'
    ds = gdal.GetDriverByName('GTiff').Create(path, w, h, f['bands'], gdal_array.NumericTypeCodeToGDALTypeCode(t.type), f['options'])
    if 'nodata' in f: ds.GetRasterBand(1).SetNoDataValue(hole)
    ds.WriteArray(data) if f['bands'] > 1 else ds.GetRasterBand(1).WriteArray(data[0])
    ds = None
    ds = gdal.Open(path)
    with open(path + '.raw', 'wb') as out:
        for b in range(f['bands']): out.write(ds.GetRasterBand(b + 1).ReadAsArray().astype('<f8').tobytes())
    with open(path + '.valid', 'wb') as out: out.write((ds.GetRasterBand(1).GetMaskBand().ReadAsArray() > 0).astype('u1').tobytes())
`;

describeWithGdal('openRaster reads what GDAL reads:', () => {
  const inFolder = temporaryFolder();
  beforeAll(async () => {
    await gdalPython(MAKE, inFolder(), String(WIDTH), String(HEIGHT), JSON.stringify(FORMATS));
  });

  it.each(Object.keys(FORMATS))('%s', async (name) => {
    const { type, bands, nodata, tolerance = 0 } = FORMATS[name]!;
    const path = inFolder(`${Object.keys(FORMATS).indexOf(name)}.tif`);
    const raw = (await readFile(`${path}.raw`)).buffer;
    const values = new Float64Array(raw);
    const [low, high] = type === 'uint8' ? [0, 255] : rangeOf(values);
    const options: OpenRasterOptions = type === 'uint8' ? {} : { stretch: { kind: 'range', low, high } };
    const raster = await openRaster(path, options);
    expect(raster).toMatchObject({ width: WIDTH, height: HEIGHT, bandCount: bands });
    const { picture, valid } = await raster.read(
      { x: 0, y: 0, width: WIDTH, height: HEIGHT },
      { width: WIDTH, height: HEIGHT },
    );
    await raster.dispose();
    const known = await readFile(`${path}.valid`);
    let worst = 0;
    let differing = 0;
    for (let i = 0; i < WIDTH * HEIGHT; i++) {
      const samples = [0, 1, 2].map((band) => values[(bands === 1 ? 0 : band) * WIDTH * HEIGHT + i]!);
      const isValid = nodata === undefined ? true : known[i] === 1 && samples.some(Number.isFinite);
      if ((valid[i] === 1) !== isValid) differing++;
      samples.forEach((value, band) => {
        // Of a pixel that lacks one band, that one is black.
        const expected =
          isValid && Number.isFinite(value) ? Math.round(((value - low) * 255) / (high - low)) : 0;
        worst = Math.max(worst, Math.abs(expected - picture.pixels[i * 3 + band]!));
      });
    }
    expect(worst).toBeLessThanOrEqual(tolerance);
    expect(differing).toBe(0);
    if (nodata !== undefined)
      expect(valid.filter((value) => value === 0).length).toBeGreaterThanOrEqual(1800);
  });

  it.each(['JPEG, YCbCr', 'JPEG, RGB', 'JPEG, grey', 'deflate with prediction'])(
    '%s, with the decoders of a browser',
    async (name) => {
      const path = inFolder(`${Object.keys(FORMATS).indexOf(name)}.tif`);
      const window = { x: 0, y: 0, width: WIDTH, height: HEIGHT };
      const [own, node] = await Promise.all([
        openRasterFrom(new Uint8Array(await readFile(path))),
        openRaster(path),
      ]);
      const views = await Promise.all([own.read(window, window), node.read(window, window)]);
      const [a, b] = views.map(({ picture }) => picture.pixels) as [Uint8Array, Uint8Array];
      // Colours of half the resolution are enlarged in another way.
      const mean = a.reduce((sum, value, at) => sum + Math.abs(value - b[at]!), 0) / a.length;
      expect(mean).toBeLessThanOrEqual(name === 'JPEG, YCbCr' ? 5 : 0.5);
      await Promise.all([own.dispose(), node.dispose()]);
    },
  );
});

function rangeOf(values: Float64Array): [number, number] {
  const finite = values.filter(Number.isFinite);
  return [finite.reduce((a, b) => Math.min(a, b)), finite.reduce((a, b) => Math.max(a, b))];
}
