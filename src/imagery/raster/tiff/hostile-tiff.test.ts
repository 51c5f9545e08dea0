import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { GeoreferenceError } from '../../../geo/errors.ts';
import { DamagedBlockError } from '../errors.ts';
import type { OpenRaster, OpenRasterOptions } from '../raster.ts';
import { openRaster } from '../raster-node.ts';
import { failure, using } from '../testing/rasters.ts';
import { AT_DATA, type Directory, imageTags, tiffBytes } from '../testing/tiff-bytes.ts';

const whole = (raster: OpenRaster) => raster.read({ x: 0, y: 0, ...sizeOf(raster) }, sizeOf(raster));
const sizeOf = ({ width, height }: OpenRaster) => ({ width, height });

/** The message of what opening and reading a file throws, and how much memory and time that took. */
async function refusal(bytes: Uint8Array, options?: OpenRasterOptions): Promise<string> {
  const before = process.memoryUsage.rss();
  const start = performance.now();
  const error = await using(bytes, whole, options).catch((problem: unknown) => problem);
  expect(performance.now() - start).toBeLessThan(2000);
  expect(process.memoryUsage.rss() - before).toBeLessThan(200 * 2 ** 20);
  expect(error).toBeInstanceOf(Error);
  expect((error as Error).name).toMatch(/^(RasterError|DamagedBlockError|GeoreferenceError)$/);
  expect((error as Error).message).toMatch(/^the image/);
  return (error as Error).message;
}

describe('a TIFF file that asks for more than it should', () => {
  const small = { width: 100, height: 100 };

  it.each<[string, Directory, RegExp]>([
    [
      'two thousand million bands',
      imageTags(small, { 277: { long: [0x7fffffff] } }),
      /2147483647 samples per/,
    ],
    ['no bands', imageTags(small, { 277: { short: [0] } }), /0 samples per pixel/],
    [
      'tiles much larger than it',
      imageTags(small, { ...tiles(65536, 8192), 258: { short: [1] } }),
      /tiles of 65536 x 8192/,
    ],
    ['tiles of no size', imageTags(small, tiles(0, 16)), /blocks of 0 x 16/],
    [
      'a strip of half a gigabyte',
      imageTags({ width: 60000, height: 60000 }, { 259: { short: [8] } }),
      /strip of 3600000000 samples/,
    ],
    [
      'more strips than it has places',
      imageTags({ width: 100, height: 2 ** 30 }, { 278: { long: [1] } }),
      /strips/,
    ],
    [
      'a tag of four thousand million values',
      imageTags(small, { 258: { type: 3, count: 0xffffffff, field: 8 } }),
      /tag 258/,
    ],
    [
      'values beyond its end',
      imageTags(small, { 258: { type: 3, count: 3, field: 0x7ffffff0 } }),
      /tag 258 lie beyond/,
    ],
    [
      'a palette of four thousand million colours',
      imageTags(small, { 258: { short: [32] }, 262: { short: [3] }, 320: { short: [1, 2, 3] } }),
      /palette for samples of 32 bits/,
    ],
    ['samples of 200 bits', imageTags(small, { 258: { short: [200] } }), /200-bit/],
    [
      'a prediction of another kind',
      imageTags(small, { 259: { short: [5] }, 317: { short: [77] } }),
      /predictor"? (value )?77/i,
    ],
  ])('is refused when its directory is read: %s', async (_, directory, reason) => {
    expect(await refusal(tiffBytes([directory], new Uint8Array(100)))).toMatch(reason);
  });

  function tiles(across: number, down: number): Directory {
    return { 322: { long: [across] }, 323: { long: [down] }, 324: { long: [AT_DATA] }, 325: { long: [1] } };
  }

  it('may have tiles larger than it that are of a usual size', async () => {
    const data = new Uint8Array(512 * 512).fill(7);
    const directory = imageTags({ width: 20, height: 10, tile: 512 }, {}, data.length);
    await using(tiffBytes([directory], data), async (raster) => {
      expect((await whole(raster)).picture.pixels.every((value) => value === 7)).toBe(true);
    });
  });

  it('is refused by the limits that are asked for', async () => {
    const data = new Uint8Array(64 * 64);
    const bytes = tiffBytes([imageTags({ width: 128, height: 128, tile: 64 }, {}, data.length)], data);
    expect(await failure(openRaster(bytes, { maxBlockSamples: 64 * 64 - 1 }), 'too-large')).toContain(
      'tile of 4096 samples',
    );
    await using(
      bytes,
      async (raster) => {
        expect(await failure(whole(raster), 'too-large')).toContain('takes more than 9000 samples');
        await raster.read({ x: 0, y: 0, width: 128, height: 64 }, { width: 128, height: 64 });
      },
      { maxReadSamples: 9000, maxBlockSamples: 64 * 64, cacheBytes: 0 },
    );
  });

  it('ends where its directories go round in a circle, or never end', async () => {
    const data = new Uint8Array(64);
    const one = imageTags({ width: 8, height: 8 }, {}, 64);
    const circle = tiffBytes([one], data);
    const view = new DataView(circle.buffer);
    const first = view.getUint32(4, true);
    view.setUint32(first + 2 + 12 * view.getUint16(first, true), first, true);
    await using(circle, async (raster) => expect(raster.overviews).toEqual([]));
    const many = tiffBytes(new Array(3000).fill(one), data);
    await using(many, async (raster) => expect((await whole(raster)).valid).toHaveLength(64));
  });

  it('without any data is found to be so at once, however large it says it is', async () => {
    const size = 2 ** 20;
    const tile = 2 ** 14;
    const places = { long: new Array<number>((size / tile) ** 2).fill(0) };
    const directory = imageTags(
      { width: size, height: size },
      {
        322: { long: [tile] },
        323: { long: [tile] },
        324: places,
        325: places,
        42113: { text: '0' },
      },
    );
    expect(await refusal(tiffBytes([directory]))).toContain('holds no data');
  });
});

describe('a block that claims to be another', () => {
  const size = { width: 64, height: 64, tile: 64 };
  const inTile = (compression: number, data: Uint8Array, more: Directory = {}) =>
    tiffBytes([imageTags(size, { 259: { short: [compression] }, ...more }, data.length)], data);
  const rgb: Directory = { 258: { short: [8, 8, 8] }, 262: { short: [2] }, 277: { short: [3] } };
  const flat = (side: number) =>
    sharp({ create: { width: side, height: side, channels: 3, background: '#123456' } });

  it.each<[string, () => Promise<Uint8Array>, RegExp]>([
    ['LZW that unpacks for ever', async () => inTile(5, lzwOf(4000)), /unpacks to more than 4096 bytes/],
    [
      'LZW that cannot fill it',
      async () => inTile(5, new Uint8Array([0x80, 0])),
      /2 bytes|instead of 4096|bytes/,
    ],
    [
      'LZW of codes that are not there',
      async () => inTile(5, new Uint8Array([0x80, 0x3f, 0xff, 0xff])),
      /LZW code 255|not in the table|instead of/,
    ],
    [
      'PackBits that unpacks for ever',
      async () => inTile(32773, new Uint8Array(4000).fill(0x81)),
      /unpacks to more than 4096/,
    ],
    [
      'Deflate that unpacks for ever',
      async () => inTile(8, deflateSync(new Uint8Array(2 ** 26))),
      /larger than 4096|more than/,
    ],
    ['Deflate that cannot fill it', async () => inTile(8, new Uint8Array(3)), /3 bytes cannot hold its 4096/],
    [
      'Zstandard that is nothing',
      async () => inTile(50000, new Uint8Array(40).fill(0x28)),
      /Zstandard data is damaged/,
    ],
    [
      'a WebP picture of another size',
      async () => inTile(50001, await flat(2000).webp({ lossless: true }).toBuffer(), rgb),
      /it is 2000 x 2000 pixels, not 64 x 64/,
    ],
    [
      'a JPEG picture of another size',
      async () => inTile(7, await flat(2000).jpeg().toBuffer(), rgb),
      /it is 2000 x 2000 pixels, not 64 x 64/,
    ],
    [
      'a JPEG picture of other bands',
      async () => inTile(7, await flat(64).toColourspace('b-w').jpeg().toBuffer(), rgb),
      /it has 1 bands, not 3/,
    ],
    [
      'a LERC picture of another size',
      async () => inTile(34887, lercOf(60000, 60000)),
      /it is 60000 x 60000 pixels/,
    ],
  ])('is damaged, and found to be so before it is decoded: %s', async (_, make, reason) => {
    expect(await refusal(await make())).toMatch(reason);
  });

  /** A clear code, then literals and the code made last, in turn: every code unpacks to a longer string. */
  function lzwOf(codes: number): Uint8Array {
    const bits: number[] = [];
    const write = (code: number, width: number) => {
      for (let bit = width - 1; bit >= 0; bit--) bits.push((code >> bit) & 1);
    };
    write(256, 9);
    write(65, 9);
    for (let made = 258; made < 258 + codes && made < 4094; made++) {
      write(made, made + 1 > 2047 ? 12 : made + 1 > 1023 ? 11 : made + 1 > 511 ? 10 : 9);
    }
    return Uint8Array.from({ length: Math.ceil(bits.length / 8) }, (_, byte) =>
      bits.slice(byte * 8, byte * 8 + 8).reduce((sum, bit, at) => sum | (bit << (7 - at)), 0),
    );
  }

  function lercOf(width: number, height: number): Uint8Array {
    const bytes = new Uint8Array(66);
    bytes.set(new TextEncoder().encode('Lerc2 '));
    const view = new DataView(bytes.buffer);
    for (const [at, value] of [
      [6, 2],
      [10, height],
      [14, width],
      [18, 1],
      [22, 8],
      [26, 66],
    ] as const) {
      view.setInt32(at, value, true);
    }
    return bytes;
  }
});

describe('damaged JPEG data', () => {
  const side = 64;
  async function tiff(change: (jpeg: Buffer) => Buffer): Promise<Uint8Array> {
    const pixels = Uint8Array.from({ length: side * side * 3 }, (_, i) => (i * 7919) % 251);
    const jpeg = await sharp(pixels, { raw: { width: side, height: side, channels: 3 } })
      .jpeg({ chromaSubsampling: '4:4:4' })
      .toBuffer();
    const data = change(jpeg);
    const more: Directory = {
      258: { short: [8, 8, 8] },
      259: { short: [7] },
      262: { short: [6] },
      277: { short: [3] },
    };
    return tiffBytes([imageTags({ width: side, height: side, tile: side }, more, data.length)], data);
  }
  const ended = (jpeg: Buffer) =>
    Buffer.concat([jpeg.subarray(0, jpeg.length - 900), Buffer.from([0xff, 0xd9])]);
  const cut = (jpeg: Buffer) => jpeg.subarray(0, jpeg.length - 900);

  it.each([
    ['cut short', cut],
    ['ended early, which decoders fill with grey', ended],
  ])('is an error: %s', async (_, change) => {
    await using(await tiff(change), async (raster) => {
      await expect(whole(raster)).rejects.toBeInstanceOf(DamagedBlockError);
    });
  });

  it('is missing data that is counted where that is asked for', async () => {
    const options = { damagedTiles: 'invalid' } as const;
    await using(
      await tiff(ended),
      async (raster) => {
        const { valid } = await whole(raster);
        expect(valid.some(Boolean)).toBe(false);
        expect(raster.damagedTiles).toBe(1);
      },
      options,
    );
  });

  it('is none where nothing is wrong', () =>
    tiff((jpeg) => jpeg).then((bytes) =>
      using(bytes, async (raster) => {
        expect((await whole(raster)).valid.every(Boolean)).toBe(true);
      }),
    ));

  it('is an error in whole files, too, and bytes behind the picture are none', async () => {
    const jpeg = await sharp(
      Buffer.from(Uint8Array.from({ length: 120 * 90 * 3 }, (_, i) => (i * 7919) % 251)),
      {
        raw: { width: 120, height: 90, channels: 3 },
      },
    )
      .jpeg()
      .toBuffer();
    await failure(openRaster(ended(jpeg)), 'damaged');
    const extra = Buffer.concat([jpeg.subarray(0, -2), Buffer.from([1, 2, 3]), jpeg.subarray(-2)]);
    await using(extra, async (raster) => expect(raster.width).toBe(120));
  });
});

describe('GeoTIFF keys', () => {
  const keys = (...values: number[]): Directory => ({
    34735: { short: [1, 1, 0, values.length / 4, ...values] },
  });

  it.each<[string, Directory, RegExp]>([
    ['in a tag that holds none', keys(1024, 256, 1, 0), /^the image: its GeoTIFF key 1024 lies in tag 256/],
    [
      'beyond the text',
      { ...keys(1026, 34737, 500, 0), 34737: { text: 'abc|' } },
      /key 1026 lies beyond the end of tag 34737/,
    ],
    ['beyond the numbers', keys(3077, 34736, 1, 0), /key 3077 lies beyond the end of tag 34736/],
    [
      'fewer than are said',
      { 34735: { short: [1, 1, 0, 9, 1024, 0, 1, 1] } },
      /shorter than its header says/,
    ],
  ])('that point nowhere are an error that names the file: %s', async (_, more, reason) => {
    const bytes = tiffBytes([imageTags({ width: 8, height: 8 }, more, 64)], new Uint8Array(64));
    const error = await openRaster(bytes).catch((problem: unknown) => problem);
    expect(error).toBeInstanceOf(GeoreferenceError);
    expect((error as Error).message).toMatch(reason);
    await using(bytes, async (raster) => expect(raster.georeference).toBeNull(), {
      ignoreGeoreference: true,
    });
  });
});
