import { mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openModel } from '../model/model-folder-node.ts';
import { MODEL_PATHS_FILE, writeModelPaths } from '../model/model-paths-node.ts';
import { leanRuntime } from '../runtime/lean.ts';
import { nodeRuntime } from '../runtime/node.ts';
import { expectAllClose } from '../testing/allclose.ts';
import { randomArray } from '../testing/random-tensor.ts';
import { openSafetensors, writeSafetensors } from '../weights/safetensors-node.ts';
import { type NodeSegmenterOptions, Segmenter } from './segmenter-node.ts';
import { miniaturePreset, writeMiniaturePreset } from './testing/miniature-preset.ts';

const pixels = Uint8Array.from(randomArray(50 * 40 * 3, 5), (value) => (value + 1) * 127.5);
const picture = { width: 50, height: 40, pixels };

async function answer(
  folder: string,
  sentence: string,
  options: Pick<NodeSegmenterOptions, 'memory' | 'precision' | 'runtime'> = {},
): Promise<Float32Array> {
  await using segmenter = await Segmenter.load(folder, { threads: 1, ...options });
  const encoded = await segmenter.open(picture);
  return (await encoded.segment(sentence)).logits.data;
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

  it('answers the same where large programs are loaded in turn', async () => {
    const sentence = 'the airplane on the far left';
    expectAllClose(
      await answer(folder, sentence, { runtime: leanRuntime(nodeRuntime, { keepBelow: 0 }) }),
      await answer(folder, sentence),
      1e-5,
    );
    expectAllClose(await answer(folder, sentence, { memory: 'lean' }), await answer(folder, sentence), 1e-5);
  });

  it('answers nearly the same from weights stored in half the bytes', async () => {
    const half = await mkdtemp(join(root, 'half-'));
    const other = await writeMiniaturePreset(half, miniaturePreset, { half: true });
    const sentence = 'the airplane on the far left';
    expectAllClose(await answer(other.folder, sentence), await answer(folder, sentence), 2e-2);
  });

  it('computes with the low-rank updates of its stages file', async () => {
    const without = await mkdtemp(join(root, 'without-'));
    const other = await writeMiniaturePreset(without);
    const path = join(other.folder, 'sgsrf.safetensors');
    const file = openSafetensors(path);
    const original = [...file.tensors].map(
      ([name, { dtype, shape }]) => [name, { dtype, shape, data: file.readFloat32(name) }] as const,
    );
    for (const part of ['vision_model', 'text_model', 'image_encoder']) {
      const isUpdate = (name: string) => name.startsWith(part) && name.endsWith('lora_B');
      const tensors = new Map(
        original.map(([name, tensor]) => [
          name,
          isUpdate(name) ? { ...tensor, data: new Float32Array(tensor.data.length) } : tensor,
        ]),
      );
      await writeSafetensors(path, tensors, file.metadata);
      expect(await answer(other.folder, 'the ship'), part).not.toEqual(await answer(folder, 'the ship'));
    }
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
