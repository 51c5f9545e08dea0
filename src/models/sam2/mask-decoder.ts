import {
  add,
  concat,
  expand,
  gelu,
  matmul,
  reshape,
  sigmoid,
  slice,
  transposeLast,
  type Value,
} from '../../graph/index.ts';
import { layerNorm, mlp, type Parameters } from '../../nn/index.ts';
import { doubleResolution, toChannelsFirst, toChannelsLast } from './channels-last.ts';
import type { Sam2Config } from './config.ts';
import { twoWayTransformer } from './two-way-transformer.ts';

/** Epsilon of the upscaling's layer normalisation. */
const EPSILON = 1e-6;

/** B is the number of prompts; the image's tensors may be given once for all of them (leading axis 1). */
export interface MaskDecoderInput {
  /** (B or 1, dModel, h, w) */
  readonly imageEmbedding: Value;
  /** Position encoding of the image's cells: (1, dModel, h, w) */
  readonly imagePosition: Value;
  /** Strides 4 and 8: (B or 1, dModel/8, 4h, 4w) and (B or 1, dModel/4, 2h, 2w) */
  readonly highResolution: readonly [s0: Value, s1: Value];
  /** Prompt tokens, any number of them: (B, n, dModel); null for none */
  readonly sparse: Value | null;
  /** (B or 1, dModel, h, w) */
  readonly dense: Value;
}

export interface MaskDecoderOptions {
  /**
   * Which masks are answered: `all` M = 4; `single` the first, M = 1 (official `multimask_output=False`); `multiple`
   * the others, M = 3 (`multimask_output=True`). Default `all`.
   */
  readonly masks?: 'all' | 'single' | 'multiple';
}

export interface MaskDecoderResult {
  /** Logits: (B, M, 4h, 4w) */
  readonly masks: Value;
  /** Predicted IoU in [0, 1]: (B, M) */
  readonly iou: Value;
  /** Whether there is an object at all, as a logit: (B, 1) */
  readonly objectScore: Value;
  /** Mask tokens after the transformer: (B, M, dModel) */
  readonly maskTokens: Value;
  /**
   * Values on the way: `twoway.layer{i}.queries`, `twoway.layer{i}.keys`, `twoway.hs`, `upscale.convt1`, `upscale.out`,
   * `hyper_in.{i}`.
   */
  readonly intermediates: ReadonlyMap<string, Value>;
}

/**
 * SAM 2's mask decoder: a two-way transformer over prompt tokens and image cells, whose mask tokens become the weights
 * of the upscaled image (Kirillov et al. 2023; high-resolution features and object score of Ravi et al. 2024).
 *
 * @param parameters official names under `sam_mask_decoder.`
 */
export function decodeMasks(
  parameters: Parameters,
  input: MaskDecoderInput,
  config: Sam2Config,
  options: MaskDecoderOptions = {},
): MaskDecoderResult {
  const { dModel } = config;
  const { maskTokens: maskCount, iouHeadHidden } = config.decoder;
  const [first, last] = { all: [0, maskCount], single: [0, 1], multiple: [1, maskCount] }[
    options.masks ?? 'all'
  ] as [number, number];
  const batch = Math.max(
    ...[input.imageEmbedding, input.dense, ...(input.sparse ? [input.sparse] : [])].map(
      (value) => value.shape[0]!,
    ),
  );
  const tokens = decoderTokens(parameters, input.sparse, batch, config); // (B, 2 + 4 + n, dModel)
  const [, , height, width] = input.imageEmbedding.shape as [number, number, number, number];
  const toRows = (map: Value): Value => reshape(toChannelsLast(map), [map.shape[0]!, height * width, dModel]);
  const image = toRows(add(input.imageEmbedding, input.dense)); // (B or 1, h * w, dModel)
  const { queries, keys, layers } = twoWayTransformer(
    parameters.at('transformer'),
    tokens,
    expand(image, [batch, height * width, dModel]), // (B, h * w, dModel)
    toRows(input.imagePosition), // (1, h * w, dModel)
    config,
    options.masks === undefined || options.masks === 'all' ? undefined : 2 + last, // what is read of them below
  );

  const token = (index: number): Value => reshape(slice(queries, 1, index, index + 1), [batch, dModel]); // (B, dModel)
  const upscaled = upscale(
    parameters.at('output_upscaling'),
    reshape(keys, [batch, height, width, dModel]),
    input.highResolution,
    config,
  );
  const weights: Value[] = [];
  for (let index = first; index < last; index++) {
    const scope = parameters.at('output_hypernetworks_mlps', index);
    weights.push(mlp(scope, token(2 + index), [dModel, dModel, dModel / 8], 'relu')); // (B, dModel/8)
  }
  const count = weights.length;
  const stacked = concat(
    weights.map((weight) => reshape(weight, [batch, 1, dModel / 8])),
    1,
  ); // (B, M, dModel/8)
  const cells = reshape(upscaled.output, [batch, 16 * height * width, dModel / 8]); // (B, 16hw, dModel/8)
  const masks = reshape(matmul(stacked, transposeLast(cells)), [batch, count, 4 * height, 4 * width]); // (B, M, 4h, 4w)

  const iou = sigmoid(
    mlp(parameters.at('iou_prediction_head'), token(1), [iouHeadHidden, iouHeadHidden, maskCount], 'relu'),
  ); // (B, 4)
  const objectScore = mlp(parameters.at('pred_obj_score_head'), token(0), [dModel, dModel, 1], 'relu'); // (B, 1)

  const intermediates = new Map<string, Value>();
  for (const [index, layer] of layers.entries()) {
    intermediates
      .set(`twoway.layer${index}.queries`, layer.queries)
      .set(`twoway.layer${index}.keys`, layer.keys);
  }
  intermediates
    .set('twoway.hs', queries)
    .set('upscale.convt1', toChannelsFirst(upscaled.first)) // (B, dModel/4, 2h, 2w)
    .set('upscale.out', toChannelsFirst(upscaled.output)); // (B, dModel/8, 4h, 4w)
  for (const [index, weight] of weights.entries()) intermediates.set(`hyper_in.${first + index}`, weight);
  return {
    masks,
    iou: slice(iou, 1, first, last), // (B, M)
    objectScore,
    maskTokens: slice(queries, 1, 2 + first, 2 + last), // (B, M, dModel)
    intermediates,
  };
}

/** Object score, IoU and mask tokens, then the prompts: (B, 2 + 4 + n, dModel) */
function decoderTokens(
  parameters: Parameters,
  sparse: Value | null,
  batch: number,
  config: Sam2Config,
): Value {
  const { dModel } = config;
  const { maskTokens } = config.decoder;
  const own = concat(
    [
      parameters.get('obj_score_token.weight', [1, dModel]),
      parameters.get('iou_token.weight', [1, dModel]),
      parameters.get('mask_tokens.weight', [maskTokens, dModel]),
    ],
    0,
  ); // (6, dModel)
  const repeated = expand(reshape(own, [1, 2 + maskTokens, dModel]), [batch, 2 + maskTokens, dModel]); // (B, 6, dModel)
  if (!sparse) return repeated;
  return concat([repeated, expand(sparse, [batch, sparse.shape[1]!, dModel])], 1);
}

/** The image at four times its resolution, the fine levels added on the way; channels-last. */
function upscale(
  parameters: Parameters,
  image: Value,
  [s0, s1]: readonly [Value, Value],
  config: Sam2Config,
): { readonly first: Value; readonly output: Value } {
  const first = doubleResolution(parameters.at(0), image, config.dModel / 4); // (B, 2h, 2w, dModel/4)
  const half = add(first, toChannelsLast(s1)); // (B, 2h, 2w, dModel/4)
  const activated = gelu(layerNorm(parameters.at(1), half, EPSILON)); // (B, 2h, 2w, dModel/4)
  const second = doubleResolution(parameters.at(3), activated, config.dModel / 8); // (B, 4h, 4w, dModel/8)
  return { first, output: gelu(add(second, toChannelsLast(s0))) }; // (B, 4h, 4w, dModel/8)
}
