import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWithPostgres } from '../../../test/optional-tools.ts';
import { Database } from '../../database/database-node.ts';
import { Cluster } from '../../database/testing/cluster.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { Problem } from '../http/problem.ts';
import type { AnswerFile } from '../outputs/answer-content.ts';
import type { JobRequest } from './job.ts';
import { LARGEST_RESULTS } from './job-results.ts';
import type { JobClaim } from './job-store.ts';
import { PostgresJobStore, type PostgresJobStoreOptions } from './postgres-job-store.ts';

const inFolder = temporaryFolder();
const request = {
  ...{ process: 'segment', sentences: ['the ship'], format: 'json', name: null, url: null },
  ...{ response: 'raw', outputs: [] },
} as JobRequest;
const { signal } = new AbortController();
const answerer = {
  software: '1.0.0',
  model: { name: 'stub', hash: '0123456789abcdef' },
  precision: 'float32',
};
let cluster: Cluster;
let address: string;
let database: Database;
const stores: PostgresJobStore[] = [];

async function open(name: string, options: Partial<PostgresJobStoreOptions> = {}): Promise<PostgresJobStore> {
  const limits = { seconds: 60, maxBytes: 1e9, maxFinished: 100, heartbeatSeconds: 3600 };
  const store = await PostgresJobStore.open({
    address,
    answerer,
    folder: inFolder(name),
    ...limits,
    ...options,
  });
  stores.push(store);
  return store;
}

/** An hour of silence passes at once; in what a test takes, nobody gives a sign of life. */
const letSilencePass = () =>
  database.run(
    `UPDATE skyrefer_queue.job SET heartbeat_on = now() - interval '2 hours' WHERE state = 'active'`,
  );

/** Takes a job as soon as the silence of the one who held it is noticed. */
async function takeLater(store: PostgresJobStore): Promise<JobClaim> {
  let claim: JobClaim | null = null;
  const take = async () => (claim ??= await store.take());
  await expect.poll(take, { timeout: 60_000, interval: 200 }).not.toBeNull();
  return claim!;
}

/** A file that is an answer, in a folder that was made for it. */
async function answerFile(name: string, bytes: Uint8Array): Promise<AnswerFile> {
  const path = inFolder('scratch', name, 'answer');
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  return { content: { path, size: bytes.length }, mediaType: 'image/tiff', suffix: '.tif' };
}
const bytesAnswer = (bytes: number): AnswerFile => ({
  ...{ content: { bytes: new Uint8Array(bytes) }, mediaType: 'application/json', suffix: '.json' },
});

describeWithPostgres('jobs in PostgreSQL', () => {
  beforeAll(async () => {
    cluster = await Cluster.start();
    address = await cluster.database('jobs');
    database = await Database.open(address);
  });
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await database?.close();
    await cluster?.stop();
  });

  it('gives a job whose service is silent to another, and takes nothing of the first any more', async () => {
    const [first, second] = [await open('first'), await open('second')];
    const image = randomBytes(2.5 * 2 ** 20);
    const { id } = await first.submit(request, 'me', { bytes: image });
    const lost: string[] = [];
    first.listen({ waiting: () => {}, lost: (job) => lost.push(job) });
    const frozen = (await first.take())!;
    expect((await readFile(frozen.imagePath)).equals(image)).toBe(true);
    expect(await second.take()).toBeNull();
    await letSilencePass();
    const taken = await takeLater(second);
    expect(taken.job).toMatchObject({ id, begun: 2, status: 'running', request });
    expect((await readFile(taken.imagePath)).equals(image)).toBe(true);
    await expect.poll(() => lost, { timeout: 60_000 }).toEqual([id]);
    expect(await frozen.finish({ result: bytesAnswer(5) }, signal)).toBe(false);
    expect(await frozen.fail(new Problem(500, 'late'), signal)).toBe(false);
    expect(await readdir(inFolder('first'))).toEqual([]);

    taken.note({ progress: 40, message: 'half' });
    await expect.poll(async () => (await first.get(id))!.message, { timeout: 60_000 }).toBe('half');
    const file = await answerFile('large', image);
    expect(await taken.finish({ mask: file, words: bytesAnswer(0) }, signal)).toBe(true);
    expect(await first.get(id)).toMatchObject({
      ...{ status: 'successful', progress: 100 },
      results: [
        { name: 'mask', mediaType: 'image/tiff' },
        { name: 'words', mediaType: 'application/json' },
      ],
    });
    const mask = await first.result(id, 'mask');
    expect(mask.size).toBe(image.length);
    expect(Buffer.from(await mask.bytes()).equals(image)).toBe(true);
    expect(Buffer.from(await new Response(mask.body()).arrayBuffer()).equals(image)).toBe(true);
    expect((await first.result(id, 'words')).size).toBe(0);
    // Neither the answer's own file nor the image stays anywhere.
    await expect(stat(inFolder('scratch', 'large'))).rejects.toThrow('ENOENT');
    expect(await readdir(inFolder('second'))).toEqual([]);
    const { rows } = await database.run(`SELECT DISTINCT file FROM skyrefer_service.part ORDER BY file`);
    expect(rows).toEqual([{ file: 'output-mask' }]);
  });

  it('begins a job again that was given back, and not one during which services ended twice', async () => {
    const store = await open('returned');
    const { id } = await store.submit(request, 'me', null);
    await (await store.take())!.giveBack();
    expect(await store.get(id)).toMatchObject({ status: 'accepted', begun: 0 });
    expect((await store.take())!.job).toMatchObject({ id, begun: 1 });
    expect(await store.countUnfinished()).toBe(1);
    await letSilencePass();
    await takeLater(store);
    await letSilencePass();
    const state = async () => {
      expect(await store.take()).toBeNull();
      return (await store.get(id))!.status;
    };
    await expect.poll(state, { timeout: 60_000, interval: 200 }).toBe('failed');
    expect(await store.get(id)).toMatchObject({
      begun: 2,
      problem: { status: 500, detail: expect.stringContaining('begun 2 times') },
    });
    expect(await store.countUnfinished()).toBe(0);
  });

  it('removes the oldest finished jobs above its limits, and what was dismissed wherever it is', async () => {
    const store = await open('many', { maxBytes: 25, maxFinished: 3 });
    await database.run('DELETE FROM skyrefer_service.job');
    const areThere = (ids: readonly string[]) =>
      Promise.all(ids.map(async (id) => (await store.get(id)) !== undefined));
    const finish = async (bytes: number) => {
      const { id } = await store.submit(request, 'me', null);
      await (await store.take())!.finish({ result: bytesAnswer(bytes) }, signal);
      return id;
    };
    const ids: string[] = [];
    for (let count = 0; count < 4; count++) ids.push(await finish(5));
    const waiting = await store.submit(request, 'me', null);
    expect(await areThere(ids)).toEqual([false, true, true, true]);
    await store.remove(waiting.id);
    expect(await store.take()).toBeNull();
    const large = await finish(100);
    expect(await areThere([...ids, large])).toEqual([false, false, false, false, true]);
    await store.submit(request, 'me', null);
    const claim = (await store.take())!;
    await store.remove(claim.job.id);
    expect(await claim.finish({ result: bytesAnswer(1) }, signal)).toBe(false);
    expect((await store.of('me')).map(({ id }) => id)).toEqual([large]);
    expect(await store.of('you')).toEqual([]);
    const excessive = {
      result: { ...bytesAnswer(0), content: { path: inFolder('none', 'x'), size: LARGEST_RESULTS + 1 } },
    };
    await expect(store.keep(request, 'me', excessive)).rejects.toMatchObject({ status: 413 });
    // No time is kept for finished jobs.
    const hasty = await open('hasty', { seconds: -1 });
    await hasty.sweep();
    expect(await store.of('me')).toEqual([]);
  });

  it('leaves jobs to services of their own model and version, and says so', async () => {
    const [own, other] = [
      await open('own'),
      await open('other', { answerer: { ...answerer, software: '2.0.0' } }),
    ];
    const { id } = await own.submit(request, 'me', null);
    expect(await other.take()).toBeNull();
    const waits = 'waits for a service of skyrefer 1.0.0 with the model stub (0123456789ab, float32)';
    expect((await other.get(id))!.message).toBe(waits);
    expect((await other.of('me')).map(({ message }) => message)).toEqual([waits]);
    expect((await own.get(id))!.message).toBe('waiting');
    expect(await other.countUnfinished()).toBe(0);
    expect(await other.waitingForOthers()).toEqual([
      { answerer: 'skyrefer 1.0.0 with the model stub (0123456789ab, float32)', jobs: 1 },
    ]);
    await other.remove(id);
    expect(await own.take()).toBeNull();
  });

  it('refuses tables that a newer skyrefer laid out', async () => {
    await database.run('UPDATE skyrefer_service.layout SET version = 2');
    await expect(open('newer')).rejects.toMatchObject({
      code: 'database/version',
      message: expect.stringMatching(
        /^the jobs in postgres:\S+ are laid out by a newer skyrefer \(version 2, this one knows 1\); install that release here, the same on all machines$/,
      ),
    });
  });
});
