import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromArrayBuffer, fromFile } from 'geotiff';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { createCogFile } from './cog-file-node.ts';
import { encodeCog } from './index.ts';
import { blobs, same, writeCog } from './testing/cog.ts';

const inFolder = temporaryFolder();

describe('Cloud Optimized GeoTIFF', () => {
  it('holds the pixels, whatever strips they come in; empty tiles cost little', async () => {
    const [width, height] = [1300, 900];
    const data = blobs(width, height, 1);
    const bytes = await encodeCog(data, { width, height, georeference: null });
    for (const rows of [1, 600, 900]) {
      const path = inFolder('strips.tif');
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
    const inside = await mkdtemp(inFolder('abort-'));
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
    await expect(createCogFile(join(inside, 'mask.tif', 'a.tif'), options)).rejects.toThrow(
      /a\.tif cannot be written: .*mask\.tif is not a folder/,
    );
    await expect(createCogFile(inside, options)).rejects.toThrow('cannot be written');
  });
});
