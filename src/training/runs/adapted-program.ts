import { cast, Graph } from '../../graph/index.ts';
import type { Sam2Config } from '../../models/sam2/config.ts';
import { encodeImage } from '../../models/sam2/image-encoder.ts';
import { AdaptedParameters, type LowRankSelection, Parameters } from '../../nn/index.ts';
import type { ParameterBinding } from '../../programs/program-options.ts';
import type { SgsrfConfig } from '../../sgsrf/config.ts';
import type { LossWeights } from '../../sgsrf/losses.ts';
import { visualTokensFromTrunk } from '../../sgsrf/visual-tokens.ts';
import type { BoundParameters } from '../optimiser/trainable-parameters.ts';
import type { BatchShape } from './compact-program.ts';
import { partlyTrainable } from './partly-trainable.ts';
import { type TrainingGraph, trainStages } from './training-outputs.ts';

/** A compact model whose image encoder learns low-rank updates. */
export interface AdaptedModel {
  readonly sgsrf: SgsrfConfig;
  readonly sam2: Sam2Config;
  readonly lowRank: LowRankSelection;
}

/** Where a graph's parameters come from. */
export interface AdaptedBinding {
  /** SAM 2's image encoder, as it is in the model's backbone. */
  readonly frozen: ParameterBinding;
  /** Low-rank updates, stages, prompt encoder and mask decoder. */
  readonly trainable: (graph: Graph) => BoundParameters;
}

/**
 * Builds the training graph of a compact model on pictures: SAM 2's image encoder with low-rank updates of its layers
 * (section 3.2.1), which gives both the levels and the visual tokens, and the stages. The text encoder stays frozen and
 * outside.
 *
 * Inputs, for I images with E expressions each, B = I * E in image-major order: `pixel_values` (I, 3, S, S),
 * `text_states` (B, Nt, textWidth), `text_mask` (B, Nt), `target` uint8 (B, 1, T, T). Outputs as `buildTrainingGraph`.
 * Throws a RangeError where the visual tokens do not come from SAM 2's trunk.
 *
 * @param options.recompute activation checkpointing between the trunk's blocks. Default true
 */
export function buildAdaptedGraph(
  model: AdaptedModel,
  batch: BatchShape,
  weights: LossWeights,
  bind: AdaptedBinding,
  options: { readonly recompute?: boolean } = {},
): TrainingGraph {
  const { sgsrf, sam2 } = model;
  if (sgsrf.visual.source !== 'sam2-trunk') {
    throw new RangeError(
      "the image encoder of a compact model is adapted; its visual tokens are 'sam2-trunk'",
    );
  }
  const { images, expressionsPerImage, tokens, targetSize } = batch;
  const pairs = images * expressionsPerImage; // B
  const graph = new Graph('training');
  const pixels = graph.input('pixel_values', 'float32', [images, 3, sam2.imageSize, sam2.imageSize]);
  const textStates = graph.input('text_states', 'float32', [pairs, tokens, sgsrf.textWidth]);
  const textMask = graph.input('text_mask', 'float32', [pairs, tokens]);
  const target = cast(graph.input('target', 'uint8', [pairs, 1, targetSize, targetSize]), 'float32');

  const { parameters, trainable } = bindAdapted(graph, model, bind);
  const levels = encodeImage(parameters, pixels, sam2);
  const [, , stage3, stage4] = levels.stages; // (I, S/16, S/16, C3), (I, S/32, S/32, C4)
  const visual = visualTokensFromTrunk(parameters.at('visual'), stage3, stage4, sgsrf, sgsrf.visual);
  const { recompute = true } = options;
  return trainStages(graph, {
    ...{ parameters, trainable, target, sgsrf, sam2, weights, recompute },
    input: {
      visual, // once per image, as the levels
      levels: { s0: levels.s0, s1: levels.s1, imageEmbedding: levels.imageEmbedding },
      textStates,
      textMask,
    },
  });
}

/**
 * Builds the image encoder of the same model for one picture: `pixel_values` (1, 3, S, S) and the low-rank updates -> the
 * features of `featureShapes` with a leading axis of 1, float16 as `buildTrainingGraph` takes them.
 */
export function buildAdaptedFeaturesGraph(model: AdaptedModel, bind: AdaptedBinding): Graph {
  const { sam2 } = model;
  const graph = new Graph('adapted-features');
  const pixels = graph.input('pixel_values', 'float32', [1, 3, sam2.imageSize, sam2.imageSize]);
  const { parameters } = bindAdapted(graph, model, bind);
  const { s0, s1, imageEmbedding, stages } = encodeImage(parameters, pixels, sam2);
  const [, , stage3, stage4] = stages;
  const features = { s0, s1, image_embedding: imageEmbedding, stage3, stage4 };
  for (const [name, value] of Object.entries(features)) graph.output(name, cast(value, 'float16'));
  return graph;
}

function bindAdapted(
  graph: Graph,
  { lowRank }: AdaptedModel,
  bind: AdaptedBinding,
): { readonly parameters: Parameters; readonly trainable: BoundParameters } {
  const trainable = bind.trainable(graph);
  const source = partlyTrainable(bind.frozen(graph), trainable, {});
  return { parameters: new Parameters(new AdaptedParameters(source, trainable, lowRank)), trainable };
}
