import type { Mask } from '../../../src/vector/mask.ts';

/** Logits over a region, row-major. */
export interface LogitField {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

/** The logit above which the probability is above `probability`. */
export function logitOf(probability: number): number {
  return Math.log(probability / (1 - probability));
}

/**
 * The mask that a threshold cuts out of logits, at a size of choice: bilinear with half-pixel centres, as the model's
 * own enlargement, then strictly greater. At probability 0.5 it is the engine's own mask.
 */
export function maskAbove(
  field: LogitField,
  probability: number,
  size: { readonly width: number; readonly height: number },
): Mask {
  const limit = logitOf(probability);
  const { width, height } = size;
  const columns = sampling(field.width, width);
  const rows = sampling(field.height, height);
  const data = new Uint8Array(width * height);
  const line = new Float32Array(field.width);
  for (let y = 0; y < height; y++) {
    const above = rows.first[y]! * field.width;
    const below = rows.second[y]! * field.width;
    const down = rows.weight[y]!;
    for (let x = 0; x < field.width; x++) {
      const value = field.data[above + x]!;
      line[x] = value + (field.data[below + x]! - value) * down;
    }
    const start = y * width;
    for (let x = 0; x < width; x++) {
      const value = line[columns.first[x]!]!;
      if (value + (line[columns.second[x]!]! - value) * columns.weight[x]! > limit) data[start + x] = 1;
    }
  }
  return { width, height, data };
}

/** For every output position: the two input positions that it lies between, and the second one's weight. */
function sampling(from: number, to: number) {
  const first = new Int32Array(to);
  const second = new Int32Array(to);
  const weight = new Float32Array(to);
  for (let i = 0; i < to; i++) {
    const position = Math.min(from - 1, Math.max(0, ((i + 0.5) * from) / to - 0.5));
    first[i] = Math.floor(position);
    second[i] = Math.min(from - 1, first[i]! + 1);
    weight[i] = position - first[i]!;
  }
  return { first, second, weight };
}
