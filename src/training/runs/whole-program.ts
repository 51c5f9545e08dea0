import { cast, Graph, type MatrixType } from '../../graph/index.ts';
import type { ModelConfig } from '../../model/model-config.ts';
import { encodeImage } from '../../models/sam2/image-encoder.ts';
import { siglipTextTower } from '../../models/siglip2/text-tower.ts';
import { siglipVisionTower } from '../../models/siglip2/vision-tower.ts';
import { AdaptedParameters, Parameters } from '../../nn/index.ts';
import type { ParameterBinding } from '../../programs/program-options.ts';
import { lowRankSelection } from '../../sgsrf/lora.ts';
import type { LossWeights } from '../../sgsrf/losses.ts';
import { visualTokensFromEncoder } from '../../sgsrf/visual-tokens.ts';
import type { BoundParameters } from '../optimiser/trainable-parameters.ts';
import type { BatchShape } from './compact-program.ts';
import { partlyTrainable } from './partly-trainable.ts';
import { type TrainingGraph, trainStages } from './training-outputs.ts';

export interface WholeModelOptions {
  /** False builds the same graph without its backward half, for validation losses. Default true. */
  readonly gradients?: boolean;
  /** Activation checkpointing between transformer blocks. Default true: without it the activations take tens of GB. */
  readonly recompute?: boolean;
  /** Element type of matrix products; bfloat16 where the device has it, as the paper. Default float32. */
  readonly matrixType?: MatrixType;
}

/**
 * Builds the training graph of a whole model on public checkpoints: SigLIP 2's towers and SAM 2's image encoder with
 * their low-rank updates, and the stages (section 3.2.1). Frozen weights are constants and get no gradient.
 *
 * Inputs, for I images with E expressions each, B = I * E in image-major order: `pixel_values` (I, 3, S, S),
 * `vision_pixel_values` (I, 3, V, V), `token_ids` int64 (B, N), `text_mask` (B, N), `target` uint8 (B, 1, T, T). Outputs as
 * `buildTrainingGraph`.
 *
 * @param bind.frozen the backbones' weights, as they were published
 * @param bind.trainable low-rank updates, prompt encoder, mask decoder, no-memory embedding and stages
 * Throws a RangeError where the model does not read with SigLIP 2.
 */
export function buildWholeModelGraph(
  config: ModelConfig,
  batch: BatchShape,
  weights: LossWeights,
  bind: { readonly frozen: ParameterBinding; readonly trainable: (graph: Graph) => BoundParameters },
  options: WholeModelOptions = {},
): TrainingGraph {
  const { sam2, sgsrf, siglip2, lora } = config;
  if (!siglip2 || sgsrf.visual.source !== 'encoder') {
    throw new RangeError(`model '${config.name}' does not take its visual tokens from SigLIP 2`);
  }
  const { gradients = true, recompute = true, matrixType = 'float32' } = options;
  const { images, expressionsPerImage, tokens, targetSize } = batch;
  const { vision, text } = siglip2.towers;
  const pairs = images * expressionsPerImage; // B
  const graph = new Graph('training', { matrixType });
  const pixels = graph.input('pixel_values', 'float32', [images, 3, sam2.imageSize, sam2.imageSize]);
  const visionPixels = graph.input('vision_pixel_values', 'float32', [
    images,
    3,
    vision.imageSize,
    vision.imageSize,
  ]);
  const tokenIds = graph.input('token_ids', 'int64', [pairs, tokens]);
  const textMask = graph.input('text_mask', 'float32', [pairs, tokens]);
  const target = cast(graph.input('target', 'uint8', [pairs, 1, targetSize, targetSize]), 'float32');

  const trainable = bind.trainable(graph);
  const source = partlyTrainable(bind.frozen(graph), trainable, config);
  const parameters = new Parameters(
    lora ? new AdaptedParameters(source, trainable, lowRankSelection(lora)) : source,
  );
  const levels = encodeImage(parameters, pixels, sam2);
  const { lastHiddenState: patches } = siglipVisionTower(parameters.at('vision_model'), visionPixels, vision);
  const visual = visualTokensFromEncoder(parameters.at('visual'), patches); // tokens (I, Ni, d)
  const hidden = siglip2.sentences.padding === 'masked' ? textMask : null;
  const { lastHiddenState: textStates } = siglipTextTower(
    parameters.at('text_model'),
    tokenIds,
    text,
    hidden,
  ); // (B, N, d)
  return trainStages(graph, {
    ...{ parameters, target, sgsrf, sam2, weights, recompute },
    trainable: gradients ? trainable : null,
    input: {
      visual, // once per image, as the levels
      levels: { s0: levels.s0, s1: levels.s1, imageEmbedding: levels.imageEmbedding },
      textStates,
      textMask,
    },
  });
}
