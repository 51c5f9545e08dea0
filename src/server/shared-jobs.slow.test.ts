import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { describeWithPostgres } from '../../test/optional-tools.ts';
import { skyrefer, startSkyrefer } from '../cli/testing/skyrefer.ts';
import { Database } from '../database/database-node.ts';
import { Cluster } from '../database/testing/cluster.ts';
import {
  miniatureModelFolder,
  pictureFile,
  postJson,
  startTestService,
  type TestService,
} from './testing/test-service.ts';

/** Of the command, so that services in this process do the jobs of one in a process of its own. */
const OWN_VERSION = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  .version as string;
let cluster: Cluster;
let miniature: Awaited<ReturnType<typeof miniatureModelFolder>>;
let image: string;
const services: TestService[] = [];

async function start(jobDatabase: string, version = OWN_VERSION): Promise<TestService> {
  const service = await startTestService(miniature.model, { jobDatabase, version });
  services.push(service);
  return service;
}

const later = { prefer: 'respond-async' };
const segment = (service: Pick<TestService, 'base'>, headers = later, more = {}) =>
  postJson(
    `${service.base}/processes/segment/execution`,
    { inputs: { image, sentences: ['the ship'] }, ...more },
    headers,
  );
const idOf = async (response: Response) => ((await response.json()) as { jobID: string }).jobID;
const ask = async (service: Pick<TestService, 'base'>, path: string) => {
  const response = await fetch(`${service.base}${path}`);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};
const statusOf = async (service: Pick<TestService, 'base'>, id: string) =>
  (await ask(service, `/jobs/${id}`)).body.status;
const ended = (service: TestService) =>
  service.logs.filter(({ event }) => event === 'job').map(({ job, status }) => ({ job, status }));
const PATIENCE = { timeout: 120_000, interval: 100 };

describeWithPostgres('jobs that services share', () => {
  beforeAll(async () => {
    [cluster, miniature] = await Promise.all([Cluster.start(), miniatureModelFolder()]);
    image = (await pictureFile()).toString('base64');
  });
  afterEach(async () => {
    for (const service of services) service.gate.open();
    await Promise.all(services.splice(0).map((service) => service.close()));
  });
  afterAll(async () => {
    await cluster?.stop();
    await miniature?.remove();
  });

  it('are seen, answered and dismissed at each of them', async () => {
    const database = await cluster.database('shared');
    const both = [await start(database), await start(database)] as const;
    const id = await idOf(await segment(both[0]));
    for (const service of both) {
      await expect.poll(() => statusOf(service, id), PATIENCE).toBe('successful');
      expect((await ask(service, '/jobs')).body.jobs).toMatchObject([{ jobID: id, status: 'successful' }]);
      expect((await ask(service, `/jobs/${id}/results`)).body).toMatchObject({
        answers: [{ sentence: 'the ship' }],
      });
      const page = await fetch(`${service.base}/jobs/${id}/results?f=html`);
      expect(await page.text()).toContain('the ship');
    }
    // What was computed at once and is wanted by reference lies there too.
    const outputs = { result: { transmissionMode: 'reference' } };
    const linked = await segment(both[0], {} as typeof later, { outputs });
    const { pathname } = new URL(/<([^>]+)>/.exec(linked.headers.get('link')!)![1]!);
    expect((await ask(both[1], pathname)).body).toMatchObject({ answers: [{ sentence: 'the ship' }] });

    for (const { gate } of both) gate.shut();
    const before = both.map(({ gate }) => gate.arrived);
    const held = await idOf(await segment(both[0]));
    const arrived = () => both.findIndex(({ gate }, index) => gate.arrived > before[index]!);
    await expect.poll(arrived, PATIENCE).not.toBe(-1);
    const [worker, other] = arrived() === 0 ? both : [both[1], both[0]];
    expect((await ask(other, `/jobs/${held}/results`)).status).toBe(404);
    const dismissed = await fetch(`${other.base}/jobs/${held}`, { method: 'DELETE' });
    expect(await dismissed.json()).toMatchObject({ status: 'dismissed' });
    expect((await ask(worker, `/jobs/${held}`)).status).toBe(404);
    worker.gate.open();
    await expect.poll(() => ended(worker), PATIENCE).toContainEqual({ job: held, status: 'lost' });
  });

  it('are done by services of the version that accepted them, and wait for these', async () => {
    const database = await cluster.database('versions');
    const [old, own] = [await start(database, '0.0.1'), await start(database)];
    old.gate.shut();
    const ids: string[] = [];
    for (let count = 0; count < 3; count++) ids.push(await idOf(await segment(old)));
    // It begins two at a time.
    const waiting = async () => (await ask(own, `/jobs/${ids[2]}`)).body.message;
    expect(await waiting()).toMatch(/^waits for a service of skyrefer 0\.0\.1 with the model /);
    const another = await start(database, '0.0.2');
    expect(another.logs[0]).toMatchObject({
      event: 'jobs',
      waiting: 3,
      answerer: expect.stringMatching(/^skyrefer 0\.0\.1 /),
    });
    old.gate.open();
    for (const id of ids) await expect.poll(() => statusOf(own, id), PATIENCE).toBe('successful');
    const doneBy = (service: TestService) =>
      ended(service)
        .map(({ job }) => job)
        .sort();
    await expect.poll(() => doneBy(old), PATIENCE).toEqual([...ids].sort());
    expect([...ended(own), ...ended(another)]).toEqual([]);
  });

  it('are done by another when a service is killed, and their results stay when all are started again', async () => {
    const address = await cluster.database('killed');
    const wrong = await skyrefer(miniature.folder, 'serve', '--jobs', 'mysql://host/jobs');
    expect([wrong.status, wrong.stderr]).toEqual([
      2,
      expect.stringContaining('postgres://USER@HOST/DATABASE'),
    ]);
    const args = [
      'serve',
      '--jobs',
      'postgres',
      '--port',
      '0',
      '--log',
      'json',
      '--workers',
      '1',
      '--no-page',
    ];
    const killed = startSkyrefer([...args, '--conformance', '--model', miniature.model], {
      cwd: miniature.folder,
      env: { ...process.env, SKYREFER_DATABASE: address },
    });
    const base = await new Promise<string>((resolve, reject) => {
      createInterface(killed.child.stdout!).on('line', (line) => {
        const record = JSON.parse(line) as { event: string; port: number };
        if (record.event === 'listening') resolve(`http://127.0.0.1:${record.port}`);
      });
      void killed.ended.then(({ stderr }) => reject(new Error(stderr)));
    });
    const done = await idOf(await segment({ base }));
    await expect.poll(() => statusOf({ base }, done), PATIENCE).toBe('successful');
    const slow = { inputs: { string: 'what was said', pause: 5 } };
    const id = await idOf(await postJson(`${base}/processes/echo/execution`, slow, later));
    await expect.poll(() => statusOf({ base }, id), PATIENCE).toBe('running');
    killed.child.kill('SIGKILL');
    await killed.ended;

    const second = await start(address);
    expect((await ask(second, `/jobs/${done}/results`)).body).toMatchObject({
      answers: [{ sentence: 'the ship' }],
    });
    await using database = await Database.open(address);
    await database.run(
      `UPDATE skyrefer_queue.job SET heartbeat_on = now() - interval '1 hour' WHERE state = 'active'`,
    );
    await expect.poll(() => statusOf(second, id), PATIENCE).toBe('successful');
    await second.close();
    const third = await start(address);
    expect(await (await fetch(`${third.base}/jobs/${id}/results`)).text()).toBe('what was said');
    expect((await ask(third, '/jobs')).body.jobs).toHaveLength(2);
  });

  it('wait while the database is away, of which requests are told, and are finished when it is back', async () => {
    const service = await start(await cluster.database('away'));
    service.gate.shut();
    const id = await idOf(await segment(service));
    await expect.poll(() => service.gate.arrived, PATIENCE).toBe(1);
    await cluster.crash();
    for (const path of ['/jobs', `/jobs/${id}`, `/jobs/${id}/results`]) {
      expect(await ask(service, path)).toMatchObject({
        ...{ status: 503 },
        body: { detail: 'the database that holds the jobs does not answer; ask again in a while' },
      });
    }
    const refused = await segment(service);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    service.gate.open();
    // What needs no job is answered.
    expect((await segment(service, {} as typeof later)).status).toBe(200);
    expect((await fetch(`${service.base}/metrics`)).status).toBe(200);
    await cluster.run();
    await expect.poll(() => statusOf(service, id), PATIENCE).toBe('successful');
    await expect.poll(() => ended(service), PATIENCE).toContainEqual({ job: id, status: 'successful' });
    const again = await idOf(await segment(service));
    await expect.poll(() => statusOf(service, again), PATIENCE).toBe('successful');
  });
});
