import {
  add,
  cast,
  concat,
  cos,
  expand,
  gather,
  gelu,
  greaterOrEqual,
  matmul,
  mul,
  reshape,
  sin,
  type Value,
} from '../../graph/index.ts';
import { conv2d, layerNorm2d, type Parameters } from '../../nn/index.ts';
import { project, projection, toChannelsFirst, toChannelsLast } from './channels-last.ts';
import type { Sam2Config } from './config.ts';

/** Epsilon of the mask encoder's layer normalisations. */
const EPSILON = 1e-6;

/** Meaning of a point's label. */
export const PointLabel = { padding: -1, background: 0, foreground: 1, topLeft: 2, bottomRight: 3 } as const;

/** What a person points at; every part may be left out. Coordinates are pixels of the S x S input, x before y. */
export interface Prompts {
  readonly points?: {
    /** (B, n, 2) */
    readonly coordinates: Value;
    /** One of `PointLabel`, int64: (B, n) */
    readonly labels: Value;
  };
  /** x0, y0, x1, y1: (B, 4) */
  readonly boxes?: Value;
  /** Logits of an earlier mask: (B, 1, S/4, S/4) */
  readonly mask?: Value;
}

/** Prompts as the mask decoder takes them. */
export interface EncodedPrompts {
  /** (B, n, dModel); null where there is no point and no box */
  readonly sparse: Value | null;
  /** (B, dModel, S/16, S/16) */
  readonly dense: Value;
}

/**
 * SAM's prompt encoder (Kirillov et al. 2023). Points without boxes are followed by one padding point; points and
 * boxes together are not.
 *
 * @param parameters official names under `sam_prompt_encoder.`
 * @param batch B where no prompt tells it. Default 1.
 */
export function encodePrompts(
  parameters: Parameters,
  prompts: Prompts,
  config: Sam2Config,
  batch: number = batchOf(prompts),
): EncodedPrompts {
  const { points, boxes, mask } = prompts;
  const tokens: Value[] = [];
  if (points) {
    tokens.push(embedPoints(parameters, points.coordinates, points.labels, config)); // (B, n, dModel)
    if (!boxes) tokens.push(paddingToken(parameters, batch, config)); // (B, 1, dModel)
  }
  if (boxes) tokens.push(embedBoxes(parameters, boxes, config)); // (B, 2, dModel)
  return {
    sparse: tokens.length > 0 ? concat(tokens, 1) : null,
    dense: mask ? embedMask(parameters, mask, config) : encodeNoMask(parameters, batch, config),
  };
}

const batchOf = ({ points, boxes, mask }: Prompts): number =>
  (points?.coordinates ?? boxes ?? mask)?.shape[0] ?? 1;

/**
 * Points by position and label; padding points have no position.
 * @param coordinates (B, n, 2)
 * @param labels int64 (B, n)
 * @returns (B, n, dModel)
 */
export function embedPoints(
  parameters: Parameters,
  coordinates: Value,
  labels: Value,
  config: Sam2Config,
): Value {
  const [batch, count] = labels.shape as [number, number];
  // A pixel's position is its centre; positions are fractions of the image.
  const fractions = mul(add(coordinates, 0.5), 1 / config.imageSize); // (B, n, 2)
  const position = positionEncoding(parameters, fractions, config); // (B, n, dModel)
  const isPoint = reshape(cast(greaterOrEqual(labels, 0), position.dtype), [batch, count, 1]); // (B, n, 1)
  const kinds = gather(labelTable(parameters, config), add(labels, 1)); // (B, n, dModel)
  return add(mul(position, isPoint), kinds);
}

/** A box as its two corners: (B, 4) -> (B, 2, dModel) */
export function embedBoxes(parameters: Parameters, boxes: Value, config: Sam2Config): Value {
  const batch = boxes.shape[0]!;
  const corners = BigInt64Array.of(BigInt(PointLabel.topLeft), BigInt(PointLabel.bottomRight));
  const labels = expand(boxes.graph.constant(corners, [1, 2]), [batch, 2]); // (B, 2)
  return embedPoints(parameters, reshape(boxes, [batch, 2, 2]), labels, config);
}

/** The token of a padding point: (B, 1, dModel) */
export function paddingToken(parameters: Parameters, batch: number, config: Sam2Config): Value {
  const token = parameters.get('not_a_point_embed.weight', [1, config.dModel]);
  return expand(reshape(token, [1, 1, config.dModel]), [batch, 1, config.dModel]);
}

/** One row for padding, then one for each label: (5, dModel) */
function labelTable(parameters: Parameters, config: Sam2Config): Value {
  const shape = [1, config.dModel];
  const labels = [0, 1, 2, 3].map((label) => parameters.get(`point_embeddings.${label}.weight`, shape));
  return concat([parameters.get('not_a_point_embed.weight', shape), ...labels], 0);
}

/**
 * Random Fourier features of positions (Tancik et al. 2020): [sin, cos] of 2 pi (2c - 1) G.
 * @param fractions x, y in [0, 1]: (..., 2)
 * @returns (..., dModel)
 */
function positionEncoding(parameters: Parameters, fractions: Value, config: Sam2Config): Value {
  const gaussian = parameters
    .at('pe_layer')
    .get('positional_encoding_gaussian_matrix', [2, config.dModel / 2]);
  const centred = add(mul(fractions, 2), -1); // (..., 2)
  const phase = mul(matmul(centred, gaussian), 2 * Math.PI); // (..., dModel / 2)
  return concat([sin(phase), cos(phase)], -1);
}

/** Position encoding of every cell of the image embedding: (1, dModel, S/16, S/16) */
export function densePositionEncoding(parameters: Parameters, config: Sam2Config): Value {
  const size = config.imageSize / 16;
  const centres = new Float32Array(size * size * 2);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      centres.set([(column + 0.5) / size, (row + 0.5) / size], 2 * (row * size + column));
    }
  }
  const { graph } = parameters.get('no_mask_embed.weight', [1, config.dModel]);
  const grid = graph.constant(centres, [1, size, size, 2]); // (1, S/16, S/16, 2)
  return toChannelsFirst(positionEncoding(parameters, grid, config));
}

/** Mask logits as a dense prompt: (B, 1, S/4, S/4) -> (B, dModel, S/16, S/16) */
export function embedMask(parameters: Parameters, mask: Value, config: Sam2Config): Value {
  const { dModel, imageSize, maskInChannels } = config;
  if (
    mask.rank !== 4 ||
    mask.shape[1] !== 1 ||
    mask.shape[2] !== imageSize / 4 ||
    mask.shape[3] !== imageSize / 4
  ) {
    throw new RangeError(`SAM 2: the mask must be (B, 1, ${imageSize / 4}, ${imageSize / 4}), got ${mask}`);
  }
  const scope = parameters.at('mask_downscaling');
  const first = conv2d(scope.at(0), mask, maskInChannels / 4, 2, { stride: 2 }); // (B, 4, S/8, S/8)
  const half = gelu(layerNorm2d(scope.at(1), first, EPSILON)); // (B, 4, S/8, S/8)
  const second = conv2d(scope.at(3), half, maskInChannels, 2, { stride: 2 }); // (B, 16, S/16, S/16)
  const quarter = gelu(layerNorm2d(scope.at(4), second, EPSILON)); // (B, 16, S/16, S/16)
  // As a product of rows: the decoder wants the rows, and the runtime then lays nothing out anew.
  const rows = project(toChannelsLast(quarter), projection(scope.at(6), maskInChannels, dModel)); // (B, S/16, S/16, dModel)
  return toChannelsFirst(rows); // (B, dModel, S/16, S/16)
}

/** The dense prompt that says "no mask": (B, dModel, S/16, S/16) */
export function encodeNoMask(parameters: Parameters, batch: number, config: Sam2Config): Value {
  const { dModel, imageSize } = config;
  const embedding = reshape(parameters.get('no_mask_embed.weight', [1, dModel]), [1, dModel, 1, 1]);
  return expand(embedding, [batch, dModel, imageSize / 16, imageSize / 16]);
}
