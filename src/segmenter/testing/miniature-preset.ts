import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatModelConfig, type ModelConfig, resolveModelConfig } from '../../model/model-config.ts';
import { type ModelPaths, writeModelPaths } from '../../model/model-paths-node.ts';
import type { SiglipConfig } from '../../models/siglip2/config.ts';
import { initialParameters, modelParameters } from '../../programs/untrained-model.ts';
import { paperLora } from '../../sgsrf/lora.ts';
import { miniatureSam2, miniatureSgsrf } from '../../testing/miniature-config.ts';
import { randomArray } from '../../testing/random-tensor.ts';
import { toFloat16 } from '../../weights/index.ts';
import { writeSafetensors } from '../../weights/safetensors-node.ts';

/** SigLIP at its smallest; widths differ so that a weight can be told by its shape. */
export const miniatureSiglip: SiglipConfig = {
  vision: {
    width: 20,
    layers: 2,
    heads: 2,
    hiddenWidth: 28,
    layerNormEpsilon: 1e-6,
    activation: 'gelu_tanh',
    imageSize: 32,
    patchSize: 8,
  },
  text: {
    width: 20,
    layers: 2,
    heads: 2,
    hiddenWidth: 36,
    layerNormEpsilon: 1e-6,
    activation: 'gelu_tanh',
    vocabularySize: 420,
    maxTokens: 64,
    pooledWidth: 20,
  },
};

/** A model of the paper's kind with every part at its smallest; its weights are random. */
export const miniaturePreset: ModelConfig = resolveModelConfig({
  name: 'miniature-preset',
  imageSize: 64,
  sam2: miniatureSam2,
  siglip2: { towers: miniatureSiglip, sentences: 'siglip2' },
  lora: { ...paperLora, rank: 2, alpha: 4 },
  sgsrf: {
    ...miniatureSgsrf,
    width: 20,
    heads: 2,
    visual: { source: 'encoder', grid: 4 },
    textWidth: 20,
    maxTokens: 64,
  },
  training: {},
  scoreNote: 'random weights',
});

/** Files of the miniature preset, laid out as downloads are: backbones beside the model's folder, SigLIP in two shards. */
export async function writeMiniaturePreset(
  root: string,
  config: ModelConfig = miniaturePreset,
  options: { readonly half?: boolean } = {},
): Promise<{ readonly folder: string; readonly paths: ModelPaths }> {
  const [folder, backbones] = [join(root, 'model'), join(root, 'backbones')];
  await mkdir(folder, { recursive: true });
  await mkdir(backbones, { recursive: true });
  const parameters = modelParameters(config);
  let seed = 0;
  const random = () => (randomArray(1, ++seed)[0]! + 1) / 2;
  const values = (shapes: ReadonlyMap<string, readonly number[]>) => {
    const tensors = initialParameters(shapes, random);
    for (const [name, { shape, data }] of tensors) {
      // Factors that are not zero, or merging would prove nothing.
      const own = name.endsWith('lora_B') ? randomArray(data.length, ++seed) : (data as Float32Array);
      tensors.set(
        name,
        options.half ? { dtype: 'F16', shape, data: toFloat16(own) } : { dtype: 'F32', shape, data: own },
      );
    }
    return tensors;
  };
  await writeSafetensors(join(backbones, 'sam2.safetensors'), values(parameters.backbone));
  const siglip2 = [...values(parameters.siglip2)];
  const middle = siglip2.length >> 1;
  await writeSafetensors(
    join(backbones, 'model-00001-of-00002.safetensors'),
    new Map(siglip2.slice(0, middle)),
  );
  await writeSafetensors(join(backbones, 'model-00002-of-00002.safetensors'), new Map(siglip2.slice(middle)));
  await writeSafetensors(
    join(folder, 'sgsrf.safetensors'),
    values(parameters.stages),
    formatModelConfig(config),
  );
  const tokenizer = new URL('../../../test/fixtures/text/gemma/tokenizer.json', import.meta.url);
  await copyFile(fileURLToPath(tokenizer), join(backbones, 'tokenizer.json'));
  const paths: ModelPaths = {
    stages: 'sgsrf.safetensors',
    backbone: '../backbones/sam2.safetensors',
    siglip2: [1, 2].map((shard) => `../backbones/model-0000${shard}-of-00002.safetensors`),
    tokenizer: '../backbones/tokenizer.json',
  };
  await writeModelPaths(folder, paths);
  return { folder, paths };
}
