import { add, expand, gelu, gemm, reshape, resize, slice, type Value } from '../../graph/index.ts';
import {
  attention,
  attentionInParts,
  conv2d,
  hasLowRankUpdate,
  layerNorm,
  linear,
  type Parameters,
} from '../../nn/index.ts';
import { maxPool2x2, padToMultiple, partition, toChannelsLast, unpartition } from './channels-last.ts';
import { type HieraBlock, hieraBlocks, type Sam2Config } from './config.ts';

/** Epsilon of the trunk's layer normalisations. */
const EPSILON = 1e-6;

export interface HieraResult {
  /** Maps at the end of each stage, strides 4, 8, 16 and 32: (B, S/stride, S/stride, embedDim * 2^stage) */
  readonly stages: readonly [Value, Value, Value, Value];
  /**
   * Values on the way: `trunk.patch_embed`, `trunk.pos_embed`, `trunk.block.i` (B, H, W, C), and for pooling blocks
   * `trunk.block.i.attn_windows` (B * windows, h, w, C).
   */
  readonly intermediates: ReadonlyMap<string, Value>;
}

/**
 * Hiera, SAM 2's hierarchical vision transformer (Ryali et al. 2023; windowed position table of Bolya et al. 2023).
 * Maps are channels-last throughout.
 *
 * @param parameters official names under `image_encoder.trunk.`
 * @param pixels normalised image: (B, 3, S, S)
 */
export function hiera(parameters: Parameters, pixels: Value, config: Sam2Config): HieraResult {
  const intermediates = new Map<string, Value>();
  const patches = conv2d(parameters.at('patch_embed', 'proj'), pixels, config.embedDim, 7, {
    stride: 4,
    padding: 3,
  }); // (B, C, S/4, S/4)
  const embedded = toChannelsLast(patches); // (B, S/4, S/4, C)
  const position = positionEmbedding(parameters, config); // (1, S/4, S/4, C)
  intermediates.set('trunk.patch_embed', embedded);
  intermediates.set('trunk.pos_embed', position);

  let x = add(embedded, position); // (B, S/4, S/4, C)
  const stages: Value[] = [];
  for (const block of hieraBlocks(config)) {
    const result = hieraBlock(parameters.at('blocks', block.index), x, block, config.mlpRatio);
    x = x.graph.checkpoint(result.output); // (B, H, W, dimOut)
    intermediates.set(`trunk.block.${block.index}`, x);
    if (block.pools) intermediates.set(`trunk.block.${block.index}.attn_windows`, result.attended);
    if (block.endsStage !== null) stages.push(x);
  }
  return { stages: stages as unknown as HieraResult['stages'], intermediates };
}

/** The coarse table, enlarged bicubically, plus the table of one window, repeated: (1, S/4, S/4, C) */
function positionEmbedding(parameters: Parameters, config: Sam2Config): Value {
  const { embedDim, imageSize, positionEmbeddingBackground, windowSpec } = config;
  const size = imageSize / 4;
  const side = windowSpec[0];
  const coarse = parameters.get('pos_embed', [1, embedDim, ...positionEmbeddingBackground]); // (1, C, h, w)
  const background = resize(coarse, size, size, { mode: 'cubic' }); // (1, C, S/4, S/4)
  const window = parameters.get('pos_embed_window', [1, embedDim, side, side]); // (1, C, side, side)
  const count = size / side;
  const cell = reshape(window, [1, embedDim, 1, side, 1, side]);
  const tiles = expand(cell, [1, embedDim, count, side, count, side]); // (1, C, count, side, count, side)
  return toChannelsLast(add(background, reshape(tiles, [1, embedDim, size, size]))); // (1, S/4, S/4, C)
}

interface BlockResult {
  /** (B, H, W, dimOut) */
  readonly output: Value;
  /** The attention's output, in windows: (B * windows, h, w, dimOut) */
  readonly attended: Value;
}

/** Pre-normalised block: x + Attn(LN(x)), then x + MLP(LN(x)). Where channels change, the shortcut is projected. */
function hieraBlock(parameters: Parameters, x: Value, block: HieraBlock, mlpRatio: number): BlockResult {
  const { dim, dimOut, pools, window } = block;
  const [batch, height, width] = x.shape as [number, number, number, number];
  const normalized = layerNorm(parameters.at('norm1'), x, EPSILON); // (B, H, W, dim)
  let shortcut = x;
  if (dim !== dimOut) {
    const projected = linear(parameters.at('proj'), normalized, dimOut); // (B, H, W, dimOut)
    shortcut = pools ? maxPool2x2(projected) : projected; // (B, H', W', dimOut)
  }
  const windows = window > 0 ? partition(padToMultiple(normalized, window), window) : normalized; // (Bw, w, w, dim)
  const attended = multiScaleAttention(parameters.at('attn'), windows, block); // (Bw, w', w', dimOut)
  const scale = pools ? 2 : 1;
  const joined = window > 0 ? unpartition(attended, batch, height / scale, width / scale) : attended; // (B, H', W', dimOut)
  const sum = add(shortcut, joined); // (B, H', W', dimOut)
  const inner = layerNorm(parameters.at('norm2'), sum, EPSILON); // (B, H', W', dimOut)
  const hidden = gelu(linear(parameters.at('mlp', 'layers', 0), inner, mlpRatio * dimOut)); // (B, H', W', hidden)
  const output = add(sum, linear(parameters.at('mlp', 'layers', 1), hidden, dimOut)); // (B, H', W', dimOut)
  return { output, attended };
}

/** Self-attention in each window; the queries of a pooling block are max-pooled: (Bw, h, w, dim) -> (Bw, h', w', dimOut) */
function multiScaleAttention(parameters: Parameters, x: Value, block: HieraBlock): Value {
  const { dimOut, heads, pools } = block;
  const [batch, height, width, dim] = x.shape as [number, number, number, number];
  const rows = reshape(x, [batch, height * width, dim]); // (Bw, N, dim)
  const [wholeQuery, key, value] = queriesKeysValues(parameters.at('qkv'), rows, dimOut); // (Bw, N, dimOut)
  let query = wholeQuery;
  const [outHeight, outWidth] = pools ? [height / 2, width / 2] : [height, width];
  if (pools) {
    const pooled = maxPool2x2(reshape(query, [batch, height, width, dimOut])); // (Bw, h', w', dimOut)
    query = reshape(pooled, [batch, outHeight * outWidth, dimOut]); // (Bw, N', dimOut)
  }
  const output =
    block.window > 0
      ? attention(query, key, value, { heads }).output
      : attentionInParts(query, key, value, { heads }).output; // (Bw, N', dimOut)
  return reshape(linear(parameters.at('proj'), output, dimOut), [batch, outHeight, outWidth, dimOut]);
}

/**
 * The joint projection as three products, each by its rows of the weight, which the runtime cuts out once: splitting the
 * joint result would move every value once more. (Bw, N, dim) -> three (Bw, N, width)
 */
function queriesKeysValues(parameters: Parameters, x: Value, width: number): [Value, Value, Value] {
  const cuts = [0, width, 2 * width] as const;
  if (hasLowRankUpdate(parameters)) {
    const joint = linear(parameters, x, 3 * width); // (Bw, N, 3 * width)
    return cuts.map((start) => slice(joint, -1, start, start + width)) as [Value, Value, Value];
  }
  const [batch, length, dim] = x.shape as [number, number, number];
  const rows = reshape(x, [batch * length, dim]); // (Bw * N, dim)
  const weight = parameters.get('weight', [3 * width, dim]); // (3 * width, dim)
  const bias = parameters.get('bias', [3 * width]); // (3 * width)
  return cuts.map((start) => {
    const part = gemm(rows, slice(weight, 0, start, start + width), slice(bias, 0, start, start + width));
    return reshape(part, [batch, length, width]);
  }) as [Value, Value, Value];
}
