import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { openRasterFrom } from './open-raster.ts';
import type { OpenRasterOptions, RasterView, RasterWindow } from './raster.ts';
import { openRaster } from './raster-node.ts';
import { memorySource, type RasterSource } from './source/source.ts';
import { FIXTURES, failure, picture, pixelOf, tagAt, using } from './testing/rasters.ts';

const TILED = join(FIXTURES, 'tiled.tif');
const WIDE = join(FIXTURES, 'wide.tif');

const inFolder = temporaryFolder();

const colourAt = (x: number, y: number) => {
  const [column, row] = [Math.floor(x / 4), Math.floor(y / 4)];
  return [(column * 3) % 256, (row * 5) % 256, ((column + row) * 7) % 256];
};
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

describe('a window of an image', () => {
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

  it('interpolates where it grows, up to the edges of the image', async () => {
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

  it('ends when it is told to, and not for a disposed image', async () => {
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
  it('are stretched by percentiles of the whole image, missing data left out', () =>
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

describe('openRaster refuses, in one line with the remedy,', () => {
  it('what is missing, no image, cut short or of missing data only', async () => {
    expect(await failure(openRaster(inFolder('none.tif')), 'missing')).toMatch(
      /none\.tif does not exist; check the path$/,
    );
    await failure(openRaster(inFolder()), 'unreadable');
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
    const two = inFolder('two.tif');
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

describe('a picture of plain bytes', () => {
  const [width, height] = [7, 5];
  const data = Uint8Array.from({ length: width * height * 3 }, (_, at) => (at * 37) % 256);
  const stored = (x: number, y: number) => [...data.subarray((y * width + x) * 3, (y * width + x + 1) * 3)];
  const file = () =>
    sharp(data, { raw: { width, height, channels: 3 } })
      .png()
      .toBuffer();
  const inside = { x: 2, y: 1, width: 4, height: 3 };

  it.each([
    ['whole', { x: 0, y: 0, width, height }],
    ['in part', inside],
    ['with what lies beyond it', { x: -1, y: -2, width: 9, height: 8 }],
  ])('is read as it is stored, %s', async (_, window) =>
    using(await file(), async (raster) => {
      const view = await raster.read(window, window);
      for (let row = 0; row < window.height; row++) {
        for (let column = 0; column < window.width; column++) {
          const [x, y] = [window.x + column, window.y + row];
          const there = x >= 0 && x < width && y >= 0 && y < height;
          expect(view.valid[row * window.width + column]).toBe(Number(there));
          expect(pixelOf(view, column, row)).toEqual(there ? stored(x, y) : [0, 0, 0]);
        }
      }
    }),
  );

  it('shows other bands, a stretch and what is missing where these are asked for', async () => {
    const bytes = await file();
    const read = async (options: OpenRasterOptions) => {
      let view: RasterView | null = null;
      await using(bytes, async (raster) => (view = await raster.read(inside, inside)), options);
      return view!;
    };
    const [red, green, blue] = stored(3, 2) as [number, number, number];
    expect(pixelOf(await read({ bands: [3, 1, 1] }), 1, 1)).toEqual([blue, red, red]);
    const halved = [red, green, blue].map((value) => Math.floor(value / 2 + 0.5));
    expect(pixelOf(await read({ stretch: { kind: 'range', low: 0, high: 510 } }), 1, 1)).toEqual(halved);
    expect(pixelOf(await read({ nodata: green }), 1, 1)).toEqual([red, 0, blue]);
  });
});
