import { mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { OutputError } from './errors.ts';
import type { Picture } from './picture.ts';
import { readImage } from './read-image-node.ts';
import { replaceFile } from './replace-file-node.ts';
import { writePicture } from './write-image-node.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skyrefer-output-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const picture: Picture = { width: 2, height: 1, pixels: Uint8Array.of(250, 10, 20, 30, 40, 200) };

it('writes pictures by suffix: PNG exactly, JPEG nearly', async () => {
  await writePicture(join(folder, 'a.png'), picture);
  expect(await readImage(join(folder, 'a.png'))).toEqual(picture);
  for (const name of ['a.jpg', 'a.JPEG']) {
    await writePicture(join(folder, name), picture);
    expect((await sharp(join(folder, name)).metadata()).format).toBe('jpeg');
  }
  await expect(writePicture(join(folder, 'a.bmp'), picture)).rejects.toThrow(
    "a.bmp: the suffix '.bmp' is not known; pictures are written as .png or .jpg",
  );
  await expect(writePicture(join(folder, 'a'), picture)).rejects.toThrow('there is no suffix');
});

it('replaces a file, follows links, and leaves nothing beside it', async () => {
  const path = join(folder, 'real.txt');
  await writeFile(path, 'old');
  await symlink('real.txt', join(folder, 'link.txt'));
  await replaceFile(join(folder, 'link.txt'), 'new');
  expect(await readFile(path, 'utf8')).toBe('new');
  expect(await readlink(join(folder, 'link.txt'))).toBe('real.txt');
  await Promise.all(Array.from({ length: 5 }, (_, i) => replaceFile(path, `version ${i}`)));
  expect(await readFile(path, 'utf8')).toMatch(/^version \d$/);
  expect((await readdir(folder)).sort()).toEqual(['link.txt', 'real.txt']);
});

it('says why a file cannot be written, and leaves nothing half-written', async () => {
  await writeFile(join(folder, 'file'), 'x');
  await mkdir(join(folder, 'folder.png'));
  const cases = [
    ['file/mask.png', /mask\.png cannot be written: .*file is not a folder; choose another path$/],
    ['folder.png', /folder\.png is a folder; give the path of a file$/],
  ] as const;
  for (const [name, message] of cases) {
    const error = await writePicture(join(folder, name), picture).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(OutputError);
    expect((error as Error).message).toMatch(message);
  }
  expect((await readdir(folder)).sort()).toEqual(['file', 'folder.png']);
  await writePicture(join(folder, 'made', 'too', 'mask.png'), picture);
  expect(await readdir(join(folder, 'made', 'too'))).toEqual(['mask.png']);
});

it('writes to a device as it is', async () => {
  await replaceFile('/dev/null', 'x');
  expect(await readFile('/dev/null', 'utf8')).toBe('');
});
