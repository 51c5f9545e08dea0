import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sizeOf } from '../../graph/index.ts';
import { openModel } from '../../model/model-folder-node.ts';
import { fromFiles, type ParameterBinding } from '../../programs/program-options.ts';
import { float32, float32Output, type Tensor } from '../../runtime/index.ts';
import { nodeRuntime } from '../../runtime/node.ts';
import { miniaturePreset, writeMiniaturePreset } from '../../segmenter/testing/miniature-preset.ts';
import { initialiseParameter } from '../../sgsrf/initialisation.ts';
import { paperLossWeights } from '../../sgsrf/losses.ts';
import { expectAllClose } from '../../testing/allclose.ts';
import { randomArray } from '../../testing/random-tensor.ts';
import { gradientOutput, TrainableParameters } from '../optimiser/trainable-parameters.ts';
import { slopeAlongGradient } from '../testing/slope-along-gradient.ts';
import type { BatchShape } from './compact-program.ts';
import { buildWholeModelGraph, type WholeModelOptions } from './whole-program.ts';

const batch: BatchShape = { images: 2, expressionsPerImage: 2, tokens: 64, targetSize: 16 };

let root: string;
let frozen: ParameterBinding;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'skyrefer-whole-'));
  const { folder } = await writeMiniaturePreset(root);
  const { backbone, siglip2 } = await openModel(folder);
  frozen = fromFiles([backbone, ...siglip2!]);
});
afterAll(() => rm(root, { recursive: true }));

function newParameters(): TrainableParameters {
  let seed = 0;
  return new TrainableParameters({
    group: () => ({ group: 'all', learningRateScale: 1, weightDecay: 0 }),
    // B of a low-rank update starts at zero, where A gets no gradient; the test wants both.
    initialise: (name, shape) =>
      name.endsWith('lora_B')
        ? randomArray(sizeOf(shape), ++seed).map((value) => 0.1 * value)
        : initialiseParameter(name, shape, () => (randomArray(1, ++seed)[0]! + 1) / 2),
  });
}

const inputs: Record<string, Tensor> = {
  pixel_values: float32(randomArray(2 * 3 * 64 * 64, 1), [2, 3, 64, 64]),
  vision_pixel_values: float32(randomArray(2 * 3 * 32 * 32, 2), [2, 3, 32, 32]),
  token_ids: {
    dtype: 'int64',
    shape: [4, 64],
    data: BigInt64Array.from({ length: 256 }, (_, index) => BigInt((index * 37) % 420)),
  },
  text_mask: float32(
    Float32Array.from({ length: 256 }, (_, index) => (index % 64 < 9 ? 1 : 0)),
    [4, 64],
  ),
  target: {
    dtype: 'uint8',
    shape: [4, 1, 16, 16],
    data: Uint8Array.from(randomArray(4 * 256, 3), (value) => (value > 0 ? 1 : 0)),
  },
};

async function step(options: WholeModelOptions) {
  const parameters = newParameters();
  const { graph } = buildWholeModelGraph(
    miniaturePreset,
    batch,
    paperLossWeights,
    { frozen, trainable: (own) => parameters.bind(own) },
    options,
  );
  parameters.allocate();
  const program = await nodeRuntime.compile(graph, { threads: 1 });
  const outputs = await program.run({ ...parameters.feeds(), ...inputs });
  await program.dispose();
  return { graph, parameters, outputs };
}

// Several graphs of thousands of nodes are compiled, which takes long where the cores are busy.
describe('buildWholeModelGraph', { timeout: 240_000 }, () => {
  it('gives the same gradients whether activations are kept or computed again', async () => {
    const [kept, again] = await Promise.all([step({ recompute: false }), step({ recompute: true })]);
    expect(again.graph.nodes.length).toBeGreaterThan(kept.graph.nodes.length + 200);
    for (const [name, { data }] of Object.entries(kept.outputs)) {
      const numbers = data as Float32Array;
      // Gradients of keys' biases are zero but for rounding, which has no digits to agree in.
      if (numbers.every((value) => Math.abs(value) < 1e-6)) continue;
      expectAllClose(again.outputs[name]!.data as Float32Array, numbers, 1e-5);
    }
  });

  it('trains updates, decoder and stages, each with a gradient, and nothing of the frozen backbones', async () => {
    const { parameters, outputs } = await step({});
    const names = parameters.tensors().map(({ name }) => name);
    const of = (pattern: RegExp) => names.filter((name) => pattern.test(name));
    expect(of(/^vision_model\..*[qk]_proj\.lora_[AB]$/)).toHaveLength(2 * 2 * 2);
    expect(of(/^text_model\..*[qk]_proj\.lora_[AB]$/)).toHaveLength(2 * 2 * 2);
    expect(of(/^image_encoder\..*lora_[AB]$/).length).toBeGreaterThan(8);
    expect(names).toContain('no_mem_embed');
    expect(names).toContain('sam_mask_decoder.conv_s0.weight');
    expect(of(/^(vision_model|text_model|image_encoder)\./).every((name) => /lora_[AB]$/.test(name))).toBe(
      true,
    );
    const silent = names.filter((name) => {
      const gradient = float32Output(outputs, gradientOutput(name)).data;
      return gradient.every((value) => value === 0);
    });
    // The first CCR layers' last biases may cancel; whole updates must not.
    expect(silent.filter((name) => name.includes('lora_'))).toEqual([]);
  });

  it('agrees with finite differences for an update of each backbone', async () => {
    const parameters = newParameters();
    const { graph } = buildWholeModelGraph(
      miniaturePreset,
      batch,
      paperLossWeights,
      { frozen, trainable: (own) => parameters.bind(own) },
      {},
    );
    parameters.allocate();
    const program = await nodeRuntime.compile(graph, { threads: 1 });
    const run = () => program.run({ ...parameters.feeds(), ...inputs });
    const outputs = await run();
    for (const pattern of [
      /^vision_model.*0.*q_proj\.lora_B/,
      /^text_model.*0.*k_proj\.lora_A/,
      /^image_encoder\.trunk.*qkv\.lora_B/,
      /^image_encoder\.neck.*lora_A/,
    ]) {
      const { name, data } = parameters.tensors().find((tensor) => pattern.test(tensor.name))!;
      const gradient = float32Output(outputs, gradientOutput(name)).data;
      const { slope, norm } = await slopeAlongGradient(data, gradient, run);
      expect(Math.abs(slope - norm), name).toBeLessThan(0.05 * norm + 1e-4);
    }
    await program.dispose();
  });

  it('computes products in bfloat16 where it is asked to', () => {
    const parameters = newParameters();
    const { graph } = buildWholeModelGraph(
      miniaturePreset,
      batch,
      paperLossWeights,
      { frozen, trainable: (own) => parameters.bind(own) },
      { matrixType: 'bfloat16' },
    );
    const products = graph.nodes.filter(({ operator }) =>
      /^(MatMul|Gemm|Conv|ConvTranspose)$/.test(operator),
    );
    expect(products.every(({ outputs }) => outputs[0]!.dtype === 'bfloat16')).toBe(true);
    expect(graph.outputs.every(({ value }) => value.dtype === 'float32')).toBe(true);
  });
});
