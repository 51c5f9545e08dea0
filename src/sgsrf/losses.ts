import {
  add,
  cast,
  div,
  greater,
  maximum,
  minimum,
  mul,
  reduceMean,
  reduceSum,
  sigmoid,
  softplus,
  square,
  sub,
  type Value,
} from '../graph/index.ts';

/** Weights of the loss terms, L = bce BCE + dice Dice + consistency L_cons + dense L_dense + iou L_iou + presence L_pres. */
export interface LossWeights {
  /** Paper: 1 (RSRefSeg2: 5). */
  readonly bce: number;
  /** Paper: 1 (RSRefSeg2: 5). */
  readonly dice: number;
  /** lambda_cons. Paper: 0.5. */
  readonly consistency: number;
  /** BCE + Dice of the dense prompt map itself. Paper: 0. */
  readonly dense: number;
  /** Squared error of the predicted IoU, which the paper's loss leaves untrained. Paper: 0. */
  readonly iou: number;
  /**
   * Cross-entropy of SAM 2's object score with whether the target is there at all. With it, masks are compared only where
   * there is one, as SAM 2 was trained (Ravi et al. 2024, appendix): what is drawn of an absent target does not matter.
   * Paper: 0.
   */
  readonly presence: number;
}

export const paperLossWeights: LossWeights = {
  bce: 1,
  dice: 1,
  consistency: 0.5,
  dense: 0,
  iou: 0,
  presence: 0,
};

/** Which samples count: 1 or 0 (B); all of them by default. */
type Counted = Value | undefined;

/** Mean of a batch's values (B), of those that count -> scalar; 0 where none does */
const meanOf = (values: Value, counted: Counted): Value =>
  counted ? div(reduceSum(mul(values, counted)), maximum(reduceSum(counted), 1)) : reduceMean(values);

/** Mean over all pixels of BCE(sigmoid(z), y) = softplus(z) - z y. logits, target (B, 1, H, W) -> scalar */
export function binaryCrossEntropy(logits: Value, target: Value, counted?: Counted): Value {
  const pixels = sub(softplus(logits), mul(logits, target)); // (B, 1, H, W)
  return counted ? meanOf(reduceMean(pixels, [1, 2, 3]), counted) : reduceMean(pixels);
}

/**
 * V-Net's Dice loss, 1 - 2 sum(p t) / (sum p^2 + eps + sum t^2 + eps) with p = sigmoid(z), per sample over all pixels,
 * mean over the batch; eps = 1e-3 as RSRefSeg2 has it. logits, target (B, 1, H, W) -> scalar
 */
export function diceLoss(logits: Value, target: Value, counted?: Counted, epsilon = 1e-3): Value {
  const p = sigmoid(logits); // (B, 1, H, W)
  const overlap = reduceSum(mul(p, target), [1, 2, 3]); // (B)
  const size = add(
    add(reduceSum(square(p), [1, 2, 3]), epsilon),
    add(reduceSum(square(target), [1, 2, 3]), epsilon),
  ); // (B)
  return meanOf(sub(1, div(mul(overlap, 2), size)), counted);
}

/**
 * Squared error between the predicted IoU and the IoU that the mask has (logits > 0 against the target).
 * predicted (B), logits and target (B, 1, H, W) -> scalar
 */
export function iouLoss(predicted: Value, logits: Value, target: Value, counted?: Counted): Value {
  const mask = cast(greater(logits, 0), 'float32'); // (B, 1, H, W), no gradient
  const intersection = reduceSum(mul(mask, target), [1, 2, 3]); // (B)
  const union = sub(add(reduceSum(mask, [1, 2, 3]), reduceSum(target, [1, 2, 3])), intersection); // (B)
  return meanOf(square(sub(predicted, div(intersection, maximum(union, 1)))), counted);
}

/** Whether a sample has a target: 1, or 0 where its mask is empty. target (B, 1, H, W) of 0 and 1 -> (B) */
export const presenceOf = (target: Value): Value => minimum(reduceSum(target, [1, 2, 3]), 1);

/** Mean BCE of the object score, a logit, with the presence. objectScore, presence (B) -> scalar */
export const presenceLoss = (objectScore: Value, presence: Value): Value =>
  reduceMean(sub(softplus(objectScore), mul(objectScore, presence)));
