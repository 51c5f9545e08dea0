import { ShapeError } from '../errors.ts';
import type { NodeAttribute, Value } from '../graph.ts';
import type { Shape } from '../types.ts';
import { add } from './elementwise.ts';
import { applyMatrix } from './operand.ts';
import { reshape } from './shape.ts';

export interface ConvolutionOptions {
  /** Step in rows and columns. Default 1. */
  readonly stride?: number;
  /** Zeros added on each of the four sides. Default 0. */
  readonly padding?: number;
}

/**
 * 2-D convolution: (N, C, H, W) * (O, C, kh, kw) + (O) -> (N, O, H', W').
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(JSON.stringify(await compute((x, w) => operators.conv(x, w), [[[[1, 2, 3], [4, 5, 6]]]], [[[[1, 1]]]]))); // [[[[3,5],[9,11]]]]
 * ```
 */
export function conv(
  x: Value,
  weight: Value,
  bias: Value | null = null,
  options: ConvolutionOptions = {},
): Value {
  const { stride = 1, padding = 0 } = options;
  if (x.rank !== 4 || weight.rank !== 4 || x.shape[1] !== weight.shape[1]) {
    throw new ShapeError('Conv', [x.shape, weight.shape], 'needs (N, C, H, W) and (O, C, kh, kw)');
  }
  const [batch, , height, width] = x.shape as [number, number, number, number];
  const [channels, , kernelHeight, kernelWidth] = weight.shape as [number, number, number, number];
  const outHeight = Math.floor((height + 2 * padding - kernelHeight) / stride) + 1;
  const outWidth = Math.floor((width + 2 * padding - kernelWidth) / stride) + 1;
  if (outHeight < 1 || outWidth < 1) {
    throw new ShapeError('Conv', [x.shape, weight.shape], 'the kernel is larger than the padded image');
  }
  if (bias && (bias.rank !== 1 || bias.shape[0] !== channels)) {
    throw new ShapeError(
      'Conv',
      [weight.shape, bias.shape],
      'the bias must have one entry per output channel',
    );
  }
  return applyConvolution('Conv', x, weight, bias, [batch, channels, outHeight, outWidth], {
    kernel_shape: [kernelHeight, kernelWidth],
    strides: [stride, stride],
    pads: [padding, padding, padding, padding],
  });
}

/** With a narrower `matrixType`, the bias is added in float32. */
function applyConvolution(
  operator: string,
  x: Value,
  weight: Value,
  bias: Value | null,
  shape: Shape,
  attributes: Readonly<Record<string, NodeAttribute>>,
): Value {
  if (!bias) return applyMatrix(operator, [x, weight], shape, attributes);
  if (x.graph.matrixType === 'float32') return applyMatrix(operator, [x, weight, bias], shape, attributes);
  return add(applyMatrix(operator, [x, weight], shape, attributes), reshape(bias, [-1, 1, 1]));
}

export interface TransposedConvolutionOptions extends ConvolutionOptions {
  /** Rows and columns added at the bottom and the right of the result. Default [0, 0]. */
  readonly outputPadding?: readonly [number, number];
}

/**
 * Transposed 2-D convolution: (N, C, H, W) * (C, O, kh, kw) + (O) -> (N, O, H', W').
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(JSON.stringify(await compute((x, w) => operators.convTranspose(x, w, null, { stride: 2 }), [[[[1, 2]]]], [[[[1, 10]]]]))); // [[[[1,10,2,20]]]]
 * ```
 */
export function convTranspose(
  x: Value,
  weight: Value,
  bias: Value | null = null,
  options: TransposedConvolutionOptions = {},
): Value {
  const { stride = 1, padding = 0, outputPadding = [0, 0] } = options;
  if (x.rank !== 4 || weight.rank !== 4 || x.shape[1] !== weight.shape[0]) {
    throw new ShapeError('ConvTranspose', [x.shape, weight.shape], 'needs (N, C, H, W) and (C, O, kh, kw)');
  }
  const [batch, , height, width] = x.shape as [number, number, number, number];
  const [, channels, kernelHeight, kernelWidth] = weight.shape as [number, number, number, number];
  if (bias && (bias.rank !== 1 || bias.shape[0] !== channels)) {
    throw new ShapeError(
      'ConvTranspose',
      [weight.shape, bias.shape],
      'the bias must have one entry per output channel',
    );
  }
  const outHeight = (height - 1) * stride + kernelHeight - 2 * padding + outputPadding[0];
  const outWidth = (width - 1) * stride + kernelWidth - 2 * padding + outputPadding[1];
  return applyConvolution('ConvTranspose', x, weight, bias, [batch, channels, outHeight, outWidth], {
    kernel_shape: [kernelHeight, kernelWidth],
    strides: [stride, stride],
    pads: [padding, padding, padding, padding],
    output_padding: outputPadding,
  });
}

/**
 * Largest element of each non-overlapping window: (N, C, H, W) -> (N, C, H / window, W / window), rounded down.
 * The node has the positions of the maxima as its second output, for its gradient.
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(JSON.stringify(await compute((x) => operators.maxPool(x, 2), [[[[1, 2, 3, 4], [5, 6, 7, 8]]]]))); // [[[[6,8]]]]
 * ```
 */
export function maxPool(x: Value, window: number): Value {
  if (x.rank !== 4 || x.shape[2]! < window || x.shape[3]! < window) {
    throw new ShapeError('MaxPool', [x.shape], `needs (N, C, H, W) with H and W of at least ${window}`);
  }
  const [batch, channels, height, width] = x.shape as [number, number, number, number];
  const shape = [batch, channels, Math.floor(height / window), Math.floor(width / window)];
  return x.graph.apply({
    operator: 'MaxPool',
    inputs: [x],
    outputs: [
      { dtype: x.dtype, shape },
      { dtype: 'int64', shape },
    ],
    attributes: { kernel_shape: [window, window], strides: [window, window] },
  })[0]!;
}
