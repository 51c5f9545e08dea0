import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { listedPath } from './listed-path.ts';
import { readTextFile, readTextLines } from './text-file.ts';

const folder = temporaryFolder();
const text = 'image,sentence\r\ntiles/a.tif,"the ship · 船, left"\r\n\r\nb.tif,the 🚢\n';

const utf16 = (value: string, order: 'le' | 'be'): Buffer => {
  const bytes = Buffer.from(value, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

const encodings: [name: string, bytes: (value: string) => Uint8Array][] = [
  ['UTF-8', (value) => Buffer.from(value)],
  ['UTF-8 with a mark', (value) => Buffer.from(`\ufeff${value}`)],
  ['UTF-16 LE', (value) => utf16(`\ufeff${value}`, 'le')],
  ['UTF-16 BE', (value) => utf16(`\ufeff${value}`, 'be')],
  ['UTF-16 LE without a mark', (value) => utf16(value, 'le')],
  ['UTF-16 BE without a mark', (value) => utf16(value, 'be')],
];

const linesOf = async (path: string): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of readTextLines(path)) lines.push(line);
  return lines;
};

describe('text files', () => {
  it.each(encodings)('are read alike: %s', async (_, bytes) => {
    await writeFile(folder('a.csv'), bytes(text));
    expect(await readTextFile(folder('a.csv'))).toBe(text);
    expect(await linesOf(folder('a.csv'))).toEqual([
      'image,sentence',
      'tiles/a.tif,"the ship · 船, left"',
      '',
      'b.tif,the 🚢',
    ]);
  });

  // Pieces of a stream are 64 KiB: characters and the ends of lines lie across their borders.
  it.each(encodings)('of many pieces have their lines: %s', async (_, bytes) => {
    const lines = Array.from({ length: 9000 }, (__, index) => `${index} ${'船🚢é'.repeat(index % 7)}`);
    await writeFile(folder('long.txt'), bytes(lines.join('\r\n')));
    expect(await linesOf(folder('long.txt'))).toEqual(lines);
  });

  it('may end their lines as systems of long ago did', async () => {
    await writeFile(folder('mac.txt'), 'one\rtwo\r');
    expect(await linesOf(folder('mac.txt'))).toEqual(['one', 'two']);
  });

  it('may be empty', async () => {
    await writeFile(folder('empty.txt'), '');
    expect(await readTextFile(folder('empty.txt'))).toBe('');
    expect(await linesOf(folder('empty.txt'))).toEqual([]);
  });

  it('in another encoding are refused by name, or read as far as they go', async () => {
    await writeFile(folder('latin.csv'), Buffer.from('büro.tif,the ship', 'latin1'));
    const remedy = /latin\.csv is neither UTF-8 nor UTF-16 text; save it as UTF-8/;
    await expect(readTextFile(folder('latin.csv'))).rejects.toThrow(remedy);
    await expect(linesOf(folder('latin.csv'))).rejects.toThrow(remedy);
    expect(await readTextFile(folder('latin.csv'), 'replace')).toBe('b\ufffdro.tif,the ship');
  });
});

describe('listedPath', () => {
  it('reads backslashes as slashes, unless a file has just this name', async () => {
    expect(listedPath(folder(), 'tiles\\x\\a.tif')).toBe(folder('tiles/x/a.tif'));
    expect(listedPath(folder(), 'tiles/a.tif')).toBe(folder('tiles/a.tif'));
    expect(listedPath(folder(), '/b.tif')).toBe('/b.tif');
    await writeFile(folder('odd\\name.tif'), '');
    expect(listedPath(folder(), 'odd\\name.tif')).toBe(folder('odd\\name.tif'));
  });
});
