import { mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomArray } from '../testing/random-tensor.ts';
import { openModel } from './model-folder-node.ts';
import { MODEL_PATHS_FILE, writeModelPaths } from './model-paths-node.ts';
import { Segmenter } from './segmenter-node.ts';
import { miniaturePreset, writeMiniaturePreset } from './testing/miniature-preset.ts';

const pixels = Uint8Array.from(randomArray(50 * 40 * 3, 5), (value) => (value + 1) * 127.5);
const picture = { width: 50, height: 40, pixels };

async function answer(folder: string, sentence: string): Promise<Float32Array> {
  await using segmenter = await Segmenter.load(folder, { threads: 1 });
  const scene = await segmenter.open(picture);
  return (await scene.segment(sentence)).logits.data;
}

describe('a model on SigLIP 2', () => {
  let root: string;
  let folder: string;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
    ({ folder } = await writeMiniaturePreset(root));
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  it('answers from backbones that lie elsewhere, one of them in shards', async () => {
    const model = await openModel(folder);
    expect(model.config).toEqual(miniaturePreset);
    const first = await answer(folder, 'the airplane on the far left');
    expect(first).toHaveLength(16 * 16);
    expect(first.every(Number.isFinite)).toBe(true);
    const other = await answer(folder, 'a ship at the lower right');
    expect(other).not.toEqual(first);
  });

  it('reads sentences in lower case, or as given where the configuration says so', async () => {
    const [lower, mixed] = ['the airplane on the far left', 'The Airplane on the FAR left'];
    expect(await answer(folder, mixed)).toEqual(await answer(folder, lower));
    const cased = await mkdtemp(join(root, 'cased-'));
    const siglip2 = { ...miniaturePreset.siglip2!, sentences: 'rsrefseg2' } as never;
    const other = await writeMiniaturePreset(cased, { ...miniaturePreset, siglip2 });
    expect(await answer(other.folder, mixed)).not.toEqual(await answer(other.folder, lower));
  });

  it('takes links to files, as the cache of the hub has them', async () => {
    const linked = await mkdtemp(join(root, 'linked-'));
    const { folder: own, paths } = await writeMiniaturePreset(linked);
    for (const path of [paths.backbone, ...paths.siglip2!]) {
      const file = join(own, path);
      await rename(file, `${file}.blob`);
      await symlink(`${file}.blob`, file);
    }
    expect(await answer(own, 'the ship')).toEqual(await answer(folder, 'the ship'));
  });

  it('has a hash that changes with any of its files', async () => {
    const copy = await mkdtemp(join(root, 'hash-'));
    const { folder: own, paths } = await writeMiniaturePreset(copy);
    const hash = await (await openModel(own)).hash();
    expect(hash).toBe(await (await openModel(folder)).hash());
    const [shard] = paths.siglip2!;
    await writeModelPaths(own, { ...paths, siglip2: [shard!] });
    expect(await (await openModel(own)).hash()).not.toBe(hash);
  });

  it('says which file is missing, and which entry does not fit', async () => {
    const broken = await mkdtemp(join(root, 'broken-'));
    const { folder: own, paths } = await writeMiniaturePreset(broken);
    const { siglip2: _, ...without } = paths;
    await writeModelPaths(own, without);
    await expect(openModel(own)).rejects.toThrow("names no 'siglip2' file");
    await writeModelPaths(own, { ...paths, backbone: '../backbones/none.safetensors' });
    await expect(openModel(own)).rejects.toThrow(/none\.safetensors is missing/);
    await writeFile(join(own, MODEL_PATHS_FILE), JSON.stringify({ ...paths, tokenizer: 3 }));
    await expect(openModel(own)).rejects.toThrow(/skyrefer\.json: 'tokenizer'/);
    await writeFile(join(own, MODEL_PATHS_FILE), '{');
    await expect(openModel(own)).rejects.toThrow(/skyrefer\.json is not JSON/);
    await writeModelPaths(own, { ...paths, siglip2: paths.siglip2!.slice(0, 1) });
    await expect(Segmenter.load(own, { threads: 1 })).rejects.toThrow(/there is no tensor '/);
  });
});
