import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ImageError, type ImageProblem } from './errors.ts';
import { type ImageSource, type ReadImageOptions, readImage } from './read-image-node.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skyrefer-images-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Channels = 1 | 2 | 3 | 4;

function image(
  samples: readonly number[],
  width: number,
  channels: Channels,
  Samples: typeof Uint8Array | typeof Uint16Array = Uint8Array,
): Sharp {
  const data = Samples.from(samples);
  return sharp(data, { raw: { width, height: samples.length / channels / width, channels } });
}

const red = [255, 0, 0];
const green = [0, 255, 0];
const blue = [0, 0, 255];
const white = [255, 255, 255];

/** A smooth picture with some detail, so that JPEG files have a body. */
function noisy(width: number, height: number): Sharp {
  const samples = Array.from({ length: width * height * 3 }, (_, i) => (i * 7 + ((i * i) % 97)) % 256);
  return image(samples, width, 3);
}

async function pixelsOf(encoded: Sharp): Promise<number[]> {
  return [...(await readImage(await encoded.toBuffer())).pixels];
}

async function failure(
  source: ImageSource,
  reason: ImageProblem,
  options?: ReadImageOptions,
): Promise<string> {
  const error = await readImage(source, options).then(
    () => null,
    (error: unknown) => error,
  );
  expect(error).toBeInstanceOf(ImageError);
  const { message, reason: actual } = error as ImageError;
  expect(actual, message).toBe(reason);
  expect(message).not.toContain('\n');
  return message;
}

describe('readImage', () => {
  it('reads the four formats from a path, bytes and a stream alike', async () => {
    const picture = noisy(20, 10);
    const expected = new Uint8Array(await picture.clone().raw().toBuffer());
    const encodings = {
      png: picture.clone().png(),
      webp: picture.clone().webp({ lossless: true }),
      tiff: picture.clone().tiff({ compression: 'deflate' }),
      jpg: picture.clone().jpeg({ quality: 100, chromaSubsampling: '4:4:4' }),
    };
    for (const [suffix, encoded] of Object.entries(encodings)) {
      const bytes = new Uint8Array(await encoded.toBuffer());
      const path = join(folder, `formats.${suffix}`);
      await writeFile(path, bytes);
      const fromPath = await readImage(path);
      expect(fromPath).toMatchObject({ width: 20, height: 10 });
      expect(await readImage(bytes)).toEqual(fromPath);
      expect(await readImage(createReadStream(path, { highWaterMark: 100 }))).toEqual(fromPath);
      const worst = Math.max(...expected.map((value, i) => Math.abs(value - fromPath.pixels[i]!)));
      expect(worst, suffix).toBeLessThanOrEqual(suffix === 'jpg' ? 6 : 0);
    }
  });

  it('goes by the content, not by the suffix', async () => {
    const path = join(folder, 'really-a-png.jpg');
    await image(red, 1, 3).png().toFile(path);
    expect([...(await readImage(path)).pixels]).toEqual(red);
  });

  it('turns the picture upright by its EXIF orientation', async () => {
    const bytes = await image([...red, ...green], 2, 3)
      .png()
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const picture = await readImage(bytes); // 6: to be turned 90 degrees clockwise
    expect(picture).toMatchObject({ width: 1, height: 2 });
    expect([...picture.pixels]).toEqual([...red, ...green]);
    const half = await image([...red, ...green], 2, 3)
      .png()
      .withMetadata({ orientation: 3 })
      .toBuffer();
    expect([...(await readImage(half)).pixels]).toEqual([...green, ...red]);
  });

  it('repeats grey over the channels', async () => {
    expect(await pixelsOf(image([0, 90, 255], 3, 1).toColourspace('b-w').png())).toEqual([
      0, 0, 0, 90, 90, 90, 255, 255, 255,
    ]);
    expect(
      await pixelsOf(image([255, 0], 2, 1).toColourspace('b-w').tiff({ bitdepth: 1, compression: 'none' })),
    ).toEqual([255, 255, 255, 0, 0, 0]);
  });

  it('composites transparency over white', async () => {
    const rgba = image([...red, 255, ...red, 0, ...blue, 128], 3, 4);
    expect(await pixelsOf(rgba.clone().png())).toEqual([...red, ...white, 127, 127, 255]);
    expect(await pixelsOf(rgba.clone().webp({ lossless: true }))).toEqual([...red, ...white, 127, 127, 255]);
    const greyAlpha = image([200, 255, 200, 0], 2, 2).toColourspace('b-w').png();
    expect(await pixelsOf(greyAlpha)).toEqual([200, 200, 200, ...white]);
  });

  it('drops the fourth band of a TIFF, which is no transparency in aerial images', async () => {
    const bands = image([...red, 0, ...green, 60], 2, 4).tiff({ compression: 'none' });
    expect(await pixelsOf(bands)).toEqual([...red, ...green]);
  });

  it('scales 16-bit samples by their full range', async () => {
    const samples = [0, 65535, 32768, 257, 255, 65280];
    const expected = [0, 255, 128, 1, 0, 255];
    expect(await pixelsOf(image(samples, 2, 3, Uint16Array).toColourspace('rgb16').png())).toEqual(expected);
    const tiff = image(samples, 2, 3, Uint16Array).toColourspace('rgb16').tiff({ compression: 'none' });
    expect(await pixelsOf(tiff)).toEqual(expected);
    const grey = image([51400, 0], 2, 1, Uint16Array).toColourspace('grey16').png();
    expect(await pixelsOf(grey)).toEqual([200, 200, 200, 0, 0, 0]);
    const alpha = image([...samples.slice(0, 3), 65535, 0, 0, 0, 0], 2, 4, Uint16Array);
    expect(await pixelsOf(alpha.toColourspace('rgb16').png())).toEqual([0, 255, 128, ...white]);
  });

  it('converts CMYK and other colour profiles to sRGB', async () => {
    const colour = [150, 100, 90]; // one that inks can print
    const solid = image(Array.from({ length: 64 }, () => colour).flat(), 8, 3);
    const cmyk = await solid.clone().toColourspace('cmyk').jpeg({ quality: 100 }).toBuffer();
    const wide = await solid.clone().withIccProfile('p3').png().toBuffer();
    expect(await sharp(cmyk).metadata()).toMatchObject({ space: 'cmyk', channels: 4 });
    const stored = await sharp(wide, { ignoreIcc: true }).raw().toBuffer();
    expect([...stored.subarray(0, 3)]).not.toEqual(colour);
    for (const [bytes, tolerance] of [
      [cmyk, 8],
      [wide, 2],
    ] as const) {
      const { pixels } = await readImage(bytes);
      expect(pixels).toHaveLength(64 * 3);
      colour.forEach((value, channel) => {
        expect(Math.abs(pixels[channel]! - value)).toBeLessThanOrEqual(tolerance);
      });
    }
  });

  it('looks up palettes and reads a single pixel', async () => {
    expect(await pixelsOf(image([...red, ...green, ...blue], 3, 3).png({ palette: true }))).toEqual([
      ...red,
      ...green,
      ...blue,
    ]);
    expect(await pixelsOf(image([9], 1, 1).jpeg())).toEqual([9, 9, 9]);
  });
});

describe('readImage refuses, in one line with the remedy,', () => {
  it('a path that is missing, a folder or empty', async () => {
    const missing = join(folder, 'none.jpg');
    expect(await failure(missing, 'missing')).toBe(`${missing} does not exist; check the path`);
    await mkdir(join(folder, 'folder.png'));
    expect(await failure(join(folder, 'folder.png'), 'folder')).toContain('is a folder');
    await writeFile(join(folder, 'empty.jpg'), '');
    expect(await failure(join(folder, 'empty.jpg'), 'empty')).toContain('empty.jpg is empty (0 bytes)');
    expect(await failure(new Uint8Array(), 'empty', { name: 'upload 7' })).toMatch(/^upload 7 is empty/);
  });

  it.each([0.2, 0.5, 0.95])('a file cut at %d of its length', async (part) => {
    const encodings = {
      jpg: noisy(200, 150).jpeg(),
      progressive: noisy(200, 150).jpeg({ progressive: true }),
      png: noisy(200, 150).png(),
      webp: noisy(200, 150).webp(),
      tif: noisy(200, 150).tiff({ compression: 'deflate' }),
    };
    for (const [name, encoded] of Object.entries(encodings)) {
      const bytes = await encoded.toBuffer();
      const cut = bytes.subarray(0, Math.floor(bytes.length * part));
      expect(await failure(cut, 'damaged', { name })).toMatch(
        /^\w+ is a damaged or truncated \w+ file \(.+\); download or export it again$/,
      );
    }
  });

  it('text with an image suffix, and other formats by their name', async () => {
    const path = join(folder, 'text.png');
    await writeFile(path, '<html><body>404 Not Found</body></html>');
    expect(await failure(path, 'not-an-image')).toContain('text.png is not an image by its content');
    expect(await failure(await image(red, 1, 3).gif().toBuffer(), 'unsupported')).toContain('is a GIF file');
    expect(await failure(await image(red, 1, 3).avif().toBuffer(), 'unsupported')).toContain('HEIF or AVIF');
    const svg = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';
    expect(await failure(Buffer.from(svg), 'unsupported')).toContain('convert it to PNG, JPEG, WebP or TIFF');
    expect(await failure(Uint8Array.of(0xff, 0xd8), 'damaged')).toContain('JPEG');
  });

  it('more pixels than the limit, before decoding them', async () => {
    const bytes = await noisy(20, 10).png().toBuffer();
    expect(await failure(bytes, 'too-large', { maxPixels: 199 })).toContain(
      'has 20 x 10 pixels, more than the limit of 199; crop it',
    );
    expect((await readImage(bytes, { maxPixels: 200 })).width).toBe(20);
    // A header that announces 60000 x 60000 pixels.
    const bomb = Buffer.from(bytes);
    bomb.writeUInt32BE(60000, 16);
    bomb.writeUInt32BE(60000, 20);
    const error = await readImage(bomb).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(ImageError);
  });

  it('samples and bands that are no colours', async () => {
    expect(await failure(floatTiff(), 'unsupported')).toContain('samples of type float');
    const band = { raw: { width: 1, height: 1, channels: 1 } } as const;
    const five = image(red, 1, 3).joinChannel([Buffer.of(4), Buffer.of(5)], band);
    const bytes = await five.tiff({ compression: 'none' }).toBuffer();
    expect(await failure(bytes, 'unsupported')).toContain('has 5 bands; export its red, green and blue');
  });
});

/** A TIFF file of one float32 pixel, as elevation models have them. */
function floatTiff(): Buffer {
  const entries = [
    [256, 1], // width
    [257, 1], // height
    [258, 32], // bits per sample
    [259, 1], // no compression
    [262, 1], // black is zero
    [273, 8], // where the strip is
    [277, 1], // samples per pixel
    [278, 1], // rows per strip
    [279, 4], // bytes in the strip
    [339, 3], // floating point
  ] as const;
  const file = Buffer.alloc(12 + 2 + entries.length * 12 + 4);
  file.write('II*\0', 'latin1');
  file.writeUInt32LE(12, 4);
  file.writeFloatLE(0.5, 8);
  file.writeUInt16LE(entries.length, 12);
  entries.forEach(([tag, value], index) => {
    const at = 14 + index * 12;
    file.writeUInt16LE(tag, at);
    file.writeUInt16LE(4, at + 2); // a 32-bit number
    file.writeUInt32LE(1, at + 4);
    file.writeUInt32LE(value, at + 8);
  });
  return file;
}
