import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWithPostgres } from '../../test/optional-tools.ts';
import { startSkyrefer } from '../cli/testing/skyrefer.ts';
import { Database } from '../database/database-node.ts';
import { openModel } from '../model/node.ts';
import { writeMiniatureModel } from '../segmenter/testing/miniature-model.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { workOn } from './node.ts';
import { slowStubScene, stubScene } from './testing/stub-answer.ts';
import type { StubWorkerSettings } from './testing/stub-worker-process.ts';
import { sceneNames, TestArchives } from './testing/test-archives.ts';

const inFolder = temporaryFolder();
let archives: TestArchives;

class StubWorker {
  readonly child: ChildProcess;
  readonly lines: string[] = [];
  readonly ended: Promise<string | number | null>;
  #waiting: (() => void)[] = [];

  constructor(address: string, settings: Omit<StubWorkerSettings, 'address'>) {
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

describeWithPostgres('workers of an archive', () => {
  beforeAll(async () => {
    archives = await TestArchives.start();
  });
  afterAll(() => archives?.stop());

  it('is given back when its worker is stopped', async () => {
    const archive = await archives.made('stopped', sceneNames(20));
    const stop = new AbortController();
    let begun = 0;
    const counts = await archives.withQueue(archive, (queue) =>
      workOn(queue, (image, signal) => slowStubScene(image, ++begun === 4 ? 0 : 600_000, signal), {
        concurrency: 4,
        signal: stop.signal,
        onOutcome: () => stop.abort(),
      }),
    );
    expect(counts.done).toBe(1);
    expect(counts.returned).toBeGreaterThanOrEqual(3);
    // Nobody has to wait for a silence to pass.
    expect(await archives.run(archive)).toMatchObject({ done: 19 });
    await archives.expectEachOnce('stopped', sceneNames(20));
  });

  it('gives back what is in work when the command gets SIGTERM', async () => {
    const folder = inFolder('model');
    await writeMiniatureModel(folder);
    const model = await openModel(folder);
    // A scene is in work as long as its host says nothing.
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const silent = createServer((socket) => void socket.on('error', () => {}).once('data', arrive));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as { port: number };
    const archive = await archives.made('terminated', [`http://127.0.0.1:${port}/scene-1.tif`], {
      model: { name: model.config.name, hash: await model.hash() },
      software: JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')).version,
    });
    const worker = startSkyrefer(['archive', 'work', 'terminated', '--model', folder], {
      env: { ...process.env, SKYREFER_DATABASE: archives.address },
    });
    expect(await Promise.race([arrived.then(() => 'in work'), worker.ended])).toBe('in work');
    worker.child.kill('SIGTERM');
    const { status, stdout } = await worker.ended;
    expect([status, stdout]).toEqual([0, 'answered 0 scenes, gave 1 back\n']);
    silent.close();
    expect(await archives.store.counts(archive)).toMatchObject({ listed: 1, queued: 0 });
    // Nobody has to wait for a silence to pass.
    expect(await archives.run(archive)).toMatchObject({ done: 1, lost: 0 });
  });

  it('goes on when connections are cut, and when PostgreSQL is started again under load', async () => {
    const images = sceneNames(60);
    const archive = await archives.made('restarted', images);
    const sockets = new Set<Socket>();
    const proxy = createServer((client) => {
      const server = connect(archives.cluster.socket);
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
          await archives.cluster.crash();
          await archives.cluster.run();
        },
      ],
    ]);
    let answered = 0;
    const troubles: (Promise<void> | void)[] = [];
    const counts = await archives.withQueue(
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
    await archives.expectEachOnce('restarted', images);
  });

  it('loses nothing and writes nothing twice when workers are killed around the insert and the commit', async () => {
    const images = sceneNames(6, 'killed');
    const archive = await archives.made('killed', images);
    const stages = ['insert', 'commit', 'committed'] as const;
    const killed = stages.map((dieAt) => new StubWorker(archives.address, { archive: 'killed', dieAt }));
    expect(await Promise.all(killed.map(({ ended }) => ended))).toEqual(['SIGKILL', 'SIGKILL', 'SIGKILL']);
    expect((await archives.sink('killed')).size).toBe(1); // what was committed
    const began = performance.now();
    expect(await archives.run(archive)).toMatchObject({ done: 5, lost: 0 });
    // The two that were held came back by the silence of those who held them.
    expect(performance.now() - began).toBeGreaterThan(2000);
    await archives.expectEachOnce('killed', images);
  });

  it('does not let a worker write that stood still while another answered its scene', async () => {
    const archive = await archives.made('frozen', sceneNames(3, 'frozen'));
    const go = inFolder('go');
    const frozen = new StubWorker(archives.address, { archive: 'frozen', waitFor: go, score: 0.125 });
    await frozen.said('begun');
    frozen.child.kill('SIGSTOP');
    await archives.letSilencePass(archive);
    expect(await archives.run(archive)).toMatchObject({ done: 3 });
    await writeFile(go, '');
    frozen.child.kill('SIGCONT');
    expect(await frozen.ended).toBe(0);
    expect(frozen.lines.map((line) => line.split(' ')[0])).toEqual(['begun', 'lost']);
    await archives.expectEachOnce('frozen', sceneNames(3, 'frozen'));
    for (const [first] of (await archives.sink('frozen')).values()) expect(first!.score).toBe(0.75);
  });

  it('records an image that ends every worker, and goes on without it', async () => {
    const archive = await archives.made('poisoned', [...sceneNames(4), '/scenes/poison-9.tif']);
    for (let time = 0; time < 3; time++) {
      const worker = new StubWorker(archives.address, { archive: 'poisoned', poison: 'poison' });
      expect(await worker.ended).toBe('SIGKILL');
      await archives.letSilencePass(archive);
    }
    await archives.run(archive);
    expect(await archives.store.refused(archive, 5)).toEqual([
      {
        image: '/scenes/poison-9.tif',
        state: 'failed',
        reason: 'its worker ended 3 times while it was at work on it',
      },
    ]);
    await archives.expectEachOnce('poisoned', sceneNames(4));
  });

  /** A thousand with SKYREFER_ARCHIVE_SCENES=1000. */
  const SCENES = Number(process.env.SKYREFER_ARCHIVE_SCENES ?? 120);

  it(`has each of ${SCENES} scenes once after three workers were killed ten times`, async () => {
    const images = sceneNames(SCENES, 'many');
    const archive = await archives.made('many', images);
    let kills = 10;
    // Kills are spread over the scenes, at places that do not depend on how fast a worker is.
    const between = Math.max(1, Math.floor(SCENES / 30));
    const keep = async (place: number) => {
      for (let round = 0; ; round++) {
        const worker = new StubWorker(archives.address, {
          archive: 'many',
          milliseconds: 10,
          concurrency: 2,
        });
        await worker.said('done', between + ((place + round) % 3));
        if (kills > 0) {
          kills--;
          expect(worker.child.kill('SIGKILL')).toBe(true);
          await worker.ended;
          await archives.letSilencePass(archive);
        } else if ((await worker.ended) === 0) return;
      }
    };
    await Promise.all([0, 1, 2].map(keep));
    expect(kills).toBe(0);
    expect(await archives.store.status(archive)).toMatchObject({ done: SCENES, failed: 0, unreadable: 0 });
    await archives.expectEachOnce('many', images);
  });
});
