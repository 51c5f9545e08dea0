import { beforeAll, describe, expect, it } from 'vitest';
import { sizeOf } from '../../graph/index.ts';
import { openModel } from '../../model/model-folder-node.ts';
import { buildImageGraph } from '../../programs/image-program.ts';
import { fromFiles, type ParameterBinding } from '../../programs/program-options.ts';
import { float32, float32Output, type Tensor } from '../../runtime/index.ts';
import { nodeRuntime } from '../../runtime/node.ts';
import { miniatureConfig, writeMiniatureModel } from '../../segmenter/testing/miniature-model.ts';
import { initialiseParameter } from '../../sgsrf/initialisation.ts';
import { lowRankSelection, paperLora } from '../../sgsrf/lora.ts';
import { paperLossWeights } from '../../sgsrf/losses.ts';
import { expectAllClose } from '../../testing/allclose.ts';
import { randomArray } from '../../testing/random-tensor.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { fromFloat16, SafetensorsFile } from '../../weights/index.ts';
import { encodeSafetensors } from '../../weights/safetensors.ts';
import { mergedBackbone } from '../checkpoints/merged-backbone.ts';
import { gradientOutput, TrainableParameters } from '../optimiser/trainable-parameters.ts';
import { slopeAlongGradient } from '../testing/slope-along-gradient.ts';
import { type AdaptedModel, buildAdaptedFeaturesGraph, buildAdaptedGraph } from './adapted-program.ts';
import { type BatchShape, buildTrainingGraph } from './compact-program.ts';

const batch: BatchShape = { images: 2, expressionsPerImage: 2, tokens: 6, targetSize: 16 };
const pairs = 4;
const { sgsrf, sam2 } = miniatureConfig;
const lora = { ...paperLora, rank: 2, alpha: 3, siglip2: 'none' as const };
const model: AdaptedModel = { sgsrf, sam2, lowRank: lowRankSelection(lora) };

const path = temporaryFolder();
let backbone: SafetensorsFile;
let frozen: ParameterBinding;
beforeAll(async () => {
  await writeMiniatureModel(path('model'));
  ({ backbone } = await openModel(path('model')));
  frozen = fromFiles([backbone]);
});

/** @param size of the updates' factors B, which start at zero otherwise */
function newParameters(size: number): TrainableParameters {
  let seed = 0;
  return new TrainableParameters({
    group: () => ({ group: 'all', learningRateScale: 1, weightDecay: 0 }),
    initialise: (name, shape) =>
      name.endsWith('lora_B')
        ? randomArray(sizeOf(shape), ++seed).map((value) => size * value)
        : initialiseParameter(name, shape, () => (randomArray(1, ++seed)[0]! + 1) / 2),
  });
}

const side = sam2.imageSize;
const pixels = randomArray(batch.images * 3 * side * side, 1);
const sentences: Record<string, Tensor> = {
  text_states: float32(randomArray(pairs * 6 * sgsrf.textWidth, 2), [pairs, 6, sgsrf.textWidth]),
  text_mask: float32(
    Float32Array.from({ length: pairs * 6 }, (_, index) => (index % 6 < 4 ? 1 : 0)),
    [pairs, 6],
  ),
  target: {
    dtype: 'uint8',
    shape: [pairs, 1, 16, 16],
    data: Uint8Array.from(randomArray(pairs * 256, 3), (value) => (value > 0 ? 1 : 0)),
  },
};
const inputs = { ...sentences, pixel_values: float32(pixels, [batch.images, 3, side, side]) };

function built(size: number, options: { recompute?: boolean } = {}) {
  const parameters = newParameters(size);
  const trainable = parameters.bind.bind(parameters);
  const bind = { frozen, trainable };
  const { graph } = buildAdaptedGraph(model, batch, paperLossWeights, bind, options);
  const features = buildAdaptedFeaturesGraph(model, bind);
  const answers = buildTrainingGraph(sgsrf, sam2, batch, paperLossWeights, trainable, { gradients: false });
  parameters.allocate();
  return { parameters, graph, features, answers: answers.graph };
}

async function compiled(size: number, options: { recompute?: boolean } = {}) {
  const model = built(size, options);
  const program = await nodeRuntime.compile(model.graph, { threads: 1 });
  const run = () => program.run({ ...model.parameters.feeds(), ...inputs });
  return { ...model, run, dispose: () => program.dispose() };
}

/** The features of each image, one after the other. */
async function featuresOf({ parameters, features }: ReturnType<typeof built>) {
  const program = await nodeRuntime.compile(features, { threads: 1 });
  const all: Record<string, Tensor>[] = [];
  for (let image = 0; image < batch.images; image++) {
    const own = pixels.slice(image * 3 * side * side, (image + 1) * 3 * side * side);
    all.push(await program.run({ ...parameters.feeds(), pixel_values: float32(own, [1, 3, side, side]) }));
  }
  await program.dispose();
  return all;
}

// Graphs of thousands of nodes are compiled, which takes long where the cores are busy.
describe('buildAdaptedGraph', { timeout: 120_000 }, () => {
  it('trains updates of the image encoder beside decoder and stages, and nothing else of the backbone', async () => {
    const { parameters, run, dispose } = await compiled(0.1);
    const outputs = await run();
    await dispose();
    const names = parameters.tensors().map(({ name }) => name);
    const updates = names.filter((name) => /lora_[AB]$/.test(name));
    expect(updates.filter((name) => /trunk.*\.qkv\.lora_A$/.test(name)).length).toBeGreaterThan(2);
    expect(updates.filter((name) => /neck.*lora_B$/.test(name)).length).toBeGreaterThan(1);
    expect(names.filter((name) => /^(image_encoder|text_encoder)\./.test(name))).toEqual(updates);
    expect(names).not.toContain('no_mem_embed');
    for (const name of updates) {
      const gradient = float32Output(outputs, gradientOutput(name)).data;
      expect(
        gradient.some((value) => value !== 0),
        name,
      ).toBe(true);
    }
  });

  it('gives the same gradients whether activations are kept or computed again', async () => {
    const [kept, again] = await Promise.all([
      compiled(0.1, { recompute: false }),
      compiled(0.1, { recompute: true }),
    ]);
    expect(again.graph.nodes.length).toBeGreaterThan(kept.graph.nodes.length + 50);
    const [expected, outputs] = await Promise.all([kept.run(), again.run()]);
    await Promise.all([kept.dispose(), again.dispose()]);
    for (const [name, { data }] of Object.entries(expected)) {
      const numbers = data as Float32Array;
      // Gradients of keys' biases are zero but for rounding, which has no digits to agree in.
      if (numbers.every((value) => Math.abs(value) < 1e-6)) continue;
      expectAllClose(outputs[name]!.data as Float32Array, numbers, 1e-3);
    }
  });

  it('agrees with finite differences for updates of trunk and neck', async () => {
    const { parameters, run, dispose } = await compiled(0.1);
    const outputs = await run();
    for (const pattern of [/trunk.*qkv\.lora_B/, /trunk.*proj\.lora_A/, /neck.*lora_A/]) {
      const { name, data } = parameters.tensors().find((tensor) => pattern.test(tensor.name))!;
      const gradient = float32Output(outputs, gradientOutput(name)).data;
      const { slope, norm } = await slopeAlongGradient(data, gradient, run);
      expect(Math.abs(slope - norm), name).toBeLessThan(0.05 * norm + 1e-4);
    }
    await dispose();
  });

  it('answers as the stages do on the features of the same encoder', async () => {
    const adapted = await compiled(0.3);
    const [whole, perImage] = [await adapted.run(), await featuresOf(adapted)];
    await adapted.dispose();
    const features = Object.fromEntries(
      Object.entries(perImage[0]!).map(([name, first]): [string, Tensor] => {
        const parts = perImage.map((one) => one[name]!.data as Uint16Array);
        const data = new Uint16Array(parts.length * parts[0]!.length);
        for (const [index, part] of parts.entries()) data.set(part, index * part.length);
        return [name, { dtype: 'float16', shape: [batch.images, ...first.shape.slice(1)], data }];
      }),
    );
    const program = await nodeRuntime.compile(adapted.answers, { threads: 1 });
    const outputs = await program.run({ ...adapted.parameters.feeds(), ...features, ...sentences });
    await program.dispose();
    // Features are kept in float16.
    const logits = float32Output(whole, 'mask_logits').data;
    expectAllClose(float32Output(outputs, 'mask_logits').data, logits, 1e-2);
  });

  it('is the encoder that its merged backbone is, and without updates the one that it was', async () => {
    for (const size of [0.3, 0]) {
      const adapted = built(size);
      const [first] = await featuresOf(adapted);
      const trained = new Map(
        adapted.parameters.tensors().map(({ name, shape, data }) => [name, { shape, data }]),
      );
      const bytes = encodeSafetensors(mergedBackbone(backbone, trained, model.lowRank));
      const file = size === 0 ? backbone : SafetensorsFile.fromBytes('merged', bytes);
      const program = await nodeRuntime.compile(buildImageGraph(fromFiles([file]), sam2), { threads: 1 });
      const pixel_values = float32(pixels.slice(0, 3 * side * side), [1, 3, side, side]);
      const expected = await program.run({ pixel_values });
      await program.dispose();
      for (const [name, tensor] of Object.entries(first!)) {
        expectAllClose(fromFloat16(tensor.data as Uint16Array), float32Output(expected, name).data, 1e-2);
      }
    }
  });
});
