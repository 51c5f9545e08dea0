import { ShapeError } from '../errors.ts';
import type { Value } from '../graph.ts';
import { type InterpolationOptions, interpolationMatrix } from './interpolation-matrix.ts';
import { matmul } from './linear.ts';
import { applyOne } from './operand.ts';
import { transpose } from './shape.ts';

export interface ResizeOptions {
  /** Interpolation. `cubic` uses a = -0.75, as PyTorch does. */
  readonly mode: 'nearest' | 'linear' | 'cubic';
  /** Corner pixels map onto corner pixels. Default false: half-pixel centres. */
  readonly alignCorners?: boolean;
  /** Widens the kernel when shrinking, so that every input pixel counts. Default false. */
  readonly antialias?: boolean;
}

/**
 * Resamples the two spatial axes: (N, C, H, W) -> (N, C, height, width).
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(JSON.stringify(await compute((x) => operators.resize(x, 1, 4, { mode: 'linear' }), [[[[0, 4]]]]))); // [[[[0,1,3,4]]]]
 * ```
 */
export function resize(x: Value, height: number, width: number, options: ResizeOptions): Value {
  const { mode, alignCorners = false, antialias = false } = options;
  if (x.rank !== 4 || height < 1 || width < 1) {
    throw new ShapeError('Resize', [x.shape, [height, width]], 'needs (N, C, H, W) and a positive size');
  }
  if (mode === 'cubic') return resizeCubic(x, height, width, { mode, alignCorners, antialias });
  const [batch, channels] = x.shape as [number, number];
  const sizes = x.graph.constant(BigInt64Array.from([batch, channels, height, width], BigInt), [4]);
  const transformation = mode === 'nearest' ? 'asymmetric' : alignCorners ? 'align_corners' : 'half_pixel';
  return applyOne('Resize', [x, null, null, sizes], x.dtype, [batch, channels, height, width], {
    mode,
    coordinate_transformation_mode: transformation,
    nearest_mode: 'floor',
    antialias: antialias ? 1 : 0,
    // Weights outside the image are left out and the others renormalised, as Pillow and PyTorch do.
    exclude_outside: antialias ? 1 : 0,
  });
}

/**
 * R_h X R_w^T: the runtime's own kernel takes sixteen neighbours of every pixel one by one, a quarter of a second for
 * SAM 2's position embedding, where the two products take a few milliseconds.
 */
function resizeCubic(x: Value, height: number, width: number, options: InterpolationOptions): Value {
  const [, , rows, columns] = x.shape as [number, number, number, number];
  const vertical = x.graph.constant(interpolationMatrix(height, rows, options), [height, rows]); // R_h
  const horizontal = x.graph.constant(interpolationMatrix(width, columns, options), [width, columns]); // R_w
  return matmul(matmul(vertical, x), transpose(horizontal, [1, 0])); // (N, C, height, width)
}
