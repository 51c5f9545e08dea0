import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { type Directory, imageTags, tiffBytes } from '../../imagery/raster/testing/tiff-bytes.ts';

/**
 * Small files that are meant to hurt, by what they do: each claims more than it has, or unpacks to more than it says, or
 * points where nothing is. All of them are refused (413, 415, 422).
 */
export type HostileFiles = Readonly<Record<string, () => Promise<Uint8Array> | Uint8Array>>;

const SIZE = { width: 64, height: 64 };
const RGB: Directory = { 258: { short: [8, 8, 8] }, 262: { short: [2] }, 277: { short: [3] } };
const LARGE_TILE: Directory = { 322: { long: [65536] }, 323: { long: [8192] } };
const SIXTEEN_MB = new Uint8Array(2 ** 24);

/** A TIFF of one tile in a compression (its number in the tag 259). */
const tile = (compression: number, data: Uint8Array, more: Directory = {}): Uint8Array =>
  tiffBytes(
    [imageTags({ ...SIZE, tile: 64 }, { 259: { short: [compression] }, ...more }, data.length)],
    data,
  );

const strip = (more: Directory, size = SIZE): Uint8Array => tiffBytes([imageTags(size, more)]);

/** Codes of `bits` bits each, the highest bit first, as LZW has them. */
function codes(values: Iterable<number>, bits: number): Uint8Array {
  const bytes: number[] = [];
  let [held, count] = [0, 0];
  for (const value of values) {
    held = (held << bits) | value;
    count += bits;
    while (count >= 8) {
      count -= 8;
      bytes.push((held >> count) & 255);
    }
    held &= (1 << count) - 1;
  }
  return Uint8Array.from(bytes);
}

/** A Zstandard frame that announces `size` bytes and has `blocks` blocks of 128 KiB, each one byte repeated (RFC 8878). */
function zstandard(size: bigint, blocks: number): Uint8Array {
  const frame = new DataView(new ArrayBuffer(4 + 1 + 8 + 4 * blocks));
  frame.setUint32(0, 0xfd2fb528, true);
  frame.setUint8(4, 0b1110_0000); // the size in eight bytes, one segment
  frame.setBigUint64(5, size, true);
  for (let block = 0; block < blocks; block++) {
    const last = block === blocks - 1 ? 1 : 0;
    const header = ((2 ** 17) << 3) | (1 << 1) | last; // the kind that repeats a byte
    frame.setUint16(13 + 4 * block, header & 0xffff, true);
    frame.setUint8(15 + 4 * block, header >> 16);
  }
  return new Uint8Array(frame.buffer);
}

const solid = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#345' }, limitInputPixels: false });

/** A PNG with another size in its header, whose checksum is right. */
async function pngOfSize(width: number, height: number): Promise<Uint8Array> {
  const png = new Uint8Array(await solid(16, 16).png().toBuffer());
  const view = new DataView(png.buffer, png.byteOffset);
  view.setUint32(16, width);
  view.setUint32(20, height);
  view.setUint32(29, crc32(png.subarray(12, 29)));
  return png;
}

/** A JPEG with another size in its frame header. */
async function jpegOfSize(width: number, height: number): Promise<Uint8Array> {
  const jpeg = new Uint8Array(await solid(64, 64).jpeg().toBuffer());
  const frame = jpeg.findIndex(
    (byte, at) => byte === 0xff && (jpeg[at + 1] === 0xc0 || jpeg[at + 1] === 0xc2),
  );
  const view = new DataView(jpeg.buffer, jpeg.byteOffset);
  view.setUint16(frame + 5, height);
  view.setUint16(frame + 7, width);
  return jpeg;
}

/** A progressive JPEG whose scans are there again and again. */
async function jpegOfScans(times: number): Promise<Uint8Array> {
  const jpeg = await solid(2000, 2000).jpeg({ progressive: true }).toBuffer();
  const scan = jpeg.indexOf(Buffer.from([0xff, 0xda]));
  const second = jpeg.indexOf(Buffer.from([0xff, 0xda]), scan + 2);
  const first = jpeg.subarray(scan, second);
  return new Uint8Array(
    Buffer.concat([
      jpeg.subarray(0, second),
      ...Array.from({ length: times }, () => first),
      jpeg.subarray(second),
    ]),
  );
}

/** A WebP without loss that says its size and has next to nothing of it. */
function webpOfSize(width: number, height: number): Uint8Array {
  const webp = Buffer.alloc(20 + 40);
  webp.write('RIFF', 0);
  webp.writeUInt32LE(webp.length - 8, 4);
  webp.write('WEBPVP8L', 8);
  webp.writeUInt32LE(40, 16);
  webp.writeUInt8(0x2f, 20);
  webp.writeUInt32LE((width - 1) | ((height - 1) << 14), 21);
  return new Uint8Array(webp);
}

/** A codestream of JPEG 2000 that ends after its size marker (ISO 15444-1, A.5.1). */
function jpeg2000(width: number, height: number, tileSize: number, components = 3): Uint8Array {
  const size = new DataView(new ArrayBuffer(4 + 38 + 3 * components + 2));
  size.setUint32(0, 0xff4fff51);
  size.setUint16(4, 38 + 3 * components);
  for (const [index, value] of [width, height, 0, 0, tileSize, tileSize, 0, 0].entries()) {
    size.setUint32(8 + 4 * index, value);
  }
  size.setUint16(40, components);
  for (let component = 0; component < components; component++) {
    size.setUint8(42 + 3 * component, 7);
    size.setUint16(43 + 3 * component, 0x0101);
  }
  return new Uint8Array(size.buffer);
}

/** A TIFF whose directories lead back to the first one. */
function inCircles(): Uint8Array {
  const tiff = tiffBytes([imageTags(SIZE), imageTags(SIZE)]);
  const view = new DataView(tiff.buffer, tiff.byteOffset);
  const second = view.getUint32(4, true);
  const next = second + 2 + 12 * view.getUint16(second, true);
  view.setUint32(next, second, true);
  return tiff;
}

const many = (count: number, value: number) => new Array<number>(count).fill(value);

export const HOSTILE_FILES: HostileFiles = {
  // What names other files.
  'a virtual raster that names a file of the machine': () =>
    Buffer.from(
      '<VRTDataset rasterXSize="9" rasterYSize="9"><VRTRasterBand band="1"><SimpleSource><SourceFilename>/etc/passwd</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>',
    ),
  'a STAC item that names a file of the machine': () =>
    Buffer.from(
      '{"type":"Feature","stac_version":"1.0.0","assets":{"visual":{"href":"file:///etc/passwd","type":"image/tiff"}}}',
    ),
  'a drawing that names a file of the machine': () =>
    Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><image href="file:///etc/passwd" width="9" height="9"/></svg>',
    ),
  'a drawing of a million times a million': () =>
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1000000" height="1000000"/>'),
  // Directories.
  'two thousand million bands': () => strip({ 277: { long: [0x7fffffff] } }),
  '65,535 bands in planes': () => strip({ 277: { short: [65535] }, 284: { short: [2] } }),
  'a tile of half a gigabyte': () =>
    tiffBytes([
      imageTags(SIZE, {
        ...{ 258: { short: [1] }, 322: { long: [65536] }, 323: { long: [8192] } },
        ...{ 324: { long: [8] }, 325: { long: [1] } },
      }),
    ]),
  'a tile of 2^31 x 2^31': () =>
    tile(1, new Uint8Array(9), { 322: { long: [0x80000000] }, 323: { long: [0x80000000] } }),
  'tiles of no size': () => tile(1, new Uint8Array(9), { 322: { long: [0] }, 323: { long: [0] } }),
  'an image of 2^32 x 2^32': () => strip({}, { width: 0xffffffff, height: 0xffffffff }),
  'an image of one row of 2^31': () => strip({}, { width: 0x7fffffff, height: 1 }),
  '40,000 x 40,000 of which nothing was written': () =>
    strip(
      { 273: { long: [0] }, 278: { long: [40_000] }, 279: { long: [0] } },
      { width: 40_000, height: 40_000 },
    ),
  'an image without rows': () => strip({}, { width: 64, height: 0 }),
  '65,535 bits of a sample': () => strip({ 258: { short: [65535] } }),
  'no bits of a sample': () => strip({ 258: { short: [0] } }),
  '64 bits of a sample in a tile of 2^16 x 2^13': () =>
    tile(8, deflateSync(SIXTEEN_MB), { 258: { short: [64] }, ...LARGE_TILE }),
  'no rows of a strip': () => strip({ 278: { long: [0] } }),
  'four thousand million strips': () =>
    strip({ 273: { type: 4, count: 0xffffffff, field: 8 }, 279: { type: 4, count: 0xffffffff, field: 8 } }),
  'a strip that ends beyond all': () => strip({ 279: { long: [0xffffffff] } }),
  'a strip that begins beyond all': () => strip({ 273: { long: [0xfffffff0] }, 279: { long: [4096] } }),
  'directories in circles': inCircles,
  'a text of four thousand million characters': () =>
    strip({ 42112: { type: 2, count: 0xffffffff, field: 8 } }),
  'a large file whose directory is nowhere': () => {
    const big = new DataView(new ArrayBuffer(16));
    for (const [index, value] of [0x4949, 43, 8, 0].entries()) big.setUint16(2 * index, value, true);
    big.setBigUint64(8, 0xfffffffffffffff0n, true);
    return new Uint8Array(big.buffer);
  },
  'keys that point nowhere': () =>
    tiffBytes(
      [imageTags(SIZE, { 34735: { short: [1, 1, 0, 1, 1024, 256, 1, 0] } }, 64 * 64)],
      new Uint8Array(64 * 64),
    ),
  'keys whose texts are outside of their tag': () =>
    tiffBytes(
      [
        imageTags(
          SIZE,
          { 34735: { short: [1, 1, 0, 1, 3073, 34737, 65535, 65000] }, 34737: { text: 'x|' } },
          64 * 64,
        ),
      ],
      new Uint8Array(64 * 64),
    ),
  // Compressions: what unpacks to too much, or to nothing.
  'LZW without end': () => tile(5, codes([256, ...many(60_000, 1)], 9)),
  'LZW that doubles': () =>
    tile(
      5,
      codes(
        Array.from({ length: 200 }, (_, i) => (i === 0 ? 256 : i === 1 ? 65 : 256 + i)),
        9,
      ),
    ),
  'PackBits without end': () => tile(32773, new Uint8Array(90_000).fill(0x81)),
  'Deflate without end': () => tile(8, deflateSync(new Uint8Array(2 ** 25))),
  'Deflate that is none': () =>
    tile(
      8,
      Uint8Array.from({ length: 900 }, (_, i) => (i * 91) % 256),
    ),
  'Zstandard that is none': () =>
    tile(
      50000,
      Uint8Array.from({ length: 60 }, (_, i) => (i * 37) % 256),
    ),
  'Zstandard of eight gigabytes': () => tile(50000, zstandard(2n ** 33n, 65_536)),
  'Zstandard that announces 2^60 bytes': () => tile(50000, zstandard(2n ** 60n, 4)),
  'Zstandard that is cut': () => tile(50000, zstandard(4096n, 4).subarray(0, 17)),
  'WebP of another size': () => tile(50001, webpOfSize(9000, 9000), RGB),
  'WebP of the greatest size': () => tile(50001, webpOfSize(16384, 16384), RGB),
  'JPEG of another size': async () =>
    tile(7, await jpegOfSize(65500, 65500), { ...RGB, 262: { short: [6] } }),
  'LERC that is none': () => tile(34887, Buffer.from('Lerc2 \u0006\0\0\0'.padEnd(400, '\uffff'))),
  // Pictures.
  'a PNG of 2^31 x 2^31': () => pngOfSize(0x7fffffff, 0x7fffffff),
  'a PNG of 60,000 x 60,000': () => pngOfSize(60_000, 60_000),
  'a PNG whose data are cut': async () => (await solid(3000, 3000).png().toBuffer()).subarray(0, 3000),
  'a JPEG of 65,500 x 65,500': () => jpegOfSize(65_500, 65_500),
  'a JPEG whose size is not that of its data': () => jpegOfSize(9000, 9000),
  'a JPEG of two hundred scans': () => jpegOfScans(200),
  'a JPEG picture that is cut': async () => {
    const noise = { type: 'gaussian', mean: 120, sigma: 40 } as const;
    const picture = sharp({ create: { width: 80, height: 60, channels: 3, background: '#888', noise } });
    return (await picture.jpeg().toBuffer()).subarray(0, 1200);
  },
  'a WebP of the greatest size': () => webpOfSize(16384, 16384),
  'JPEG 2000 of 60,000 x 60,000': () => jpeg2000(60_000, 60_000, 60_000),
  'JPEG 2000 of a thousand million tiles': () => jpeg2000(32_000, 32_000, 1),
  'JPEG 2000 of 16,384 components': () => jpeg2000(64, 64, 64, 16_384),
  // Nothing.
  'one byte': () => Uint8Array.of(0x49),
  'the beginning of a TIFF': () => Buffer.from('II*\0'),
  'the beginning of a PNG': () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
  'a megabyte of zeros': () => new Uint8Array(2 ** 20),
};
