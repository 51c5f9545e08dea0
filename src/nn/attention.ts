import {
  add,
  concat,
  matmul,
  mul,
  multiHeadAttention,
  reshape,
  slice,
  softmax,
  sub,
  transpose,
  transposeLast,
  type Value,
} from '../graph/index.ts';

/** (B, N, heads * d) -> (B, heads, N, d) */
export function splitHeads(x: Value, heads: number): Value {
  const [batch, length, width] = x.shape as [number, number, number];
  if (width % heads !== 0) throw new Error(`attention: width ${width} is not a multiple of ${heads} heads`);
  // One head needs no transposition, which matters for the long token rows of fine levels.
  if (heads === 1) return reshape(x, [batch, 1, length, width]);
  return transpose(reshape(x, [batch, length, heads, width / heads]), [0, 2, 1, 3]);
}

/** (B, heads, N, d) -> (B, N, heads * d) */
export function mergeHeads(x: Value): Value {
  const [batch, heads, length, width] = x.shape as [number, number, number, number];
  return reshape(heads === 1 ? x : transpose(x, [0, 2, 1, 3]), [batch, length, heads * width]);
}

/** Large enough to make a softmax weight exactly zero in float32, small enough to stay finite in float16. */
const HIDDEN = -3e4;

/**
 * Attention bias that hides padding keys.
 * @param mask 1 for keys to see, 0 for padding: (B, M)
 * @returns (B, 1, 1, M)
 */
export function paddingBias(mask: Value): Value {
  const [batch, length] = mask.shape as [number, number];
  return reshape(mul(sub(1, mask), HIDDEN), [batch, 1, 1, length]);
}

export interface AttentionResult {
  /** (B, N, heads * d_v) */
  readonly output: Value;
  /** Row-stochastic attention: (B, heads, N, M). Where the runtime computes attention as one operator, reading them computes them. */
  weights(): Value;
}

/**
 * Softmax(Q K^T / sqrt(d)) V, per head; without a bias as one operator where the graph says so (`Graph.fusedAttention`).
 * @param query (B, N, heads * d)
 * @param key (B, M, heads * d)
 * @param value (B, M, heads * d_v)
 * @param bias added to the logits, broadcast to (B, heads, N, M); a large negative number hides a key
 */
export function attention(
  query: Value,
  key: Value,
  value: Value,
  options: { readonly heads: number; readonly bias?: Value | null },
): AttentionResult {
  if (!isFused(query, options.bias)) return attentionBySteps(query, key, value, options);
  return {
    output: multiHeadAttention(query, key, value, options.heads),
    weights: () => attentionBySteps(query, key, value, options).weights(),
  };
}

/** Whether attention of these queries is one operator: its kernel is the fast one only where there is no bias. */
const isFused = ({ graph, dtype }: Value, bias: Value | null | undefined): boolean =>
  graph.fusedAttention && graph.matrixType === 'float32' && dtype === 'float32' && !bias;

/** As `attention`, in standard operators. */
const attentionBySteps = (
  query: Value,
  key: Value,
  value: Value,
  { heads, bias = null }: { readonly heads: number; readonly bias?: Value | null },
): AttentionResult =>
  attentionOfHeads(splitHeads(query, heads), splitHeads(key, heads), splitHeads(value, heads), bias);

/**
 * As `attention`, of what lies by heads already.
 * @param query (B, heads, N, d)
 * @param key (B, heads, M, d)
 * @param value (B, heads, M, d_v)
 */
export function attentionOfHeads(
  query: Value,
  key: Value,
  value: Value,
  bias: Value | null = null,
): AttentionResult {
  const scaled = mul(query, 1 / Math.sqrt(query.shape.at(-1)!)); // (B, heads, N, d)
  const products = matmul(scaled, transposeLast(key)); // (B, heads, N, M)
  const logits = bias ? add(products, bias) : products; // (B, heads, N, M)
  const weights = softmax(logits); // (B, heads, N, M)
  return { output: mergeHeads(matmul(weights, value)), weights: () => weights };
}

/** Values of the largest attention matrix that is made at once: 16 MB, which stays in a processor's last cache. */
const ATTENTION_PART = 2 ** 22;

/**
 * Attention over long sequences, its queries taken part by part: over 4096 tokens there are 4096 x 4096 weights per
 * head, which take half a gigabyte at once and leave the cache. The result is the same. As one operator (see `attention`)
 * it is whole, since its kernel goes part by part by itself.
 * @param bias added to the logits, the same for all queries: (B, heads or 1, 1, M)
 */
export function attentionInParts(
  query: Value,
  key: Value,
  value: Value,
  options: { readonly heads: number; readonly bias?: Value | null },
): AttentionResult {
  if (isFused(query, options.bias)) return attention(query, key, value, options);
  const [batch, length] = query.shape as [number, number, number];
  const step = Math.max(64, Math.floor(ATTENTION_PART / (batch * options.heads * key.shape[1]!)));
  const parts: AttentionResult[] = [];
  for (let start = 0; start < length; start += step) {
    const part = slice(query, 1, start, Math.min(length, start + step)); // (B, n, heads * d)
    parts.push(attention(part, key, value, options));
  }
  return {
    output: concat(
      parts.map(({ output }) => output),
      1,
    ), // (B, N, heads * d_v)
    weights: () =>
      concat(
        parts.map((part) => part.weights()),
        2,
      ), // (B, heads, N, M)
  };
}
