import { readdir, readFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWithPostgres } from '../../test/optional-tools.ts';
import { Database } from '../database/database-node.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { LAYOUT } from './layout.ts';
import { ArchiveStore, exportArchive, PartSink, type SceneOutcome, SceneQueue } from './node.ts';
import { DECLARATION, stubScene } from './testing/stub-answer.ts';
import { sceneNames, TestArchives } from './testing/test-archives.ts';

const inFolder = temporaryFolder();
let archives: TestArchives;

describeWithPostgres('an archive in PostgreSQL', () => {
  beforeAll(async () => {
    archives = await TestArchives.start();
  });
  afterAll(() => archives?.stop());

  it('is declared once, also by two at the same time; another declaration is refused', async () => {
    const fresh = await archives.cluster.database('creators');
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

  it('is refused where a newer skyrefer, or a newer pg-boss, laid the tables out', async () => {
    const address = await archives.cluster.database('newer');
    await using database = await Database.open(address);
    const store = new ArchiveStore(database);
    const { archive } = await store.create('harbours', DECLARATION);
    await (await SceneQueue.open(database, archive)).close();
    await database.run('UPDATE skyrefer_queue.version SET version = version + 1');
    await expect(SceneQueue.open(database, archive)).rejects.toMatchObject({
      code: 'database/version',
      message: expect.stringMatching(
        /^the queue in \S+ is laid out by a newer pg-boss \(\d+, this one is \d+\); npm install the same pg-boss on all machines$/,
      ),
    });
    await database.run('UPDATE skyrefer.layout SET version = version + 1');
    const newer = {
      code: 'database/version',
      message: `the archives in ${database.name} are laid out by a newer skyrefer (version ${LAYOUT + 1}, this one knows ${LAYOUT}); install that release here, the same on all machines`,
    };
    await expect(store.get('harbours')).rejects.toMatchObject(newer);
    await expect(store.all()).rejects.toMatchObject(newer);
    await expect(store.create('airports', DECLARATION)).rejects.toMatchObject(newer);
    await database.run('UPDATE skyrefer.layout SET version = 0');
    await expect(store.get('harbours')).rejects.toThrow(
      `an older skyrefer (version 0, this one knows ${LAYOUT}); use the release that made them`,
    );
  });

  it('answers each scene once, records what cannot be read, and gives it again when asked to', async () => {
    const images = [...sceneNames(30), '/scenes/broken-1.tif'];
    const archive = await archives.made('plain', images);
    expect(await archives.store.add(archive, images)).toEqual({ added: 0, seen: 31 });
    const counts = await archives.run(archive, undefined, { concurrency: 3 });
    expect(counts).toMatchObject({ done: 30, unreadable: 1, lost: 0 });
    await archives.expectEachOnce('plain', sceneNames(30));
    expect(await archives.store.status(archive)).toMatchObject({
      total: 31,
      done: 30,
      unreadable: 1,
      queued: 0,
      listed: 0,
      workers: 1,
    });
    const [refused] = await archives.store.refused(archive, 10);
    expect(refused).toMatchObject({
      image: '/scenes/broken-1.tif',
      state: 'unreadable',
      reason: expect.stringContaining('is damaged'),
    });
    const { rows } = await archives.database.run(
      `SELECT type, srid FROM geometry_columns WHERE f_table_schema = 'skyrefer_archives' AND f_table_name = 'plain'`,
    );
    expect(rows).toEqual([{ type: 'MULTIPOLYGON', srid: 4326 }]);
    // A mended file is read; what is answered stays.
    expect(await archives.store.retry(archive, false)).toBe(1);
    expect(
      await archives.run(archive, async (image) => stubScene(image.replace('broken', 'scene'))),
    ).toMatchObject({
      done: 1,
    });
    await archives.expectEachOnce('plain', images);
    // With fewer ships in every scene, nothing of the first answers stays.
    expect(await archives.store.retry(archive, true)).toBe(31);
    await archives.run(archive, async (image) =>
      stubScene(image.replace('broken', 'scene'), { ships: 1, score: 0.5 }),
    );
    const again = await archives.sink('plain');
    for (const rows of again.values())
      expect(rows).toEqual([
        { score: 0.5, geometry: true },
        { score: 0, geometry: false },
      ]);
    // Of what cannot be read any more, no answer stays.
    await archives.store.retry(archive, true);
    expect(await archives.run(archive)).toMatchObject({ done: 30, unreadable: 1 });
    await archives.expectEachOnce('plain', sceneNames(30));
  });

  it('tries again what may pass, and records what fails each time', async () => {
    const archive = await archives.made('passing', sceneNames(3));
    let failures = 0;
    const outcomes: SceneOutcome[] = [];
    await archives.run(
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
    expect(await archives.store.refused(archive, 10)).toEqual([
      { image: '/scenes/scene-1.tif', state: 'failed', reason: 'a fault of the software' },
    ]);
  });

  it('is kept as GeoParquet parts too, and exported as one file', async () => {
    const archive = await archives.made('parted', sceneNames(25), { parts: inFolder('parts') });
    const parts = new PartSink(archives.database, archive);
    await archives.run(archive, undefined, { concurrency: 2, parts });
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
    await archives.store.retry(archive, true);
    await archives.run(archive, async (image) => stubScene(image, { ships: 1 }), { parts });
    expect(await written()).toEqual(files);
    expect(await all()).toHaveLength(50);
    const path = inFolder('parted.parquet');
    expect(await exportArchive(archives.database, archive, path, { time: new Date(0) })).toEqual({
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
      exportArchive(archives.database, archive, inFolder('parted.tif'), { time: new Date(0) }),
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
    const archive = await archives.made('bucket', sceneNames(3, 'bucket'), { parts: 's3://scenes/parts/' });
    const parts = new PartSink(archives.database, archive, {
      ...{
        AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${port}`,
        AWS_ACCESS_KEY_ID: 'id',
        AWS_SECRET_ACCESS_KEY: 'key',
      },
    });
    await archives.run(archive, undefined, { parts });
    expect(put.length).toBeGreaterThan(0);
    for (const { path, bytes, signed } of put) {
      expect(path).toMatch(/^PUT \/scenes\/parts\/part-\d{8}\.parquet$/);
      expect(bytes).toBeGreaterThan(1000);
      expect(signed).toBe(true);
    }
    bucket.close();
  });

  it('is dropped with all that belongs to it', async () => {
    const archive = await archives.made('gone', sceneNames(3));
    await archives.run(archive);
    await archives.store.drop(archive);
    await archives.withQueue(archive, (queue) => queue.drop());
    const { rows } = await archives.database.run(
      `SELECT (SELECT count(*) FROM skyrefer.scene WHERE archive = $1) + (SELECT count(*) FROM skyrefer.feature WHERE archive = $1) AS left,
        to_regclass('skyrefer_archives.gone') AS view`,
      [archive.id],
    );
    expect(rows).toEqual([{ left: '0', view: null }]);
  });
});
