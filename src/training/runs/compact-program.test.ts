import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../graph/index.ts';
import { Random } from '../../random/random.ts';
import { nodeRuntime } from '../../runtime/node.ts';
import type { Program, Tensor } from '../../runtime/runtime.ts';
import { initialiseParameter } from '../../sgsrf/initialisation.ts';
import { expectAllClose } from '../../testing/allclose.ts';
import { miniatureSgsrf as config, miniatureSam2 as sam2 } from '../../testing/miniature-config.ts';
import { randomArray } from '../../testing/random-tensor.ts';
import { toFloat16 } from '../../weights/index.ts';
import { AdamW } from '../optimiser/adamw.ts';
import { gradientOutput, TrainableParameters } from '../optimiser/trainable-parameters.ts';
import { type BatchShape, buildTrainingGraph, featureShapes } from './compact-program.ts';

const batch: BatchShape = { images: 2, expressionsPerImage: 2, tokens: 6, targetSize: 16 };
const pairs = batch.images * batch.expressionsPerImage;
// The IoU that the head learns jumps with the thresholded mask, which finite differences cannot follow: losses.test.ts.
const weights = { bce: 1, dice: 1, consistency: 0.5, dense: 1, iou: 0, presence: 0 };

/** Two images of noise; the answers are the image's left or right half, as the sentence says. */
function feeds(): Record<string, Tensor> {
  const result: Record<string, Tensor> = {};
  let seed = 1;
  for (const [name, shape] of Object.entries(featureShapes(config, sam2))) {
    const size = batch.images * shape.reduce((product, dimension) => product * dimension, 1);
    result[name] = {
      dtype: 'float16',
      shape: [batch.images, ...shape],
      data: toFloat16(randomArray(size, seed++)),
    };
  }
  const { tokens, targetSize } = batch;
  const sentence = [randomArray(tokens * 12, 50), randomArray(tokens * 12, 51)];
  const states = new Float32Array(pairs * tokens * 12);
  const target = new Uint8Array(pairs * targetSize * targetSize);
  for (let pair = 0; pair < pairs; pair++) {
    states.set(sentence[pair % 2]!, pair * tokens * 12);
    for (let cell = 0; cell < targetSize * targetSize; cell++) {
      const left = cell % targetSize < targetSize / 2;
      target[pair * targetSize * targetSize + cell] = left === (pair % 2 === 0) ? 1 : 0;
    }
  }
  const mask = Float32Array.from({ length: pairs * tokens }, (_, i) =>
    i % tokens < 4 + (i > 11 ? 1 : 0) ? 1 : 0,
  );
  return {
    ...result,
    text_states: { dtype: 'float32', shape: [pairs, tokens, 12], data: states },
    text_mask: { dtype: 'float32', shape: [pairs, tokens], data: mask },
    target: { dtype: 'uint8', shape: [pairs, 1, targetSize, targetSize], data: target },
  };
}

describe('the training graph', () => {
  const inputs = feeds();
  let parameters: TrainableParameters;
  let program: Program;
  let lossNames: readonly string[];
  beforeAll(async () => {
    const random = new Random('training graph');
    parameters = new TrainableParameters({
      group: () => ({ group: 'all', learningRateScale: 1, weightDecay: 0 }),
      // GMFE's projections start at zero, where half of the gradients are zero too; move them away from there.
      initialise: (name, shape) =>
        initialiseParameter(name, shape, () => random.next()).map((x) =>
          name.startsWith('gms.') ? x + 0.5 * random.normal() : x,
        ),
    });
    const built = buildTrainingGraph(config, sam2, batch, weights, (graph: Graph) => parameters.bind(graph));
    lossNames = built.lossNames;
    parameters.allocate();
    program = await nodeRuntime.compile(built.graph);
  });
  afterAll(() => program.dispose());

  const loss = async (): Promise<Record<string, number>> => {
    const outputs = await program.run({ ...parameters.feeds(), ...inputs });
    return Object.fromEntries(lossNames.map((name) => [name, outputs[name]!.data[0] as number]));
  };

  it('adds up its weighted terms', async () => {
    const { loss: total, bce, dice, consistency, dense, iou } = await loss();
    expect(total).toBeCloseTo(bce! + dice! + 0.5 * consistency! + dense!, 4);
    expect(iou).toBeUndefined();
  });

  it('has gradients that agree with finite differences through the whole model', async () => {
    const outputs = await program.run({ ...parameters.feeds(), ...inputs });
    for (const prefix of [
      'visual.',
      'text_proj.',
      'ccr.',
      'gpg.',
      'gms.',
      'sam_mask_decoder.',
      'sam_prompt_encoder.',
    ]) {
      const tensors = parameters.tensors().filter(({ name }) => name.startsWith(prefix));
      // Along the gradient itself the slope is the largest, and rounding matters least.
      const norm = Math.sqrt(
        tensors.reduce((sum, { name }) => {
          const gradient = outputs[gradientOutput(name)]!.data as Float32Array;
          return sum + gradient.reduce((part, x) => part + x * x, 0);
        }, 0),
      );
      expect(norm, prefix).toBeGreaterThan(1e-4);
      const moveBy = (step: number): void => {
        for (const { name, data } of tensors) {
          const gradient = outputs[gradientOutput(name)]!.data as Float32Array;
          for (const [index, slope] of gradient.entries()) data[index]! += (step * slope) / norm;
        }
      };
      // Small against the curvature, large against the rounding of a loss of about 2.
      const step = Math.min(0.02, 1e-3 / norm);
      moveBy(step);
      const above = (await loss()).loss!;
      moveBy(-2 * step);
      const below = (await loss()).loss!;
      moveBy(step);
      const slope = (above - below) / (2 * step);
      expect(Math.abs(slope - norm) / norm, `${prefix}: ${slope} against ${norm}`).toBeLessThan(0.05);
    }
  });

  it('answers sentences about one image as if each had an image of its own', async () => {
    const single = { ...batch, images: pairs, expressionsPerImage: 1 };
    const built = buildTrainingGraph(config, sam2, single, weights, (graph) => parameters.bind(graph));
    const repeated: Record<string, Tensor> = { ...inputs };
    for (const [name, shape] of Object.entries(featureShapes(config, sam2))) {
      const data = inputs[name]!.data as Uint16Array;
      const size = data.length / batch.images;
      const copies = new Uint16Array(pairs * size);
      for (let pair = 0; pair < pairs; pair++) {
        const image = Math.floor(pair / batch.expressionsPerImage);
        copies.set(data.subarray(image * size, (image + 1) * size), pair * size);
      }
      repeated[name] = { dtype: 'float16', shape: [pairs, ...shape], data: copies };
    }
    const separate = await nodeRuntime.compile(built.graph);
    const expected = await separate.run({ ...parameters.feeds(), ...repeated });
    await separate.dispose();
    const shared = await program.run({ ...parameters.feeds(), ...inputs });
    for (const [name, { data }] of Object.entries(expected)) {
      const numbers = data as Float32Array;
      // Gradients of keys' biases are zero but for rounding, which has no digits to agree in.
      if (numbers.every((value) => Math.abs(value) < 1e-6)) continue;
      expectAllClose(shared[name]!.data as Float32Array, numbers, 2e-4);
    }
  });

  it('learns: which half is meant depends on the sentence', async () => {
    const optimiser = new AdamW(parameters);
    const before = await loss();
    for (let step = 0; step < 60; step++) {
      const outputs = await program.run({ ...parameters.feeds(), ...inputs });
      parameters.zeroGradients();
      parameters.accumulate(outputs);
      optimiser.update(3e-3);
    }
    const after = await loss();
    expect(before.dice).toBeGreaterThan(0.3);
    expect(after.dice).toBeLessThan(0.1);
  });
});
