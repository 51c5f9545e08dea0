import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { formatBackbones, parseBackbones } from '../adapter.ts';
import { backboneSources, presetOf } from './backbones.ts';
import { findBackboneWeights } from './find-weights-node.ts';
import { pullBackbone } from './pull-backbone-node.ts';
import { backboneReference, resolveBackbone } from './resolve-backbone-node.ts';
import { hubSettings } from './settings-node.ts';
import { COMMIT, HostileHub, sha256, status } from './testing/hostile-hub.ts';

const [SIGLIP, SAM2] = backboneSources(presetOf('small'));
const bytes = (text: string) => Buffer.from(text.repeat(1000));

let hub: HostileHub;
let root: string;
beforeAll(async () => {
  hub = await HostileHub.start();
});
afterAll(() => hub.stop());
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
  hub.reset();
  hub.put(SIGLIP.repository, 'config.json', '{}');
  hub.put(SIGLIP.repository, 'tokenizer.json', bytes('t'), true);
  hub.put(SIGLIP.repository, 'model.safetensors', bytes('w'), true);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const settings = (overrides = {}) =>
  hubSettings({ endpoint: hub.endpoint, cacheDir: root, backoff: 1, ...overrides }, {});

describe('a backbone', () => {
  it('comes from the repositories that the preset names', () => {
    expect(backboneSources(presetOf('paper')).map(({ repository }) => repository)).toEqual([
      'google/siglip2-so400m-patch16-512',
      'facebook/sam2.1-hiera-large',
    ]);
    expect(backboneSources(presetOf('base-plus'))[1].weights).toContain('sam2.1_hiera_base_plus.pt');
    expect(() => presetOf('huge')).toThrow("no preset 'huge'; there are paper, base-plus, small, tiny");
  });

  it('is pulled at one commit, what is optional only where it is there, and is then found offline', async () => {
    const pulled = await pullBackbone(SIGLIP, { settings: settings() });
    expect(pulled.files.map(({ file }) => file.path)).toEqual([
      'config.json',
      'tokenizer.json',
      'model.safetensors',
    ]);
    expect(pulled.weights.map(({ file }) => file.path)).toEqual(['model.safetensors']);
    // Only the first question was about the branch.
    expect(hub.asked.filter(({ path }) => path.includes('/main/'))).toHaveLength(1);
    const ref = join(root, 'models--google--siglip2-base-patch16-512', 'refs', 'main');
    expect(await readFile(ref, 'utf8')).toBe(COMMIT);
    hub.asked.length = 0;
    const offline = await pullBackbone(SIGLIP, { settings: settings({ offline: true }) });
    expect(offline.files.map(({ realPath }) => realPath)).toEqual(
      pulled.files.map(({ realPath }) => realPath),
    );
    expect(await findBackboneWeights(SIGLIP, { settings: settings() })).toBe(pulled.weights[0]!.path);
    expect(hub.asked).toEqual([]);
    await expect(findBackboneWeights(SAM2, { settings: settings() })).rejects.toThrow(
      /no weights of facebook.*weights pull/,
    );
  });

  it('that is not whole is not what the branch stands for offline', async () => {
    hub.faults.push(...Array(6).fill(status(500)));
    await expect(pullBackbone(SIGLIP, { settings: settings({ tries: 2 }) })).rejects.toThrow(/status 500/);
    await expect(pullBackbone(SIGLIP, { settings: settings({ offline: true }) })).rejects.toThrow(
      /network may not be used/,
    );
  });

  it('may be sharded, or have a torch checkpoint only', async () => {
    hub.put(SAM2.repository, 'sam2.1_hiera_small.pt', bytes('p'), true);
    const torch = await pullBackbone(SAM2, { settings: settings() });
    expect(torch.weights.map(({ path }) => basename(path))).toEqual(['sam2.1_hiera_small.pt']);

    const index = JSON.stringify({
      weight_map: { a: 'model-1-of-2.safetensors', b: 'model-2-of-2.safetensors' },
    });
    hub.put(SAM2.repository, 'model.safetensors.index.json', index);
    hub.put(SAM2.repository, 'model-1-of-2.safetensors', bytes('1'), true);
    hub.put(SAM2.repository, 'model-2-of-2.safetensors', bytes('2'), true);
    const directory = join(root, 'plain');
    const sharded = await pullBackbone(SAM2, { settings: settings(), directory });
    expect(sharded.weights.map(({ path }) => path)).toEqual(
      ['model-1-of-2.safetensors', 'model-2-of-2.safetensors'].map((name) =>
        join(directory, 'sam2.1-hiera-small', name),
      ),
    );
    expect(await findBackboneWeights(SAM2, { directory })).toMatch(/model\.safetensors\.index\.json$/);

    hub.put(
      SAM2.repository,
      'model.safetensors.index.json',
      JSON.stringify({ weight_map: { a: '../../evil' } }),
    );
    hub.commit = 'd'.repeat(40);
    await expect(pullBackbone(SAM2, { settings: settings(), directory })).rejects.toThrow(
      /beside their index/,
    );
  });

  it('without weights says so', async () => {
    await expect(pullBackbone(SAM2, { settings: settings() })).rejects.toThrow(
      /there is no model\.safetensors of facebook\/sam2\.1-hiera-small/,
    );
  });
});

describe('an adapter', () => {
  const reference = async () => backboneReference(await pullBackbone(SIGLIP, { settings: settings() }));

  it('names its backbone by repository, commit and contents, in its metadata', async () => {
    const named = await reference();
    expect(named).toEqual({
      role: 'siglip',
      repository: SIGLIP.repository,
      revision: COMMIT,
      files: [
        { path: 'tokenizer.json', sha256: sha256(bytes('t')), bytes: 1000 },
        { path: 'model.safetensors', sha256: sha256(bytes('w')), bytes: 1000 },
      ],
    });
    expect(parseBackbones(formatBackbones([named]), 'a.safetensors')).toEqual([named]);
    expect(parseBackbones({}, 'a.safetensors')).toEqual([]);
    for (const [text, message] of [
      ['{', 'is not JSON'],
      [JSON.stringify([{ ...named, role: 'x' }]), '0.role'],
      [JSON.stringify([{ ...named, files: [{ path: 'a', sha256: 'no', bytes: 1 }] }]), '0.files.0.sha256'],
      [JSON.stringify([named, named]), 'two backbones for one role'],
    ] as const) {
      expect(() => parseBackbones({ 'skyrefer.backbones': text }, 'a.safetensors')).toThrow(message);
    }
  });

  it('finds it in the cache without any request, by real paths and names of their own', async () => {
    const named = await reference();
    hub.asked.length = 0;
    const files = await resolveBackbone(named, { cacheDir: root });
    expect(files.map(({ name }) => name)).toEqual([
      'siglip2-base-patch16-512--tokenizer.json',
      'siglip2-base-patch16-512--model.safetensors',
    ]);
    expect(basename(files[1]!.realPath)).toBe(sha256(bytes('w')));
    expect(files[1]!.realPath).toContain(join('google--siglip2-base-patch16-512', 'blobs'));
    expect(hub.asked).toEqual([]);
    // The same contents under another commit are as good.
    const other = await resolveBackbone({ ...named, revision: 'f'.repeat(40) }, { cacheDir: root });
    expect(other).toEqual(files);
  });

  it('finds it in a folder of plain files', async () => {
    const named = await reference();
    const directory = join(root, 'plain');
    await pullBackbone(SIGLIP, { settings: settings(), directory });
    const files = await resolveBackbone(named, { cacheDir: join(root, 'empty'), directory, verify: true });
    expect(files[1]!.realPath).toBe(join(directory, 'siglip2-base-patch16-512', 'model.safetensors'));
    await writeFile(files[1]!.realPath, bytes('x'));
    await resolveBackbone(named, { cacheDir: root, directory }); // lengths only
    await expect(resolveBackbone(named, { cacheDir: root, directory, verify: true })).rejects.toThrow(
      /model\.safetensors is not the file that this model was trained on/,
    );
  });

  it('asks the hub only where it may, and takes nothing but what was trained on', async () => {
    const named = await reference();
    const cacheDir = join(root, 'new');
    hub.asked.length = 0;
    await expect(resolveBackbone(named, { cacheDir })).rejects.toThrow(
      /this model needs tokenizer\.json .*weights pull/,
    );
    expect(hub.asked).toEqual([]);
    const online = { cacheDir, offline: false, settings: { endpoint: hub.endpoint } };
    expect((await resolveBackbone(named, online)).length).toBe(2);
    hub.put(SIGLIP.repository, 'model.safetensors', bytes('other'), true);
    await expect(resolveBackbone(named, { ...online, cacheDir: join(root, 'third') })).rejects.toThrow(
      /model\.safetensors is not the file that this model was trained on/,
    );
  });
});
