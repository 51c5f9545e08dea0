/** Evaluation of anything that turns an image and sentences into masks, against annotated expressions. */

import { annotationMask, type ExpressionAnnotation } from '../datasets/index.ts';
import { type Mask, overlap } from '../vector/index.ts';
import { MetricsAccumulator, type MetricsOptions, type MetricsReport } from './metrics.ts';

export type EvaluatedImage = {
  readonly fileName: string;
  /** The image's own size, which the predicted masks must have. */
  readonly width: number;
  readonly height: number;
};

/**
 * One mask per expression, in the same order, at the image's own size. It is called once per image, so that the image is
 * encoded once.
 */
export type Predict = (
  image: EvaluatedImage,
  expressions: readonly string[],
) => Promise<readonly Mask[]> | readonly Mask[];

export type SampleResult = {
  readonly id: number | string;
  readonly fileName: string;
  readonly expression: string;
  readonly category: string | undefined;
  readonly kind: string | undefined;
  readonly intersection: number;
  readonly union: number;
  /** Undefined for an empty union that the options drop. */
  readonly iou: number | undefined;
};

export type EvaluationOptions = MetricsOptions & {
  /** Called after every image. */
  readonly onProgress?: (progress: { samples: number; images: number; totalImages: number }) => void;
  readonly signal?: AbortSignal;
};

export type Evaluation = { readonly report: MetricsReport; readonly samples: readonly SampleResult[] };

/**
 * Runs `predict` over all annotations, grouped by image in order of first appearance, and compares at the image's own
 * resolution. Throws Error naming the image when the number or size of the masks is wrong, or when the annotations give
 * one image two sizes; whatever `predict` throws comes through; an aborted signal throws its reason.
 */
export async function evaluate(
  annotations: AsyncIterable<ExpressionAnnotation> | Iterable<ExpressionAnnotation>,
  predict: Predict,
  options: EvaluationOptions = {},
): Promise<Evaluation> {
  const images = new Map<string, ExpressionAnnotation[]>();
  for await (const annotation of annotations) {
    const group = images.get(annotation.fileName);
    if (group === undefined) images.set(annotation.fileName, [annotation]);
    else group.push(annotation);
  }
  const accumulator = new MetricsAccumulator(options);
  const samples: SampleResult[] = [];
  let done = 0;
  for (const [fileName, group] of images) {
    options.signal?.throwIfAborted();
    const { width, height } = group[0]!;
    for (const other of group) {
      if (other.width !== width || other.height !== height) {
        throw new Error(
          `evaluate: ${fileName} is annotated as ${width} x ${height} and as ${other.width} x ${other.height}`,
        );
      }
    }
    const masks = await predict(
      { fileName, width, height },
      group.map((annotation) => annotation.expression),
    );
    if (masks.length !== group.length) {
      throw new Error(
        `evaluate: ${fileName}: ${group.length} expressions, but ${masks.length} masks came back`,
      );
    }
    group.forEach((annotation, index) => {
      samples.push(compare(annotation, masks[index]!, accumulator));
    });
    done++;
    options.onProgress?.({ samples: samples.length, images: done, totalImages: images.size });
  }
  return { report: accumulator.report(), samples };
}

function compare(
  annotation: ExpressionAnnotation,
  mask: Mask,
  accumulator: MetricsAccumulator,
): SampleResult {
  const { id, fileName, width, height, expression, category, kind } = annotation;
  if (mask.width !== width || mask.height !== height) {
    throw new Error(
      `evaluate: ${fileName} is ${width} x ${height} in the annotations, but the mask of ` +
        `"${expression}" is ${mask.width} x ${mask.height}`,
    );
  }
  const { intersection, union } = overlap(mask, annotationMask(annotation));
  const iou = accumulator.add({ intersection, union, category, kind });
  return { id, fileName, expression, category, kind, intersection, union, iou };
}
