import {
  annotationSample,
  type ExpressionAnnotation,
  readExpressionAnnotations,
  type View,
  wholeView,
} from '../datasets/index.ts';
import { evaluate, type MetricsReport, type Prediction } from '../evaluation/index.ts';
import type { Program, Runtime, Tensor } from '../runtime/index.ts';
import { float32, float32Output } from '../runtime/index.ts';
import { enlargeMask } from '../segmenter/mask-program.ts';
import { ProgramCache } from '../segmenter/program-cache.ts';
import type { FeatureCache, FeatureSpec } from './feature-cache.ts';
import type { TextStatesCache } from './text-states.ts';
import { featureTensors } from './training-batch.ts';
import type { BatchShape } from './training-program.ts';

/** Validation images: one whole view each, in view set 0 of their own cache. */
export interface ValidationSource {
  readonly annotations: readonly ExpressionAnnotation[];
  /** File names in the order of the cache's records. */
  readonly fileNames: readonly string[];
  readonly cache: FeatureCache<View>;
}

/** Reads validation expressions and lists their images in the order of first appearance. */
export async function readValidation(
  annotationsFile: string,
): Promise<{ annotations: ExpressionAnnotation[]; images: { fileName: string; view: View }[] }> {
  const annotations: ExpressionAnnotation[] = [];
  const views = new Map<string, View>();
  for await (const annotation of readExpressionAnnotations(annotationsFile)) {
    annotations.push(annotation);
    views.set(annotation.fileName, wholeView(annotation));
  }
  return { annotations, images: [...views].map(([fileName, view]) => ({ fileName, view })) };
}

/**
 * Measures the model on validation expressions as `evaluate` does: masks at the images' own size.
 *
 * @param program the training graph without gradients, for one image and `shape.expressionsPerImage` sentences
 * @param parameters values of the trainable parameters
 */
export async function validateModel(
  source: ValidationSource,
  program: Program,
  parameters: Readonly<Record<string, Tensor>>,
  context: {
    readonly shape: BatchShape;
    readonly spec: FeatureSpec;
    readonly textWidth: number;
    readonly texts: TextStatesCache;
    readonly masks: ProgramCache;
    readonly signal?: AbortSignal;
  },
): Promise<MetricsReport> {
  const { shape, spec, textWidth, texts, masks } = context;
  const { expressionsPerImage: count, tokens, targetSize } = shape;
  const record = new Map(source.fileNames.map((name, index) => [name, index]));
  const predict = async (
    image: { fileName: string; width: number; height: number },
    expressions: readonly string[],
  ): Promise<Prediction[]> => {
    const features = featureTensors(await source.cache.read(0, record.get(image.fileName)!), spec, 1);
    const answers: Prediction[] = [];
    for (let first = 0; first < expressions.length; first += count) {
      const part = expressions.slice(first, first + count);
      const states = new Float32Array(count * tokens * textWidth);
      const mask = new Float32Array(count * tokens).fill(1);
      for (const [index, expression] of part.entries()) {
        const text = await texts.get(expression);
        states.set(text.states, index * tokens * textWidth);
        mask.set(text.mask, index * tokens);
      }
      const outputs = await program.run({
        ...parameters,
        ...features,
        text_states: float32(states, [count, tokens, textWidth]),
        text_mask: float32(mask, [count, tokens]),
        target: {
          dtype: 'uint8',
          shape: [count, 1, targetSize, targetSize],
          data: new Uint8Array(count * targetSize * targetSize),
        },
      });
      const logits = float32Output(outputs, 'mask_logits'); // (count, 1, s, s)
      const side = logits.shape[2]!;
      for (const index of part.keys()) {
        const own = logits.data.subarray(index * side * side, (index + 1) * side * side);
        answers.push({ mask: await enlargeMask(masks, own, side, image) });
      }
    }
    return answers;
  };
  const { report } = await evaluate(
    source.annotations.map(annotationSample),
    predict,
    context.signal ? { signal: context.signal } : {},
  );
  return report;
}

/** A program cache that keeps a mask program for every image size of a validation set. */
export const maskPrograms = (runtime: Runtime): ProgramCache => new ProgramCache(runtime, {}, 128);
