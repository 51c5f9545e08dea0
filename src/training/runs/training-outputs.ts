import { gradient } from '../../autodiff/index.ts';
import { add, type Graph, mul, resize, type Value } from '../../graph/index.ts';
import type { Sam2Config } from '../../models/sam2/config.ts';
import type { Parameters } from '../../nn/index.ts';
import type { SgsrfConfig } from '../../sgsrf/config.ts';
import { consistencyLoss } from '../../sgsrf/consistency.ts';
import {
  binaryCrossEntropy,
  diceLoss,
  iouLoss,
  type LossWeights,
  presenceLoss,
  presenceOf,
} from '../../sgsrf/losses.ts';
import { type GroundingInput, type GroundingResult, groundAndSegment } from '../../sgsrf/model.ts';
import { type BoundParameters, gradientOutput } from '../optimiser/trainable-parameters.ts';

/** A graph whose outputs are the loss terms and, when trained, `gradient:<name>` for every trainable parameter. */
export interface TrainingGraph {
  readonly graph: Graph;
  readonly lossNames: readonly string[];
}

/** What the three kinds of training graphs end in: the stages, their losses, and the gradients by what is trained. */
export interface StagesToTrain {
  readonly parameters: Parameters;
  /** What the gradients are by; null for none, as of validation losses. */
  readonly trainable: BoundParameters | null;
  /** Images and their sentences; the images' part once per image. */
  readonly input: GroundingInput;
  /** True masks, 0 or 1: (B, 1, T, T) */
  readonly target: Value;
  readonly sgsrf: SgsrfConfig;
  readonly sam2: Sam2Config;
  readonly weights: LossWeights;
  /** Activation checkpointing, see `gradient`. Default false. */
  readonly recompute?: boolean;
}

/** Adds the stages to a graph that has images and sentences, with the outputs of `lossOutputs` and `gradientOutputs`. */
export function trainStages(graph: Graph, stages: StagesToTrain): TrainingGraph {
  const { parameters, trainable, input, target, sgsrf, sam2, weights, recompute = false } = stages;
  const { textMask } = input;
  const result = groundAndSegment(parameters, input, sgsrf, sam2);
  const lossNames = lossOutputs(graph, result, { target, tokens: textMask.shape[1]!, textMask, weights });
  if (trainable) gradientOutputs(graph, trainable, { recompute });
  return { graph, lossNames };
}

/** What the stages' results are compared with. */
interface LossInputs {
  /** True masks, 0 or 1: (B, 1, T, T) */
  readonly target: Value;
  /** Nt */
  readonly tokens: number;
  /** 1 for tokens, 0 for padding: (B, Nt) */
  readonly textMask: Value;
  readonly weights: LossWeights;
}

/**
 * Adds the loss and its terms as outputs of the graph: `loss`, `bce`, `dice`, and where they have a weight
 * `consistency`, `dense`, `iou`, `presence`; besides `mask_logits`, `predicted_iou` and `object_score`.
 * @returns names of the loss outputs, `loss` first
 */
function lossOutputs(graph: Graph, result: GroundingResult, inputs: LossInputs): string[] {
  const { target, tokens, textMask, weights } = inputs;
  const side = target.shape[2]!;
  const enlarge = (logits: Value): Value => resize(logits, side, side, { mode: 'linear' });
  const logits = enlarge(result.maskLogits); // (B, 1, T, T)
  const presence = presenceOf(target); // (B)
  const counted = weights.presence > 0 ? presence : undefined;
  const terms: Record<string, Value> = {
    bce: binaryCrossEntropy(logits, target, counted),
    dice: diceLoss(logits, target, counted),
  };
  if (weights.consistency > 0) terms.consistency = meanConsistency(result.ccr.attentions, tokens, textMask);
  if (weights.dense > 0 && result.denseMap) {
    const dense = enlarge(result.denseMap); // (B, 1, T, T)
    terms.dense = add(binaryCrossEntropy(dense, target), diceLoss(dense, target, counted));
  }
  if (weights.iou > 0) terms.iou = iouLoss(result.predictedIou, logits, target, counted);
  if (weights.presence > 0) terms.presence = presenceLoss(result.objectScore, presence);

  let loss: Value = graph.scalar(0);
  for (const [name, term] of Object.entries(terms)) {
    loss = add(loss, mul(term, weights[name as keyof LossWeights]));
    graph.output(name, term);
  }
  graph.output('loss', loss);
  graph.output('mask_logits', result.maskLogits);
  graph.output('predicted_iou', result.predictedIou);
  graph.output('object_score', result.objectScore);
  return ['loss', ...Object.keys(terms)];
}

/**
 * Adds `gradient:<name>` for every trainable parameter of a graph that has `loss`.
 * @param options.recompute activation checkpointing, see `gradient`
 */
function gradientOutputs(
  graph: Graph,
  source: BoundParameters,
  options: { readonly recompute?: boolean } = {},
): void {
  const loss = graph.outputs.find(({ name }) => name === 'loss')?.value;
  if (!loss) throw new Error(`graph '${graph.name}' has no loss`);
  const gradients = gradient(loss, [...source.values.values()], options);
  for (const [index, name] of [...source.values.keys()].entries()) {
    graph.output(gradientOutput(name), gradients[index]!);
  }
}

/** L_cons averaged over the CCR blocks. */
function meanConsistency(
  attentions: readonly { readonly textToText: Value; readonly imageToText: Value }[],
  tokens: number,
  mask: Value,
): Value {
  const losses = attentions.map((a) => consistencyLoss(a.textToText, a.imageToText, tokens, mask).loss);
  return mul(
    losses.reduce((sum, loss) => add(sum, loss)),
    1 / losses.length,
  );
}
