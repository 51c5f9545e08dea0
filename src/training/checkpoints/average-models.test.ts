import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { MODEL_FILES } from '../../model/model.ts';
import { formatModelConfig, type StoredModelConfig } from '../../model/model-config.ts';
import { type ModelFolder, openModel } from '../../model/model-folder-node.ts';
import { miniatureConfig, writeMiniatureModel } from '../../segmenter/testing/miniature-model.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { type TensorContent, unpackTensor } from '../../weights/index.ts';
import { openSafetensors, writeSafetensors } from '../../weights/safetensors-node.ts';
import { averageModels } from './average-models.ts';

const folder = temporaryFolder();
const path = (...names: string[]) => join(folder(), ...names);

/** The miniature model with every trained value put through `change`. */
async function variant(
  name: string,
  change: (value: number) => number,
  config: Partial<StoredModelConfig> = {},
  more: ReadonlyMap<string, TensorContent> = new Map(),
): Promise<ModelFolder> {
  await mkdir(path(name));
  const stages = openSafetensors(path('base', MODEL_FILES.stages));
  const tensors = new Map<string, TensorContent>(
    [...stages.tensors].map(([tensor, { shape }]) => [
      tensor,
      { dtype: 'F32', shape, data: stages.readFloat32(tensor).map(change) },
    ]),
  );
  await writeSafetensors(
    path(name, MODEL_FILES.stages),
    new Map([...tensors, ...more]),
    formatModelConfig({ ...miniatureConfig, ...config }),
  );
  for (const file of [MODEL_FILES.backbone, MODEL_FILES.tokenizer]) {
    await copyFile(path('base', file), path(name, file));
  }
  return openModel(path(name));
}

let base: ModelFolder;
beforeAll(async () => {
  await writeMiniatureModel(path('base'));
  base = await openModel(path('base'));
});

describe('averageModels', () => {
  it('weighs models, and knows what any of them was taught', async () => {
    const vocabulary = { categories: [{ name: 'silo', words: ['tower'] }], aspects: ['colour'] as const };
    const more = await variant('taught', (value) => value + 8, { vocabulary });
    await averageModels([base, more], path('out', 'weighed'), { weights: [3, 1] });
    const mean = await openModel(path('out', 'weighed'));
    const [name] = [...base.stages.tensors.keys()];
    const [was, is] = [base.stages.readFloat32(name!), unpackTensor(mean.stages, name!)];
    for (const [index, value] of was.entries()) expect(is[index]).toBeCloseTo(value + 2, 2);
    const known = mean.config.vocabulary;
    expect(known.categories.map((category) => category.name)).toEqual([
      ...base.config.vocabulary.categories.map((category) => category.name),
      'silo',
    ]);
    expect(known.aspects).toEqual(expect.arrayContaining(['zone', 'colour']));
    const wrong = averageModels([base, more], path('out', 'none'), { weights: [1] });
    await expect(wrong).rejects.toThrow('2 models need as many weights');
  });

  it('writes a model whose every parameter is the mean', async () => {
    const presence = { slope: 1, offset: 0, threshold: 0.5 };
    const more = await variant('more', (value) => value + 3, { training: { seed: 2 }, presence });
    const less = await variant('twice', (value) => 2 * value, { training: { seed: 3 } });
    await averageModels([base, more, less], path('out', 'mean'));

    const mean = await openModel(path('out', 'mean'));
    expect([...mean.stages.tensors.keys()].sort()).toEqual([...base.stages.tensors.keys()].sort());
    for (const [name, { shape }] of base.stages.tensors) {
      expect(mean.stages.entry(name)).toMatchObject({ dtype: 'F16', shape });
      const was = base.stages.readFloat32(name);
      const is = unpackTensor(mean.stages, name);
      const expected = was.map((value) => (4 * value) / 3 + 1); // (v + v + 3 + 2 v) / 3
      const beyondHalf = expected.filter(
        (value, i) => Math.abs(is[i]! - value) > 2 ** -11 * Math.max(1, Math.abs(value)) + 1e-6,
      );
      expect(beyondHalf, name).toHaveLength(0);
    }
    const { training, presence: calibration, ...rest } = mean.config;
    const { training: _, ...own } = miniatureConfig;
    expect(rest).toEqual({ ...own, name: 'mean' });
    expect(training).toEqual({ averageOf: [{}, { seed: 2 }, { seed: 3 }] });
    expect(calibration).toBeUndefined();
    expect((await readdir(path('out', 'mean'))).sort()).toEqual(Object.values(MODEL_FILES).sort());
  });

  it('takes what a model did not train from its backbone', async () => {
    const name = 'sam_mask_decoder.iou_token.weight';
    const file = openSafetensors(base.backbone.path!);
    const { shape } = file.entry(name);
    const trained = unpackTensor(file, name).map((value) => value + 4);
    const more = await variant(
      'decoder',
      (value) => value,
      {},
      new Map([[name, { dtype: 'F32', shape, data: trained }]]),
    );
    for (const [index, models] of [
      [base, more],
      [more, base],
    ].entries()) {
      await averageModels(models, path('out', `decoder-${index}`));
      const mean = await openModel(path('out', `decoder-${index}`));
      const is = unpackTensor(mean.stages, name);
      for (const [at, value] of unpackTensor(file, name).entries()) expect(is[at]).toBeCloseTo(value + 2, 2);
    }
  });

  it('refuses what has no mean, names it, and writes nothing', async () => {
    const same = (value: number) => value;
    const wider = await variant('wider', same, { imageSize: 96 });
    const extra = await variant(
      'extra',
      same,
      {},
      new Map([['odd', { dtype: 'F32', shape: [1], data: Float32Array.of(1) }]]),
    );
    const foreign = await variant('foreign', same);
    await writeSafetensors(
      path('foreign', MODEL_FILES.backbone),
      new Map([['other', { dtype: 'F32', shape: [1], data: Float32Array.of(1) }]]),
    );
    const lowRank = await variant('low-rank', same, {
      lora: { rank: 1, alpha: 1, siglip2: 'none', sam2: ['qkv'] },
    });
    for (const [models, problem] of [
      [[base], 'two or more'],
      [[base, wider], /wider has another 'imageSize'/],
      [[base, extra], /extra has a tensor 'odd'/],
      [[extra, base], /base has no tensor 'odd'/],
      [[base, await openModel(foreign.path)], /foreign has another backbone/],
      [[lowRank, lowRank], /low-rank/],
    ] as const) {
      await expect(averageModels(models, path('nothing'))).rejects.toThrow(problem);
    }
    expect(await readdir(folder())).not.toContain('nothing');
  });
});
