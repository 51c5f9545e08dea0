import { type ChildProcess, execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, open, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Outcome, startSkyrefer } from '../cli/testing/skyrefer.ts';
import { writeMiniatureModel } from '../segmenter/testing/miniature-model.ts';
import { pictureFile, postJson, segmentForm } from './testing/test-service.ts';

/** A disk of four megabytes in memory, which only root may make. */
const mayMount = process.platform === 'linux' && process.getuid?.() === 0;
let root: string;
let disk: string | null = null;
let child: ChildProcess | null = null;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'skyrefer-full-disk-'));
  if (!mayMount) return;
  const folder = join(root, 'disk');
  await mkdir(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder], { stdio: 'pipe' });
    disk = folder;
  } catch {
    // As in containers without the right to.
  }
});
afterAll(async () => {
  child?.kill('SIGKILL');
  if (disk !== null) execFileSync('umount', ['-l', disk]);
  await rm(root, { recursive: true, force: true });
});

/** Files below a folder. */
const filesOf = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true })).sort();

async function fill(path: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    for (const size of [2 ** 16, 2 ** 12]) {
      const block = new Uint8Array(size);
      while ((await file.write(block).catch(() => ({ bytesWritten: 0 }))).bytesWritten > 0);
    }
  } finally {
    await file.close();
  }
}

it('a full disk is 507, nothing stays of what found no room, and all goes on when there is some', async ({
  skip,
}) => {
  if (disk === null) return skip('it needs root, who may mount a small disk');
  const model = join(root, 'model');
  await writeMiniatureModel(model);
  const data = join(disk, 'data');
  const args = ['serve', '--port', '0', '--log', 'json', '--model', model, '--workers', '1', '--no-page'];
  const started = startSkyrefer([...args, '--data', data], { cwd: root, env: process.env });
  child = started.child;
  const ended: Promise<Outcome> = started.ended;
  const base = await new Promise<string>((resolve, reject) => {
    createInterface(started.child.stdout!).on('line', (line) => {
      const record = JSON.parse(line) as { event: string; port: number };
      if (record.event === 'listening') resolve(`http://127.0.0.1:${record.port}`);
    });
    void ended.then(({ stderr }) => reject(new Error(stderr)));
  });
  const upload = (bytes: Uint8Array) =>
    fetch(`${base}/v1/images`, {
      method: 'POST',
      headers: { 'content-type': 'image/png' },
      body: bytes as Uint8Array<ArrayBuffer>,
    });
  const picture = await pictureFile();
  const segment = (format: string, headers: Record<string, string> = {}) =>
    fetch(`${base}/v1/segment`, {
      method: 'POST',
      body: segmentForm(picture, ['the ship'], { format }),
      headers,
    });
  const later = { prefer: 'respond-async' };
  const first = (await (await upload(picture)).json()) as { id: string };

  const filler = join(disk, 'filler');
  await fill(filler);
  const before = await filesOf(data);
  const other = await pictureFile('png', 90, 70);
  // More often than jobs may wait: those that found no room do not count.
  for (let round = 0; round < 11; round++) {
    const jobs = Array.from({ length: 10 }, () => segment('png', later));
    const refused = [...jobs, upload(other), segment('tif')];
    for (const response of await Promise.all(refused)) {
      expect([response.status, await response.json()]).toMatchObject([
        507,
        { title: 'Insufficient storage', detail: expect.stringMatching(/disk is full/) },
      ]);
    }
  }
  expect(await filesOf(data)).toEqual(before);
  // What needs no disk is answered.
  expect((await segment('json')).status).toBe(200);
  const kept = await postJson(`${base}/v1/images/${first.id}/segment`, { sentence: 'the ship' });
  expect(kept.status).toBe(200);
  expect((await fetch(`${base}/readyz`)).status).toBe(200);

  await rm(filler);
  expect((await upload(other)).status).toBe(201);
  expect((await segment('tif')).status).toBe(200);
  const job = (await (await segment('png', later)).json()) as { jobID: string };
  const status = async () =>
    ((await (await fetch(`${base}/jobs/${job.jobID}`)).json()) as { status: string }).status;
  await expect.poll(status, { timeout: 20_000 }).toBe('successful');
  expect((await fetch(`${base}/jobs/${job.jobID}/results`)).status).toBe(200);
  expect(await readdir(join(data, 'scratch'))).toEqual([]);

  await fill(filler);
  started.child.kill('SIGTERM');
  expect(await ended).toMatchObject({ status: 0, stderr: '' });
}, 120_000);
