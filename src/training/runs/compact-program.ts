import { cast, Graph, type Shape, type Value } from '../../graph/index.ts';
import type { Sam2Config } from '../../models/sam2/config.ts';
import { Parameters } from '../../nn/index.ts';
import type { SgsrfConfig } from '../../sgsrf/config.ts';
import type { LossWeights } from '../../sgsrf/losses.ts';
import { visualTokensFromTrunk } from '../../sgsrf/visual-tokens.ts';
import type { TrainingConfig } from '../config.ts';
import type { BoundParameters } from '../optimiser/trainable-parameters.ts';
import { type TrainingGraph, trainStages } from './training-outputs.ts';

/** Sizes of one training batch; graphs have static shapes. */
export interface BatchShape {
  readonly images: number;
  readonly expressionsPerImage: number;
  /** Tokens per sentence, padding included. */
  readonly tokens: number;
  /** Rows and columns of the target masks. */
  readonly targetSize: number;
}

/** The batches of a run, as its configuration has them. */
export const batchShape = (
  { batch: { images, expressionsPerImage } }: Pick<TrainingConfig, 'batch'>,
  tokens: number,
  targetSize: number,
): BatchShape => ({ images, expressionsPerImage, tokens, targetSize });

/** Features of the frozen backbone for one image, as the feature cache stores them (float16). */
export function featureShapes(config: SgsrfConfig, sam2: Sam2Config): Record<string, Shape> {
  if (config.visual.source !== 'sam2-trunk') {
    throw new Error("cached features are laid out for visual tokens from 'sam2-trunk'");
  }
  const [c3, c4] = config.visual.channels;
  const size = sam2.imageSize;
  return {
    s0: [sam2.dModel / 8, size / 4, size / 4],
    s1: [sam2.dModel / 4, size / 8, size / 8],
    image_embedding: [sam2.dModel, size / 16, size / 16],
    stage3: [size / 16, size / 16, c3],
    stage4: [size / 32, size / 32, c4],
  };
}

/**
 * Builds the training graph of the stages on cached features: the image side is computed once per image and shared by
 * its expressions.
 *
 * Inputs: the features of `featureShapes` with a leading image axis (float16), `text_states` (B, Nt, textWidth),
 * `text_mask` (B, Nt), `target` uint8 (B, 1, targetSize, targetSize), with B = images * expressionsPerImage in
 * image-major order. Outputs: `loss`, its terms (`bce`, `dice`, `consistency`, `dense`, `iou`), `mask_logits`,
 * `predicted_iou`, and gradients.
 *
 * @param bind gives the source of trainable parameters for this graph
 * @param options.gradients false builds the same graph without its backward half, for validation losses
 */
export function buildTrainingGraph(
  config: SgsrfConfig,
  sam2: Sam2Config,
  batch: BatchShape,
  weights: LossWeights,
  bind: (graph: Graph) => BoundParameters,
  options: { readonly gradients?: boolean } = {},
): TrainingGraph {
  const graph = new Graph('training');
  const source = bind(graph);
  const parameters = new Parameters(source);
  const { images, expressionsPerImage, tokens, targetSize } = batch;
  const pairs = images * expressionsPerImage; // B
  const features = Object.fromEntries(
    Object.entries(featureShapes(config, sam2)).map(([name, shape]) => [
      name,
      cast(graph.input(name, 'float16', [images, ...shape]), 'float32'),
    ]),
  ) as Record<'s0' | 's1' | 'image_embedding' | 'stage3' | 'stage4', Value>;
  const textStates = graph.input('text_states', 'float32', [pairs, tokens, config.textWidth]);
  const textMask = graph.input('text_mask', 'float32', [pairs, tokens]);
  const target = cast(graph.input('target', 'uint8', [pairs, 1, targetSize, targetSize]), 'float32');

  if (config.visual.source !== 'sam2-trunk')
    throw new Error('training on cached features needs sam2-trunk tokens');
  const visual = visualTokensFromTrunk(
    parameters.at('visual'),
    features.stage3,
    features.stage4,
    config,
    config.visual,
  );
  return trainStages(graph, {
    ...{ parameters, target, sgsrf: config, sam2, weights },
    trainable: options.gradients === false ? null : source,
    input: {
      visual, // once per image, as the levels
      levels: { s0: features.s0, s1: features.s1, imageEmbedding: features.image_embedding },
      textStates,
      textMask,
    },
  });
}
