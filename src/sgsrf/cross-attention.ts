import { add, type Value } from '../graph/index.ts';
import {
  type AttentionResult,
  activate,
  layerNorm,
  linear,
  type Parameters,
  type ProjectedSides,
  projectedAttention,
} from '../nn/index.ts';
import type { SgsrfConfig } from './config.ts';

/** PyTorch's default, which RSRefSeg2 keeps for its blocks. */
export const LAYER_NORM_EPSILON = 1e-5;

export interface AttendOptions {
  /** Position terms are added to queries and keys, never to values. (N, d) or (B, N, d) */
  readonly queryPosition?: Value | null;
  readonly keyPosition?: Value | null;
  /** Added to the logits: (B, 1, 1, M) */
  readonly bias?: Value | null;
  /** The image's side, where it was projected before (`imageProjections`). */
  readonly projected?: ProjectedSides | null;
}

const positioned = (x: Value, position: Value | null | undefined): Value => (position ? add(x, position) : x);

/**
 * Multi-head attention with projections q, k, v to `attentionWidth` and back. Either side may be given once per image,
 * with a leading axis that divides B: what is the image's own is multiplied before it is repeated.
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
): AttentionResult {
  const sides = {
    query: positioned(query, options.queryPosition),
    key: positioned(context, options.keyPosition),
    value: context,
  };
  const { bias = null, projected } = options;
  const { heads, attentionWidth: width } = config;
  return projectedAttention(parameters, sides, {
    ...{ heads, width, bias },
    ...(projected ? { projected } : {}),
  });
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
