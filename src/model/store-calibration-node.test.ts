import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { miniatureConfig } from '../segmenter/testing/miniature-model.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { toFloat16 } from '../weights/index.ts';
import { openSafetensors, writeSafetensors } from '../weights/safetensors-node.ts';
import { formatModelConfig, parseModelConfig } from './model-config.ts';
import { storeCalibration } from './store-calibration-node.ts';

const folder = temporaryFolder();

const tensors = new Map([
  ['half', { dtype: 'F16', shape: [2, 2], data: toFloat16(Float32Array.of(1, -2, 3, 0.5)) }],
  ['bytes', { dtype: 'I8', shape: [3], data: Int8Array.of(1, -2, 3) }],
  ['whole', { dtype: 'F32', shape: [3], data: Float32Array.of(1.1, 2.2, 3.3) }],
] as const);

async function writeStages(name: string): Promise<string> {
  const path = join(folder(), name);
  await writeSafetensors(path, tensors, { ...formatModelConfig(miniatureConfig), backbones: '[1]' });
  return path;
}

describe('storeCalibration', () => {
  it('changes the configuration and nothing else, again and again', async () => {
    const path = await writeStages('a.safetensors');
    for (const threshold of [0.25, 0.5]) {
      const calibration = { slope: 0.7, offset: -0.2, threshold };
      await storeCalibration(path, { presence: calibration, unsureBelow: threshold });
      const file = openSafetensors(path);
      expect(parseModelConfig(file.metadata, path)).toEqual({
        ...miniatureConfig,
        presence: calibration,
        unsureBelow: threshold,
      });
      expect(file.metadata.backbones).toBe('[1]');
      expect([...file.tensors.keys()].sort()).toEqual([...tensors.keys()].sort());
      for (const [name, { dtype, shape, data }] of tensors) {
        expect(file.entry(name)).toMatchObject({ dtype, shape });
        expect(file.readTensor(name)).toEqual(data);
      }
    }
    expect(await readdir(folder())).not.toContainEqual(expect.stringContaining('partial'));
  });

  it('says of categories how well they were measured, and leaves the others', async () => {
    const path = await writeStages('d.safetensors');
    const before = parseModelConfig(openSafetensors(path).metadata, path).vocabulary;
    const ship = { gIoU: 0.7, samples: 12, on: 'val' };
    await storeCalibration(path, { measured: new Map([['ship', ship]]) });
    const { categories, aspects } = parseModelConfig(openSafetensors(path).metadata, path).vocabulary;
    expect(aspects).toEqual(before.aspects);
    expect(categories).toEqual(
      before.categories.map((category) =>
        category.name === 'ship' ? { ...category, measured: ship } : category,
      ),
    );
  });

  it('refuses what does not fit, and leaves the file', async () => {
    const path = await writeStages('b.safetensors');
    const before = await readFile(path);
    const wrong = { slope: -1, offset: 0, threshold: 0.5 };
    await expect(storeCalibration(path, { presence: wrong })).rejects.toThrow("'presence.slope'");
    expect(await readFile(path)).toEqual(before);
    const other = join(folder(), 'c.safetensors');
    await writeSafetensors(other, tensors, {});
    await expect(storeCalibration(other, { unsureBelow: 0.5 })).rejects.toThrow("no entry 'skyrefer'");
  });
});
