import { add, type Value } from '../graph/index.ts';
import { activate, attention, layerNorm, linear, type Parameters } from '../nn/index.ts';
import type { SgsrfConfig } from './config.ts';
import { repeatImages } from './repeat-images.ts';

/** PyTorch's default, which RSRefSeg2 keeps for its blocks. */
export const LAYER_NORM_EPSILON = 1e-5;

export interface AttendOptions {
  /** Position terms are added to queries and keys, never to values. (N, d) or (B, N, d) */
  readonly queryPosition?: Value | null;
  readonly keyPosition?: Value | null;
  /** Added to the logits: (B, 1, 1, M) */
  readonly bias?: Value | null;
}

const positioned = (x: Value, position: Value | null | undefined): Value => (position ? add(x, position) : x);

/**
 * Multi-head attention with projections q, k, v to `attentionWidth` and back. Either side may be given once per image,
 * with a leading axis that divides B: it is projected before it is repeated.
 * @param query (B, N, d)
 * @param context (B, M, d')
 * @returns output (B, N, d) and weights (B, heads, N, M)
 */
export function attend(
  parameters: Parameters,
  query: Value,
  context: Value,
  config: Pick<SgsrfConfig, 'heads' | 'attentionWidth'>,
  options: AttendOptions = {},
): { output: Value; weights: Value } {
  const { heads, attentionWidth } = config;
  const q = linear(parameters.at('q_proj'), positioned(query, options.queryPosition), attentionWidth); // (B, N, a)
  const k = linear(parameters.at('k_proj'), positioned(context, options.keyPosition), attentionWidth); // (B, M, a)
  const v = linear(parameters.at('v_proj'), context, attentionWidth); // (B, M, a)
  const batch = Math.max(query.shape[0]!, context.shape[0]!);
  const each = (x: Value): Value => repeatImages(x, batch);
  const { output, weights } = attention(each(q), each(k), each(v), { heads, bias: options.bias ?? null });
  const projected = linear(parameters.at('out_proj'), output, query.shape.at(-1)!); // (B, N, d)
  return { output: projected, weights: weights() };
}

/** x = LN(x + y), the post-norm residual of RSRefSeg2's blocks. (B, N, d) */
export const addNorm = (parameters: Parameters, x: Value, y: Value): Value =>
  layerNorm(parameters, add(x, y), LAYER_NORM_EPSILON);

/** Linear - GELU - Linear: (..., d) -> (..., out) */
export function feedForward(
  parameters: Parameters,
  x: Value,
  hidden: number,
  out: number = x.shape.at(-1)!,
): Value {
  const inner = activate(linear(parameters.at('fc1'), x, hidden), 'gelu'); // (..., hidden)
  return linear(parameters.at('fc2'), inner, out); // (..., out)
}
