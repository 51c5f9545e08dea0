import type { Shape } from '../../graph/index.ts';
import type { LowRankSelection } from '../../nn/index.ts';
import {
  packTensor,
  type SafetensorsFile,
  SCALE_SUFFIX,
  type TensorContent,
  unpackTensor,
} from '../../weights/index.ts';

/** Trained tensors by name. */
export type TrainedTensors = ReadonlyMap<string, { readonly shape: Shape; readonly data: Float32Array }>;

/**
 * A backbone with low-rank updates merged into its weights, W + (alpha / r) B A (section 3.2.1): a backbone like any other,
 * which costs nothing more to run. What is adapted is stored in float16, since the updates are finer than the steps of 8-bit
 * weights; everything else as it was.
 * Throws an Error where a factor has no partner or its weight is not in the file.
 *
 * @param backbone weights W (out, in), or (out, in, 1, 1) of a 1x1 convolution
 * @param trained `<prefix>lora_A` (r, in) and `<prefix>lora_B` (out, r); other names are passed over
 */
export function mergedBackbone(
  backbone: SafetensorsFile,
  trained: TrainedTensors,
  lowRank: LowRankSelection,
): Map<string, TensorContent> {
  const tensors = new Map<string, TensorContent>();
  for (const [name, { dtype, shape }] of backbone.tensors) {
    tensors.set(name, { dtype, shape, data: backbone.readTensor(name) });
  }
  for (const [name, a] of trained) {
    const prefix = /^(.*)lora_A$/.exec(name)?.[1];
    if (prefix === undefined) continue;
    const b = trained.get(`${prefix}lora_B`);
    const update = lowRank(prefix);
    const weight = `${prefix}weight`;
    if (!b || !update || !backbone.has(weight)) {
      throw new Error(
        `low-rank update '${name}' belongs to no layer of ${backbone.name}: '${weight}' and '${prefix}lora_B' are needed; ` +
          'export it with the model that it was trained on',
      );
    }
    const { shape } = backbone.entry(weight);
    const values = unpackTensor(backbone, weight); // (out, in)
    addProduct(values, a, b, update.scale);
    tensors.delete(weight + SCALE_SUFFIX);
    for (const [packed, content] of packTensor(weight, values, shape, 'float16'))
      tensors.set(packed, content);
  }
  return tensors;
}

/** W += scale B A, for W (out, in), A (r, in), B (out, r). */
function addProduct(
  weight: Float32Array,
  a: { readonly shape: Shape; readonly data: Float32Array },
  b: { readonly data: Float32Array },
  scale: number,
): void {
  const [rank, width] = a.shape as [number, number];
  const out = weight.length / width;
  for (let row = 0; row < out; row++) {
    for (let k = 0; k < rank; k++) {
      const factor = scale * b.data[row * rank + k]!;
      if (factor === 0) continue;
      for (let column = 0; column < width; column++) {
        weight[row * width + column]! += factor * a.data[k * width + column]!;
      }
    }
  }
}
