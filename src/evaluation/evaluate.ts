/** Evaluation of anything that turns an image and sentences into masks, against annotated expressions. */

import { encodeRle, type Mask, maskArea, overlap, resizeMaskNearest } from '../vector/index.ts';
import { MetricsAccumulator, type MetricsOptions, type MetricsReport } from './metrics.ts';
import type { PredictionRecord, PredictionStore } from './predictions-node.ts';
import { type PresenceReport, presenceReportOf } from './presence-report.ts';

/** One sentence about one image with its true mask, as data set readers give them. */
export interface EvaluatedSample {
  readonly id: number | string;
  readonly split?: string;
  readonly fileName: string;
  readonly imagePath?: string;
  readonly expression: string;
  readonly category?: string | undefined;
  readonly kind?: string | undefined;
  /** Whether the sentence is meant to be about something that the image does not show; its mask is empty then. */
  readonly absent?: boolean | undefined;
  /** At the image's own size. */
  mask(): Mask | Promise<Mask>;
}

export interface EvaluatedImage {
  readonly fileName: string;
  /** Where the samples say it. */
  readonly imagePath: string | undefined;
  /** The size that predicted masks must have: the image's own, or the compared resolution's. */
  readonly width: number;
  readonly height: number;
}

/** What is predicted for one sentence. */
export interface Prediction {
  readonly mask: Mask;
  /** The model's estimate of the IoU, where it has one. */
  readonly score?: number;
  /** Probability that the image shows what the sentence describes, where the model can tell. */
  readonly presence?: number | null;
}

/**
 * One prediction per expression, in the same order. It is called once per image, so that the image is encoded once.
 */
export type Predict = (
  image: EvaluatedImage,
  expressions: readonly string[],
) => Promise<readonly Prediction[]> | readonly Prediction[];

/** What was left out of an evaluation: an image that cannot be read, or a sample whose mask cannot. */
export interface SkippedImage {
  readonly fileName: string;
  /** How many; all of the image's where the image is at fault. */
  readonly samples: number;
  readonly reason: string;
}

export type EvaluationOptions = MetricsOptions & {
  /**
   * Where masks are compared: `original`, the image's own size (the default, as RSRefSeg2 does), or a side in pixels:
   * a square of that side, to which truth is brought by the nearest pixel (as RMSIN does at its input size).
   */
  readonly resolution?: 'original' | number;
  /** Keeps predictions; those that it has are not made again. */
  readonly store?: PredictionStore;
  /**
   * Images that cannot be read are left out and reported, and samples whose mask cannot, instead of ending the evaluation.
   * Default false.
   */
  readonly skipBad?: boolean;
  /** Called after every image. */
  readonly onProgress?: (progress: { samples: number; images: number; totalImages: number }) => void;
  readonly signal?: AbortSignal;
};

export interface Evaluation {
  /** Of sentences about what is there. */
  readonly report: MetricsReport;
  /** Undefined where there are no sentences about what is absent. */
  readonly presence: PresenceReport | undefined;
  /** In the order of evaluation. */
  readonly samples: readonly PredictionRecord[];
  readonly skipped: readonly SkippedImage[];
}

/**
 * Runs `predict` over all samples, grouped by image in order of first appearance.
 * Throws an Error naming the image when the number or size of the masks is wrong, or when the samples give one image two
 * sizes; whatever `predict` throws comes through unless `skipBad` is set; an aborted signal throws its reason.
 *
 * @example
 * ```ts
 * import { evaluate } from 'skyrefer/evaluation';
 * const mask = { width: 2, height: 2, data: Uint8Array.of(1, 1, 0, 0) };
 * const samples = [{ id: 1, fileName: 'a.png', expression: 'the upper half', mask: () => mask }];
 * // Anything that gives masks can be measured; here one that marks a single pixel.
 * const { report } = await evaluate(samples, () => [{ mask: { ...mask, data: Uint8Array.of(1, 0, 0, 0) } }]);
 * console.log(report.gIoU); // 0.5
 * ```
 */
export async function evaluate(
  samples: AsyncIterable<EvaluatedSample> | Iterable<EvaluatedSample>,
  predict: Predict,
  options: EvaluationOptions = {},
): Promise<Evaluation> {
  const { resolution = 'original', store, skipBad = false, signal, onProgress } = options;
  const images = new Map<string, EvaluatedSample[]>();
  for await (const sample of samples) {
    const group = images.get(sample.fileName);
    if (group === undefined) images.set(sample.fileName, [sample]);
    else group.push(sample);
  }
  const accumulator = new MetricsAccumulator(options);
  const records: PredictionRecord[] = [];
  const skipped: SkippedImage[] = [];
  let done = 0;
  for (const [fileName, all] of images) {
    signal?.throwIfAborted();
    let group: readonly TrueSample[] = all.map((sample) => ({ sample, truth: null }));
    try {
      const unknown = all.some((sample) => store?.get(sample) === undefined);
      if (unknown) group = await readTruths(all, skipBad && !signal?.aborted, skipped);
      const known = group.map(({ sample }) => store?.get(sample));
      const found = known.every((record) => record !== undefined)
        ? known
        : await predictImage(fileName, group, predict, resolution);
      for (const [index, record] of found.entries()) {
        if (store && !known[index]) await store.add(record);
        if (!record.absent) accumulator.add(record);
        records.push(record);
      }
    } catch (error) {
      if (!skipBad || signal?.aborted) throw error;
      skipped.push({ fileName, samples: group.length, reason: (error as Error).message });
    }
    done++;
    onProgress?.({ samples: records.length, images: done, totalImages: images.size });
  }
  return {
    report: accumulator.report(),
    presence: presenceReportOf(records, options),
    samples: records,
    skipped,
  };
}

interface TrueSample {
  readonly sample: EvaluatedSample;
  readonly truth: Mask | null;
}

/** The masks of an image's samples; those that cannot be had are left out, where that is wanted. */
async function readTruths(
  samples: readonly EvaluatedSample[],
  skipBad: boolean,
  skipped: SkippedImage[],
): Promise<TrueSample[]> {
  const found: TrueSample[] = [];
  for (const sample of samples) {
    try {
      found.push({ sample, truth: await sample.mask() });
    } catch (error) {
      if (!skipBad) throw error;
      skipped.push({ fileName: sample.fileName, samples: 1, reason: (error as Error).message });
    }
  }
  return found;
}

async function predictImage(
  fileName: string,
  found: readonly TrueSample[],
  predict: Predict,
  resolution: 'original' | number,
): Promise<PredictionRecord[]> {
  const group = found.map(({ sample }) => sample);
  const truths = found.map(({ truth }) => truth!);
  const { width, height } = truths[0]!;
  for (const truth of truths) {
    if (truth.width !== width || truth.height !== height) {
      throw new Error(
        `evaluate: ${fileName} has masks of ${width} x ${height} and of ${truth.width} x ${truth.height}`,
      );
    }
  }
  const size = resolution === 'original' ? { width, height } : { width: resolution, height: resolution };
  const predictions = await predict(
    { fileName, imagePath: group[0]!.imagePath, ...size },
    group.map((sample) => sample.expression),
  );
  if (predictions.length !== group.length) {
    throw new Error(
      `evaluate: ${fileName}: ${group.length} expressions, but ${predictions.length} masks came back`,
    );
  }
  return group.map((sample, index) => {
    const { mask, score, presence } = predictions[index]!;
    const { id, split, expression, category, kind, absent } = sample;
    if (mask.width !== size.width || mask.height !== size.height) {
      throw new Error(
        `evaluate: ${fileName} is compared at ${size.width} x ${size.height}, but the mask of ` +
          `"${expression}" is ${mask.width} x ${mask.height}`,
      );
    }
    const truth = truths[index]!;
    const { intersection, union } = overlap(mask, resizeMaskNearest(truth, size.width, size.height));
    return {
      id,
      split,
      fileName,
      expression,
      category,
      kind,
      ...(absent ? { absent } : {}),
      intersection,
      union,
      area: maskArea(truth),
      score,
      ...(presence === undefined || presence === null ? {} : { presence }),
      prediction: encodeRle(mask),
    };
  });
}
