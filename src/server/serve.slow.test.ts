import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { json } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Outcome, skyrefer, startSkyrefer } from '../cli/testing/skyrefer.ts';
import { writeMiniatureModel } from '../segmenter/testing/miniature-model.ts';
import { drawScene } from '../synthetic/index.ts';
import { geoTiff } from './testing/geo-tiff.ts';
import { HOSTILE_FILES } from './testing/hostile-files.ts';
import { pictureFile, postJson, segmentForm } from './testing/test-service.ts';

interface Running {
  readonly child: ChildProcess;
  readonly base: string;
  readonly logs: { event: string; [field: string]: unknown }[];
  readonly ended: Promise<Outcome>;
}

let root: string;
let model: string;
let image: Buffer;
const processes = new Set<ChildProcess>();

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'skyrefer-serve-test-'));
  model = join(root, 'model');
  await writeMiniatureModel(model);
  image = await pictureFile();
});
afterEach(() => {
  for (const child of processes) child.kill('SIGKILL');
  processes.clear();
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** `skyrefer serve` in a process of its own, once it listens. */
async function serve(args: readonly string[] = [], env: Record<string, string> = {}): Promise<Running> {
  const { child, ended } = startSkyrefer(
    ['serve', '--port', '0', '--log', 'json', '--model', model, '--workers', '1', '--no-page', ...args],
    { cwd: root, env: { ...process.env, ...env } },
  );
  processes.add(child);
  const logs: Running['logs'] = [];
  const base = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout!).on('line', (line) => {
      const record = JSON.parse(line);
      logs.push(record);
      if (record.event === 'listening') resolve(`http://127.0.0.1:${record.port}`);
    });
    void ended.then(({ status, stderr }) => reject(new Error(`ended with status ${status}: ${stderr}`)));
  });
  return { child, base, logs, ended };
}

const segment = (base: string) =>
  fetch(`${base}/v1/segment`, { method: 'POST', body: segmentForm(image, ['the ship']) });

const submit = (base: string, sentences: readonly string[] = ['the ship']) =>
  postJson(
    `${base}/processes/segment/execution`,
    { inputs: { image: image.toString('base64'), sentences } },
    { prefer: 'respond-async' },
  );

describe('skyrefer serve', () => {
  it('answers, logs lines of JSON, and ends with 0 on SIGTERM after it finished what it began', async () => {
    const { child, base, logs, ended } = await serve();
    expect((await fetch(`${base}/readyz`)).status).toBe(200);
    expect((await segment(base)).status).toBe(200);
    // A request whose second half comes after the signal: all of its work does, then.
    const form = new Response(segmentForm(image, ['the ship', 'the ship on the left']));
    const body = Buffer.from(await form.clone().arrayBuffer());
    const half = Math.floor(body.length / 2);
    const begun = request(`${base}/v1/segment`, {
      method: 'POST',
      headers: { 'content-type': form.headers.get('content-type')!, 'content-length': body.length },
    });
    const answered = once(begun, 'response') as Promise<[IncomingMessage]>;
    begun.write(body.subarray(0, half));
    const received = async () =>
      Number(/^skyrefer_body_bytes (\d+)$/m.exec(await (await fetch(`${base}/metrics`)).text())![1]);
    await expect.poll(received).toBe(half);
    child.kill('SIGTERM');
    const events = () => logs.filter(({ path }) => path !== '/metrics').map(({ event }) => event);
    await expect.poll(() => events().at(-1)).toBe('stopping');
    begun.end(body.subarray(half));
    const [response] = await answered;
    expect([response.statusCode, response.headers.connection]).toEqual([200, 'close']);
    expect((await json(response)) as object).toMatchObject({
      answers: [{ sentence: 'the ship' }, { sentence: 'the ship on the left' }],
    });
    expect(await ended).toMatchObject({ status: 0, signal: null, stderr: '' });
    expect(events()).toEqual(['listening', 'request', 'request', 'stopping', 'request', 'stopped']);
    for (const record of logs) expect(record.time).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  });

  it('ends with 0 on Ctrl-C and leaves nothing in the temporary folder', async () => {
    const temporary = join(root, 'tmp');
    await mkdir(temporary, { recursive: true });
    const { child, ended } = await serve([], { TMPDIR: temporary });
    expect((await readdir(temporary)).some((name) => name.startsWith('skyrefer-serve-'))).toBe(true);
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ status: 0, stderr: '' });
    expect(await readdir(temporary), 'nothing of the libraries below either').toEqual([]);
  });

  it('goes on with its jobs and images after it was killed', async () => {
    const data = join(root, 'data');
    const first = await serve(['--data', data]);
    const kept = await fetch(`${first.base}/v1/images`, {
      method: 'POST',
      headers: { 'content-type': 'image/png' },
      body: image as Uint8Array<ArrayBuffer>,
    });
    const { id } = (await kept.json()) as { id: string };
    const done = (await submit(first.base)).headers.get('location')!.split('/').at(-1)!;
    const status = async (base: string, job: string) =>
      ((await (await fetch(`${base}/jobs/${job}`)).json()) as { status: string }).status;
    await expect.poll(() => status(first.base, done), { timeout: 20_000 }).toBe('successful');
    const many = Array.from({ length: 16 }, (_, i) => `the ship ${'on the left '.repeat(i % 3)}`);
    const jobs = await Promise.all(
      Array.from(
        { length: 6 },
        async () => ((await (await submit(first.base, many)).json()) as { jobID: string }).jobID,
      ),
    );
    first.child.kill('SIGKILL');
    await first.ended;
    // One of them as a run that was killed while it wrote leaves it.
    await mkdir(join(data, 'jobs', 'half'));
    await writeFile(join(data, 'jobs', 'half', 'image'), 'x');

    const second = await serve(['--data', data]);
    for (const job of jobs) {
      await expect.poll(() => status(second.base, job), { timeout: 60_000 }).toBe('successful');
      const results = await (await fetch(`${second.base}/jobs/${job}/results`)).json();
      expect((results as { answers: object[] }).answers).toHaveLength(16);
    }
    expect(await status(second.base, done)).toBe('successful');
    expect((await fetch(`${second.base}/jobs/${done}/results`)).status).toBe(200);
    expect((await readdir(join(data, 'jobs'))).sort()).toEqual([done, ...jobs].sort());
    const further = await postJson(`${second.base}/v1/images/${id}/segment`, { sentence: 'the ship' });
    expect(further.status).toBe(200);
    second.child.kill('SIGTERM');
    expect((await second.ended).status).toBe(0);
  });

  it('stays up and keeps its memory under 200 requests at once, round after round', async () => {
    const { base } = await serve(['--queue', '20']);
    const large = await pictureFile('png', 190, 150);
    const memory = async () => {
      const metrics = await (await fetch(`${base}/metrics`)).text();
      return Number(/^process_resident_memory_bytes (\d+)$/m.exec(metrics)![1]) / 1e6;
    };
    const megabytes: number[] = [];
    for (let round = 0; round < 3; round++) {
      const statuses = await Promise.all(
        Array.from({ length: 200 }, async () => {
          const body = segmentForm(large, ['the ship']);
          const response = await fetch(`${base}/v1/segment`, { method: 'POST', body });
          await response.arrayBuffer();
          return response.status;
        }),
      );
      expect(new Set(statuses)).toEqual(new Set([200, 429]));
      expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(21);
      megabytes.push(await memory());
    }
    expect(megabytes.at(-1)! - megabytes[0]!).toBeLessThan(150);
  });

  it("writes and encodes an image once that many send at once, whoever of them leaves, and removes nobody's file", async () => {
    const { base } = await serve(['--workers', '2', '--queue', '8']);
    const upload = async (bytes: Uint8Array, signal?: AbortSignal) => {
      const response = await fetch(`${base}/v1/images`, {
        method: 'POST',
        headers: { 'content-type': 'image/png' },
        body: bytes as Uint8Array<ArrayBuffer>,
        ...(signal ? { signal } : {}),
      });
      return {
        status: response.status,
        ...((await response.json()) as { id: string; encodeSeconds: number }),
      };
    };
    for (let round = 0; round < 4; round++) {
      const bytes = await pictureFile('png', 60 + round, 50);
      const impatient = new AbortController();
      const all = Array.from({ length: 40 }, (_, index) =>
        upload(bytes, index % 4 === 0 ? impatient.signal : undefined),
      );
      if (round > 0) setTimeout(() => impatient.abort(), 10 * round);
      const answers = (await Promise.allSettled(all)).flatMap((each) =>
        each.status === 'fulfilled' ? [each.value] : [],
      );
      expect(answers.length).toBeGreaterThanOrEqual(30);
      for (const { status } of answers) expect([200, 201]).toContain(status);
      expect(answers.filter(({ encodeSeconds }) => encodeSeconds > 0).length).toBeLessThanOrEqual(1);
      const { id } = answers[0]!;
      // Questions go on while the image is removed and sent again.
      const asked = Array.from({ length: 6 }, () =>
        postJson(`${base}/v1/images/${id}/segment`, { sentence: 'the ship' }),
      );
      const removed = fetch(`${base}/v1/images/${id}`, { method: 'DELETE' });
      const again = upload(bytes);
      for (const { status } of await Promise.all(asked)) expect([200, 404]).toContain(status);
      expect([204, 404]).toContain((await removed).status);
      expect([200, 201]).toContain((await again).status);
    }
  });

  it('refuses files that hurt from several at once, while it answers others, by the same threads', async () => {
    const { base, logs } = await serve(['--workers', '2', '--queue', '100']);
    const files = await Promise.all(
      Object.entries(HOSTILE_FILES).map(async ([name, make]) => [name, await make()] as const),
    );
    let fed = false;
    const feed = async (part: number) => {
      for (const [index, [name, bytes]] of files.entries()) {
        if (index % 3 !== part) continue;
        const body = segmentForm(bytes, ['the ship']);
        const response = await fetch(`${base}/v1/segment`, { method: 'POST', body });
        expect([413, 415, 422], name).toContain(response.status);
        await response.arrayBuffer();
      }
    };
    const good = async () => {
      let answered = 0;
      for (; !fed || answered === 0; answered++) expect((await segment(base)).status).toBe(200);
      return answered;
    };
    const feeding = Promise.all([0, 1, 2].map(feed)).finally(() => {
      fed = true;
    });
    await Promise.all([feeding, good()]);
    expect(logs.filter(({ event }) => event === 'failure')).toEqual([]);
    expect((await fetch(`${base}/readyz`)).status).toBe(200);
  });

  it('refuses at once what it could not answer in its time', async () => {
    const { base } = await serve(['--timeout', '2', '--queue', '1000']);
    const many = Array.from({ length: 16 }, (_, i) => `the ship ${'on the left '.repeat(i % 3)}`);
    const large = await pictureFile('png', 190, 150);
    const outcomes = await Promise.all(
      Array.from({ length: 200 }, async () => {
        const start = performance.now();
        const response = await fetch(`${base}/v1/segment`, {
          method: 'POST',
          body: segmentForm(large, many),
        });
        await response.arrayBuffer();
        const again = Number(response.headers.get('retry-after') ?? 0);
        return { status: response.status, again, seconds: (performance.now() - start) / 1000 };
      }),
    );
    const refused = outcomes.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(100);
    for (const { again } of refused) expect(again).toBeGreaterThan(0);
    const answered = outcomes.filter(({ status }) => status === 200).length;
    expect(answered).toBeGreaterThan(0);
    // What was let in is answered, but for few, whose time the machine's other work took.
    expect(outcomes.filter(({ status }) => status === 504).length).toBeLessThanOrEqual(answered);
  });

  it('answers about a large GeoTIFF with the polygons of the command line, also by its workers together', async () => {
    const file = join(root, 'harbor.tif');
    const tiff = geoTiff(drawScene({ kind: 'harbor', seed: 3, width: 420, height: 300 }));
    await writeFile(file, tiff);
    const { base } = await serve(['--workers', '2']);
    interface Feature {
      readonly geometry: object | null;
      readonly properties: Readonly<Record<string, unknown>>;
    }
    const parts = (text: string) =>
      (JSON.parse(text) as { features: Feature[] }).features.map(({ geometry, properties }) => ({
        geometry,
        ...{ score: properties.score, area: properties.area_m2, sentence: properties.sentence },
      }));
    const cases: [flags: string[], fields: Record<string, string>][] = [
      [[], {}],
      [
        ['--all', '--min-score', '0', '--min-area', '3', '--simplify', '1'],
        { all: 'true', minScore: '0', minArea: '3', simplify: '1' },
      ],
      [
        ['--bbox', '500020,4999870,500190,4999990', '--bbox-crs', 'map', '--gsd', '0.8'],
        { bbox: '500020,4999870,500190,4999990', bboxCrs: 'map', gsd: '0.8' },
      ],
      [['--bands', '2', '--stretch', 'percent:5,95'], { bands: '2', stretch: 'percent:5,95' }],
    ];
    for (const [index, [flags, fields]] of cases.entries()) {
      const out = join(root, `harbor-${index}.geojson`);
      const command = ['segment', file, 'the ship', '--model', model, '--out', out, ...flags];
      expect(await skyrefer(root, ...command)).toMatchObject({ status: 0 });
      const expected = parts(await readFile(out, 'utf8'));
      if (index === 1) expect(expected.length).toBeGreaterThan(1);
      const response = await fetch(`${base}/v1/segment`, {
        method: 'POST',
        body: segmentForm(tiff, ['the ship'], { format: 'geojson', ...fields }),
      });
      expect(parts(await response.text())).toEqual(expected);
    }
    const kept = await fetch(`${base}/v1/images`, {
      method: 'POST',
      headers: { 'content-type': 'image/png' },
      body: image as Uint8Array<ArrayBuffer>,
    });
    const { id } = (await kept.json()) as { id: string };
    const bodies = await Promise.all(
      Array.from({ length: 8 }, async () =>
        (await postJson(`${base}/v1/images/${id}/segment`, { sentence: 'the ship' })).json(),
      ),
    );
    for (const { answers } of bodies as { answers: { seconds: { encodeImage: number } }[] }[]) {
      expect(answers.map(({ seconds }) => seconds.encodeImage)).toEqual([0]);
    }
  });

  it('goes on with the search of a large image where it was killed', async () => {
    const data = join(root, 'data-search');
    const tiff = geoTiff(drawScene({ kind: 'harbor', seed: 3, width: 1000, height: 800 }));
    const body = { image: { base64: tiff.toString('base64') }, sentence: 'the ship', all: true };
    const first = await serve(['--data', data]);
    const response = await postJson(`${first.base}/v1/segment`, body, { prefer: 'respond-async' });
    const { jobID } = (await response.json()) as { jobID: string };
    const job = async (base: string) =>
      (await (await fetch(`${base}/jobs/${jobID}`)).json()) as { status: string; message: string };
    const windows = async (base: string) =>
      Number(/^(\d+) of about/.exec((await job(base)).message)?.[1] ?? 0);
    await expect.poll(() => windows(first.base), { interval: 5, timeout: 60_000 }).toBeGreaterThan(20);
    first.child.kill('SIGKILL');
    await first.ended;
    const journal = await readFile(join(data, 'jobs', jobID, 'journal'), 'utf8');
    const before = journal.split('\n').length - 2;
    expect(before).toBeGreaterThanOrEqual(20);

    const second = await serve(['--data', data]);
    await expect.poll(async () => (await job(second.base)).status, { timeout: 120_000 }).toBe('successful');
    const resumed = await (await fetch(`${second.base}/jobs/${jobID}/results`)).json();
    const unbroken = await (await postJson(`${second.base}/v1/segment`, body)).json();
    const rle = (answers: unknown) => (answers as { answers: { rle: object }[] }).answers[0]!.rle;
    expect(rle(resumed)).toEqual(rle(unbroken));
    expect((await readdir(join(data, 'jobs', jobID))).sort()).toEqual(['job.json', 'output-result']);
  });

  it('asks for the keys that its environment names, which nothing of it shows', async () => {
    const { base, logs } = await serve([], { SKYREFER_API_KEYS: 'alpha, beta' });
    expect((await segment(base)).status).toBe(401);
    const headers = { 'x-api-key': 'beta' };
    const response = await fetch(`${base}/v1/segment`, {
      method: 'POST',
      headers,
      body: segmentForm(image, ['the ship']),
    });
    expect(response.status).toBe(200);
    expect(JSON.stringify(logs)).not.toMatch(/alpha|beta/);
  });

  it('fetches nothing, unless it is told to, and nothing private even then', async () => {
    const { base } = await serve([
      '--allow-url',
      'http://localhost/*',
      '--allow-url',
      'http://169.254.169.254/*',
    ]);
    for (const url of ['http://localhost/image.png', 'http://169.254.169.254/latest/meta-data/']) {
      const response = await postJson(`${base}/v1/segment`, { image: { url }, sentence: 'the ship' });
      expect([response.status, await response.json()]).toMatchObject([
        403,
        { detail: expect.stringMatching(/private/) },
      ]);
    }
    const other = await postJson(`${base}/v1/segment`, {
      image: { url: 'https://a.org/x.tif' },
      sentence: 'the ship',
    });
    expect(await other.json()).toMatchObject({ status: 403, detail: expect.stringMatching(/--allow-url/) });
  });

  it.each<[string, string[], number, RegExp]>([
    ['a port that is none', ['--port', '70000'], 2, /0 to 65535/],
    ['a pattern that is none', ['--allow-url', 'everything'], 1, /'everything' is no pattern/],
    ['a model that is not there', ['--model', 'none'], 1, /there is no model 'none'/],
    ['an address of its own that is none', ['--public-url', 'here'], 2, /--public-url is 'here'/],
  ])('refuses %s in one line', async (_, args, expected, message) => {
    const { child, ended } = startSkyrefer(
      ['serve', '--model', model, '--log', 'json', '--port', '0', ...args],
      {
        cwd: root,
      },
    );
    processes.add(child);
    const outcome = await ended;
    expect(outcome.stderr).toMatch(message);
    expect(outcome.stderr).toMatch(/^skyrefer: [^\n]*\n$/);
    expect(outcome.status).toBe(expected);
  });

  it('says what takes its port', async () => {
    const { base } = await serve();
    const { port } = new URL(base);
    await expect(serve(['--port', port])).rejects.toThrow(
      /status 1: skyrefer: port \d+ of 127\.0\.0\.1 is taken/,
    );
  });
});
