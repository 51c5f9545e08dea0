import { add, matmul, mul, reshape, softmax, transpose, transposeLast, type Value } from '../graph/index.ts';
import { type AttentionResult, attention, attentionOfHeads, mergeHeads, splitHeads } from './attention.ts';
import { linear } from './layers.ts';
import { lowRankWeight } from './lora.ts';
import type { Parameters } from './parameters.ts';
import { repeatImages } from './repeat-images.ts';

/** What attends to what. Either side may be given once per image, with a leading axis that divides the other's B. */
export interface AttentionSides {
  /** (B, N, d_q) */
  readonly query: Value;
  /** (B, M, d_k) */
  readonly key: Value;
  /** (B, M, d_v) */
  readonly value: Value;
}

export interface ProjectedAttentionOptions {
  readonly heads: number;
  /** a, to which queries, keys and values are projected. */
  readonly width: number;
  /** d, of the output. Default: as wide as the queries. */
  readonly out?: number;
  /** Added to the logits: (B, 1, 1, M) */
  readonly bias?: Value | null;
  /** What was projected before, of a side that is given once for many others: the products are then taken in the usual order. */
  readonly projected?: ProjectedSides;
}

/** Projections by heads, as `projectedHeads` gives them. */
export interface ProjectedSides {
  /** (B, h, N, a/h) */
  readonly queries?: Value;
  /** (B, h, M, a/h) */
  readonly keys?: Value;
  /** (B, h, M, a/h) */
  readonly values?: Value;
}

/** Which of the products are taken first. */
export type ProductOrder = 'projections' | 'few-queries' | 'few-keys';

/**
 * The order of an attention's products that needs the fewest multiplications. The usual one projects both sides, which costs
 * the longer one M d a or N d a, twice. Where the other side has few tokens, their heads are taken through the longer side's
 * weights instead: (Q W_q) (K W_k)' = (Q W_q W_k') K', with h N rows in place of the M x a projected ones.
 */
export function productOrder(
  sizes: { readonly queries: number; readonly keys: number; readonly inner: number },
  { heads, width }: { readonly heads: number; readonly width: number },
): ProductOrder {
  const { queries, keys, inner } = sizes;
  const usual = width * (inner * (queries + keys) + queries * keys);
  const fewQueries = inner * (width * queries + heads * queries * keys + width * queries);
  const fewKeys = inner * (width * keys + heads * keys * queries + width * keys);
  if (Math.min(fewQueries, fewKeys) >= usual) return 'projections';
  return fewQueries <= fewKeys ? 'few-queries' : 'few-keys';
}

/**
 * Multi-head attention with its projections `q_proj`, `k_proj`, `v_proj` to the inner width and `out_proj` back, its products in the
 * order of `productOrder`. What is given once per image is multiplied before it is repeated, or without being repeated.
 * @returns output (B, N, d) and weights (B, heads, N, M)
 */
export function projectedAttention(
  parameters: Parameters,
  sides: AttentionSides,
  options: ProjectedAttentionOptions,
): AttentionResult {
  const { query, key } = sides;
  if (options.projected) return projectedBoth(parameters, sides, options);
  const sizes = { queries: query.shape[1]!, keys: key.shape[1]!, inner: key.shape[2]! };
  switch (productOrder(sizes, options)) {
    case 'projections':
      return projectedBoth(parameters, sides, options);
    case 'few-queries':
      return fewQueries(parameters, sides, options);
    case 'few-keys':
      return fewKeys(parameters, sides, options);
  }
}

const batchOf = ({ query, key }: AttentionSides): number => Math.max(query.shape[0]!, key.shape[0]!);

const outOf = ({ query }: AttentionSides, { out }: ProjectedAttentionOptions): number =>
  out ?? query.shape[2]!;

/**
 * One side's projection by heads: (B, N, d) -> (B, h, N, a/h)
 * @param parameters of the projection
 */
export const projectedHeads = (
  parameters: Parameters,
  x: Value,
  { heads, width }: Pick<ProjectedAttentionOptions, 'heads' | 'width'>,
): Value => splitHeads(linear(parameters, x, width), heads);

/** As the paper has it: softmax(Q W_q (K W_k)') V W_v W_o. */
function projectedBoth(
  parameters: Parameters,
  sides: AttentionSides,
  options: ProjectedAttentionOptions,
): AttentionResult {
  const { heads, width, bias = null, projected } = options;
  const each = (x: Value): Value => repeatImages(x, batchOf(sides));
  const attended = (): AttentionResult => {
    if (projected) {
      const own = (name: string, x: Value) => projectedHeads(parameters.at(name), x, options);
      const q = projected.queries ?? own('q_proj', sides.query); // (B, h, N, a/h)
      const k = projected.keys ?? own('k_proj', sides.key); // (B, h, M, a/h)
      const v = projected.values ?? own('v_proj', sides.value); // (B, h, M, a/h)
      return attentionOfHeads(each(q), each(k), each(v), bias);
    }
    const q = linear(parameters.at('q_proj'), sides.query, width); // (B, N, a)
    const k = linear(parameters.at('k_proj'), sides.key, width); // (B, M, a)
    const v = linear(parameters.at('v_proj'), sides.value, width); // (B, M, a)
    return attention(each(q), each(k), each(v), { heads, bias });
  };
  const { output, weights } = attended();
  return { output: linear(parameters.at('out_proj'), output, outOf(sides, options)), weights }; // (B, N, d)
}

/** softmax((Q W_q W_k') K') V, which h N rows are, and then W_v W_o. */
function fewQueries(
  parameters: Parameters,
  sides: AttentionSides,
  options: ProjectedAttentionOptions,
): AttentionResult {
  const { heads, width, bias = null } = options;
  const { key, value } = sides;
  const [groups, keys, keyWidth] = key.shape as [number, number, number]; // I or B, M, d_k
  const valueWidth = value.shape[2]!;
  const batch = batchOf(sides);
  const queries = sides.query.shape[1]!;
  const q = headsOf(parameters.at('q_proj'), sides.query, batch, options, true); // (B, h, N, a/h)

  // A key's bias adds the same to a query's every logit, which a softmax does not see.
  const { weight: keyWeight } = ownParameters(parameters.at('k_proj'), width, keyWidth);
  const rows = matmul(q, reshape(keyWeight, [heads, width / heads, keyWidth])); // (B, h, N, d_k)
  const products = matmul(reshape(rows, [groups, -1, keyWidth]), transposeLast(key)); // (I, B/I h N, M)
  const logits = reshape(products, [batch, heads, queries, keys]);
  const weights = softmax(bias ? add(logits, bias) : logits); // (B, h, N, M)

  const gathered = matmul(reshape(weights, [groups, -1, keys]), value); // (I, B/I h N, d_v)
  const { weight, bias: valueBias } = ownParameters(parameters.at('v_proj'), width, valueWidth);
  const values = matmul(
    reshape(gathered, [batch, heads, queries, valueWidth]),
    transposeLast(reshape(weight, [heads, width / heads, valueWidth])),
  ); // (B, h, N, a/h)
  const output = mergeHeads(add(values, reshape(valueBias, [heads, 1, width / heads]))); // (B, N, a)
  return {
    output: linear(parameters.at('out_proj'), output, outOf(sides, options)), // (B, N, d)
    weights: () => weights,
  };
}

/** softmax(Q (K W_k W_q')') (V W_v W_o), with h M keys and values as wide as the queries. */
function fewKeys(
  parameters: Parameters,
  sides: AttentionSides,
  options: ProjectedAttentionOptions,
): AttentionResult {
  const { heads, width, bias = null } = options;
  const { query } = sides;
  const [groups, queries, queryWidth] = query.shape as [number, number, number]; // I or B, N, d_q
  const out = outOf(sides, options);
  const batch = batchOf(sides);
  const keys = sides.key.shape[1]!;
  const inner = width / heads;
  const k = headsOf(parameters.at('k_proj'), sides.key, batch, options, true); // (B, h, M, a/h)
  const v = headsOf(parameters.at('v_proj'), sides.value, batch, options, false); // (B, h, M, a/h)

  const own = ownParameters(parameters.at('q_proj'), width, queryWidth);
  const columns = matmul(k, reshape(own.weight, [heads, inner, queryWidth])); // (B, h, M, d_q)
  const offsets = matmul(k, reshape(own.bias, [heads, inner, 1])); // (B, h, M, 1)
  const added = reshape(offsets, [batch, heads, 1, keys]); // (B, h, 1, M)
  const products = matmul(
    reshape(query, [groups, 1, queries, queryWidth]),
    transposeLast(reshape(columns, [groups, batch / groups, heads * keys, queryWidth])),
  ); // (I, B/I, N, h M)
  const logits = add(
    reshape(products, [batch, queries, heads * keys]),
    reshape(bias ? add(added, bias) : added, [batch, 1, heads * keys]),
  ); // (B, N, h M)
  const weights = softmax(reshape(logits, [batch, queries, heads, keys])); // (B, N, h, M)

  const { weight, bias: outBias } = ownParameters(parameters.at('out_proj'), out, width);
  const values = matmul(v, reshape(transpose(weight, [1, 0]), [heads, inner, out])); // (B, h, M, d)
  // Each head's weights add up to 1: a part of the bias with each of its values gives the whole of it.
  const biased = add(values, mul(outBias, 1 / heads)); // (B, h, M, d)
  return {
    output: matmul(
      reshape(weights, [batch, queries, heads * keys]),
      reshape(biased, [batch, heads * keys, out]),
    ), // (B, N, d)
    weights: () => transpose(weights, [0, 2, 1, 3]),
  };
}

/** The few tokens' projection by heads, scaled where it is the logits': (B, h, N, a/h) */
function headsOf(
  parameters: Parameters,
  x: Value,
  batch: number,
  options: ProjectedAttentionOptions,
  scaled: boolean,
): Value {
  const split = repeatImages(projectedHeads(parameters, x, options), batch);
  return scaled ? mul(split, 1 / Math.sqrt(options.width / options.heads)) : split;
}

/** A linear layer's weight (out, in), with its low-rank update where there is one, and its bias (out). */
function ownParameters(parameters: Parameters, out: number, width: number) {
  const weight = lowRankWeight(parameters, parameters.get('weight', [out, width]));
  return { weight, bias: parameters.get('bias', [out]) };
}
