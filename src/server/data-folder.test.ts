import { mkdir, mkdtemp, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { DataFolder } from './data-folder.ts';

const inFolder = temporaryFolder();

it('is a new, an empty or its own folder, and touches no other', async () => {
  const foreign = inFolder('foreign');
  await mkdir(join(foreign, 'jobs', 'precious'), { recursive: true });
  await mkdir(join(foreign, 'scratch'));
  await writeFile(join(foreign, 'scratch', 'thesis.txt'), 'years');
  await expect(DataFolder.open(foreign)).rejects.toThrow(/foreign is not empty and no data folder/);
  expect(await readFile(join(foreign, 'scratch', 'thesis.txt'), 'utf8')).toBe('years');
  expect((await readdir(foreign)).sort()).toEqual(['jobs', 'scratch']);
  await mkdir(inFolder('empty'));
  for (const path of [inFolder('empty'), inFolder('new', 'deep')]) {
    const first = await DataFolder.open(path);
    await writeFile(join(first.of('scratch'), 'of a run that was killed'), 'x');
    await writeFile(join(first.of('images'), 'kept'), 'x');
    await first.close();
    const second = await DataFolder.open(path);
    expect(await readdir(second.of('scratch'))).toEqual([]);
    expect(await readdir(second.of('images'))).toEqual(['kept']);
    await second.close();
  }
});

it('is used by one service at a time', async () => {
  const first = await DataFolder.open(inFolder('shared'));
  await expect(DataFolder.open(inFolder('shared'), 100)).rejects.toThrow(
    /shared is in use by process \d+ on .*; give each service a data folder of its own/,
  );
  await first.close();
  await (await DataFolder.open(inFolder('shared'))).close();
});

it('waits for the lock of a process that may be gone, as that of a container that was started again', async () => {
  const path = inFolder('restarted');
  await (await DataFolder.open(path)).close();
  const lock = join(path, 'service.lock');
  await writeFile(lock, JSON.stringify({ id: 'x', pid: 1, host: hostname(), numbering: 'another' }));
  const opened = DataFolder.open(path, 10_000);
  setTimeout(() => utimes(lock, new Date(0), new Date(0)), 300);
  await (await opened).close();
});

it.skipIf(process.platform === 'win32')('is for the eyes of its user only', async () => {
  await mkdir(inFolder('open'), { mode: 0o755 });
  const data = await DataFolder.open(inFolder('open'));
  for (const path of [data.path, data.of('images'), data.of('jobs'), data.of('scratch')]) {
    expect((await stat(path)).mode & 0o777).toBe(0o700);
  }
  await data.close();
});

it('that is temporary goes with its service, or when the next one sees that it was killed', async () => {
  const left = await mkdtemp(join(tmpdir(), 'skyrefer-serve-'));
  await writeFile(join(left, 'skyrefer-data.json'), '{}');
  await writeFile(
    join(left, 'service.lock'),
    JSON.stringify({ id: 'x', pid: 2 ** 22 + 1, host: hostname(), numbering: null }),
  );
  const living = await DataFolder.open(null);
  const next = await DataFolder.open(null);
  expect(await stat(left).catch(() => null)).toBeNull();
  expect((await stat(living.path)).isDirectory()).toBe(true);
  await living.close();
  await next.close();
  expect(await stat(next.path).catch(() => null)).toBeNull();
});
