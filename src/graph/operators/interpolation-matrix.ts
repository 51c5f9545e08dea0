export interface InterpolationOptions {
  readonly mode: 'nearest' | 'linear' | 'cubic';
  readonly alignCorners: boolean;
  readonly antialias: boolean;
}

/** Keys' cubic kernel with a = -0.75, as ONNX and PyTorch use it. */
function cubicKernel(distance: number): number {
  const a = -0.75;
  const x = Math.abs(distance);
  if (x <= 1) return ((a + 2) * x - (a + 3)) * x * x + 1;
  if (x < 2) return ((a * x - 5 * a) * x + 8 * a) * x - 4 * a;
  return 0;
}

const triangle = (distance: number): number => Math.max(0, 1 - Math.abs(distance));

/**
 * The matrix R (out, in), row-major, for which resizing one axis is y = R x.
 * Resizing an image is R_h X R_w^T, so its gradient is R_h^T dY R_w.
 *
 * @example
 * ```ts
 * import { operators } from 'skyrefer/graph';
 * const options = { mode: 'linear', alignCorners: true, antialias: false } as const;
 * console.log(operators.interpolationMatrix(3, 2, options).join(' ')); // 1 0 0.5 0.5 0 1
 * ```
 */
export function interpolationMatrix(out: number, size: number, options: InterpolationOptions): Float32Array {
  const matrix = new Float32Array(out * size);
  const { mode, alignCorners, antialias } = options;
  const scale = size / out;
  const put = (row: number, column: number, weight: number): void => {
    const inside = Math.min(size - 1, Math.max(0, column)); // the border pixel repeats
    matrix[row * size + inside]! += weight;
  };
  for (let row = 0; row < out; row++) {
    if (mode === 'nearest') {
      put(row, Math.floor(row * scale), 1);
    } else if (antialias) {
      antialiasedRow(
        matrix,
        row,
        size,
        scale,
        mode === 'linear' ? triangle : cubicKernel,
        mode === 'linear' ? 1 : 2,
      );
    } else {
      const position = sourcePosition(row, out, size, alignCorners);
      const at = mode === 'linear' ? Math.min(size - 1, Math.max(0, position)) : position;
      const left = Math.floor(at);
      const [first, last, kernel] = mode === 'linear' ? [0, 1, triangle] : [-1, 2, cubicKernel];
      for (let tap = first; tap <= last; tap++) put(row, left + tap, kernel(at - left - tap));
    }
  }
  return matrix;
}

function sourcePosition(row: number, out: number, size: number, alignCorners: boolean): number {
  if (alignCorners) return out === 1 ? 0 : (row * (size - 1)) / (out - 1);
  return ((row + 0.5) * size) / out - 0.5;
}

function antialiasedRow(
  matrix: Float32Array,
  row: number,
  size: number,
  scale: number,
  kernel: (distance: number) => number,
  support: number,
): void {
  const stretch = Math.max(scale, 1);
  const centre = scale * (row + 0.5);
  const first = Math.max(0, Math.floor(centre - support * stretch + 0.5));
  const last = Math.min(size, Math.floor(centre + support * stretch + 0.5));
  let total = 0;
  for (let column = first; column < last; column++) total += kernel((column - centre + 0.5) / stretch);
  for (let column = first; column < last; column++) {
    matrix[row * size + column] = kernel((column - centre + 0.5) / stretch) / total;
  }
}
