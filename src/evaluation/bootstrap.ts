import { Random } from '../random/random.ts';
import {
  countsAbove,
  cumulativeIoU,
  type MetricsOptions,
  type PrecisionAt,
  precisionThresholds,
  sampleIoU,
} from './metrics.ts';
import type { PredictionRecord } from './predictions-node.ts';

/** Lower and upper end of an interval. */
export type Interval = readonly [low: number, high: number];

/** Confidence intervals of the metrics of section 4.3. */
export interface MetricsIntervals {
  /** Part of the replicates inside, e.g. 0.95. */
  readonly confidence: number;
  readonly replicates: number;
  readonly gIoU: Interval;
  readonly cIoU: Interval;
  readonly precision: Readonly<Record<keyof PrecisionAt, Interval>>;
}

export interface BootstrapOptions extends MetricsOptions {
  /** Default 0.95. */
  readonly confidence?: number;
  /** Default 2000. */
  readonly replicates?: number;
  /** Default 0. */
  readonly seed?: number;
}

/**
 * Percentile bootstrap intervals. Images are drawn with replacement, not sentences: several sentences about one image
 * succeed and fail together, and drawing them apart would make the intervals too narrow.
 *
 * @example
 * ```ts
 * import { bootstrapIntervals } from 'skyrefer/evaluation';
 * const sample = { expression: 'the ship', kind: 'category', absent: false, score: 0.9, presence: null };
 * const records = [60, 70, 80, 90].map((intersection, index) => ({
 *   ...{ id: index, fileName: `${index}.png`, ...sample, intersection, union: 100, area: 100 },
 * }));
 * const { gIoU } = bootstrapIntervals(records as never);
 * console.log(gIoU.map((value) => value.toFixed(2)).join(' to ')); // 0.65 to 0.85
 * ```
 */
export function bootstrapIntervals(
  records: readonly PredictionRecord[],
  options: BootstrapOptions = {},
): MetricsIntervals {
  const { confidence = 0.95, replicates = 2000, seed = 0, emptyUnion, precision } = options;
  const columns = 4 + precisionThresholds.length; // samples, sum of IoU, sum of I, sum of U, samples above each threshold
  const images = new Map<string, Float64Array>();
  for (const { fileName, intersection, union } of records) {
    const iou = sampleIoU({ intersection, union }, emptyUnion);
    if (iou === undefined) continue;
    let sums = images.get(fileName);
    if (!sums) {
      sums = new Float64Array(columns);
      images.set(fileName, sums);
    }
    const above = precisionThresholds.map((threshold) => Number(countsAbove(iou, threshold, precision)));
    for (const [column, value] of [1, iou, intersection, union, ...above].entries()) sums[column]! += value;
  }
  const rows = [...images.values()];
  const random = new Random(seed);
  const metrics = Array.from({ length: 2 + precisionThresholds.length }, () => new Float64Array(replicates));
  for (let replicate = 0; replicate < replicates; replicate++) {
    const sums = new Float64Array(columns);
    for (let draw = 0; draw < rows.length; draw++) {
      const row = rows[random.integer(rows.length)]!;
      for (let column = 0; column < columns; column++) sums[column]! += row[column]!;
    }
    const [samples, iou, intersection, union, ...above] = sums as unknown as number[];
    const mean = iou! / samples!;
    metrics[0]![replicate] = mean;
    metrics[1]![replicate] = cumulativeIoU(intersection!, union!, mean);
    for (const [index, count] of above.entries()) metrics[2 + index]![replicate] = count / samples!;
  }
  const interval = (values: Float64Array): Interval => {
    values.sort();
    const at = (quantile: number) => values[Math.round(quantile * (values.length - 1))]!;
    return [at((1 - confidence) / 2), at((1 + confidence) / 2)];
  };
  const [gIoU, cIoU, ...precisions] = metrics.map(interval);
  const entries = precisionThresholds.map((threshold, index) => [`${threshold}`, precisions[index]!]);
  return {
    confidence,
    replicates,
    gIoU: gIoU!,
    cIoU: cIoU!,
    precision: Object.fromEntries(entries) as MetricsIntervals['precision'],
  };
}
