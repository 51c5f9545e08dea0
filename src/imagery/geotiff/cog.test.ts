import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromArrayBuffer, fromFile } from 'geotiff';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Random } from '../../random/random.ts';
import { createCogFile } from './cog-file-node.ts';
import { type CogOptions, encodeCog } from './index.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A mask of blobs, with large empty parts. */
function blobs(width: number, height: number, seed: number): Uint8Array {
  const random = new Random(seed);
  const data = new Uint8Array(width * height);
  for (let blob = 0; blob < 20; blob++) {
    const [cx, cy, radius] = [(random.next() * width) / 2, random.next() * height, 3 + random.next() * 60];
    for (let y = Math.max(0, Math.floor(cy - radius)); y < Math.min(height, cy + radius); y++) {
      for (let x = Math.max(0, Math.floor(cx - radius)); x < Math.min(width, cx + radius); x++) {
        if (Math.hypot(x - cx, y - cy) < radius) data[y * width + x] = 255;
      }
    }
  }
  return data;
}

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

async function writeCog(path: string, data: Uint8Array, options: CogOptions, rows = 37): Promise<void> {
  const sink = await createCogFile(path, options);
  const { width } = options;
  for (let y = 0; y < data.length / width; y += rows) {
    await sink.write(data.subarray(y * width, (y + rows) * width));
  }
  await sink.finish();
}

describe('Cloud Optimized GeoTIFF', () => {
  it('holds the pixels, whatever strips they come in; empty tiles cost little', async () => {
    const [width, height] = [1300, 900];
    const data = blobs(width, height, 1);
    const bytes = await encodeCog(data, { width, height, georeference: null });
    for (const rows of [1, 600, 900]) {
      const path = join(folder, 'strips.tif');
      await writeCog(path, data, { width, height, georeference: null }, rows);
      const tiff = await fromFile(path);
      expect((await tiff.getImage()).getTileWidth()).toBe(512);
      const [band] = await (await tiff.getImage()).readRasters();
      expect(same(band as Uint8Array, data)).toBe(true);
      tiff.close();
    }
    const tiff = await fromArrayBuffer(bytes.slice().buffer);
    expect(await tiff.getImageCount()).toBe(3);
    const [half] = await (await tiff.getImage(1)).readRasters();
    expect((half as Uint8Array).length).toBe(650 * 450);
    const empty = await encodeCog(new Uint8Array(4000 * 4000), {
      width: 4000,
      height: 4000,
      georeference: null,
    });
    expect(empty.length).toBeLessThan(40_000);
  });

  it.each([
    [80, 60],
    [512, 512],
    [1300, 900],
  ])('is read by libvips too, at %i x %i', async (width, height) => {
    const data = blobs(width, height, 2);
    const bytes = await encodeCog(data, { width, height, georeference: null });
    const read = await sharp(bytes).toColourspace('b-w').raw().toBuffer();
    expect(same(read, data)).toBe(true);
  });

  it('leaves nothing behind where it is aborted or fails, and keeps what was there', async () => {
    const inside = await mkdtemp(join(folder, 'abort-'));
    const path = join(inside, 'mask.tif');
    await writeFile(path, 'old');
    const options = { width: 4, height: 4, georeference: null };
    const aborted = await createCogFile(path, options);
    await aborted.write(new Uint8Array(8));
    await aborted.abort();
    const short = await createCogFile(path, options);
    await short.write(new Uint8Array(8));
    await expect(short.finish()).rejects.toThrow('2 of 4 rows were given');
    const long = await createCogFile(path, options);
    await expect(long.write(new Uint8Array(20))).rejects.toThrow('5 rows were given, the height is 4');
    const odd = await createCogFile(path, options);
    await expect(odd.write(new Uint8Array(5))).rejects.toThrow('not made of rows of 4');
    expect(await readdir(inside)).toEqual(['mask.tif']);
    await expect(createCogFile(join(inside, 'none', 'a.tif'), options)).rejects.toThrow(
      /a\.tif cannot be written: the folder .*none does not exist/,
    );
    await expect(createCogFile(inside, options)).rejects.toThrow('cannot be written');
  });
});
