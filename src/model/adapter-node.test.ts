import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Segmenter } from '../segmenter/segmenter-node.ts';
import { writeMiniaturePreset } from '../segmenter/testing/miniature-preset.ts';
import { formatBackbones } from '../weights/adapter.ts';
import type { BackboneSource } from '../weights/hub/backbones.ts';
import { pullBackbone } from '../weights/hub/pull-backbone-node.ts';
import { backboneReference } from '../weights/hub/resolve-backbone-node.ts';
import { hubSettings } from '../weights/hub/settings-node.ts';
import { HostileHub } from '../weights/hub/testing/hostile-hub.ts';
import { openSafetensors, writeSafetensors } from '../weights/safetensors-node.ts';

const SHARDS = ['model-00001-of-00002.safetensors', 'model-00002-of-00002.safetensors'];
const SIGLIP: BackboneSource = {
  role: 'siglip',
  repository: 'google/miniature',
  weights: ['model.safetensors', 'model.safetensors.index.json'],
  required: ['tokenizer.json'],
  optional: [],
};
const SAM2: BackboneSource = {
  role: 'sam2',
  repository: 'facebook/miniature',
  weights: ['model.safetensors'],
  required: [],
  optional: [],
};

describe('an adapter', () => {
  let root: string;
  let folder: string;
  let hub: HostileHub;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
    ({ folder } = await writeMiniaturePreset(root));
    hub = await HostileHub.start();
    const file = (name: string) => readFile(join(root, 'backbones', name));
    for (const name of SHARDS) hub.put(SIGLIP.repository, name, await file(name), true);
    const map = Object.fromEntries(
      SHARDS.flatMap((name) =>
        [...openSafetensors(join(root, 'backbones', name)).tensors.keys()].map((key) => [key, name]),
      ),
    );
    hub.put(SIGLIP.repository, 'model.safetensors.index.json', JSON.stringify({ weight_map: map }));
    hub.put(SIGLIP.repository, 'tokenizer.json', await file('tokenizer.json'), true);
    hub.put(SAM2.repository, 'model.safetensors', await file('sam2.safetensors'), true);
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await hub.stop();
    await rm(root, { recursive: true, force: true });
  });

  it('is one file that answers as its model does, with backbones out of the cache', async () => {
    const cacheDir = join(root, 'cache');
    const settings = hubSettings({ endpoint: hub.endpoint, cacheDir }, {});
    const backbones = [];
    for (const source of [SIGLIP, SAM2]) {
      backbones.push(await backboneReference(await pullBackbone(source, { settings })));
    }
    const stages = openSafetensors(join(folder, 'sgsrf.safetensors'));
    const tensors = new Map(
      [...stages.tensors].map(([name, { dtype, shape }]) => [
        name,
        { dtype, shape, data: stages.readTensor(name) },
      ]),
    );
    const adapter = join(root, 'adapter.safetensors');
    await writeSafetensors(adapter, tensors, { ...stages.metadata, ...formatBackbones(backbones) });

    vi.stubEnv('HF_HUB_CACHE', join(root, 'elsewhere'));
    hub.asked.length = 0;
    await expect(Segmenter.load(adapter)).rejects.toThrow(
      /this model needs tokenizer\.json of google\/miniature .*weights pull/,
    );
    expect(hub.asked).toEqual([]); // no network, although it would help

    vi.stubEnv('HF_HUB_CACHE', cacheDir);
    const pixels = Uint8Array.from({ length: 64 * 64 * 3 }, (_, i) => (i * 37) % 256);
    const answers = [];
    for (const model of [folder, adapter]) {
      await using segmenter = await Segmenter.load(model, { threads: 1 });
      const encoded = await segmenter.open({ width: 64, height: 64, pixels });
      const { mask, score } = await encoded.segment('the ship');
      answers.push({ mask, score });
      encoded.dispose();
    }
    expect(answers[1]).toEqual(answers[0]);
    await expect(Segmenter.load(join(folder, 'sgsrf.safetensors'))).rejects.toThrow(
      /does not name its siglip backbone/,
    );
  });
});
