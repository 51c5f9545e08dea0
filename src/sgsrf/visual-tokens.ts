import { add, type Graph, reduceMean, reshape, type Value } from '../graph/index.ts';
import { repeat2x2 } from '../models/sam2/channels-last.ts';
import { layerNorm, linear, type Parameters } from '../nn/index.ts';
import type { SgsrfConfig, VisualTokensConfig } from './config.ts';
import { attend, feedForward, LAYER_NORM_EPSILON } from './cross-attention.ts';

/** Visual tokens F and their position terms. */
export interface VisualTokens {
  /** F (B, Ni, d), row-major over a square grid */
  readonly tokens: Value;
  /** Added to queries and keys wherever F takes part in an attention: (Ni, d) */
  readonly position: Value;
}

/** Tokens of a vision-language encoder, used as they are; their positions are learned (RSRefSeg2). */
export function visualTokensFromEncoder(parameters: Parameters, tokens: Value): VisualTokens {
  const [, count, width] = tokens.shape as [number, number, number];
  return { tokens, position: encoderPosition(parameters, count, width) };
}

/**
 * The position terms alone, which no image changes: (Ni, d)
 * @param count Ni, over a square grid
 */
export function visualPosition(
  graph: Graph,
  parameters: Parameters,
  count: number,
  config: SgsrfConfig,
): Value {
  const grid = Math.sqrt(count);
  return config.visual.source === 'encoder'
    ? encoderPosition(parameters, count, config.width)
    : trunkPosition(graph, parameters, grid, grid, config.width);
}

const encoderPosition = (parameters: Parameters, count: number, width: number): Value =>
  parameters.get('grid_pos.weight', [count, width]); // (Ni, d)

/** (Ni, d) */
function trunkPosition(
  graph: Graph,
  parameters: Parameters,
  height: number,
  gridWidth: number,
  width: number,
): Value {
  const shape = [height * gridWidth, POSITION_FEATURES];
  const features = graph.constant(positionFeatures(height, gridWidth), shape);
  return linear(parameters.at('position'), features, width);
}

/**
 * F from the SAM 2 trunk, for models without a vision-language encoder: the stride-16 and stride-32 maps are
 * normalised, projected to d, merged on the stride-16 grid (512-pixel input) or the stride-32 grid (1024-pixel
 * input), and refined by self-attention, which lets a token know what else is in the image before it meets the text.
 *
 * @param stage3 stride 16: (B, h3, w3, C3)
 * @param stage4 stride 32: (B, h4, w4, C4)
 */
export function visualTokensFromTrunk(
  parameters: Parameters,
  stage3: Value,
  stage4: Value,
  config: SgsrfConfig,
  visual: Extract<VisualTokensConfig, { source: 'sam2-trunk' }>,
): VisualTokens {
  const { width } = config;
  const project = (scope: Parameters, map: Value): Value =>
    linear(scope.at('proj'), layerNorm(scope.at('norm'), map, LAYER_NORM_EPSILON), width); // (B, h, w, d)
  const fine = project(parameters.at('stage3'), stage3); // (B, h3, w3, d)
  const coarse = project(parameters.at('stage4'), stage4); // (B, h4, w4, d)
  const merged = visual.gridStride === 16 ? add(fine, repeat2x2(coarse)) : add(poolCells(fine), coarse); // (B, h, w, d)
  const [batch, height, gridWidth] = merged.shape as [number, number, number];
  const count = height * gridWidth;
  const position = trunkPosition(merged.graph, parameters, height, gridWidth, width); // (Ni, d)
  // The content carries the position too: "on the left" is decided by values, not by attention logits alone.
  let x = add(reshape(merged, [batch, count, width]), position); // (B, Ni, d)
  for (let index = 0; index < visual.depth; index++) {
    const scope = parameters.at('layers', index);
    const y = layerNorm(scope.at('norm1'), x, LAYER_NORM_EPSILON); // (B, Ni, d)
    const attended = attend(
      scope.at('attn'),
      y,
      y,
      { heads: config.heads, attentionWidth: width },
      { queryPosition: position, keyPosition: position },
    ); // (B, Ni, d)
    x = add(x, attended.output); // (B, Ni, d)
    const z = layerNorm(scope.at('norm2'), x, LAYER_NORM_EPSILON);
    x = add(x, feedForward(scope.at('mlp'), z, visual.hiddenWidth)); // (B, Ni, d)
  }
  return { tokens: layerNorm(parameters.at('norm'), x, LAYER_NORM_EPSILON), position };
}

/** (B, h, w, d) -> (B, h/2, w/2, d), mean of 2x2 cells */
function poolCells(map: Value): Value {
  const [batch, height, width, channels] = map.shape as [number, number, number, number];
  return reduceMean(reshape(map, [batch, height / 2, 2, width / 2, 2, channels]), [2, 4]);
}

const POSITION_BANDS = 5;
const POSITION_FEATURES = 2 * (1 + 2 * POSITION_BANDS);

/**
 * Features of cell centres (x, y) in [-1, 1]: the coordinate itself and sines and cosines of pi 2^k times it.
 * They do not depend on the grid's size, so that a model can be run on another one. (h w, 22)
 */
function positionFeatures(height: number, width: number): Float32Array {
  const features: number[] = [];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      for (const coordinate of [((column + 0.5) / width) * 2 - 1, ((row + 0.5) / height) * 2 - 1]) {
        features.push(coordinate);
        for (let band = 0; band < POSITION_BANDS; band++) {
          const angle = Math.PI * 2 ** band * coordinate;
          features.push(Math.sin(angle), Math.cos(angle));
        }
      }
    }
  }
  return Float32Array.from(features);
}
