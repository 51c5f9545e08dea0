import { add, gather, gemm, matmul, mul, reshape, type Shape, type Value } from '../graph/index.ts';
import type { ParameterSource, Parameters } from './parameters.ts';

/** A low-rank update of a linear layer or a 1x1 convolution: W + scale B A. */
export interface LowRankUpdate {
  /** r: rows of A, columns of B. */
  readonly rank: number;
  /** alpha / r */
  readonly scale: number;
}

/** Which layers have an update, by the layer's prefix in the model (`...self_attn.q_proj.`); null where one has none. */
export type LowRankSelection = (prefix: string) => LowRankUpdate | null;

/** A source that knows low-rank updates for some of its layers (paper section 3.2.1, rank r = 16). */
export interface LowRankSource extends ParameterSource {
  readonly lowRank: LowRankSelection;
}

const isLowRankSource = (source: ParameterSource): source is LowRankSource => 'lowRank' in source;

const updateOf = ({ source, prefix }: Parameters): LowRankUpdate | null =>
  isLowRankSource(source) ? source.lowRank(prefix) : null;

/** Whether the source holds a low-rank update of this linear layer. */
export const hasLowRankUpdate = (parameters: Parameters): boolean => updateOf(parameters) !== null;

/**
 * Q = X W_Q + X W_QΔ W_QΔ': adds the low-rank update of a linear layer to its output, where the parameter source
 * holds one. `x` (rows, in), `y` (rows, out); `lora_A` (r, in) and `lora_B` (out, r) as adapters store them.
 */
export function lowRankUpdate(parameters: Parameters, x: Value, y: Value): Value {
  const update = updateOf(parameters);
  if (!update) return y;
  const { a, b } = factors(parameters, update, y.shape[1]!, x.shape[1]!);
  const up = gemm(gemm(x, a), b); // (rows, out)
  return add(y, update.scale === 1 ? up : mul(up, update.scale)); // (rows, out)
}

/**
 * W + scale B A: a layer's weight with its low-rank update, where the parameter source holds one. For layers whose
 * weight is composed with others before anything is multiplied by it. (out, in)
 */
export function lowRankWeight(parameters: Parameters, weight: Value): Value {
  const update = updateOf(parameters);
  if (!update) return weight;
  const { a, b } = factors(parameters, update, weight.shape[0]!, weight.shape[1]!);
  return add(weight, product(a, b, update.scale)); // (out, in)
}

/** A (r, in) and B (out, r) of a layer. */
function factors(
  parameters: Parameters,
  { rank }: LowRankUpdate,
  out: number,
  width: number,
): { a: Value; b: Value } {
  return { a: parameters.get('lora_A', [rank, width]), b: parameters.get('lora_B', [out, rank]) };
}

/** scale B A: (out, in) */
function product(a: Value, b: Value, scale: number): Value {
  const update = matmul(b, a); // (out, in)
  return scale === 1 ? update : mul(update, scale);
}

/** The names of a layer's two factors, after its prefix. */
export const isLowRankFactor = (name: string): boolean => /(^|\.)lora_[AB]$/.test(name);

/**
 * A frozen model and its low-rank updates, kept apart: for training, where only the updates change. The factors
 * `<prefix>lora_A` (r, in) and `<prefix>lora_B` (out, r) are asked of `adapters`, everything else of `base`.
 */
export class AdaptedParameters implements LowRankSource {
  constructor(
    readonly base: ParameterSource,
    readonly adapters: ParameterSource,
    readonly lowRank: LowRankSelection,
  ) {}

  parameter(name: string, shape: Shape): Value {
    return (isLowRankFactor(name) ? this.adapters : this.base).parameter(name, shape);
  }

  has(name: string): boolean {
    return (isLowRankFactor(name) ? this.adapters : this.base).has(name);
  }

  rows(name: string, shape: Shape, indices: Value): Value {
    return rowsOf(this.base, name, shape, indices);
  }
}

/**
 * The same model with the updates merged into its weights: for inference. A merged weight W + scale B A is a constant of
 * the graph, which the runtime computes once, when the program is loaded; nothing is left of the update afterwards.
 */
export class MergedParameters implements ParameterSource {
  readonly #base: ParameterSource;
  readonly #adapters: ParameterSource;
  // Not a public `lowRank`, by which layers tell that an update is still to be added.
  readonly #select: LowRankSelection;
  readonly #merged = new Map<string, Value>();

  constructor(base: ParameterSource, adapters: ParameterSource, lowRank: LowRankSelection) {
    this.#base = base;
    this.#adapters = adapters;
    this.#select = lowRank;
  }

  parameter(name: string, shape: Shape): Value {
    const weight = this.#base.parameter(name, shape); // (out, in) or (out, in, 1, 1)
    const prefix = name.endsWith('weight') ? name.slice(0, -'weight'.length) : null;
    const update = prefix === null ? null : this.#select(prefix);
    if (!update) return weight;
    let merged = this.#merged.get(name);
    if (!merged) {
      const [out, width] = shape as [number, number];
      const a = this.#adapters.parameter(`${prefix}lora_A`, [update.rank, width]); // (r, in)
      const b = this.#adapters.parameter(`${prefix}lora_B`, [out, update.rank]); // (out, r)
      merged = add(weight, reshape(product(a, b, update.scale), shape));
      this.#merged.set(name, merged);
    }
    return merged;
  }

  has(name: string): boolean {
    return this.#base.has(name);
  }

  rows(name: string, shape: Shape, indices: Value): Value {
    return rowsOf(this.#base, name, shape, indices);
  }
}

function rowsOf(source: ParameterSource, name: string, shape: Shape, indices: Value): Value {
  return source.rows ? source.rows(name, shape, indices) : gather(source.parameter(name, shape), indices);
}
