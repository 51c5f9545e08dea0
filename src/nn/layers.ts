import {
  add,
  type ConvolutionOptions,
  conv,
  gelu,
  gemm,
  layerNormalization,
  relu,
  reshape,
  transpose,
  type Value,
} from '../graph/index.ts';
import { lowRankUpdate } from './lora.ts';
import type { Parameters } from './parameters.ts';

/** y = x W^T + b on the last axis: (..., in) -> (..., out). Adds a low-rank update where the source holds one. */
export function linear(
  parameters: Parameters,
  x: Value,
  out: number,
  options: { bias?: boolean } = {},
): Value {
  const width = x.shape.at(-1)!;
  const weight = parameters.get('weight', [out, width]); // (out, in)
  const bias = options.bias === false ? null : parameters.get('bias', [out]); // (out)
  const rows = reshape(x, [-1, width]); // (rows, in)
  const y = lowRankUpdate(parameters, rows, gemm(rows, weight, bias)); // (rows, out)
  return reshape(y, [...x.shape.slice(0, -1), out]); // (..., out)
}

/** Layer normalisation of the last axis. */
export function layerNorm(parameters: Parameters, x: Value, epsilon: number): Value {
  const width = x.shape.at(-1)!;
  return layerNormalization(x, parameters.get('weight', [width]), parameters.get('bias', [width]), epsilon);
}

/** Layer normalisation over channels at each position: (N, C, H, W) -> (N, C, H, W). */
export function layerNorm2d(parameters: Parameters, x: Value, epsilon: number): Value {
  const channelsLast = transpose(x, [0, 2, 3, 1]); // (N, H, W, C)
  return transpose(layerNorm(parameters, channelsLast, epsilon), [0, 3, 1, 2]); // (N, C, H, W)
}

/** 2-D convolution with bias: (N, C, H, W) -> (N, out, H', W'). */
export function conv2d(
  parameters: Parameters,
  x: Value,
  out: number,
  kernel: number,
  options: ConvolutionOptions = {},
): Value {
  const weight = parameters.get('weight', [out, x.shape[1]!, kernel, kernel]); // (out, C, k, k)
  return conv(x, weight, parameters.get('bias', [out]), options);
}

export type Activation = 'gelu' | 'gelu_tanh' | 'relu';

export function activate(x: Value, activation: Activation): Value {
  if (activation === 'relu') return relu(x);
  return gelu(x, activation === 'gelu' ? 'none' : 'tanh');
}

/** A chain of linear layers `layers.0`, `layers.1`, ... with an activation between them. */
export function mlp(
  parameters: Parameters,
  x: Value,
  widths: readonly number[],
  activation: Activation,
): Value {
  let y = x;
  widths.forEach((width, index) => {
    y = linear(parameters.at('layers', index), y, width); // (..., width)
    if (index < widths.length - 1) y = activate(y, activation);
  });
  return y;
}

/** x + y with the shape check that a residual connection needs: no broadcasting. */
export function residual(x: Value, y: Value): Value {
  if (x.shape.join() !== y.shape.join()) throw new Error(`residual: ${x} and ${y} differ in shape`);
  return add(x, y);
}
