import {
  add,
  cast,
  div,
  greater,
  maximum,
  mul,
  reduceMean,
  reduceSum,
  sigmoid,
  softplus,
  square,
  sub,
  type Value,
} from '../graph/index.ts';

/** Weights of the loss terms, L = bce BCE + dice Dice + consistency L_cons + dense L_dense + iou L_iou. */
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
}

export const paperLossWeights: LossWeights = { bce: 1, dice: 1, consistency: 0.5, dense: 0, iou: 0 };

/** Mean over all pixels of BCE(sigmoid(z), y) = softplus(z) - z y. logits, target (B, 1, H, W) -> scalar */
export const binaryCrossEntropy = (logits: Value, target: Value): Value =>
  reduceMean(sub(softplus(logits), mul(logits, target)));

/**
 * V-Net's Dice loss, 1 - 2 sum(p t) / (sum p^2 + eps + sum t^2 + eps) with p = sigmoid(z), per sample over all pixels,
 * mean over the batch; eps = 1e-3 as RSRefSeg2 has it. logits, target (B, 1, H, W) -> scalar
 */
export function diceLoss(logits: Value, target: Value, epsilon = 1e-3): Value {
  const p = sigmoid(logits); // (B, 1, H, W)
  const overlap = reduceSum(mul(p, target), [1, 2, 3]); // (B)
  const size = add(
    add(reduceSum(square(p), [1, 2, 3]), epsilon),
    add(reduceSum(square(target), [1, 2, 3]), epsilon),
  ); // (B)
  return reduceMean(sub(1, div(mul(overlap, 2), size)));
}

/**
 * Squared error between the predicted IoU and the IoU that the mask has (logits > 0 against the target).
 * predicted (B), logits and target (B, 1, H, W) -> scalar
 */
export function iouLoss(predicted: Value, logits: Value, target: Value): Value {
  const mask = cast(greater(logits, 0), 'float32'); // (B, 1, H, W), no gradient
  const intersection = reduceSum(mul(mask, target), [1, 2, 3]); // (B)
  const union = sub(add(reduceSum(mask, [1, 2, 3]), reduceSum(target, [1, 2, 3])), intersection); // (B)
  return reduceMean(square(sub(predicted, div(intersection, maximum(union, 1)))));
}
