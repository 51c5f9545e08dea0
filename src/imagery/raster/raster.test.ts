import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DamagedBlockError, RasterError, type RasterProblem } from './errors.ts';
import { openRasterFrom } from './open-raster.ts';
import {
  clipWindow,
  type OpenRaster,
  type OpenRasterOptions,
  type RasterView,
  type RasterWindow,
} from './raster.ts';
import { openRaster } from './raster-node.ts';
import { memorySource, type RasterSource } from './source.ts';

const FIXTURES = join(import.meta.dirname, '../../../test/fixtures/rasters');
const TILED = join(FIXTURES, 'tiled.tif');
const WIDE = join(FIXTURES, 'wide.tif');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skyrefer-rasters-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const colourAt = (x: number, y: number) => {
  const [column, row] = [Math.floor(x / 4), Math.floor(y / 4)];
  return [(column * 3) % 256, (row * 5) % 256, ((column + row) * 7) % 256];
};
const pixelOf = ({ picture }: RasterView, x: number, y: number) => {
  const at = (y * picture.width + x) * 3;
  return [...picture.pixels.subarray(at, at + 3)];
};

async function using<T>(
  path: string | Uint8Array,
  use: (raster: OpenRaster) => Promise<T>,
  options?: OpenRasterOptions,
) {
  const raster = await openRaster(path, options);
  try {
    return await use(raster);
  } finally {
    await raster.dispose();
  }
}

async function failure(promise: Promise<unknown>, reason: RasterProblem): Promise<string> {
  const error = await promise.then(
    () => null,
    (problem: unknown) => problem,
  );
  expect(error).toBeInstanceOf(RasterError);
  const { message, reason: actual } = error as RasterError;
  expect(actual, message).toBe(reason);
  expect(message).not.toContain('\n');
  return message;
}

/** The part of a view, as a view. */
function part({ picture, valid }: RasterView, { x, y, width, height }: RasterWindow): RasterView {
  const pixels = new Uint8Array(width * height * 3);
  const inside = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    const from = (y + row) * picture.width + x;
    pixels.set(picture.pixels.subarray(from * 3, (from + width) * 3), row * width * 3);
    inside.set(valid.subarray(from, from + width), row * width);
  }
  return { picture: { width, height, pixels }, valid: inside };
}

describe('a window of a scene', () => {
  it('holds the pixels of the file, and tells which are masked', () =>
    using(TILED, async (raster) => {
      const view = await raster.read({ x: 30, y: 10, width: 100, height: 150 }, { width: 100, height: 150 });
      expect(pixelOf(view, 0, 0)).toEqual([0, 0, 0]);
      expect(view.valid[0]).toBe(0);
      for (let y = 0; y < 150; y++) {
        for (let x = 0; x < 100; x++) {
          const valid = !(x + 30 < 40 && y + 10 < 20);
          expect(view.valid[y * 100 + x]).toBe(Number(valid));
          if (valid) expect(pixelOf(view, x, y)).toEqual(colourAt(x + 30, y + 10));
        }
      }
    }));

  it('comes from the overview that is just fine enough', () =>
    using(TILED, async (raster) => {
      expect(raster.overviews).toEqual([
        { width: 150, height: 100 },
        { width: 75, height: 50 },
      ]);
      expect([0.5, 1, 1.9, 2, 3.9, 4, 100].map((scale) => raster.overviewFor(scale))).toEqual([
        -1, -1, -1, 0, 0, 1, 1,
      ]);
      const small = await raster.read({ x: 40, y: 20, width: 160, height: 80 }, { width: 40, height: 20 });
      for (let y = 0; y < 20; y++) {
        for (let x = 0; x < 40; x++) expect(pixelOf(small, x, y)).toEqual(colourAt(40 + 4 * x, 20 + 4 * y));
      }
    }));

  // Scales that the overviews serve exactly, scales between, and enlargement.
  it.each([
    [1, 1],
    [2, 1],
    [3, 1],
    [7, 2],
    [10, 3],
    [13, 1],
    [1, 2],
    [2, 3],
    [1, 3.5],
  ])('shows the same whether read alone or as a part of a larger one: %d pixels to %d', async (from, to) => {
    for (const enlarge of ['bilinear', 'nearest'] as const) {
      await using(
        TILED,
        async (raster) => {
          const unit = { width: from * 2, height: from * 2 };
          const pixels = to * 2;
          const [columns, rows] = [
            Math.min(6, Math.floor(280 / unit.width)),
            Math.min(4, Math.floor(180 / unit.height)),
          ];
          const large = await raster.read(
            { x: 11, y: 7, width: unit.width * columns, height: unit.height * rows },
            { width: pixels * columns, height: pixels * rows },
          );
          for (let row = 0; row < rows; row++) {
            for (let column = 0; column < columns; column++) {
              const window = { x: 11 + column * unit.width, y: 7 + row * unit.height, ...unit };
              const alone = await raster.read(window, { width: pixels, height: pixels });
              const same = part(large, {
                x: column * pixels,
                y: row * pixels,
                width: pixels,
                height: pixels,
              });
              expect(alone).toEqual(same);
            }
          }
        },
        { enlarge },
      );
    }
  });

  it('averages areas where it shrinks, weighting pixels by how much of them is covered', async () => {
    const bytes = await picture([0, 100, 200, 50, 150, 250], 6).png().toBuffer();
    await using(bytes, async (raster) => {
      const view = await raster.read({ x: 0, y: 0, width: 6, height: 1 }, { width: 4, height: 1 });
      // 1.5 pixels each: (0 + 100 / 2) / 1.5, (100 / 2 + 200) / 1.5, ...
      expect([0, 1, 2, 3].map((x) => pixelOf(view, x, 0)[0])).toEqual([33, 167, 83, 217]);
      const shifted = await raster.read({ x: 0.5, y: 0, width: 5, height: 1 }, { width: 5, height: 1 });
      expect([0, 1, 2, 3, 4].map((x) => pixelOf(shifted, x, 0)[0])).toEqual([50, 150, 125, 100, 200]);
    });
  });

  it('interpolates where it grows, up to the edges of the scene', async () => {
    const bytes = await picture([0, 100, 200], 3).png().toBuffer();
    const window = { x: 0, y: 0, width: 3, height: 1 };
    await using(bytes, async (raster) => {
      const view = await raster.read(window, { width: 6, height: 2 });
      expect([0, 1, 2, 3, 4, 5].map((x) => pixelOf(view, x, 1)[0])).toEqual([0, 25, 75, 125, 175, 200]);
    });
    const options = { enlarge: 'nearest' } as const;
    await using(
      bytes,
      async (raster) => {
        const view = await raster.read(window, { width: 6, height: 2 });
        expect([0, 1, 2, 3, 4, 5].map((x) => pixelOf(view, x, 1)[0])).toEqual([0, 0, 100, 100, 200, 200]);
      },
      options,
    );
  });

  it('keeps its place and size beyond the edges, where there is no data', () =>
    using(TILED, async (raster) => {
      const view = await raster.read({ x: 290, y: -10, width: 20, height: 20 }, { width: 20, height: 20 });
      expect(view.valid.reduce((sum, value) => sum + value, 0)).toBe(10 * 10);
      expect(view.valid[10 * 20 + 10]).toBe(0);
      expect(view.valid[9 * 20 + 9]).toBe(0);
      expect(pixelOf(view, 9, 10)).toEqual(colourAt(299, 0));
      expect(clipWindow(raster, { x: 290, y: -10, width: 20, height: 20 })).toEqual({
        x: 290,
        y: 0,
        width: 10,
        height: 10,
      });
      expect(clipWindow(raster, { x: 300, y: 0, width: 5, height: 5 })).toBeNull();
      for (const window of [
        { x: 300, y: 0, width: 5, height: 5 },
        { x: 0, y: 0, width: 0, height: 5 },
        { x: 0, y: Number.NaN, width: 5, height: 5 },
      ]) {
        await expect(raster.read(window, { width: 5, height: 5 })).rejects.toThrow(RangeError);
      }
      await expect(
        raster.read({ x: 0, y: 0, width: 5, height: 5 }, { width: 2.5, height: 1 }),
      ).rejects.toThrow(RangeError);
    }));

  it('ends when it is told to, and not for a disposed scene', async () => {
    const raster = await openRaster(TILED);
    const window = { x: 0, y: 0, width: 300, height: 200 };
    const stop = new AbortController();
    const reading = raster.read(window, { width: 300, height: 200 }, stop.signal);
    stop.abort(new Error('enough'));
    await expect(reading).rejects.toThrow('enough');
    expect((await raster.read(window, { width: 3, height: 2 })).valid).toEqual(new Uint8Array(6).fill(1));
    await raster.dispose();
    await raster.dispose();
    await expect(raster.read(window, { width: 3, height: 2 })).rejects.toThrow('disposed');
  });
});

describe('samples of more than 8 bits', () => {
  it('are stretched by percentiles of the whole scene, missing data left out', () =>
    using(WIDE, async (raster) => {
      expect(raster).toMatchObject({ sampleType: 'uint16', nodata: 0, bandCount: 4, bands: [1, 2, 3] });
      // 500 + 10 x for 80 columns: the 2nd percentile is near column 1, the 98th near column 78.
      expect(raster.stretch.kind).toBe('percent');
      expect(raster.stretch.low[0]).toBe(510);
      expect(raster.stretch.high[0]).toBe(1280);
      const whole = await raster.read({ x: 0, y: 0, width: 80, height: 60 }, { width: 80, height: 60 });
      expect(whole.valid.filter((value) => value === 0)).toHaveLength(20 * 10);
      expect(pixelOf(whole, 40, 5)[0]).toBe(Math.round(((900 - 510) * 255) / 770));
      const corner = await raster.read({ x: 70, y: 50, width: 10, height: 10 }, { width: 10, height: 10 });
      expect(corner).toEqual(part(whole, { x: 70, y: 50, width: 10, height: 10 }));
    }));

  it.each([
    ['none', [500, 1290], [1, 5]],
    ['minmax', [500, 1290], [0, 255]],
    ['range', [500, 1290], [64, 255]],
  ] as const)('or as is asked for: %s', (kind, samples, bytes) =>
    using(
      WIDE,
      async (raster) => {
        const view = await raster.read({ x: 0, y: 0, width: 80, height: 60 }, { width: 80, height: 60 });
        expect(samples.map((value) => pixelOf(view, (value - 500) / 10, 0)[0])).toEqual(bytes);
      },
      { stretch: kind === 'range' ? { kind, low: 250, high: 1250 } : { kind } },
    ),
  );

  it('show the bands that are asked for', async () => {
    const options: OpenRasterOptions = { bands: [4, 1, 1], stretch: { kind: 'range', low: 0, high: 25500 } };
    await using(
      WIDE,
      async (raster) => {
        expect(raster.bands).toEqual([4, 1, 1]);
        const view = await raster.read({ x: 20, y: 30, width: 1, height: 1 }, { width: 1, height: 1 });
        expect(pixelOf(view, 0, 0)).toEqual([30, 7, 7]);
      },
      options,
    );
    await using(WIDE, async (raster) => expect(raster.bands).toEqual([4, 4, 4]), { bands: [4] });
    expect(await failure(openRaster(WIDE, { bands: [5, 4, 3] }), 'bands')).toContain(
      'has 4 bands, so there is no band 5',
    );
    expect(await failure(openRaster(WIDE, { bands: [1, 2] }), 'bands')).toContain(
      'give one, which is shown as grey, or three',
    );
    expect(await failure(openRaster(WIDE, { bands: [0] }), 'bands')).toContain('no band 0');
  });
});

describe('pictures with sidecar files', () => {
  const grey = picture(
    Array.from({ length: 48 }, (_, i) => i),
    8,
  );

  it('are placed by a world file, whose last lines name the centre of the first pixel', async () => {
    const suffixes = {
      'a.png': 'a.pgw',
      'b.jpg': 'b.jgw',
      'c.jpeg': 'c.wld',
      'd.webp': 'd.webpw',
      'e.tif': 'e.tfw',
      'f.PNG': 'f.PGW',
    };
    for (const [name, world] of Object.entries(suffixes)) {
      const path = join(folder, name);
      await grey
        .clone()
        .toFormat(name.split('.')[1]!.toLowerCase() as 'png')
        .toFile(path);
      await writeFile(join(folder, world), '0.5\n0.0\n0.0\n-0.5\n100.25\n199.75\n');
      await using(path, async (raster) => {
        expect(raster.georeference).toEqual({ transform: [0.5, 0, 100, 0, -0.5, 200], crs: null });
        expect(raster.groundSamplingDistance).toBeNull();
      });
      await using(path, async (raster) => expect(raster.georeference).toBeNull(), {
        ignoreGeoreference: true,
      });
    }
  });

  it('have their system from a .prj or an .aux.xml, and the latter counts more', async () => {
    const path = join(folder, 'placed.png');
    await grey.clone().png().toFile(path);
    await writeFile(join(folder, 'placed.pgw'), '2\n0\n0\n-2\n500001\n4999999\n');
    const utm = (zone: number) =>
      `PROJCS["WGS 84 / UTM zone ${zone}N",GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",${zone * 6 - 183}],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1]${zone === 31 ? ',AUTHORITY["EPSG","32631"]' : ''}]`;
    await writeFile(join(folder, 'placed.prj'), utm(32));
    await using(path, async ({ georeference, groundSamplingDistance }) => {
      expect(georeference!.crs).toMatchObject({
        name: 'WGS 84 / UTM zone 32N',
        epsg: null,
        kind: 'projected',
        wkt: utm(32),
      });
      expect(groundSamplingDistance).toBe(2);
    });
    const xml = `<PAMDataset><SRS dataAxisToSRSAxisMapping="1,2">${utm(31).replaceAll('"', '&quot;')}</SRS><GeoTransform> 1.0e+05, 1, 0, 2.0e+05, 0, -1</GeoTransform></PAMDataset>`;
    await writeFile(`${path}.aux.xml`, xml);
    await using(path, async ({ georeference }) => {
      expect(georeference!.transform).toEqual([1, 0, 100000, 0, -1, 200000]);
      expect(georeference!.crs).toMatchObject({ epsg: 32631, wkt: utm(31) });
    });
    await writeFile(join(folder, 'placed.prj'), 'not a system');
    await expect(openRaster(path)).rejects.toThrow(/placed\.prj holds no coordinate reference system/);
  });

  it('show transparency as white shows through, and what is fully transparent as no data', async () => {
    const pixels = [255, 0, 0, 255, 255, 0, 0, 0, 0, 0, 255, 128];
    const bytes = await sharp(Buffer.from(pixels), { raw: { width: 3, height: 1, channels: 4 } })
      .png()
      .toBuffer();
    await using(bytes, async (raster) => {
      expect(raster).toMatchObject({ format: 'PNG', bandCount: 3, name: 'the image' });
      const view = await raster.read({ x: 0, y: 0, width: 3, height: 1 }, { width: 3, height: 1 });
      expect([...view.valid]).toEqual([1, 0, 1]);
      expect([pixelOf(view, 0, 0), pixelOf(view, 2, 0)]).toEqual([
        [255, 0, 0],
        [127, 127, 255],
      ]);
    });
  });
});

describe('openRaster refuses, in one line with the remedy,', () => {
  it('what is missing, no image, cut short or of missing data only', async () => {
    expect(await failure(openRaster(join(folder, 'none.tif')), 'missing')).toMatch(
      /none\.tif does not exist; check the path$/,
    );
    await failure(openRaster(folder), 'unreadable');
    expect(await failure(openRaster(new Uint8Array(), { name: 'upload 3' }), 'not-a-raster')).toMatch(
      /^upload 3 is empty/,
    );
    expect(await failure(openRaster(Buffer.from('<html>')), 'not-a-raster')).toContain(
      'not an image by its content',
    );
    const bytes = await readFile(TILED);
    for (const length of [6, 20, 150]) {
      expect(await failure(openRaster(bytes.subarray(0, length)), 'damaged')).toContain(
        'damaged or truncated TIFF',
      );
    }
    const empty = join(FIXTURES, 'empty.tif');
    expect(await failure(openRaster(empty), 'no-data')).toMatch(
      /empty\.tif holds no data: every pixel is missing/,
    );
  });

  it('two bands, of which nobody says what they show', async () => {
    // Two bands, the second no transparency.
    const two = join(folder, 'two.tif');
    const bytes = Buffer.from(await readFile(WIDE));
    bytes.writeUInt16LE(2, tagAt(bytes, 277) + 8);
    await writeFile(two, bytes);
    expect(await failure(openRaster(two), 'bands')).toContain('has two bands, which are no colours; choose');
  });

  it('sizes that no memory would hold', async () => {
    const png = await picture(new Array(200).fill(3), 20).png().toBuffer();
    expect(await failure(openRaster(png, { maxPixels: 199 }), 'too-large')).toContain(
      'more than the limit of 199',
    );
    const bytes = Buffer.from(await readFile(WIDE));
    bytes.writeUInt32LE(60000, tagAt(bytes, 256) + 8);
    bytes.writeUInt32LE(60000, tagAt(bytes, 257) + 8);
    bytes.writeUInt16LE(60000, tagAt(bytes, 278) + 8);
    expect(await failure(openRaster(bytes), 'too-large')).toContain('strip of');
  });
});

describe('a damaged tile', () => {
  /** The file with the bytes of the tile in the second column and row replaced. */
  async function damage(): Promise<Buffer> {
    const bytes = Buffer.from(await readFile(TILED));
    const offsets = bytes.readUInt32LE(tagAt(bytes, 324) + 8);
    const at = bytes.readUInt32LE(offsets + (1 * 5 + 1) * 4);
    bytes.fill(0xa5, at + 4, at + 40);
    return bytes;
  }
  const window = { x: 0, y: 0, width: 300, height: 200 };
  const size = { width: 300, height: 200 };

  it('is named', async () => {
    const bytes = await damage();
    await using(bytes, async (raster) => {
      const error = await raster.read(window, size).catch((problem: unknown) => problem);
      expect(error).toBeInstanceOf(DamagedBlockError);
      expect(error).toMatchObject({ level: 0, column: 1, row: 1, reason: 'damaged' });
      expect((error as Error).message).toMatch(
        /^the image: tile \(column 1, row 1\) of the full resolution is damaged/,
      );
      // The rest can be read.
      const sound = await raster.read({ x: 128, y: 0, width: 100, height: 100 }, { width: 100, height: 100 });
      expect(sound.valid.every((value) => value === 1)).toBe(true);
    });
  });

  it('is missing data where that is asked for, and counted once', async () => {
    const bytes = await damage();
    await using(
      bytes,
      async (raster) => {
        await raster.read(window, size);
        const view = await raster.read(window, size);
        expect(raster.damagedTiles).toBe(1);
        expect(view.valid.filter((value) => value === 0)).toHaveLength(64 * 64 + 40 * 20);
        expect([view.valid[63 * 300 + 64], view.valid[64 * 300 + 64], view.valid[64 * 300 + 63]]).toEqual([
          1, 0, 1,
        ]);
      },
      { damagedTiles: 'invalid' },
    );
  });

  it('that lies beyond the end of a cut file is one, too', async () => {
    const bytes = await readFile(TILED);
    const offsets = bytes.readUInt32LE(tagAt(bytes, 324) + 8);
    const cut = Buffer.from(bytes);
    cut.writeUInt32LE(bytes.length - 5, offsets + (3 * 5 + 4) * 4);
    await using(cut, async (raster) => {
      await expect(raster.read(window, size)).rejects.toThrow(
        /tile \(column 4, row 3\) .*the file ends inside it/,
      );
    });
  });
});

it('decodes only the tiles that a window needs, and those once while they are kept', async () => {
  const bytes = await readFile(TILED);
  const closed: string[] = [];
  const source: RasterSource = {
    ...memorySource(bytes, 'counted'),
    close: async () => void closed.push('closed'),
  };
  let decoded = 0;
  const inflate = (data: Uint8Array) => {
    decoded++;
    return Promise.resolve(new Uint8Array(inflateSync(data)));
  };
  const window = { x: 64, y: 64, width: 64, height: 64 };
  const size = { width: 64, height: 64 };
  const raster = await openRasterFrom(source, {}, { inflate });
  decoded = 0;
  await raster.read(window, size);
  expect(decoded).toBe(2); // a tile and its mask
  await raster.read({ ...window, width: 65 }, { ...size, width: 65 });
  expect(decoded).toBe(4);
  await Promise.all([raster.read(window, size), raster.read(window, size)]);
  expect(decoded).toBe(4);
  await raster.dispose();
  expect(closed).toEqual(['closed']);
  const forgetful = await openRasterFrom(source, { cacheBytes: 0 }, { inflate });
  decoded = 0;
  for (let i = 0; i < 3; i++) await forgetful.read(window, size);
  expect(decoded).toBe(6);
  await forgetful.dispose();
});

/** A grey picture of one byte per pixel. */
function picture(samples: readonly number[], width: number) {
  return sharp(Buffer.from(samples), {
    raw: { width, height: samples.length / width, channels: 1 },
  }).toColourspace('b-w');
}

/** Where the entry of a tag begins in the first directory of a little-endian TIFF file. */
function tagAt(bytes: Buffer, tag: number): number {
  const directory = bytes.readUInt32LE(4);
  const count = bytes.readUInt16LE(directory);
  for (let i = 0; i < count; i++) {
    const at = directory + 2 + i * 12;
    if (bytes.readUInt16LE(at) === tag) return at;
  }
  throw new Error(`no tag ${tag}`);
}
