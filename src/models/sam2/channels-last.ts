import {
  add,
  expand,
  gemm,
  matmul,
  maximum,
  pad,
  reshape,
  slice,
  transpose,
  type Value,
} from '../../graph/index.ts';
import { lowRankWeight, type Parameters } from '../../nn/index.ts';

type Map4 = [number, number, number, number];

/** (B, C, H, W) -> (B, H, W, C) */
export const toChannelsLast = (x: Value): Value => transpose(x, [0, 2, 3, 1]);

/** (B, H, W, C) -> (B, C, H, W) */
export const toChannelsFirst = (x: Value): Value => transpose(x, [0, 3, 1, 2]);

/** Zeros added at the bottom and the right until both sides are multiples of `multiple`: (B, H, W, C). */
export function padToMultiple(x: Value, multiple: number): Value {
  const [, height, width] = x.shape as Map4;
  const missing = (size: number): number => (multiple - (size % multiple)) % multiple;
  return pad(x, [
    [0, 0],
    [0, missing(height)],
    [0, missing(width)],
    [0, 0],
  ]);
}

/** Cuts a map into square windows: (B, H, W, C) -> (B * windows, side, side, C), windows in row-major order. */
export function partition(x: Value, side: number): Value {
  const [batch, height, width, channels] = x.shape as Map4;
  const [rows, columns] = [height / side, width / side];
  const cut = reshape(x, [batch, rows, side, columns, side, channels]); // (B, rows, side, columns, side, C)
  const grouped = columns === 1 ? cut : transpose(cut, [0, 1, 3, 2, 4, 5]); // (B, rows, columns, side, side, C)
  return reshape(grouped, [batch * rows * columns, side, side, channels]);
}

/** Puts windows back together: (B * windows, side, side, C) -> (B, height, width, C), the padding cut off. */
export function unpartition(windows: Value, batch: number, height: number, width: number): Value {
  const [, side, , channels] = windows.shape as Map4;
  const [rows, columns] = [Math.ceil(height / side), Math.ceil(width / side)];
  const grid = reshape(windows, [batch, rows, columns, side, side, channels]); // (B, rows, columns, side, side, C)
  const joined = columns === 1 ? grid : transpose(grid, [0, 1, 3, 2, 4, 5]); // (B, rows, side, columns, side, C)
  const padded = reshape(joined, [batch, rows * side, columns * side, channels]); // (B, H', W', C)
  return slice(slice(padded, 1, 0, height), 2, 0, width); // (B, H, W, C)
}

/**
 * Largest of each 2x2 cell: (B, H, W, C) -> (B, H/2, W/2, C). Rows first, then columns, so that only whole rows of
 * channels are copied and nothing is transposed.
 */
export function maxPool2x2(x: Value): Value {
  const [batch, height, width, channels] = x.shape as Map4;
  const larger = (pairs: Value): Value => maximum(slice(pairs, 1, 0, 1), slice(pairs, 1, 1, 2));
  const rows = larger(reshape(x, [(batch * height) / 2, 2, width * channels])); // (B * H/2, 1, W * C)
  const cells = larger(reshape(rows, [(batch * height * width) / 4, 2, channels])); // (B * H/2 * W/2, 1, C)
  return reshape(cells, [batch, height / 2, width / 2, channels]);
}

/** Each cell repeated 2x2: (B, H, W, C) -> (B, 2H, 2W, C) */
export function repeat2x2(x: Value): Value {
  const [batch, height, width, channels] = x.shape as Map4;
  const cells = reshape(x, [batch, height, 1, width, 1, channels]);
  const repeated = expand(cells, [batch, height, 2, width, 2, channels]); // (B, H, 2, W, 2, C)
  return reshape(repeated, [batch, 2 * height, 2 * width, channels]);
}

/** A 1x1 convolution as matrix and offset. */
export interface Projection {
  /** (out, C) */
  readonly weight: Value;
  /** (out) */
  readonly bias: Value;
}

/** The weights of a 1x1 convolution, with its low-rank update where there is one: (out, C, 1, 1) as (out, C). */
export function projection(parameters: Parameters, channels: number, out: number): Projection {
  const weight = reshape(parameters.get('weight', [out, channels, 1, 1]), [out, channels]);
  return { weight: lowRankWeight(parameters, weight), bias: parameters.get('bias', [out]) };
}

/** One 1x1 convolution after another as one, since nothing stands between them: y = A (B x + b) + a. */
export function composed(outer: Projection, inner: Projection): Projection {
  const innerBias = reshape(inner.bias, [1, -1]); // (1, middle)
  const bias = add(reshape(gemm(innerBias, outer.weight), [-1]), outer.bias); // (out)
  return { weight: matmul(outer.weight, inner.weight), bias }; // (out, C), (out)
}

/** A 1x1 convolution of a channels-last map: (B, H, W, C) -> (B, H, W, out) */
export function project(x: Value, { weight, bias }: Projection): Value {
  const [batch, height, width, channels] = x.shape as Map4;
  const rows = gemm(reshape(x, [-1, channels]), weight, bias); // (B * H * W, out)
  return reshape(rows, [batch, height, width, weight.shape[0]!]);
}

/**
 * A transposed convolution with kernel 2 and stride 2 on a channels-last map: (B, H, W, C) -> (B, 2H, 2W, out). Its
 * kernels do not overlap, so it is one matrix product per cell whose results are laid out as 2x2 cells.
 */
export function doubleResolution(parameters: Parameters, x: Value, out: number): Value {
  const [batch, height, width, channels] = x.shape as Map4;
  const kernel = parameters.get('weight', [channels, out, 2, 2]); // (C, out, 2, 2)
  const weight = reshape(transpose(kernel, [2, 3, 1, 0]), [4 * out, channels]); // (2 * 2 * out, C)
  const bias = reshape(expand(parameters.get('bias', [out]), [4, out]), [4 * out]); // (2 * 2 * out)
  const rows = gemm(reshape(x, [-1, channels]), weight, bias); // (B * H * W, 2 * 2 * out)
  const cells = reshape(rows, [batch, height, width, 2, 2 * out]); // (B, H, W, 2, 2 * out)
  const laid = transpose(cells, [0, 1, 3, 2, 4]); // (B, H, 2, W, 2 * out)
  return reshape(laid, [batch, 2 * height, 2 * width, out]);
}
