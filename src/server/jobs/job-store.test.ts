import { readdir, stat, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import type { JobRequest } from './job.ts';
import { JobStore } from './job-store.ts';

const inFolder = temporaryFolder();
const request = {
  ...{ process: 'segment', sentences: ['the ship'], format: 'json', name: null, url: null },
  ...{ response: 'raw', outputs: [] },
} as JobRequest;

it('accepts a job anew that a service left, and fails one that was begun twice without an end', async () => {
  const options = { folder: inFolder('jobs'), seconds: 60 };
  const first = await JobStore.open(options);
  const [never, once, twice, done] = await Promise.all(
    [0, 1, 2, 2].map(async (begun) => {
      const { id } = await first.create(request, 'me', null);
      await first.update(id, { status: begun > 0 ? 'running' : 'accepted', begun });
      return id;
    }),
  );
  await first.update(done!, { status: 'successful', finished: new Date().toISOString() });
  const second = await JobStore.open(options);
  const stateOf = (id: string | undefined) => second.get(id!)!;
  expect([never, once, done].map((id) => stateOf(id).status)).toEqual(['accepted', 'accepted', 'successful']);
  expect(stateOf(once).begun).toBe(1);
  expect(stateOf(twice)).toMatchObject({ status: 'failed', problem: { status: 500 } });
  expect(stateOf(twice).message).toContain('the service ended while it worked on it');
  expect(stateOf(twice).finished).not.toBeNull();
  expect(second.unfinished).toBe(2);
});

const result = (bytes: number) => ({
  result: { content: { bytes: new Uint8Array(bytes) }, mediaType: 'application/json', suffix: '.json' },
});

it('keeps of a job that ended only what is said of it and its result', async () => {
  const store = await JobStore.open({ folder: inFolder('ended'), seconds: 60 });
  const image = { bytes: new Uint8Array(10) };
  const failed = await store.create(request, 'me', image);
  await writeFile(store.journalPath(failed.id), '{}\n');
  await store.update(failed.id, { status: 'failed', finished: new Date().toISOString() });
  expect(await readdir(inFolder('ended', failed.id))).toEqual(['job.json']);
  const done = await store.create(request, 'me', image);
  await store.finish(done.id, result(5));
  expect((await readdir(inFolder('ended', done.id))).sort()).toEqual(['job.json', 'output-result']);
  if (process.platform !== 'win32') {
    expect((await stat(inFolder('ended', done.id))).mode & 0o777).toBe(0o700);
    expect((await stat(inFolder('ended', done.id, 'job.json'))).mode & 0o777).toBe(0o600);
  }
});

it('removes the oldest finished jobs when there are too many, or their results are too large', async () => {
  const limits = { folder: inFolder('many'), seconds: 60, maxBytes: 25, maxFinished: 3 };
  let time = 0;
  const now = () => new Date(1_000_000 + 1000 * time++);
  const store = await JobStore.open({ ...limits, now });
  const finish = async (bytes: number) => {
    const { id } = await store.create(request, 'me', null);
    await store.finish(id, result(bytes));
    return id;
  };
  const waiting = await store.create(request, 'me', null);
  const ids: string[] = [];
  for (let count = 0; count < 4; count++) ids.push(await finish(5));
  expect(ids.map((id) => store.get(id) !== undefined)).toEqual([false, true, true, true]);
  const large = await finish(18);
  expect(ids.map((id) => store.get(id) !== undefined)).toEqual([false, false, false, true]);
  // What was just computed is not lost, whatever its size, and neither is what waits.
  const larger = await finish(100);
  expect([large, larger, waiting.id].map((id) => store.get(id) !== undefined)).toEqual([false, true, true]);
  expect((await readdir(limits.folder)).sort()).toEqual([larger, waiting.id].sort());
  // The next run knows how large results are.
  const again = await JobStore.open({ ...limits, now });
  const { id } = await again.create(request, 'me', null);
  await again.finish(id, result(1));
  expect(again.get(larger)).toBeUndefined();
});

it('leaves nothing of a job that cannot be written, and does not count it', async () => {
  const store = await JobStore.open({ folder: inFolder('full'), seconds: 60 });
  const image = { path: inFolder('no such image') };
  await expect(store.create(request, 'me', image)).rejects.toThrow('ENOENT');
  expect(store.unfinished).toBe(0);
  expect(await readdir(inFolder('full'))).toEqual([]);
});
