import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PlacedLines } from './placed-lines.ts';
import { readTextLines } from './text-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const TEXT = 'image,sentence\r\nä.tif,das Schiff\rb.tif,\r\n\n"c.tif",the ship 船\r\nlast';

it.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
  ['UTF-16', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
  ['nothing', Buffer.alloc(0)],
  ['an end', Buffer.from('one\r\ntwo\r')],
])(
  'gives the lines of readTextLines, however it is cut, and those from any of them on: %s',
  async (_, bytes) => {
    const path = join(folder, 'list');
    await writeFile(path, bytes);
    const expected: string[] = [];
    for await (const line of readTextLines(path)) expected.push(line);
    const file = await PlacedLines.open(path);
    const read = async (offset?: number, pieceBytes?: number) => {
      const all = [];
      for await (const lines of file.lines(offset, pieceBytes)) all.push(...lines);
      return all;
    };
    for (const pieceBytes of [1, 2, 3, 7, 1 << 16]) {
      const lines = await read(undefined, pieceBytes);
      expect(lines.map(({ text }) => text)).toEqual(expected);
      for (const [index, { offset }] of lines.entries()) {
        expect((await read(offset, pieceBytes)).map(({ text }) => text)).toEqual(expected.slice(index));
      }
    }
    await file.close();
  },
);

it('refuses what is no text', async () => {
  const path = join(folder, 'list');
  await writeFile(path, Buffer.from([0x61, 0x0a, 0xff, 0xfe, 0x0a]));
  const file = await PlacedLines.open(path);
  await expect(file.lines().next()).rejects.toThrow('neither UTF-8 nor UTF-16');
  await file.close();
});
