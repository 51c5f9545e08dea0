/**
 * The metrics of referring segmentation (paper, section 4.3): gIoU, cIoU and Pr@X, over all samples and by group.
 *
 *   gIoU = mean over samples of I / U       cIoU = sum of I / sum of U       Pr@X = part of the samples with IoU > X
 *
 * The paper's formula is strict (IoU > X); several code bases count IoU >= X, hence the switch.
 * All values are fractions in 0..1. I and U are pixels at the image's own resolution.
 */

export const precisionThresholds = [0.5, 0.6, 0.7, 0.8, 0.9] as const;

/**
 * What a sample counts for when prediction and truth are both empty (U = 0), which the paper does not define:
 * `one` - right, IoU 1 (the default: nothing was asked for and nothing was marked),
 * `zero` - IoU 0, as RMSIN's test does, `drop` - not counted at all.
 */
export type EmptyUnion = 'one' | 'zero' | 'drop';

export type MetricsOptions = {
  readonly emptyUnion?: EmptyUnion;
  /** Pr@X counts IoU > X (`strict`, default) or IoU >= X (`inclusive`). */
  readonly precision?: 'strict' | 'inclusive';
};

export type SampleOverlap = {
  /** Pixels of prediction and truth in common. */
  readonly intersection: number;
  /** Pixels of prediction or truth. */
  readonly union: number;
  readonly category?: string | undefined;
  readonly kind?: string | undefined;
  /** Pixels of the truth at the image's own size, for the report by object size. */
  readonly area?: number | undefined;
};

/** Object sizes after COCO's areas: below 32 x 32 pixels, below 96 x 96 pixels, and above. */
export const objectSizes = ['small', 'medium', 'large'] as const;
export type ObjectSize = (typeof objectSizes)[number];

export const objectSizeOf = (area: number): ObjectSize =>
  area < 32 ** 2 ? 'small' : area < 96 ** 2 ? 'medium' : 'large';

/** Precision by threshold, keyed as in the paper: `0.5` ... `0.9`. */
export type PrecisionAt = Readonly<Record<`${(typeof precisionThresholds)[number]}`, number>>;

/** NaN where there are no samples. */
export type Metrics = {
  readonly samples: number;
  readonly gIoU: number;
  readonly cIoU: number;
  readonly precision: PrecisionAt;
};

export type MetricsReport = Metrics & {
  readonly emptyUnion: EmptyUnion;
  readonly precisionRule: 'strict' | 'inclusive';
  readonly byCategory: Readonly<Record<string, Metrics>>;
  /** Unweighted mean over the categories' rows: the "average" row of the paper's Table 4. */
  readonly categoryAverage: Metrics | undefined;
  readonly byKind: Readonly<Record<string, Metrics>>;
  /** By the truth's area at the image's own size: `objectSizes`. */
  readonly bySize: Readonly<Partial<Record<ObjectSize, Metrics>>>;
};

/**
 * IoU of one sample, undefined where it is not to be counted.
 *
 * @example
 * ```ts
 * import { sampleIoU } from 'skyrefer/evaluation';
 * console.log(sampleIoU({ intersection: 30, union: 40 })); // 0.75
 * console.log(sampleIoU({ intersection: 0, union: 0 })); // 1
 * ```
 */
export function sampleIoU(
  { intersection, union }: SampleOverlap,
  emptyUnion: EmptyUnion = 'one',
): number | undefined {
  if (union > 0) return intersection / union;
  return { one: 1, zero: 0, drop: undefined }[emptyUnion];
}

/** Whether an IoU counts for Pr@threshold. */
export const countsAbove = (
  iou: number,
  threshold: number,
  rule: NonNullable<MetricsOptions['precision']> = 'strict',
): boolean => iou > threshold || (rule === 'inclusive' && iou === threshold);

/**
 * cIoU of summed pixels. Without any pixel all samples are empty unions: the convention's value for each, which then is
 * gIoU too, is that of the whole.
 */
export const cumulativeIoU = (intersection: number, union: number, gIoU: number): number =>
  union > 0 ? intersection / union : gIoU;

/**
 * Adds samples one by one and holds sums only, so that any number of them can be evaluated.
 *
 * @example
 * ```ts
 * import { MetricsAccumulator } from 'skyrefer/evaluation';
 * const metrics = new MetricsAccumulator();
 * metrics.add({ intersection: 30, union: 40 });
 * metrics.add({ intersection: 10, union: 100 });
 * const { gIoU, cIoU, precision } = metrics.report();
 * console.log(gIoU.toFixed(3), cIoU.toFixed(3), precision['0.5']); // 0.425 0.286 0.5
 * ```
 */
export class MetricsAccumulator {
  private readonly emptyUnion: EmptyUnion;
  private readonly precisionRule: 'strict' | 'inclusive';
  private readonly all: Sums;
  private readonly categories = new Map<string, Sums>();
  private readonly kinds = new Map<string, Sums>();
  private readonly sizes = new Map<string, Sums>();

  constructor(options: MetricsOptions = {}) {
    this.emptyUnion = options.emptyUnion ?? 'one';
    this.precisionRule = options.precision ?? 'strict';
    this.all = new Sums(this.precisionRule);
  }

  /** Returns the sample's IoU, undefined if it was dropped. Throws RangeError unless 0 <= intersection <= union. */
  add(sample: SampleOverlap): number | undefined {
    const { intersection, union, category, kind, area } = sample;
    if (!(intersection >= 0 && intersection <= union)) {
      throw new RangeError(`metrics: intersection ${intersection} must be in 0..union (${union})`);
    }
    const iou = sampleIoU(sample, this.emptyUnion);
    if (iou === undefined) return undefined;
    this.all.add(iou, intersection, union);
    if (category !== undefined) this.group(this.categories, category).add(iou, intersection, union);
    if (kind !== undefined) this.group(this.kinds, kind).add(iou, intersection, union);
    if (area !== undefined) this.group(this.sizes, objectSizeOf(area)).add(iou, intersection, union);
    return iou;
  }

  report(): MetricsReport {
    const byCategory = rows(this.categories);
    return {
      ...this.all.metrics(),
      emptyUnion: this.emptyUnion,
      precisionRule: this.precisionRule,
      byCategory,
      categoryAverage: average(Object.values(byCategory)),
      byKind: rows(this.kinds),
      bySize: rows(this.sizes, objectSizes),
    };
  }

  private group(groups: Map<string, Sums>, name: string): Sums {
    const existing = groups.get(name);
    if (existing !== undefined) return existing;
    const sums = new Sums(this.precisionRule);
    groups.set(name, sums);
    return sums;
  }
}

class Sums {
  private samples = 0;
  private iou = 0;
  private intersection = 0;
  private union = 0;
  private readonly above = precisionThresholds.map(() => 0);

  constructor(private readonly rule: 'strict' | 'inclusive') {}

  add(iou: number, intersection: number, union: number): void {
    this.samples++;
    this.iou += iou;
    this.intersection += intersection;
    this.union += union;
    precisionThresholds.forEach((threshold, i) => {
      if (countsAbove(iou, threshold, this.rule)) this.above[i]!++;
    });
  }

  metrics(): Metrics {
    const gIoU = this.iou / this.samples;
    return {
      samples: this.samples,
      gIoU,
      cIoU: cumulativeIoU(this.intersection, this.union, gIoU),
      precision: precisionOf((i) => this.above[i]! / this.samples),
    };
  }
}

function precisionOf(value: (index: number) => number): PrecisionAt {
  return Object.fromEntries(
    precisionThresholds.map((threshold, i) => [`${threshold}`, value(i)]),
  ) as PrecisionAt;
}

function rows(groups: ReadonlyMap<string, Sums>, order?: readonly string[]): Record<string, Metrics> {
  const names = order?.filter((name) => groups.has(name)) ?? [...groups.keys()].sort();
  return Object.fromEntries(names.map((name) => [name, groups.get(name)!.metrics()]));
}

function average(metrics: readonly Metrics[]): Metrics | undefined {
  if (metrics.length === 0) return undefined;
  const mean = (value: (row: Metrics) => number) =>
    metrics.reduce((sum, row) => sum + value(row), 0) / metrics.length;
  return {
    samples: metrics.reduce((sum, row) => sum + row.samples, 0),
    gIoU: mean((row) => row.gIoU),
    cIoU: mean((row) => row.cIoU),
    precision: precisionOf((i) => mean((row) => row.precision[`${precisionThresholds[i]!}`])),
  };
}
