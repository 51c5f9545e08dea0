import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { createGreyPng } from './png-file-node.ts';

const inFolder = temporaryFolder();

it('holds the rows, whatever strips they come in', async () => {
  const [width, height] = [301, 997];
  const data = Uint8Array.from({ length: width * height }, (_, i) => (i * 2654435761) >>> 24);
  for (const rows of [1, 100, height]) {
    const path = inFolder(`rows-${rows}.png`);
    const sink = await createGreyPng(path, { width, height });
    for (let y = 0; y < height; y += rows) await sink.write(data.subarray(y * width, (y + rows) * width));
    await sink.finish();
    expect(await sharp(path).metadata()).toMatchObject({
      format: 'png',
      width,
      height,
      channels: 1,
      space: 'b-w',
    });
    const pixels = await sharp(path).toColourspace('b-w').raw().toBuffer();
    expect(Buffer.compare(pixels, data)).toBe(0);
  }
});

it('leaves nothing behind where it fails or is aborted', async () => {
  const inside = await mkdtemp(inFolder('abort-'));
  const path = join(inside, 'a.png');
  const aborted = await createGreyPng(path, { width: 4, height: 4 });
  await aborted.write(new Uint8Array(8));
  await aborted.abort();
  const short = await createGreyPng(path, { width: 4, height: 4 });
  await expect(short.finish()).rejects.toThrow('0 of 4 rows were given');
  const long = await createGreyPng(path, { width: 4, height: 4 });
  await expect(long.write(new Uint8Array(20))).rejects.toThrow('does not fit after 0 of 4 rows');
  expect(await readdir(inside)).toEqual([]);
  await writeFile(join(inside, 'file'), '');
  await expect(createGreyPng(join(inside, 'file', 'a.png'), { width: 4, height: 4 })).rejects.toThrow(
    /a\.png cannot be written: .*file is not a folder/,
  );
});
