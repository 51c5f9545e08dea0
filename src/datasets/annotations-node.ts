/** Referring expressions with their masks: JSON Lines of the form of `expressions_val.jsonl`. */

import { z } from 'zod';
import { readTextLines } from '../files/text-file.ts';
import type { Mask } from '../vector/index.ts';
import { SPLITS, type Split } from './benchmarks/referring-dataset.ts';
import { expressionSchema } from './coco-schemas.ts';
import { DatasetError } from './errors.ts';
import { type LineSource, parseJsonLines, type ReadLinesOptions } from './jsonl-node.ts';
import { imageNameOf } from './sentences.ts';
import { cocoFields, isShapeProblem, presentMask, readShape, type Segmentation, shapeMask } from './shape.ts';

export type { Segmentation } from './shape.ts';

export type ExpressionAnnotation = {
  readonly id: number | string;
  readonly fileName: string;
  /** The image's own size in pixels. */
  readonly width: number;
  readonly height: number;
  readonly expression: string;
  readonly category: string | undefined;
  readonly kind: string | undefined;
  readonly annotationId: number | undefined;
  /** The part of the data set, where the line says it. */
  readonly split?: Split | undefined;
  readonly segmentation: Segmentation;
};

/**
 * RSRefSeg2's lines call the sentence `sent`, the category `category_name`, and have no size of their own, since the run
 * lengths have it; its pickles' `ann_id` or the image names the line.
 */
function fromRsRefSeg2(line: unknown): unknown {
  if (typeof line !== 'object' || line === null || !('sent' in line) || 'expression' in line) return line;
  const { sent, category_name, ann_id, image_id, segmentation, ...rest } = line as Record<string, unknown>;
  const rle = (Array.isArray(segmentation) ? segmentation[0] : segmentation) as
    | { size?: number[] }
    | undefined;
  const [height, width] = rle?.size ?? [];
  return {
    id: ann_id ?? image_id,
    width,
    height,
    expression: sent,
    category: category_name,
    annotation_id: ann_id,
    segmentation,
    ...rest,
  };
}

const lineSchema = z.preprocess(
  fromRsRefSeg2,
  z
    .object({
      id: z.union([z.number(), z.string()]),
      file_name: z.string().min(1),
      width: z.number().int().positive(),
      height: z.number().int().positive(),
      expression: expressionSchema,
      category: z.string().optional(),
      kind: z.string().optional(),
      annotation_id: z.number().int().optional(),
      split: z.enum(SPLITS).optional(),
      segmentation: z.unknown().optional(),
      bbox: z.unknown().optional(),
    })
    .transform((line, context): ExpressionAnnotation => {
      // What its image does not show has an empty list of rings.
      const shape = readShape(line.segmentation, line, line.bbox, 'absent');
      if (isShapeProblem(shape)) {
        const path = ['segmentation', ...shape.path];
        context.addIssue({ code: 'custom', path, message: shape.message });
        return z.NEVER;
      }
      return {
        id: line.id,
        fileName: imageNameOf(line.file_name),
        width: line.width,
        height: line.height,
        expression: line.expression,
        category: line.category,
        kind: line.kind,
        annotationId: line.annotation_id,
        split: line.split,
        segmentation: shape,
      };
    }),
);

/**
 * Records of a stream of lines; `name` stands for the source in errors.
 * Throws a DatasetError (source:line: what), unless `options.onBad` takes it.
 */
export function parseExpressionAnnotations(
  lines: LineSource,
  name: string,
  options: ReadLinesOptions = {},
): AsyncGenerator<ExpressionAnnotation> {
  return parseJsonLines(lines, name, lineSchema, { describe: describeLine, ...options });
}

/**
 * Records of a JSON Lines file, read as a stream.
 *
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { readExpressionAnnotations } from 'skyrefer/datasets';
 * const line = { id: 1, file_name: 'a.png', width: 4, height: 4, expression: 'the ship', segmentation: [] };
 * await writeFile('absent.jsonl', `${JSON.stringify(line)}\n`);
 * for await (const { expression, width } of readExpressionAnnotations('absent.jsonl')) {
 *   console.log(expression, width); // the ship 4
 * }
 * ```
 */
export function readExpressionAnnotations(file: string): AsyncGenerator<ExpressionAnnotation> {
  return parseExpressionAnnotations(readTextLines(file), file);
}

/**
 * The same, each with the line that it stands in (`file:line`).
 * @param onBad told of lines that cannot be used, which are left out
 */
export async function* readLocatedAnnotations(
  file: string,
  onBad?: (error: DatasetError, line: unknown) => void,
): AsyncGenerator<{ readonly annotation: ExpressionAnnotation; readonly where: string }> {
  let line = 0;
  const annotations = parseExpressionAnnotations(readTextLines(file), file, {
    onLine: (number) => {
      line = number;
    },
    onBad,
  });
  for await (const annotation of annotations) yield { annotation, where: `${file}:${line}` };
}

/** Which image and annotation a line is about, as far as it says it. */
function describeLine(line: unknown): string {
  if (typeof line !== 'object' || line === null) return '';
  const { file_name, id, annotation_id, ann_id } = line as Record<string, unknown>;
  const annotation = annotation_id ?? ann_id ?? id;
  const image = typeof file_name === 'string' ? [`image '${file_name}'`] : [];
  return [...image, ...(annotation === undefined ? [] : [`annotation ${annotation}`])].join(', ');
}

/** Whether the sentence is about something that the image does not show: its list of rings is empty. */
export const isAbsent = ({ segmentation }: Pick<ExpressionAnnotation, 'segmentation'>): boolean =>
  segmentation.type === 'polygons' && segmentation.polygons.length === 0;

/**
 * The annotated mask at the image's own size. Throws a DatasetError where a shape marks no pixel.
 *
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { annotationMask, readExpressionAnnotations } from 'skyrefer/datasets';
 * const segmentation = [[0, 0, 4, 0, 4, 2, 0, 2]];
 * const line = { id: 1, file_name: 'a.png', width: 4, height: 4, expression: 'the upper half', segmentation };
 * await writeFile('one.jsonl', `${JSON.stringify(line)}\n`);
 * for await (const annotation of readExpressionAnnotations('one.jsonl')) {
 *   console.log(annotationMask(annotation).data.join('')); // 1111111100000000
 * }
 * ```
 */
export function annotationMask(annotation: ExpressionAnnotation): Mask {
  const { segmentation, fileName, id } = annotation;
  if (isAbsent(annotation)) return shapeMask(segmentation, annotation);
  try {
    return presentMask(segmentation, annotation);
  } catch (cause) {
    throw new DatasetError(`annotation ${id}: ${(cause as Error).message}`, fileName);
  }
}

/** One record as a line of the file (without the line break), masks as they came. */
export function formatExpressionAnnotation(annotation: ExpressionAnnotation): string {
  return JSON.stringify({
    id: annotation.id,
    file_name: annotation.fileName,
    width: annotation.width,
    height: annotation.height,
    category: annotation.category,
    kind: annotation.kind,
    expression: annotation.expression,
    annotation_id: annotation.annotationId,
    split: annotation.split,
    ...cocoFields(annotation.segmentation),
  });
}

/** A record as the data set readers give samples: `mask()` draws the annotated shape. */
export function annotationSample(annotation: ExpressionAnnotation) {
  const { id, fileName, expression, category, kind } = annotation;
  const absent = isAbsent(annotation);
  return {
    ...{ id, fileName, expression, category, kind },
    ...(absent ? { absent } : {}),
    mask: () => annotationMask(annotation),
  };
}
