import { add, gemm, mul, type Value } from '../graph/index.ts';
import type { ParameterSource, Parameters } from './parameters.ts';

/** A source that knows low-rank updates for some of its linear layers (paper section 3.2.1, rank r = 16). */
export interface LowRankSource extends ParameterSource {
  /** Rank and scale (alpha / r) of the update of the layer with this prefix; null where it has none. */
  lowRank(prefix: string): { readonly rank: number; readonly scale: number } | null;
}

const isLowRankSource = (source: ParameterSource): source is LowRankSource => 'lowRank' in source;

/** Whether the source holds a low-rank update of this linear layer. */
export const hasLowRankUpdate = ({ source, prefix }: Parameters): boolean =>
  isLowRankSource(source) && source.lowRank(prefix) !== null;

/**
 * Q = X W_Q + X W_QΔ W_QΔ': adds the low-rank update of a linear layer to its output, where the parameter source
 * holds one. `x` (rows, in), `y` (rows, out); `lora_A` (r, in) and `lora_B` (out, r) as adapters store them.
 */
export function lowRankUpdate(parameters: Parameters, x: Value, y: Value): Value {
  if (!isLowRankSource(parameters.source)) return y;
  const update = parameters.source.lowRank(parameters.prefix);
  if (!update) return y;
  const down = gemm(x, parameters.get('lora_A', [update.rank, x.shape[1]!])); // (rows, r)
  const up = gemm(down, parameters.get('lora_B', [y.shape[1]!, update.rank])); // (rows, out)
  return add(y, update.scale === 1 ? up : mul(up, update.scale)); // (rows, out)
}
