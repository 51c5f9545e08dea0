import { fork } from 'node:child_process';
import { once } from 'node:events';
import {
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { randomArray } from '../../testing/random-tensor.ts';
import { HubError } from './hub-error.ts';
import { type PullOptions, type PullProgress, pullFile } from './pull-file-node.ts';
import type { HubSettings } from './settings.ts';
import { hubSettings } from './settings-node.ts';
import {
  COMMIT,
  cutAfter,
  gitName,
  HostileHub,
  plainTag,
  sendInstead,
  sha256,
  stallAfter,
  status,
} from './testing/hostile-hub.ts';

const REPOSITORY = 'google/some-model';
const WEIGHTS = new Uint8Array(randomArray(50_000, 1).buffer); // 200 kB
const CONFIG = '{"model_type":"siglip"}';

let hub: HostileHub;
let root: string;
beforeAll(async () => {
  hub = await HostileHub.start();
});
afterAll(() => hub.stop());
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
  hub.reset();
  hub.put(REPOSITORY, 'model.safetensors', WEIGHTS, true);
  hub.put(REPOSITORY, 'config.json', CONFIG);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const settings = (overrides: Partial<HubSettings> = {}): HubSettings =>
  hubSettings({ endpoint: hub.endpoint, cacheDir: root, backoff: 1, timeout: 10_000, ...overrides }, {});
const pull = (path = 'model.safetensors', options: Partial<PullOptions> = {}) =>
  pullFile({ repository: REPOSITORY, revision: 'main', path }, { settings: settings(), ...options });
const folder = (...parts: string[]) => join(root, 'models--google--some-model', ...parts);
const problem = (pulling: Promise<unknown>) =>
  pulling.then(
    () => {
      throw new Error('it should have failed');
    },
    (error) => {
      expect(error).toBeInstanceOf(HubError);
      return error as HubError;
    },
  );

describe('the cache', () => {
  it('is laid out as the official client lays it out', async () => {
    const pulled = await pull();
    const blob = folder('blobs', sha256(WEIGHTS));
    const snapshot = folder('snapshots', COMMIT, 'model.safetensors');
    expect(pulled).toMatchObject({
      path: snapshot,
      realPath: blob,
      bytes: 200_000,
      downloaded: true,
      commit: COMMIT,
    });
    expect((await lstat(snapshot)).isSymbolicLink()).toBe(true);
    expect(await readlink(snapshot)).toBe(join('..', '..', 'blobs', sha256(WEIGHTS)));
    expect(new Uint8Array(await readFile(snapshot))).toEqual(WEIGHTS);
    hub.put(REPOSITORY, 'onnx/config.json', CONFIG);
    await pull('onnx/config.json');
    const nested = folder('snapshots', COMMIT, 'onnx', 'config.json');
    expect(await readlink(nested)).toBe(join('..', '..', '..', 'blobs', gitName(Buffer.from(CONFIG))));
    expect((await readdir(folder('blobs'))).sort()).toEqual(
      [sha256(WEIGHTS), gitName(Buffer.from(CONFIG))].sort(),
    );
    expect(await readdir(join(root, '.locks', 'models--google--some-model'))).toEqual([]);
  });

  it('answers the second time without fetching bytes, and a commit without any request', async () => {
    await pull();
    hub.asked.length = 0;
    expect((await pull()).downloaded).toBe(false);
    expect(hub.asked.map(({ method }) => method)).toEqual(['HEAD']);
    hub.asked.length = 0;
    const file = { repository: REPOSITORY, revision: COMMIT, path: 'model.safetensors' };
    expect((await pullFile(file, { settings: settings() })).downloaded).toBe(false);
    expect(hub.asked).toEqual([]);
  });

  it('that somebody else laid out is read, offline too', async () => {
    await mkdir(folder('blobs'), { recursive: true });
    await mkdir(folder('refs'));
    await mkdir(folder('snapshots', COMMIT), { recursive: true });
    await writeFile(folder('blobs', sha256(WEIGHTS)), WEIGHTS);
    await writeFile(folder('refs', 'main'), COMMIT);
    await symlink(`../../blobs/${sha256(WEIGHTS)}`, folder('snapshots', COMMIT, 'model.safetensors'));
    const offline = settings({ offline: true });
    const found = await pull('model.safetensors', { settings: offline });
    expect(found).toMatchObject({ downloaded: false, commit: COMMIT, etag: sha256(WEIGHTS) });
    expect(found.realPath).toBe(folder('blobs', sha256(WEIGHTS)));
    expect((await pull()).downloaded).toBe(false);
    expect(hub.downloads).toEqual([]);
    const missing = await problem(pull('config.json', { settings: offline }));
    expect(missing.reason).toBe('offline');
    expect(missing.message).toMatch(/config\.json of google\/some-model is not in .*weights pull/);
  });

  it('has a new commit share the contents that did not change', async () => {
    await pull();
    hub.commit = 'b'.repeat(40);
    hub.asked.length = 0;
    const pulled = await pull();
    expect(pulled).toMatchObject({
      downloaded: false,
      path: folder('snapshots', hub.commit, 'model.safetensors'),
    });
    expect(hub.downloads).toEqual([]);
  });

  it('is repaired where a link leads nowhere, a blob is cut short, or (asked to verify) its bytes are wrong', async () => {
    await pull();
    const blob = folder('blobs', sha256(WEIGHTS));
    await rm(blob);
    expect((await pull()).downloaded).toBe(true);
    await writeFile(blob, WEIGHTS.subarray(0, 10));
    expect((await pull()).downloaded).toBe(true);
    await writeFile(blob, new Uint8Array(WEIGHTS.length));
    expect((await pull()).downloaded).toBe(false);
    expect((await pull('model.safetensors', { verify: true })).downloaded).toBe(true);
    expect(sha256(await readFile(blob))).toBe(sha256(WEIGHTS));
  });

  it('has files instead of links where links are switched off', async () => {
    const pulled = await pull('model.safetensors', { settings: settings({ symlinks: false }) });
    expect((await lstat(pulled.path)).isFile()).toBe(true);
    expect(await readdir(folder('blobs'))).toEqual([]);
    expect((await pull('model.safetensors', { settings: settings({ symlinks: false }) })).downloaded).toBe(
      false,
    );
  });
});

describe('a download', () => {
  it('goes on after every cut where it stopped', async () => {
    hub.faults.push(cutAfter(60_000), cutAfter(1), cutAfter(70_000));
    const pulled = await pull();
    expect(sha256(await readFile(pulled.realPath))).toBe(sha256(WEIGHTS));
    const storage = hub.downloads;
    expect(storage.map(({ range }) => range)).toEqual([
      undefined,
      'bytes=60000-',
      'bytes=60001-',
      'bytes=130001-',
    ]);
    // The storage's own tag, by which it tells that the rest belongs to the same file.
    expect(storage[1]!.ifRange).toBe(`"${plainTag(WEIGHTS)}"`);
  });

  it('goes on in the next run where the last one gave up', async () => {
    hub.faults.push(cutAfter(60_000), ...Array(5).fill(status(503)));
    expect((await problem(pull('model.safetensors', { settings: settings({ tries: 2 }) }))).reason).toBe(
      'server',
    );
    expect(await readdir(folder('blobs'))).toEqual([`${sha256(WEIGHTS)}.skyrefer.incomplete`]);
    await expect(stat(folder('snapshots'))).rejects.toThrow('ENOENT');
    hub.faults.length = 0;
    hub.asked.length = 0;
    expect(sha256(await readFile((await pull()).realPath))).toBe(sha256(WEIGHTS));
    expect(hub.downloads.map(({ range }) => range)).toEqual(['bytes=60000-']);
    expect(await readdir(folder('blobs'))).toEqual([sha256(WEIGHTS)]);
  });

  it('takes over what the official client left, once nobody writes it any more', async () => {
    const left = folder('blobs', `${sha256(WEIGHTS)}.incomplete`);
    await mkdir(folder('blobs'), { recursive: true });
    await writeFile(left, WEIGHTS.subarray(0, 50_000));
    await utimes(left, new Date(Date.now() - 3600_000), new Date(Date.now() - 3600_000));
    await pull();
    expect(hub.downloads.map(({ range }) => range)).toEqual(['bytes=50000-']);
  });

  it('begins anew where the server ignores ranges', async () => {
    hub.ranges = false;
    hub.faults.push(cutAfter(60_000));
    expect(sha256(await readFile((await pull()).realPath))).toBe(sha256(WEIGHTS));
    expect(hub.downloads.map(({ range }) => range)).toEqual([undefined, 'bytes=60000-']);
  });

  it('begins anew where the server sends another range than was asked for', async () => {
    hub.faults.push(cutAfter(60_000), (_, response) => {
      response
        .writeHead(206, { 'content-range': 'bytes 10-19/200000', 'content-length': 10 })
        .end('0123456789');
    });
    expect(sha256(await readFile((await pull()).realPath))).toBe(sha256(WEIGHTS));
    expect(hub.downloads.map(({ range }) => range)).toEqual([undefined, 'bytes=60000-', undefined]);
  });

  it('notices a file that was exchanged between two tries', async () => {
    const next = new Uint8Array(randomArray(50_000, 2).buffer);
    hub.faults.push(cutAfter(60_000), (request, response) => {
      hub.put(REPOSITORY, 'model.safetensors', next, true);
      expect(request.headers['if-range']).toBe(`"${plainTag(WEIGHTS)}"`);
      response.writeHead(200, { etag: '"other"', 'content-length': next.length }).end(next);
    });
    const pulled = await pull();
    expect(pulled.etag).toBe(sha256(next));
    expect(sha256(await readFile(pulled.realPath))).toBe(sha256(next));
  });

  it('gives up a server that falls silent, and goes on from another try', async () => {
    hub.faults.push(stallAfter(50_000));
    const patient = await pull('model.safetensors', { settings: settings({ timeout: 500 }) });
    expect(patient.downloaded).toBe(true);
    expect(hub.downloads.map(({ range }) => range)).toEqual([undefined, 'bytes=50000-']);
    hub.headFaults.push(...Array(6).fill(() => {}));
    const silent = await problem(pull('config.json', { settings: settings({ timeout: 50 }) }));
    expect(silent.reason).toBe('unreachable');
    expect(silent.message).toMatch(/127\.0\.0\.1:\d+ was silent for 0\.05 s/);
  });

  it.each<[string, () => void, string, RegExp]>([
    [
      'wrong bytes',
      () => hub.faults.push(...Array(2).fill(sendInstead(new Uint8Array(200_000)))),
      'checksum',
      /do not have the checksum/,
    ],
    [
      'too few bytes',
      () => hub.faults.push(...Array(6).fill(sendInstead(WEIGHTS.subarray(1)))),
      'checksum',
      /sends 199999 bytes .* announced 200000/,
    ],
    [
      'too many bytes',
      () =>
        hub.faults.push(
          ...Array(3).fill((_: unknown, response: ServerResponse) => {
            response.writeHead(200); // chunked: no length
            response.end(Buffer.concat([WEIGHTS, WEIGHTS]));
          }),
        ),
      'checksum',
      /more than the 200000 bytes/,
    ],
    [
      'compressed bytes',
      () => hub.faults.push(sendInstead(WEIGHTS, { 'content-encoding': 'x-zip' })),
      'server',
      /encoded as 'x-zip'/,
    ],
  ])('with %s never gets its final name', async (_, spoil, kind, message) => {
    spoil();
    const error = await problem(pull());
    expect(error.reason).toBe(kind);
    expect(error.message).toMatch(message);
    expect((await readdir(folder('blobs'))).filter((name) => !name.endsWith('.incomplete'))).toEqual([]);
    expect((await pull()).downloaded).toBe(true); // the next time it is well
  });

  it('of a small file is checked by the name that git gives it', async () => {
    hub.faults.push(...Array(2).fill(sendInstead(Buffer.from(CONFIG.replace('siglip', 'sIglip')))));
    expect((await problem(pull('config.json'))).reason).toBe('checksum');
    expect(await readFile((await pull('config.json')).path, 'utf8')).toBe(CONFIG);
  });

  it('from a plain server, whose tags are no checksums, resumes only with If-Range', async () => {
    const big = new Uint8Array(randomArray(25_000, 3).buffer);
    hub.contentTags = false;
    hub.put(REPOSITORY, 'plain.bin', big);
    hub.faults.push(cutAfter(30_000));
    const pulled = await pull('plain.bin');
    expect(sha256(await readFile(pulled.realPath))).toBe(sha256(big));
    expect(hub.downloads.at(-1)).toMatchObject({ range: 'bytes=30000-', ifRange: `"${plainTag(big)}"` });
  });

  it('reports what is there, and ends when it is told to', async () => {
    const seen: PullProgress[] = [];
    await pull('model.safetensors', { onProgress: (progress) => seen.push(progress) });
    const done = seen.filter(({ phase }) => phase === 'downloading').map((progress) => progress.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.at(-1)).toBe(200_000);
    expect(seen.every(({ total }) => total === 200_000)).toBe(true);
    expect(seen.at(-1)!.phase).toBe('checking');

    await rm(folder(), { recursive: true });
    hub.faults.push(stallAfter(1000));
    const stop = new AbortController();
    const pulling = pull('model.safetensors', {
      signal: stop.signal,
      onProgress: () => stop.abort(new DOMException('interrupted', 'AbortError')),
    });
    await expect(pulling).rejects.toThrow('interrupted');
    expect(await readdir(join(root, '.locks', 'models--google--some-model'))).toEqual([]);
  });
});

describe('the token', () => {
  it('goes to the hub, and to no server that it redirects to', async () => {
    hub.token = 'hf_secret';
    await pull('model.safetensors', { settings: settings({ token: 'hf_secret' }) });
    const tokens = (server: string) =>
      hub.asked.filter((asked) => asked.server === server).map(({ token }) => token);
    expect(new Set(tokens('hub'))).toEqual(new Set(['Bearer hf_secret']));
    expect(new Set(tokens('storage'))).toEqual(new Set([undefined]));
  });

  it('is in no error', async () => {
    hub.token = 'another';
    const error = await problem(pull('config.json', { settings: settings({ token: 'hf_secret' }) }));
    expect(error.reason).toBe('unauthorized');
    expect(`${error.stack}`).not.toContain('hf_secret');
  });
});

describe('refusals', () => {
  it.each<[string, number, Record<string, string>, string, RegExp]>([
    ['401', 401, {}, 'unauthorized', /wants a token for config\.json of google\/some-model: set HF_TOKEN/],
    ['403', 403, {}, 'forbidden', /ask for access at http.*google\/some-model/],
    [
      'a gated repository',
      403,
      { 'x-error-code': 'GatedRepo' },
      'forbidden',
      /is gated: accept its terms at .*set HF_TOKEN/,
    ],
    [
      '404',
      404,
      { 'x-error-code': 'EntryNotFound' },
      'not-found',
      /there is no config\.json of google\/some-model/,
    ],
    ['an unknown revision', 404, { 'x-error-code': 'RevisionNotFound' }, 'not-found', /no revision 'main'/],
    ['418', 418, {}, 'server', /answers status 418/],
  ])('%s is not tried again', async (_, code, headers, kind, message) => {
    hub.headFaults.push(status(code, headers));
    const error = await problem(pull('config.json'));
    expect(error.reason).toBe(kind);
    expect(error.message).toMatch(message);
    expect(hub.asked).toHaveLength(1);
  });

  it('500 and 429 are tried again, after the time that the server asks for', async () => {
    hub.headFaults.push(status(500), status(429, { 'retry-after': '1' }), status(502));
    const started = performance.now();
    expect((await pull('config.json')).downloaded).toBe(true);
    expect(performance.now() - started).toBeGreaterThan(990);
    hub.headFaults.push(status(429, { 'retry-after': '86400' }));
    const error = await problem(pull('config.json'));
    expect(error.reason).toBe('rate-limited');
    expect(error.message).toMatch(/try again in 86400 s/);
  });

  it('a signed link that expired is asked for anew', async () => {
    hub.faults.push(status(403));
    expect((await pull()).downloaded).toBe(true);
    expect(hub.asked.map(({ method, server }) => `${method} ${server}`)).toEqual([
      'HEAD hub',
      'GET hub',
      'GET storage',
      'GET hub',
      'GET storage',
    ]);
  });

  it('a server that is not there, one that is no hub, and redirections in circles are named', async () => {
    const nowhere = settings({ endpoint: 'http://127.0.0.1:9' });
    const fetchRefused = await problem(pull('config.json', { settings: nowhere }));
    expect(fetchRefused.message).toMatch(/cannot reach 127\.0\.0\.1:9 .*check the network, or HF_ENDPOINT/);
    hub.headFaults.push(status(200, { etag: '"x"' }));
    expect((await problem(pull('config.json'))).message).toMatch(/does not answer like a Hugging Face hub/);
    hub.headFaults.push(
      ...Array(11).fill(status(302, { location: '/google/some-model/resolve/main/config.json' })),
    );
    expect((await problem(pull('config.json'))).message).toMatch(/redirects in circles/);
    hub.headFaults.push(status(302, { location: 'file:///etc/passwd' }));
    expect((await problem(pull('config.json'))).message).toMatch(/redirects to 'file:.*not followed/);
  });

  it('names that lead out of the folder are refused, whoever gives them', async () => {
    for (const path of ['../config.json', '/etc/passwd', 'a//b', 'a\\b', 'C:x', 'a\nb']) {
      expect((await problem(pull(path))).message).toMatch(/is not the path of a file/);
    }
    hub.headFaults.push(
      status(200, { etag: '"../../evil"', 'x-repo-commit': COMMIT, 'content-length': '1' }),
    );
    expect((await problem(pull('config.json'))).message).toMatch(/no usable ETag/);
    hub.headFaults.push(status(200, { etag: '"x"', 'x-repo-commit': '../../evil', 'content-length': '1' }));
    expect((await problem(pull('config.json'))).message).toMatch(/does not answer like a Hugging Face hub/);
  });

  it('a disk without room, and a folder that may not be written to, are named', async () => {
    hub.headFaults.push(
      status(200, {
        etag: `"${'a'.repeat(64)}"`,
        'x-repo-commit': COMMIT,
        'content-length': String(2 ** 49),
      }),
    );
    const full = await problem(pull('config.json'));
    expect(full.reason).toBe('disk-full');
    expect(full.message).toMatch(/has \d+ MiB free, config\.json .* needs 536870912 MiB/);
    const file = join(root, 'file');
    await writeFile(file, '');
    await expect(
      pull('config.json', { settings: settings({ cacheDir: join(file, 'cache') }) }),
    ).rejects.toThrow(/ENOTDIR/);
    if (process.getuid?.() !== 0) {
      await mkdir(join(root, 'closed'), { mode: 0o500 });
      const closed = await problem(
        pull('config.json', { settings: settings({ cacheDir: join(root, 'closed') }) }),
      );
      expect(closed.reason).toBe('permission');
    }
  });
});

describe('a folder of plain files', () => {
  it('gets files with notes beside them, and keeps what is right', async () => {
    const directory = join(root, 'plain');
    const pulled = await pull('model.safetensors', { directory });
    expect(pulled.path).toBe(join(directory, 'model.safetensors'));
    expect((await lstat(pulled.path)).isFile()).toBe(true);
    const notes = join(directory, '.cache', 'huggingface', 'download');
    expect(
      (await readFile(join(notes, 'model.safetensors.metadata'), 'utf8')).split('\n').slice(0, 2),
    ).toEqual([COMMIT, sha256(WEIGHTS)]);
    expect(await readdir(notes)).toEqual(['model.safetensors.metadata']);
    expect((await pull('model.safetensors', { directory })).downloaded).toBe(false);
    const offline = { directory, settings: settings({ offline: true }) };
    expect((await pull('model.safetensors', offline)).downloaded).toBe(false);
    await expect(stat(folder())).rejects.toThrow('ENOENT'); // the cache is left alone
  });

  it('takes a file that somebody copied there only if its checksum holds', async () => {
    const directory = join(root, 'plain');
    await mkdir(directory);
    await writeFile(join(directory, 'model.safetensors'), WEIGHTS);
    expect((await pull('model.safetensors', { directory })).downloaded).toBe(false);
    await writeFile(join(directory, 'config.json'), CONFIG.replace('siglip', 'sIglip'));
    expect((await pull('config.json', { directory })).downloaded).toBe(true);
    expect(await readFile(join(directory, 'config.json'), 'utf8')).toBe(CONFIG);
  });
});

describe('two pullers', () => {
  const program = fileURLToPath(new URL('./testing/pull-process.ts', import.meta.url));
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

  it('of one file download it once', async () => {
    const slow: PullProgress[] = [];
    const pulls = [pull(), pull('model.safetensors', { onProgress: (progress) => slow.push(progress) })];
    const results = await Promise.all(pulls);
    expect(results.map(({ downloaded }) => downloaded).sort()).toEqual([false, true]);
    expect(hub.downloads).toHaveLength(1);
  });

  it('in two processes too; a lock whose process was killed is taken over', async () => {
    hub.faults.push(stallAfter(70_000));
    const child = fork(program, [hub.endpoint, root, REPOSITORY, 'model.safetensors'], {
      execArgv: ['--import', tsx],
    });
    const ended = once(child, 'exit');
    await once(child, 'message'); // it has its first bytes, and the lock
    const seen: string[] = [];
    const waiting = problem(
      pull('model.safetensors', {
        settings: settings({ lockTimeout: 50 }),
        onProgress: ({ phase }) => seen.push(phase),
      }),
    );
    const refused = await waiting;
    expect(refused.reason).toBe('locked');
    expect(refused.message).toContain(`process ${child.pid}`);
    expect(seen).toEqual(['waiting']);
    child.kill('SIGKILL');
    await ended;
    hub.asked.length = 0;
    expect((await pull()).downloaded).toBe(true);
    expect(hub.downloads[0]!.range).toMatch(/^bytes=\d+-$/); // and it goes on from where the other was killed
  });

  it('on another machine hold a lock as long as they renew it', async () => {
    const lock = join(root, '.locks', 'models--google--some-model', `${sha256(WEIGHTS)}.skyrefer.lock`);
    await mkdir(join(lock, '..'), { recursive: true });
    await writeFile(lock, JSON.stringify({ id: 'x', pid: 1, host: 'elsewhere' }));
    const refused = await problem(pull('model.safetensors', { settings: settings({ lockTimeout: 50 }) }));
    expect(refused.message).toContain('process 1 on elsewhere');
    await utimes(lock, new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));
    expect((await pull()).downloaded).toBe(true);
  });
});
