import { readdir, stat, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { Problem } from '../http/problem.ts';
import { FileJobStore } from './file-job-store.ts';
import type { JobRequest } from './job.ts';

const inFolder = temporaryFolder();
const request = {
  ...{ process: 'segment', sentences: ['the ship'], format: 'json', name: null, url: null },
  ...{ response: 'raw', outputs: [] },
} as JobRequest;
const { signal } = new AbortController();

const result = (bytes: number) => ({
  result: { content: { bytes: new Uint8Array(bytes) }, mediaType: 'application/json', suffix: '.json' },
});

it('accepts a job anew that a service left, and fails one that was begun twice without an end', async () => {
  let time = 0;
  const now = () => new Date(1_000_000 + 1000 * time++);
  const open = () => FileJobStore.open({ folder: inFolder('jobs'), seconds: 60, now });
  const submit = async (store: FileJobStore) => (await store.submit(request, 'me', null)).id;
  const first = await open();
  const twice = await submit(first);
  await first.take();
  const second = await open();
  const [once, done, stopped, never] = [
    await submit(second),
    await submit(second),
    await submit(second),
    await submit(second),
  ];
  const taken = [await second.take(), await second.take(), await second.take(), await second.take()];
  expect(taken.map((claim) => claim!.job.id)).toEqual([twice, once, done, stopped]);
  await taken[2]!.finish(result(1), signal);
  await taken[3]!.giveBack();
  const third = await open();
  const stateOf = async (id: string) => (await third.get(id))!;
  const states = await Promise.all([once, done, stopped, never].map(stateOf));
  expect(states.map(({ status }) => status)).toEqual(['accepted', 'successful', 'accepted', 'accepted']);
  // A service that is stopped did not end because of the job.
  expect(states.map(({ begun }) => begun)).toEqual([1, 1, 0, 0]);
  const failed = await stateOf(twice);
  expect(failed).toMatchObject({ status: 'failed', problem: { status: 500 } });
  expect(failed.message).toContain('the service ended while it worked on it');
  expect(failed.finished).not.toBeNull();
  expect(await third.countUnfinished()).toBe(3);
  expect((await third.take())!.job).toMatchObject({ id: once, begun: 2 });
});

it('keeps of a job that ended only what is said of it and its result', async () => {
  const store = await FileJobStore.open({ folder: inFolder('ended'), seconds: 60 });
  const image = { bytes: new Uint8Array(10) };
  const failed = await store.submit(request, 'me', image);
  const claim = (await store.take())!;
  await writeFile(claim.journalPath, '{}\n');
  expect(await claim.fail(new Problem(422, 'damaged'), signal)).toBe(true);
  expect(await readdir(inFolder('ended', failed.id))).toEqual(['job.json']);
  const done = await store.submit(request, 'me', image);
  expect(await (await store.take())!.finish(result(5), signal)).toBe(true);
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
  const store = await FileJobStore.open({ ...limits, now });
  const finish = async (bytes: number) => (await store.keep(request, 'me', result(bytes))).id;
  const areThere = (ids: readonly string[]) =>
    Promise.all(ids.map(async (id) => (await store.get(id)) !== undefined));
  const waiting = await store.submit(request, 'me', null);
  const ids: string[] = [];
  for (let count = 0; count < 4; count++) ids.push(await finish(5));
  expect(await areThere(ids)).toEqual([false, true, true, true]);
  const large = await finish(18);
  expect(await areThere(ids)).toEqual([false, false, false, true]);
  // What was just computed is not lost, whatever its size, and neither is what waits.
  const larger = await finish(100);
  expect(await areThere([large, larger, waiting.id])).toEqual([false, true, true]);
  expect((await readdir(limits.folder)).sort()).toEqual([larger, waiting.id].sort());
  // The next run knows how large results are.
  const again = await FileJobStore.open({ ...limits, now });
  await again.keep(request, 'me', result(1));
  expect(await again.get(larger)).toBeUndefined();
});

it('leaves nothing of a job that cannot be written, and does not count it', async () => {
  const store = await FileJobStore.open({ folder: inFolder('full'), seconds: 60 });
  const image = { path: inFolder('no such image') };
  await expect(store.submit(request, 'me', image)).rejects.toThrow('ENOENT');
  expect(await store.countUnfinished()).toBe(0);
  expect(await store.take()).toBeNull();
  expect(await readdir(inFolder('full'))).toEqual([]);
});
