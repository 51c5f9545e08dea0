import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeAside } from './write-aside.ts';

describe('writeAside', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('shows the file only when it is whole', async () => {
    const path = join(folder, 'a.txt');
    await writeFile(path, 'old');
    await writeAside(path, async (aside) => {
      await writeFile(aside, 'new');
      expect(await readFile(path, 'utf8')).toBe('old');
    });
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  it('leaves what was there, and nothing else, where writing fails', async () => {
    const path = join(folder, 'a.txt');
    const failing = writeAside(path, async (aside) => {
      await writeFile(aside, 'half');
      throw new Error('the disk is full');
    });
    await expect(failing).rejects.toThrow('the disk is full');
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['a.txt']);
  });
});
