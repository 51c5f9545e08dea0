import { appendFile, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileJournal, JournalMismatchError } from './journal-node.ts';

describe('FileJournal', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
    path = join(folder, 'out.tif.state');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('gives back what was put, also to the next process, past a torn line', async () => {
    const first = await FileJournal.open(path, { image: 'a.tif' }, false);
    await first.put('search 1', { found: [1, 2] });
    await first.put('search 2', null);
    expect(await first.get('search 1')).toEqual({ found: [1, 2] });
    await first.close();
    await appendFile(path, '["search 3",{"found":[');
    const second = await FileJournal.open(path, { image: 'a.tif' }, true);
    expect([second.size, second.has('search 2'), second.has('search 3')]).toEqual([2, true, false]);
    expect(await second.get('search 1')).toEqual({ found: [1, 2] });
    await second.put('search 3', 7);
    await second.close();
    expect((await readFile(path, 'utf8')).trimEnd().split('\n')).toHaveLength(4);
  });

  it('refuses to go on from the journal of another job, and leaves it', async () => {
    const first = await FileJournal.open(path, { image: 'a.tif' }, false);
    await first.put('search 1', 1);
    await first.close();
    const before = await readFile(path, 'utf8');
    await expect(FileJournal.open(path, { image: 'b.tif' }, true)).rejects.toThrow(JournalMismatchError);
    expect(await readFile(path, 'utf8')).toBe(before);
  });

  it('begins anew where nobody wants to resume, and is gone when the job is done', async () => {
    const first = await FileJournal.open(path, { image: 'a.tif' }, false);
    await first.put('search 1', 1);
    await first.close();
    const second = await FileJournal.open(path, { image: 'b.tif' }, false);
    expect(second.size).toBe(0);
    await second.remove();
    await expect(stat(path)).rejects.toThrow('ENOENT');
  });
});
