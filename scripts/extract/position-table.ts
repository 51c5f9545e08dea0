/** Tables that Hiera's absolute position embedding is made of; channel-major, row-major within a channel. */
export interface PositionTables {
  /** (C, background, background): upsampled bicubically to the whole map. */
  readonly background: Float32Array;
  /** (C, window, window): repeated over the map. */
  readonly window: Float32Array;
  /** Largest difference between the given table and the one rebuilt from the two. */
  readonly residual: number;
}

/**
 * Undoes the folding of Hiera's two position tables into one. The folded table is linear in both,
 * T(y, x) = sum_ij U(y, i) U(x, j) background(i, j) + window(y mod w, x mod w), so a least-squares fit by channel gives
 * them back. Adding a constant to one and taking it from the other changes nothing; the window's mean is set to zero.
 *
 * @param table (C, size, size)
 */
export function unfoldPositionTable(
  table: Float32Array,
  channels: number,
  size: number,
  background: number,
  window: number,
): PositionTables {
  const upsampling = bicubicMatrix(background, size); // (size, background)
  const unknowns = background * background + window * window;
  const rowOf = (y: number, x: number): [number, number][] => {
    const entries: [number, number][] = [];
    for (let i = 0; i < background; i++) {
      for (let j = 0; j < background; j++) {
        const weight = upsampling[y]![i]! * upsampling[x]![j]!;
        if (weight !== 0) entries.push([i * background + j, weight]);
      }
    }
    entries.push([background * background + (y % window) * window + (x % window), 1]);
    return entries;
  };

  const normal = new Float64Array(unknowns * unknowns); // A^T A
  const right = new Float64Array(channels * unknowns); // A^T t, by channel
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const row = rowOf(y, x);
      for (const [p, a] of row) {
        for (const [q, b] of row) normal[p * unknowns + q]! += a * b;
        for (let c = 0; c < channels; c++) right[c * unknowns + p]! += a * table[(c * size + y) * size + x]!;
      }
    }
  }
  // The free constant makes the matrix singular; one more equation, sum of the window = 0, fixes it.
  for (let p = background * background; p < unknowns; p++) {
    for (let q = background * background; q < unknowns; q++) normal[p * unknowns + q]! += 1;
  }
  const factor = cholesky(normal, unknowns);
  const result = {
    background: new Float32Array(channels * background * background),
    window: new Float32Array(channels * window * window),
  };
  const solutions: Float64Array[] = [];
  for (let c = 0; c < channels; c++) {
    const solution = solve(factor, right.subarray(c * unknowns, (c + 1) * unknowns), unknowns);
    result.background.set(solution.subarray(0, background * background), c * background * background);
    result.window.set(solution.subarray(background * background), c * window * window);
    solutions.push(Float64Array.from(Float32Array.from(solution)));
  }
  let residual = 0;
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const row = rowOf(y, x);
      for (let c = 0; c < channels; c++) {
        const rebuilt = row.reduce((sum, [p, weight]) => sum + weight * solutions[c]![p]!, 0);
        residual = Math.max(residual, Math.abs(rebuilt - table[(c * size + y) * size + x]!));
      }
    }
  }
  return { ...result, residual };
}

/**
 * Weights of bicubic upsampling, (size, source): half-pixel centres, Keys' kernel with a = -0.75, borders repeated
 * (torch.nn.functional.interpolate with align_corners false).
 */
export function bicubicMatrix(source: number, size: number): number[][] {
  const a = -0.75;
  const kernel = (distance: number): number => {
    const d = Math.abs(distance);
    if (d <= 1) return ((a + 2) * d - (a + 3)) * d * d + 1;
    if (d < 2) return ((a * d - 5 * a) * d + 8 * a) * d - 4 * a;
    return 0;
  };
  return Array.from({ length: size }, (_, target) => {
    const weights = new Array<number>(source).fill(0);
    const centre = ((target + 0.5) * source) / size - 0.5;
    const first = Math.floor(centre) - 1;
    for (let tap = first; tap < first + 4; tap++) {
      weights[Math.max(0, Math.min(source - 1, tap))]! += kernel(centre - tap);
    }
    return weights;
  });
}

/** Lower-triangular factor of a symmetric positive definite matrix. */
function cholesky(matrix: Float64Array, n: number): Float64Array {
  const factor = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * n + j]!;
      for (let k = 0; k < j; k++) sum -= factor[i * n + k]! * factor[j * n + k]!;
      if (i !== j) factor[i * n + j] = sum / factor[j * n + j]!;
      else if (sum > 0) factor[i * n + i] = Math.sqrt(sum);
      else throw new Error('the position tables are not determined by the folded table');
    }
  }
  return factor;
}

function solve(factor: Float64Array, right: Float64Array, n: number): Float64Array {
  const x = Float64Array.from(right);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i]! -= factor[i * n + k]! * x[k]!;
    x[i]! /= factor[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= factor[k * n + i]! * x[k]!;
    x[i]! /= factor[i * n + i]!;
  }
  return x;
}
