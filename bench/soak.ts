// Mixed load on the built service for half an hour, as JSON and a table on stdout:
//   npx tsx bench/soak.ts [--minutes 30] [--clients 6] [--pause MILLISECONDS] [--seed TEXT] [-- OPTIONS OF serve]
// It measures the built command (dist), so build first: npm run build. Clients send images, ask about kept ones and about ones
// that are sent along, run jobs, take files in all formats, break off, remove, and one time in twenty send what is damaged or
// meant to hurt. It ends with 1 where the service gave a 5xx other than 503, 504 and 507, broke a connection, left a file
// behind, or took more than 5 % more memory at the end than after the first five minutes (a sixth of the time, where that is
// less).
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { crc32 } from 'node:zlib';
import { encodePicture } from '../src/imagery/node.ts';
import { Random } from '../src/random/random.ts';
import { HOSTILE_FILES } from '../src/server/testing/hostile-files.ts';
import { drawScene, sceneKinds } from '../src/synthetic/index.ts';
import { describeMachine } from './machine.ts';
import { Outcomes } from './outcomes.ts';
import { rounded } from './rounded.ts';
import { serveBuilt } from './served.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '30' },
    clients: { type: 'string', default: '6' },
    pause: { type: 'string', default: '500' },
    seed: { type: 'string', default: 'soak' },
  },
});
const [minutes, clients, pauseMilliseconds] = [values.minutes, values.clients, values.pause].map(Number) as [
  number,
  number,
  number,
];
if (!(minutes > 0) || !(clients >= 1) || !(pauseMilliseconds >= 0)) {
  throw new Error('--minutes, --clients and --pause take numbers');
}

const SENTENCES = [
  'the airplane on the far left',
  'the largest ship',
  'the vehicle in the lower right',
  'the storage tanks',
  'the bridge',
  'the tennis court near the center',
];
const FILE_FORMATS = ['geojson', 'png', 'tif', 'gpkg', 'overlay', 'csv', 'fgb'];
const BAD_BODIES = [
  '{',
  '[]',
  '{"sentence": 1}',
  '{"image": {"base64": "%%"}, "sentence": "the ship"}',
  JSON.stringify({ image: { url: 'http://169.254.169.254/' }, sentence: 'the ship' }),
  JSON.stringify({ image: { base64: 'AAAA' }, sentence: 'x'.repeat(5000) }),
  '['.repeat(50_000),
];

const folder = await mkdtemp(join(tmpdir(), 'skyrefer-soak-'));
// Few encodings are kept, so that memory is full of them before the five minutes are over.
const options = ['--data', join(folder, 'data'), '--encoding-memory', '192', ...positionals];
const server = await serveBuilt(options, { TMPDIR: folder });
const { base } = server;
const outcomes = new Outcomes();
const pictures = await drawPictures();
const hostile = await Promise.all(
  Object.entries(HOSTILE_FILES).map(async ([name, make]) => [name, new Uint8Array(await make())] as const),
);

/** What clients know to be kept; they share it, as clients do who know an image's hash. */
const kept: string[] = [];
const everSent = new Set<string>();
let upload = 0;
let badInput = 0;
const start = performance.now();
const end = start + minutes * 60_000;
const memory: { readonly seconds: number; readonly megabytes: number }[] = [];

const leftOver: string[] = [];
let status: number | null = null;
try {
  const doing = Array.from({ length: clients }, (_, client) =>
    runClient(new Random(`${values.seed}/${client}`)),
  );
  await Promise.all([watchMemory(), ...doing]);
  leftOver.push(...(await clearUp()));
} finally {
  status = await server.stop();
}
const machine = describeMachine();
leftOver.push(...(await readdir(folder)).filter((name) => name !== 'data'));
await rm(folder, { recursive: true, force: true });

const settled = Math.min(5, minutes / 6) * 60;
const measured = memory.filter(({ seconds }) => seconds >= settled).map(({ megabytes }) => megabytes);
const share = Math.max(1, Math.floor(measured.length / 5));
const [first, last] = [middle(measured.slice(0, share)), middle(measured.slice(-share))];
const growth = (100 * (last - first)) / first;
const serverErrors = outcomes.count((each) => each.startsWith('5'));
const sound =
  outcomes.faults.length === 0 && leftOver.length === 0 && status === 0 && growth <= 5 && measured.length > 0;
const result = {
  sound,
  minutes,
  clients,
  pauseMilliseconds,
  serveOptions: positionals,
  requests: outcomes.count(() => true),
  badInput,
  serverErrors: { all: serverErrors, notMeant: outcomes.faults },
  failuresInTheLog: server.failures.map(({ error }) => error),
  memoryMegabytes: {
    afterFiveMinutes: rounded(first, 0),
    atTheEnd: rounded(last, 0),
    most: rounded(Math.max(...measured), 0),
    growthPercent: rounded(growth, 1),
  },
  filesLeftOver: leftOver,
  exitStatus: status,
  outcomes: outcomes.rows(),
  machine,
};
process.stdout.write(`${JSON.stringify(result, null, 2)}\n\n${outcomes.table()}\n`);
process.exitCode = sound ? 0 : 1;

/** What one client does until the time is over. */
async function runClient(random: Random): Promise<void> {
  const doings: readonly (readonly [share: number, doing: (random: Random) => Promise<void>])[] = [
    [15, sendImage],
    [35, askKept],
    [12, askSentAlong],
    [12, runJob],
    [8, breakOff],
    [5, removeImage],
    [8, readOnly],
    [5, sendBadInput],
  ];
  const all = doings.reduce((sum, [part]) => sum + part, 0);
  while (performance.now() < end) {
    let drawn = random.next() * all;
    const [, doing] = doings.find(([part]) => {
      drawn -= part;
      return drawn < 0;
    })!;
    await doing(random);
    await pause(pauseMilliseconds * (0.5 + random.next()));
  }
}

/** Sends a request, takes the whole answer, and counts how it went. */
async function request(
  kind: string,
  path: string,
  init: RequestInit = {},
): Promise<{ readonly status: number; readonly bytes: Uint8Array } | null> {
  const began = performance.now();
  try {
    const response = await fetch(path.startsWith('http') ? path : `${base}${path}`, init);
    const bytes = new Uint8Array(await response.arrayBuffer());
    outcomes.add(kind, response.status, performance.now() - began);
    return { status: response.status, bytes };
  } catch (error) {
    outcomes.add(kind, init.signal?.aborted ? 'gone' : (error as Error), performance.now() - began);
    return null;
  }
}

function json(body: unknown): RequestInit {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: text };
}

async function sendImage(random: Random): Promise<void> {
  const bytes = newImage(random);
  // Sometimes two send the same one.
  const times = random.next() < 0.3 ? 2 : 1;
  const sent = await Promise.all(Array.from({ length: times }, () => sendBytes('image sent', bytes)));
  if (sent.some((answer) => answer && answer.status < 300)) {
    kept.push(idOf(bytes));
    if (kept.length > 60) await removeImage(random);
  }
}

function sendBytes(kind: string, bytes: Uint8Array, signal?: AbortSignal) {
  everSent.add(idOf(bytes));
  return request(kind, '/v1/images', {
    method: 'POST',
    headers: { 'content-type': 'image/png' },
    body: bytes as Uint8Array<ArrayBuffer>,
    ...(signal ? { signal } : {}),
  });
}

async function askKept(random: Random): Promise<void> {
  const id = pick(random, kept);
  if (id === undefined) return sendImage(random);
  const sentences = SENTENCES.slice(0, 1 + below(random, 3));
  const format = random.next() < 0.6 ? {} : { format: pick(random, FILE_FORMATS)! };
  await request('kept image asked', `/v1/images/${id}/segment`, json({ sentences, ...format }));
}

async function askSentAlong(random: Random): Promise<void> {
  const format = pick(random, ['json', ...FILE_FORMATS])!;
  await request('image asked at once', '/v1/segment', { method: 'POST', body: form(random, { format }) });
}

function form(random: Random, fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  data.set('image', new Blob([newImage(random) as Uint8Array<ArrayBuffer>]), 'scene.png');
  data.set('sentence', pick(random, SENTENCES)!);
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

async function runJob(random: Random): Promise<void> {
  const body = form(random, { format: pick(random, FILE_FORMATS)! });
  const accepted = await request('job submitted', '/v1/segment', {
    method: 'POST',
    body,
    headers: { prefer: 'respond-async' },
  });
  if (accepted?.status !== 201) return;
  const { jobID } = JSON.parse(new TextDecoder().decode(accepted.bytes)) as { jobID: string };
  if (random.next() < 0.2) {
    await request('job dismissed', `/jobs/${jobID}`, { method: 'DELETE' });
    return;
  }
  for (let tries = 0; tries < 60; tries++) {
    await pause(500);
    const state = await request('job looked at', `/jobs/${jobID}`);
    if (state?.status !== 200) return;
    const { status } = JSON.parse(new TextDecoder().decode(state.bytes)) as { status: string };
    if (status === 'successful' || status === 'failed') break;
  }
  await request('result downloaded', `/jobs/${jobID}/results`);
  if (random.next() < 0.7) await request('job dismissed', `/jobs/${jobID}`, { method: 'DELETE' });
}

/** Leaves while its image is sent, its question waits, or its answer comes. */
async function breakOff(random: Random): Promise<void> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 400 * random.next() ** 2);
  const { signal } = controller;
  const id = pick(random, kept);
  if (random.next() < 0.4) await sendBytes('broken off', newImage(random), signal);
  else if (id !== undefined && random.next() < 0.5) {
    const body = { sentences: SENTENCES, format: 'overlay' };
    await request('broken off', `/v1/images/${id}/segment`, { ...json(body), signal });
  } else {
    const body = form(random, { format: 'tif' });
    await request('broken off', '/v1/segment', { method: 'POST', body, signal });
  }
  clearTimeout(timer);
}

async function removeImage(random: Random): Promise<void> {
  const id = pick(random, kept);
  if (id === undefined) return;
  kept.splice(kept.indexOf(id), 1);
  await request('image removed', `/v1/images/${id}`, { method: 'DELETE' });
}

async function readOnly(random: Random): Promise<void> {
  const paths = ['/healthz', '/v1/model', '/jobs', '/openapi.json', '/processes/segment', '/readyz'];
  await request('looked at', pick(random, paths)!);
}

async function sendBadInput(random: Random): Promise<void> {
  badInput++;
  if (random.next() < 0.3) {
    await request('bad input', '/v1/segment', json(pick(random, BAD_BODIES)!));
    return;
  }
  const [name, bytes] = pick(random, hostile)!;
  const data = new FormData();
  data.set('image', new Blob([bytes as Uint8Array<ArrayBuffer>]), name);
  data.set('sentence', 'the ship');
  const later = random.next() < 0.2 ? { headers: { prefer: 'respond-async' } } : {};
  await request('bad input', '/v1/segment', { method: 'POST', body: data, ...later });
}

/** Removes all that clients know of, and names what stays all the same. */
async function clearUp(): Promise<string[]> {
  for (const id of everSent) await fetch(`${base}/v1/images/${id}`, { method: 'DELETE' });
  for (;;) {
    const listed = (await (await fetch(`${base}/jobs?limit=100`)).json()) as { jobs: { jobID: string }[] };
    if (listed.jobs.length === 0) break;
    for (const { jobID } of listed.jobs) await fetch(`${base}/jobs/${jobID}`, { method: 'DELETE' });
  }
  await pause(2000);
  const left: string[] = [];
  for (const name of ['images', 'jobs', 'scratch']) {
    for (const file of await readdir(join(folder, 'data', name))) left.push(`${name}/${file}`);
  }
  return left;
}

async function watchMemory(): Promise<void> {
  while (performance.now() < end) {
    const bytes = await server.metric('process_resident_memory_bytes');
    memory.push({ seconds: (performance.now() - start) / 1000, megabytes: bytes / 1e6 });
    await pause(5000);
  }
}

/** Some scenes as PNG files. */
async function drawPictures(): Promise<Uint8Array[]> {
  return Promise.all(
    Array.from({ length: 12 }, async (_, index) => {
      const side = [320, 640, 1024][index % 3]!;
      const kind = sceneKinds[index % sceneKinds.length]!;
      const { width, height, pixels } = drawScene({ kind, seed: index, width: side, height: side });
      return encodePicture({ width, height, pixels }, 'png');
    }),
  );
}

/** One of the scenes as a file that nobody has sent before: a number stands in a comment of it. */
function newImage(random: Random): Uint8Array {
  const picture = pick(random, pictures)!;
  const body = Buffer.from(`tEXtComment\0${values.seed} ${upload++}`);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return new Uint8Array(Buffer.concat([picture.subarray(0, 33), chunk, picture.subarray(33)]));
}

function idOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function below(random: Random, most: number): number {
  return Math.floor(random.next() * most);
}

function pick<T>(random: Random, items: readonly T[]): T | undefined {
  return items[below(random, items.length)];
}

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
