// Files that are meant to hurt, fed to the built service while others ask it good questions, as JSON on stdout:
//   npx tsx bench/hostile.ts [--minutes 10] [--folder DIR] [-- OPTIONS OF serve]
// It measures the built command (dist), so build first: npm run build. First each file is sent alone, and how long its answer
// and how much memory it takes is measured, then two clients send all of them in turn while two others ask; one asks all the
// time. `--folder` adds files of one's own. It ends with 1 where a file was not refused by a 4xx within 2 s
// and 300 MB when it was sent alone, a good question was not answered, or the service gave a 5xx or started a thread again.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { encodePicture } from '../src/imagery/node.ts';
import { HOSTILE_FILES } from '../src/server/testing/hostile-files.ts';
import { drawScene } from '../src/synthetic/index.ts';
import { describeMachine } from './machine.ts';
import { Outcomes } from './outcomes.ts';
import { rounded } from './rounded.ts';
import { serveBuilt } from './served.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: 'string', default: '10' }, folder: { type: 'string' } },
});
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new Error('--minutes takes a number');

interface FileRow {
  readonly status: number;
  readonly seconds: number;
  readonly megabytes: number;
}

const files: (readonly [name: string, bytes: Uint8Array])[] = [];
for (const [name, make] of Object.entries(HOSTILE_FILES)) files.push([name, new Uint8Array(await make())]);
if (values.folder !== undefined) {
  for (const name of await readdir(values.folder)) {
    if (!/\.(md|txt|sh)$/.test(name)) {
      files.push([name, new Uint8Array(await readFile(join(values.folder, name)))]);
    }
  }
}
const { width, height, pixels } = drawScene({ kind: 'airport', seed: 1, width: 640, height: 640 });
const good = await encodePicture({ width, height, pixels }, 'png');
const outcomes = new Outcomes();
const server = await serveBuilt(['--queue', '64', ...positionals]);
try {
  await askGood(); // every program is compiled now
  const alone: Record<string, FileRow> = {};
  for (const [name, bytes] of files) alone[name] = await measure(name, bytes);
  const end = performance.now() + minutes * 60_000;
  let most = 0;
  const until = async (doing: () => Promise<unknown>, rest: number) => {
    while (performance.now() < end) {
      await doing();
      await pause(rest);
    }
  };
  const feeder = async (from: number) => {
    let next = from;
    await until(async () => {
      const [name, bytes] = files[next++ % files.length]!;
      await send('file that hurts', name, bytes);
    }, 20);
  };
  await Promise.all([
    feeder(0),
    feeder(Math.floor(files.length / 2)),
    until(askGood, 500),
    until(askGood, 0),
    until(async () => {
      most = Math.max(most, await server.metric('process_resident_memory_bytes'));
    }, 500),
  ]);
  const bad = Object.entries(alone).filter(
    ([, { status, seconds, megabytes }]) => status < 400 || status >= 500 || seconds > 2 || megabytes > 300,
  );
  const goodRefused = outcomes.count((status) => status !== '200', 'good question');
  const goodAnswered = outcomes.count((status) => status === '200', 'good question');
  const serverErrors = outcomes.count((status) => status.startsWith('5') || status === 'broken');
  const notRefused = outcomes.count((status) => !status.startsWith('4'), 'file that hurts');
  const sound =
    bad.length + goodRefused + serverErrors + notRefused + server.failures.length === 0 && goodAnswered > 0;
  const worst = (of: (row: FileRow) => number) => Math.max(...Object.values(alone).map(of));
  const result = {
    sound,
    minutes,
    files: files.length,
    alone: {
      notAsTheyShould: Object.fromEntries(bad),
      mostSeconds: worst(({ seconds }) => seconds),
      mostMegabytes: worst(({ megabytes }) => megabytes),
    },
    goodQuestions: { answered: goodAnswered, refused: goodRefused },
    serverErrors,
    threadsStartedAgain: server.failures.map(({ error }) => error),
    mostMemoryMegabytes: rounded(most / 1e6, 0),
    outcomes: outcomes.rows(),
    serveOptions: positionals,
    machine: describeMachine(),
  };
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n\n${outcomes.table()}\n`);
  process.exitCode = sound ? 0 : 1;
} finally {
  await server.stop();
}

/** One file, while the memory is watched. */
async function measure(name: string, bytes: Uint8Array): Promise<FileRow> {
  const before = await server.metric('process_resident_memory_bytes');
  const start = performance.now();
  let done = false;
  const answer = send('file that hurts, alone', name, bytes).finally(() => {
    done = true;
  });
  let most = before;
  while (!done) {
    most = Math.max(most, await server.metric('process_resident_memory_bytes'));
    await pause(20);
  }
  const seconds = rounded((performance.now() - start) / 1000, 2);
  return { status: await answer, seconds, megabytes: rounded((most - before) / 1e6, 0) };
}

function askGood(): Promise<number> {
  return send('good question', 'airport.png', good);
}

/** @returns the status; 0 where the connection broke */
async function send(kind: string, name: string, bytes: Uint8Array): Promise<number> {
  const form = new FormData();
  form.set('image', new Blob([bytes as Uint8Array<ArrayBuffer>]), name);
  form.set('sentence', 'the largest airplane');
  const start = performance.now();
  try {
    const response = await fetch(`${server.base}/v1/segment`, { method: 'POST', body: form });
    await response.arrayBuffer();
    outcomes.add(kind, response.status, performance.now() - start);
    return response.status;
  } catch (error) {
    outcomes.add(kind, error as Error, performance.now() - start);
    return 0;
  }
}
