import { cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Segmenter } from '../segmenter/segmenter-node.ts';
import { miniatureConfig, writeMiniatureModel } from '../segmenter/testing/miniature-model.ts';
import { openSafetensors, writeSafetensors } from '../weights/safetensors-node.ts';
import { formatModelConfig } from './model-config.ts';
import { openModel } from './model-folder-node.ts';

describe('a model folder', () => {
  let root: string;
  let original: string;
  let copies = 0;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
    original = join(root, 'original');
    await writeMiniatureModel(original);
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  async function copy(): Promise<string> {
    const path = join(root, `copy${copies++}`);
    await cp(original, path, { recursive: true });
    return path;
  }

  it('carries its configuration and a hash of its bytes', async () => {
    const model = await openModel(original);
    expect(model.config).toEqual(miniatureConfig);
    expect(await model.hash()).toMatch(/^[0-9a-f]{16}$/);
    expect(await (await openModel(await copy())).hash()).toBe(await model.hash());
    const other = await copy();
    const bytes = await readFile(join(other, 'sgsrf.safetensors'));
    bytes[bytes.length - 1]! ^= 1;
    await writeFile(join(other, 'sgsrf.safetensors'), bytes);
    expect(await (await openModel(other)).hash()).not.toBe(await model.hash());
  });

  it('names the folder or file that is missing', async () => {
    await expect(openModel(join(root, 'none'))).rejects.toThrow(/no model '.*none'.*give 'tiny' or a folder/);
    await expect(openModel(join(original, 'tokenizer.json'))).rejects.toThrow('is not a folder');
    for (const name of ['backbone.safetensors', 'sgsrf.safetensors', 'tokenizer.json']) {
      const path = await copy();
      await rm(join(path, name));
      await expect(openModel(path)).rejects.toThrow(`${join(path, name)} is missing`);
    }
  });

  it('refuses files that are cut short or no weights at all', async () => {
    for (const name of ['backbone.safetensors', 'sgsrf.safetensors']) {
      const cut = await copy();
      await truncate(join(cut, name), 20_000);
      await expect(openModel(cut)).rejects.toThrow(`${join(cut, name)}: `);
      const text = await copy();
      await writeFile(join(text, name), 'not weights at all');
      await expect(openModel(text)).rejects.toThrow('not a safetensors file');
    }
  });

  it('refuses a tokenizer that is none, and weights of another shape, by name', async () => {
    const path = await copy();
    await writeFile(join(path, 'tokenizer.json'), '{}');
    await expect(Segmenter.load(path, { threads: 1 })).rejects.toThrow(/tokenizer\.json is not a tokenizer/);

    const narrow = await copy();
    const { text, sgsrf } = miniatureConfig;
    const config = { ...miniatureConfig, text, sgsrf: { ...sgsrf, attentionWidth: 8 } };
    const file = openSafetensors(join(narrow, 'sgsrf.safetensors'));
    const tensors = new Map(
      [...file.tensors].map(([name, { shape, dtype }]) => [
        name,
        { dtype, shape, data: file.readFloat32(name) },
      ]),
    );
    await writeSafetensors(join(narrow, 'sgsrf.safetensors'), tensors, formatModelConfig(config));
    await expect(Segmenter.load(narrow, { threads: 1 })).rejects.toThrow(
      /sgsrf\.safetensors: tensor 'ccr.*' is 16x16, but the model needs 8x16/,
    );
  });

  it.each([
    ['no configuration', {}, "no entry 'skyrefer'"],
    ['a configuration that is not JSON', { skyrefer: '{' }, 'is not JSON'],
    [
      'a switch of another type',
      formatModelConfig({ ...miniatureConfig, sgsrf: { ...miniatureConfig.sgsrf, modulation: 1 as never } }),
      "'sgsrf.modulation'",
    ],
    [
      'switches that do not fit together',
      formatModelConfig({ ...miniatureConfig, sgsrf: { ...miniatureConfig.sgsrf, contextTokens: 0 } }),
      'modulation (GMFE) needs grounding cues',
    ],
    [
      'an image size that SAM 2 does not take',
      formatModelConfig({ ...miniatureConfig, imageSize: 50 }),
      'multiple of 32',
    ],
    [
      'a presence that no probability reaches',
      formatModelConfig({ ...miniatureConfig, presence: { slope: 1, offset: 0, threshold: 1.5 } }),
      "'presence.threshold'",
    ],
  ])('refuses %s', async (_, metadata, message) => {
    const path = await copy();
    await writeSafetensors(join(path, 'sgsrf.safetensors'), new Map(), metadata);
    await expect(openModel(path)).rejects.toThrow(message);
    await expect(openModel(path)).rejects.toThrow(join(path, 'sgsrf.safetensors'));
  });
});
