import {
  add,
  argmax,
  cast,
  div,
  gather,
  greater,
  greaterOrEqual,
  maximum,
  reduceSum,
  reshape,
  slice,
  type Value,
  where,
} from '../../src/graph/index.ts';

export interface StabilityOptions {
  /** The threshold is moved up and down by this many logits. Default 0.05. */
  readonly delta?: number;
  /** Smallest stability score at which the single mask is kept. Default 0.98. */
  readonly threshold?: number;
}

export interface StableMask {
  /** (B, 1, H, W) */
  readonly masks: Value;
  /** (B, 1) */
  readonly iou: Value;
  /** Which of the masks it is, int64: (B, 1) */
  readonly index: Value;
}

/**
 * SAM 2's optional fall-back for single answers: where the first mask's area depends much on the threshold, the
 * alternative with the best predicted IoU is answered instead. SGSRF itself always answers the first mask.
 *
 * @param masks logits: (B, 4, H, W)
 * @param iou predicted IoU: (B, 4)
 */
export function stableMask(masks: Value, iou: Value, options: StabilityOptions = {}): StableMask {
  const { delta = 0.05, threshold = 0.98 } = options;
  const [batch, count, height, width] = masks.shape as [number, number, number, number];
  const { graph } = masks;
  const single = slice(masks, 1, 0, 1); // (B, 1, H, W)
  const area = (level: number): Value => reduceSum(cast(greater(single, level), 'float32'), [2, 3]); // (B, 1)
  const [inner, outer] = [area(delta), area(-delta)];
  // A mask without any area is stable.
  const score = where(greater(outer, 0), div(inner, maximum(outer, 1)), 1); // (B, 1)
  const best = add(argmax(slice(iou, 1, 1, count), 1), 1); // (B), int64
  const index = where(greaterOrEqual(score, threshold), graph.scalar(0, 'int64'), reshape(best, [batch, 1])); // (B, 1)

  const starts = BigInt64Array.from({ length: batch }, (_, row) => BigInt(row * count));
  const rows = add(reshape(index, [batch]), graph.constant(starts, [batch])); // (B)
  const chosen = gather(reshape(masks, [batch * count, height, width]), rows); // (B, H, W)
  return {
    masks: reshape(chosen, [batch, 1, height, width]),
    iou: reshape(gather(reshape(iou, [batch * count]), rows), [batch, 1]),
    index,
  };
}
