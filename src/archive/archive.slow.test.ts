import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { connect, createServer, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWithPostgres } from '../../test/optional-tools.ts';
import { Database } from '../database/database-node.ts';
import { Cluster } from '../database/testing/cluster.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import {
  type Archive,
  ArchiveStore,
  exportArchive,
  PartSink,
  type SceneOutcome,
  SceneQueue,
  workOn,
} from './node.ts';
import { DECLARATION, slowStubScene, stubScene } from './testing/stub-answer.ts';
import type { StubWorkerSettings } from './testing/stub-worker-process.ts';

const inFolder = temporaryFolder();
let cluster: Cluster;
let address: string;
let database: Database;
let store: ArchiveStore;

const names = (count: number, stem = 'scene') =>
  Array.from({ length: count }, (_, index) => `/scenes/${stem}-${index}.tif`);

async function made(
  name: string,
  images: readonly string[],
  more: Partial<typeof DECLARATION> = {},
): Promise<Archive> {
  const { archive } = await store.create(name, { ...DECLARATION, ...more });
  await store.add(archive, images);
  return archive;
}

/** Features by image, as they stand in the view of the archive. */
async function sink(name: string): Promise<Map<string, { score: number; geometry: boolean }[]>> {
  const { rows } = await database.run(
    `SELECT image, score, geometry IS NOT NULL AS geometry FROM skyrefer_archives.${name} ORDER BY image, key`,
  );
  const found = new Map<string, { score: number; geometry: boolean }[]>();
  for (const { image, score, geometry } of rows) {
    const others = found.get(image);
    if (others) others.push({ score, geometry });
    else found.set(image, [{ score, geometry }]);
  }
  return found;
}

/** Two ships and the bridge that is not there, of each scene, once. */
async function expectEachOnce(name: string, images: readonly string[]): Promise<void> {
  const found = await sink(name);
  expect([...found.keys()].sort()).toEqual([...images].sort());
  for (const rows of found.values())
    expect(rows.map(({ geometry }) => geometry)).toEqual([true, true, false]);
}

async function withQueue<Result>(
  archive: Archive,
  work: (queue: SceneQueue) => Promise<Result>,
  on = database,
): Promise<Result> {
  const queue = await SceneQueue.open(on, archive, { heartbeatSeconds: 10 });
  try {
    return await work(queue);
  } finally {
    await queue.close();
  }
}

const run = (
  archive: Archive,
  answer = async (image: string) => stubScene(image),
  options: Parameters<typeof workOn>[2] = {},
) => withQueue(archive, (queue) => workOn(queue, answer, options));

/** Seconds of silence pass at once for whatever nobody is at work on any more. */
const letSilencePass = (archive: Archive) =>
  database.run(
    `UPDATE skyrefer_queue.job SET heartbeat_on = now() - interval '1 hour' WHERE name = $1 AND state = 'active'`,
    [`archive-${archive.id}`],
  );

class StubWorker {
  readonly child: ChildProcess;
  readonly lines: string[] = [];
  readonly ended: Promise<string | number | null>;
  #waiting: (() => void)[] = [];

  constructor(settings: Omit<StubWorkerSettings, 'address'>) {
    const program = fileURLToPath(new URL('./testing/stub-worker-process.ts', import.meta.url));
    this.child = spawn(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), program, JSON.stringify({ address, ...settings })],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let rest = '';
    this.child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop()!;
      this.lines.push(...lines);
      for (const resolve of this.#waiting.splice(0)) resolve();
    });
    this.ended = new Promise((resolve) => {
      this.child.on('exit', (code, signal) => {
        resolve(signal ?? code);
        for (const wake of this.#waiting.splice(0)) wake();
      });
    });
  }

  /** Until it has said a number of lines of a kind, or has ended. */
  async said(kind: string, count = 1): Promise<void> {
    const isThere = () => this.lines.filter((line) => line.startsWith(kind)).length >= count;
    while (!isThere() && this.child.exitCode === null && this.child.signalCode === null) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }
}

describeWithPostgres('an archive in PostgreSQL', () => {
  beforeAll(async () => {
    cluster = await Cluster.start();
    address = await cluster.database('archives');
    database = await Database.open(address, { connections: 20 });
    store = new ArchiveStore(database);
  });
  afterAll(async () => {
    await database?.close();
    await cluster?.stop();
  });

  it('is declared once, also by two at the same time; another declaration is refused', async () => {
    const fresh = await cluster.database('creators');
    const databases = await Promise.all([Database.open(fresh), Database.open(fresh)]);
    const both = await Promise.all(
      databases.map((one) => new ArchiveStore(one).create('harbours', DECLARATION)),
    );
    expect(both.map((one) => one.made).sort()).toEqual([false, true]);
    expect(both[0]!.archive).toEqual(both[1]!.archive);
    const first = new ArchiveStore(databases[0]!);
    const other = (change: Partial<typeof DECLARATION>) =>
      first.create('harbours', { ...DECLARATION, ...change });
    await expect(other({ sentences: ['the ships', 'the pier'] })).rejects.toThrow(
      /does not ask 'the pier'.*drop it first/,
    );
    await expect(other({ model: { name: 'stub', hash: 'fedcba9876543210' } })).rejects.toThrow(
      /its model is stub \(0123456789ab\)/,
    );
    await expect(other({ settings: { all: true, gsd: 1 } })).rejects.toThrow('its option gsd is 0.5, not 1');
    await expect(first.create('Harbours', DECLARATION)).rejects.toThrow('small letters');
    await expect(first.get('airports')).rejects.toThrow('there are: harbours');
    await Promise.all(databases.map((one) => one.close()));
  });

  it('answers each scene once, records what cannot be read, and gives it again when asked to', async () => {
    const images = [...names(30), '/scenes/broken-1.tif'];
    const archive = await made('plain', images);
    expect(await store.add(archive, images)).toEqual({ added: 0, seen: 31 });
    const counts = await run(archive, undefined, { concurrency: 3 });
    expect(counts).toMatchObject({ done: 30, unreadable: 1, lost: 0 });
    await expectEachOnce('plain', names(30));
    expect(await store.status(archive)).toMatchObject({
      total: 31,
      done: 30,
      unreadable: 1,
      queued: 0,
      listed: 0,
      workers: 1,
    });
    const [refused] = await store.refused(archive, 10);
    expect(refused).toMatchObject({
      image: '/scenes/broken-1.tif',
      state: 'unreadable',
      reason: expect.stringContaining('is damaged'),
    });
    const { rows } = await database.run(
      `SELECT type, srid FROM geometry_columns WHERE f_table_schema = 'skyrefer_archives' AND f_table_name = 'plain'`,
    );
    expect(rows).toEqual([{ type: 'MULTIPOLYGON', srid: 4326 }]);
    // A mended file is read; what is answered stays.
    expect(await store.retry(archive, false)).toBe(1);
    expect(await run(archive, async (image) => stubScene(image.replace('broken', 'scene')))).toMatchObject({
      done: 1,
    });
    await expectEachOnce('plain', images);
    // With fewer ships in every scene, nothing of the first answers stays.
    expect(await store.retry(archive, true)).toBe(31);
    await run(archive, async (image) =>
      stubScene(image.replace('broken', 'scene'), { ships: 1, score: 0.5 }),
    );
    const again = await sink('plain');
    for (const rows of again.values())
      expect(rows).toEqual([
        { score: 0.5, geometry: true },
        { score: 0, geometry: false },
      ]);
    // Of what cannot be read any more, no answer stays.
    await store.retry(archive, true);
    expect(await run(archive)).toMatchObject({ done: 30, unreadable: 1 });
    await expectEachOnce('plain', names(30));
  });

  it('tries again what may pass, and records what fails each time', async () => {
    const archive = await made('passing', names(3));
    let failures = 0;
    const outcomes: SceneOutcome[] = [];
    await run(
      archive,
      async (image) => {
        if (image.includes('-1')) throw new Error('a fault of the software');
        if (image.includes('-2') && failures++ === 0) throw new Error('once only');
        return stubScene(image);
      },
      { onOutcome: (outcome) => outcomes.push(outcome) },
    );
    expect(outcomes.map(({ state }) => state).sort()).toEqual([
      'again',
      'again',
      'again',
      'again',
      'done',
      'done',
      'failed',
    ]);
    expect(await store.refused(archive, 10)).toEqual([
      { image: '/scenes/scene-1.tif', state: 'failed', reason: 'a fault of the software' },
    ]);
  });

  it('is given back when its worker is stopped', async () => {
    const archive = await made('stopped', names(20));
    const stop = new AbortController();
    let begun = 0;
    const counts = await withQueue(archive, (queue) =>
      workOn(queue, (image, signal) => slowStubScene(image, ++begun === 4 ? 0 : 600_000, signal), {
        concurrency: 4,
        signal: stop.signal,
        onOutcome: () => stop.abort(),
      }),
    );
    expect(counts.done).toBe(1);
    expect(counts.returned).toBeGreaterThanOrEqual(3);
    // Nobody has to wait for a silence to pass.
    expect(await run(archive)).toMatchObject({ done: 19 });
    await expectEachOnce('stopped', names(20));
  });

  it('goes on when connections are cut, and when PostgreSQL is started again under load', async () => {
    const images = names(60);
    const archive = await made('restarted', images);
    const sockets = new Set<Socket>();
    const proxy = createServer((client) => {
      const server = connect(cluster.socket);
      for (const one of [client, server]) {
        sockets.add(one);
        one
          .on('error', () => {})
          .on('close', () => {
            client.destroy();
            server.destroy();
          });
      }
      client.pipe(server).pipe(client);
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const { port } = proxy.address() as { port: number };
    const through = await Database.open(`postgres://tester@127.0.0.1:${port}/archives`);
    const cut = () => {
      for (const socket of sockets) socket.destroy();
    };
    const trouble = new Map<number, () => Promise<void> | void>([
      [10, cut],
      [20, cut],
      [
        30,
        async () => {
          await cluster.crash();
          await cluster.run();
        },
      ],
    ]);
    let answered = 0;
    const troubles: (Promise<void> | void)[] = [];
    const counts = await withQueue(
      archive,
      (queue) =>
        workOn(
          queue,
          async (image) => {
            troubles.push(trouble.get(++answered)?.());
            return stubScene(image);
          },
          { concurrency: 4 },
        ),
      through,
    );
    await Promise.all(troubles);
    expect(counts).toMatchObject({ done: 60, failed: 0 });
    await through.close();
    proxy.close();
    cut();
    await expectEachOnce('restarted', images);
  });

  it('loses nothing and writes nothing twice when workers are killed around the insert and the commit', async () => {
    const images = names(6, 'killed');
    const archive = await made('killed', images);
    const stages = ['insert', 'commit', 'committed'] as const;
    const killed = stages.map((dieAt) => new StubWorker({ archive: 'killed', dieAt }));
    expect(await Promise.all(killed.map(({ ended }) => ended))).toEqual(['SIGKILL', 'SIGKILL', 'SIGKILL']);
    expect((await sink('killed')).size).toBe(1); // what was committed
    const began = performance.now();
    expect(await run(archive)).toMatchObject({ done: 5, lost: 0 });
    // The two that were held came back by the silence of those who held them.
    expect(performance.now() - began).toBeGreaterThan(2000);
    await expectEachOnce('killed', images);
  });

  it('does not let a worker write that stood still while another answered its scene', async () => {
    const archive = await made('frozen', names(3, 'frozen'));
    const go = inFolder('go');
    const frozen = new StubWorker({ archive: 'frozen', waitFor: go, score: 0.125 });
    await frozen.said('begun');
    frozen.child.kill('SIGSTOP');
    await letSilencePass(archive);
    expect(await run(archive)).toMatchObject({ done: 3 });
    await writeFile(go, '');
    frozen.child.kill('SIGCONT');
    expect(await frozen.ended).toBe(0);
    expect(frozen.lines.map((line) => line.split(' ')[0])).toEqual(['begun', 'lost']);
    await expectEachOnce('frozen', names(3, 'frozen'));
    for (const [first] of (await sink('frozen')).values()) expect(first!.score).toBe(0.75);
  });

  it('records an image that ends every worker, and goes on without it', async () => {
    const archive = await made('poisoned', [...names(4), '/scenes/poison-9.tif']);
    for (let time = 0; time < 3; time++) {
      const worker = new StubWorker({ archive: 'poisoned', poison: 'poison' });
      expect(await worker.ended).toBe('SIGKILL');
      await letSilencePass(archive);
    }
    await run(archive);
    expect(await store.refused(archive, 5)).toEqual([
      {
        image: '/scenes/poison-9.tif',
        state: 'failed',
        reason: 'its worker ended 3 times while it was at work on it',
      },
    ]);
    await expectEachOnce('poisoned', names(4));
  });

  /** A thousand with SKYREFER_ARCHIVE_SCENES=1000. */
  const SCENES = Number(process.env.SKYREFER_ARCHIVE_SCENES ?? 120);

  it(`has each of ${SCENES} scenes once after three workers were killed ten times`, async () => {
    const images = names(SCENES, 'many');
    const archive = await made('many', images);
    let kills = 10;
    // Kills are spread over the scenes, at places that do not depend on how fast a worker is.
    const between = Math.max(1, Math.floor(SCENES / 30));
    const keep = async (place: number) => {
      for (let round = 0; ; round++) {
        const worker = new StubWorker({ archive: 'many', milliseconds: 10, concurrency: 2 });
        await worker.said('done', between + ((place + round) % 3));
        if (kills > 0) {
          kills--;
          expect(worker.child.kill('SIGKILL')).toBe(true);
          await worker.ended;
          await letSilencePass(archive);
        } else if ((await worker.ended) === 0) return;
      }
    };
    await Promise.all([0, 1, 2].map(keep));
    expect(kills).toBe(0);
    expect(await store.status(archive)).toMatchObject({ done: SCENES, failed: 0, unreadable: 0 });
    await expectEachOnce('many', images);
  });

  it('is kept as GeoParquet parts too, and exported as one file', async () => {
    const archive = await made('parted', names(25), { parts: inFolder('parts') });
    const parts = new PartSink(database, archive);
    await run(archive, undefined, { concurrency: 2, parts });
    const written = async () => (await readdir(inFolder('parts'))).sort();
    const files = await written();
    const rowsOf = async (path: string) => {
      const bytes = await readFile(path);
      return parquetReadObjects({
        file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
      });
    };
    const all = async () => (await Promise.all(files.map((file) => rowsOf(inFolder('parts', file))))).flat();
    expect(await all()).toHaveLength(75);
    await store.retry(archive, true);
    await run(archive, async (image) => stubScene(image, { ships: 1 }), { parts });
    expect(await written()).toEqual(files);
    expect(await all()).toHaveLength(50);
    const path = inFolder('parted.parquet');
    expect(await exportArchive(database, archive, path, { time: new Date(0) })).toEqual({
      features: 50,
      withoutPlace: 0,
    });
    const exported = await rowsOf(path);
    expect(exported.map(({ id }) => Number(id))).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
    expect(exported[0]).toMatchObject({
      sentence: 'the ships',
      image: '/scenes/scene-0.tif',
      modelHash: '0123456789abcdef',
      areaPixels: 50n,
    });
    await expect(
      exportArchive(database, archive, inFolder('parted.tif'), { time: new Date(0) }),
    ).rejects.toThrow('.gpkg');
  });

  it('puts parts whole into a bucket, and again where the bucket was busy', async () => {
    const put: { path: string; bytes: number; signed: boolean }[] = [];
    let busy = 1;
    const bucket = createHttpServer(async (request, response) => {
      let bytes = 0;
      for await (const chunk of request) bytes += (chunk as Buffer).length;
      const { method, url, headers } = request;
      const fails = busy-- > 0;
      if (!fails)
        put.push({
          path: `${method} ${url}`,
          bytes,
          signed: headers.authorization?.startsWith('AWS4-HMAC') === true,
        });
      response.writeHead(fails ? 503 : 200).end();
    });
    await new Promise<void>((resolve) => bucket.listen(0, '127.0.0.1', resolve));
    const { port } = bucket.address() as { port: number };
    const archive = await made('bucket', names(3, 'bucket'), { parts: 's3://scenes/parts/' });
    const parts = new PartSink(database, archive, {
      ...{
        AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${port}`,
        AWS_ACCESS_KEY_ID: 'id',
        AWS_SECRET_ACCESS_KEY: 'key',
      },
    });
    await run(archive, undefined, { parts });
    expect(put.length).toBeGreaterThan(0);
    for (const { path, bytes, signed } of put) {
      expect(path).toMatch(/^PUT \/scenes\/parts\/part-\d{8}\.parquet$/);
      expect(bytes).toBeGreaterThan(1000);
      expect(signed).toBe(true);
    }
    bucket.close();
  });

  it('is dropped with all that belongs to it', async () => {
    const archive = await made('gone', names(3));
    await run(archive);
    await store.drop(archive);
    await withQueue(archive, (queue) => queue.drop());
    const { rows } = await database.run(
      `SELECT (SELECT count(*) FROM skyrefer.scene WHERE archive = $1) + (SELECT count(*) FROM skyrefer.feature WHERE archive = $1) AS left,
        to_regclass('skyrefer_archives.gone') AS view`,
      [archive.id],
    );
    expect(rows).toEqual([{ left: '0', view: null }]);
  });
});
