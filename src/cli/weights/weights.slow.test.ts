import type { ChildProcess } from 'node:child_process';
import { lstat, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Shape } from '../../graph/index.ts';
import { sam2Config } from '../../models/sam2/config.ts';
import { siglipConfig } from '../../models/siglip2/config.ts';
import { sam2ParameterShapes, siglipParameterShapes } from '../../programs/backbone-parameters.ts';
import {
  COMMIT,
  cutAfter,
  HostileHub,
  sendInstead,
  stallAfter,
  status as statusFault,
} from '../../weights/hub/testing/hostile-hub.ts';
import { torchFile } from '../../weights/testing/torch-file.ts';
import { type Running, startSkyrefer } from '../testing/skyrefer.ts';

const SIGLIP = 'google/siglip2-base-patch16-512';
const SAM2 = 'facebook/sam2.1-hiera-tiny';

/** A safetensors file of float32 tensors as it begins; the weights are a hole. */
function headerOf(shapes: ReadonlyMap<string, Shape>): { header: Uint8Array; size: number } {
  let offset = 0;
  const entries = [...shapes].map(([name, shape]) => {
    const end = offset + 4 * shape.reduce((product, length) => product * length, 1);
    const entry = [name, { dtype: 'F32', shape, data_offsets: [offset, end] }];
    offset = end;
    return entry;
  });
  const json = Buffer.from(JSON.stringify(Object.fromEntries(entries)));
  const header = new Uint8Array(8 + json.length);
  new DataView(header.buffer).setBigUint64(0, BigInt(json.length), true);
  header.set(json, 8);
  return { header, size: header.length + offset };
}

describe('skyrefer weights', () => {
  let hub: HostileHub;
  let root: string;
  const children = new Set<ChildProcess>();
  beforeAll(async () => {
    hub = await HostileHub.start();
  });
  afterAll(() => hub.stop());
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
    hub.reset();
    hub.put(SIGLIP, 'config.json', '{}');
    hub.put(SIGLIP, 'tokenizer.json', 't'.repeat(40_000), true);
    hub.put(SIGLIP, 'model.safetensors', 'w'.repeat(400_000), true);
    hub.put(SAM2, 'config.json', '{}');
    hub.put(SAM2, 'model.safetensors', 's'.repeat(200_000), true);
  });
  afterEach(async () => {
    for (const child of children) child.kill('SIGKILL');
    await rm(root, { recursive: true, force: true });
  });

  /** Runs the command with nothing of this machine's login or cache. */
  function start(args: readonly string[], environment: Record<string, string> = {}): Running {
    const env = { PATH: process.env.PATH, HOME: root, HF_ENDPOINT: hub.endpoint, ...environment };
    const running = startSkyrefer(['weights', ...args], { cwd: root, env });
    children.add(running.child);
    void running.ended.then(() => children.delete(running.child));
    return running;
  }
  const weights = (...args: string[]) => start(args).ended;
  const cache = (...parts: string[]) => join(root, '.cache', 'huggingface', 'hub', ...parts);

  it('pull brings everything into the cache through cuts, and says where it is', async () => {
    hub.faultyPaths = /model\.safetensors/;
    hub.faults.push(cutAfter(10_000), statusFault(503), cutAfter(5));
    const first = await weights('pull', 'tiny');
    expect(first.status, first.stderr).toBe(0);
    const folder = cache('models--google--siglip2-base-patch16-512', 'snapshots', COMMIT);
    expect(first.stdout).toContain(
      `${SIGLIP} (${COMMIT.slice(0, 12)}): 3 files, 440 kB, 3 downloaded\n  ${folder}\n`,
    );
    expect(first.stdout).toContain(`${SAM2} (${COMMIT.slice(0, 12)}): 2 files, 200 kB, 2 downloaded\n`);
    expect((await lstat(join(folder, 'model.safetensors'))).isSymbolicLink()).toBe(true);

    hub.asked.length = 0;
    const offline = await weights('pull', 'tiny', '--offline', '--json');
    expect(offline).toMatchObject({ status: 0, stderr: '' });
    expect(hub.asked).toEqual([]);
    const { backbones } = JSON.parse(offline.stdout);
    expect(backbones.map((backbone: { role: string }) => backbone.role)).toEqual(['siglip', 'sam2']);
    for (const { files } of backbones) {
      for (const file of files) expect((await lstat(file.realPath)).size).toBe(file.bytes);
    }
  });

  it('pull --dir writes plain files and leaves the cache alone', async () => {
    const { status, stderr } = await weights('pull', 'tiny', '--dir', 'checkpoints');
    expect({ status, stderr: stderr.replace(/^.*: computing its checksum\n|^.*\[.*\n/gm, '') }).toEqual({
      status: 0,
      stderr: '',
    });
    const folder = join(root, 'checkpoints', 'siglip2-base-patch16-512');
    expect((await readdir(folder)).sort()).toEqual([
      '.cache',
      'config.json',
      'model.safetensors',
      'tokenizer.json',
    ]);
    expect((await lstat(join(folder, 'model.safetensors'))).isFile()).toBe(true);
    await expect(readdir(join(root, '.cache'))).rejects.toThrow('ENOENT');
  });

  it('pull that was killed goes on where it stopped', async () => {
    hub.faultyPaths = /siglip.*model\.safetensors/;
    hub.faults.push(stallAfter(150_000));
    const { child, ended } = start(['pull', 'tiny']);
    const partial = cache('models--google--siglip2-base-patch16-512', 'blobs');
    for (
      let size = 0;
      size < 150_000 && child.exitCode === null;
      await new Promise((resolve) => setTimeout(resolve, 50))
    ) {
      const names = await readdir(partial).catch(() => []);
      const name = names.find((entry) => entry.endsWith('.incomplete'));
      size = name ? (await lstat(join(partial, name)).catch(() => ({ size: 0 }))).size : 0;
    }
    child.kill('SIGKILL');
    await ended;
    hub.asked.length = 0;
    const { status, stderr } = await weights('pull', 'tiny');
    expect(status, stderr).toBe(0);
    expect(hub.downloads.map(({ range }) => range)).toContain('bytes=150000-');
  });

  it('two pulls at once download everything once', async () => {
    const [one, two] = await Promise.all([weights('pull', 'tiny'), weights('pull', 'tiny')]);
    expect([one.status, two.status], one.stderr + two.stderr).toEqual([0, 0]);
    expect(hub.downloads).toHaveLength(5);
  });

  it.each<[string, () => void, string[], Record<string, string>, number, RegExp]>([
    [
      'wrong bytes',
      () => {
        hub.faultyPaths = /tokenizer/;
        hub.faults.push(...Array(2).fill(sendInstead(Buffer.alloc(40_000))));
      },
      ['pull', 'tiny'],
      {},
      1,
      /do not have the checksum/,
    ],
    [
      'a missing repository',
      () => hub.reset(),
      ['pull', 'tiny'],
      {},
      1,
      /there is no config\.json of google\/siglip2/,
    ],
    [
      'a token that is refused',
      () => {
        hub.token = 'right';
      },
      ['pull', 'tiny'],
      { HF_TOKEN: 'wrong' },
      1,
      /refuses the token .*check HF_TOKEN/,
    ],
    [
      'an unknown preset',
      () => {},
      ['pull', 'huge'],
      {},
      2,
      /Allowed choices are paper, base-plus, small, tiny/,
    ],
    [
      'an empty cache offline',
      () => {},
      ['pull', 'tiny'],
      { HF_HUB_OFFLINE: '1' },
      1,
      /the network may not be used/,
    ],
    [
      'a bad endpoint',
      () => {},
      ['pull', 'tiny'],
      { HF_ENDPOINT: 'hub' },
      1,
      /HF_ENDPOINT 'hub' is not an address/,
    ],
    ['a check of nothing', () => {}, ['check', 'tiny'], {}, 1, /there are no weights of google\/siglip2/],
    [
      'an inspection of nothing',
      () => {},
      ['inspect', 'none.safetensors'],
      {},
      1,
      /none\.safetensors: no such file/,
    ],
  ])('in one line refuses %s', async (_, spoil, args, environment, expected, message) => {
    spoil();
    const { status, stderr } = await start(args, environment).ended;
    expect(status).toBe(expected);
    const lines = stderr
      .trimEnd()
      .split('\n')
      .filter((line) => !/computing its checksum|\[=* *\]/.test(line));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(message);
    expect(lines[0]).toMatch(/^skyrefer: /);
  });

  it('inspect lists, filters and counts', async () => {
    const tensors = new Map([
      ['a.weight', { shape: [2, 3], data: new Float32Array(6) }],
      ['b.\u001b[2Jweight', { shape: [4], data: new Float32Array(4) }],
    ]);
    await writeFile(join(root, 'some.pth'), torchFile(tensors));
    const all = await weights('inspect', 'some.pth');
    expect(all).toMatchObject({ status: 0, stderr: '' });
    expect(all.stdout).toMatch(/^some\.pth: torch\nname .*\na\.weight +F32 +2x3 +6 +24\n/);
    expect(all.stdout).not.toContain('\u001b');
    expect(all.stdout).toContain('total: 2 tensors, 10 numbers, 40 B');
    const some = await weights('inspect', 'some.pth', '--filter', 'a.*', '--json');
    const record = JSON.parse(some.stdout);
    expect(record.total).toEqual({ tensors: 1, count: 6, bytes: 24 });
    expect(record.tensors).toEqual([
      { name: 'a.weight', dtype: 'F32', shape: [2, 3], count: 6, bytes: 24, file: 'some.pth' },
    ]);
  });

  it('check accepts whole checkpoints, sharded ones too, and names every difference', async () => {
    const siglip = siglipParameterShapes(siglipConfig('siglip2-base-patch16-512'));
    const sam2 = sam2ParameterShapes(sam2Config('tiny'));
    async function sparse(name: string, shapes: ReadonlyMap<string, Shape>): Promise<void> {
      const { header, size } = headerOf(shapes);
      await writeFile(join(root, name), header);
      await truncate(join(root, name), size);
    }
    // In two shards; SAM 2 with a part that is not used.
    const [first, second] = [[...siglip].slice(0, 100), [...siglip].slice(100)];
    await sparse('model-1-of-2.safetensors', new Map(first));
    await sparse('model-2-of-2.safetensors', new Map(second));
    const map = [
      ...first.map(([name]) => [name, 'model-1-of-2.safetensors']),
      ...second.map(([name]) => [name, 'model-2-of-2.safetensors']),
    ];
    const index = 'model.safetensors.index.json';
    await writeFile(join(root, index), JSON.stringify({ weight_map: Object.fromEntries(map) }));
    await sparse('sam2.safetensors', new Map([...sam2, ['maskmem_tpos_enc', [7, 1, 1, 64]]]));
    const good = await weights('check', 'tiny', '--siglip', index, '--sam2', 'sam2.safetensors');
    expect(good).toMatchObject({ status: 0, stderr: '' });
    expect(good.stdout).toContain(`${SIGLIP}: 408 of 408 tensors fit\n`);
    expect(good.stdout).toContain(`${SAM2}: 311 of 311 tensors fit, 1 of other parts are unused\n`);

    const spoiled = new Map([...sam2, ['surprise', [3]]]);
    spoiled.delete('no_mem_embed');
    spoiled.set('image_encoder.neck.convs.0.conv.bias', [255]);
    await sparse('bad.safetensors', spoiled);
    const bad = await weights('check', 'tiny', '--siglip', index, '--sam2', 'bad.safetensors');
    expect(bad.status).toBe(1);
    expect(bad.stdout).toContain(`${SAM2}: 309 of 311 tensors fit\n  bad.safetensors\n`);
    expect(bad.stdout).toContain('  missing     no_mem_embed (1x1x256)\n');
    expect(bad.stdout).toContain(
      '  mis-shaped  image_encoder.neck.convs.0.conv.bias: F32 255 instead of 256\n',
    );
    expect(bad.stdout).toContain('  extra       surprise (3)\n');
    expect(bad.stderr).toMatch(
      /^skyrefer: bad\.safetensors does not fit preset 'tiny': 1 missing, 1 mis-shaped, 1 extra; .*\n$/,
    );
    const json = await weights('check', 'tiny', '--siglip', index, '--sam2', 'bad.safetensors', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({
      fits: false,
      checkpoints: [{ missing: [] }, { fitting: 309 }],
    });
    expect(await readFile(join(root, index), 'utf8')).toContain('weight_map');
  });
});
