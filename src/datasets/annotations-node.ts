/** Referring expressions with their masks: JSON Lines of the form of `expressions_val.jsonl`. */

import { z } from 'zod';
import {
  type EncodedRle,
  type Mask,
  maskFromRle,
  parseRle,
  polygonArea,
  polygonBox,
  rasterise,
  rleArea,
  rleBox,
} from '../vector/index.ts';
import { SPLITS, type Split } from './benchmarks/referring-dataset.ts';
import { cocoRleSchema, expressionSchema, ringSchema } from './coco-schemas.ts';
import { type LineSource, parseJsonLines, readLines } from './jsonl-node.ts';

/** An object's shape as COCO writes it. */
export type Segmentation =
  | { readonly type: 'polygons'; readonly polygons: readonly (readonly number[])[] }
  | { readonly type: 'rle'; readonly rle: EncodedRle };

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

/** Pixels of an image with a mask, which is held as a whole. */
const MAX_PIXELS = 2 ** 28;

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
      segmentation: z.union([cocoRleSchema, z.tuple([cocoRleSchema]), z.array(ringSchema)], {
        error:
          'expected a list of rings [[x0, y0, x1, y1, ...], ...], or an RLE {size, counts}, alone or in a list of one',
      }),
    })
    .transform((line, context): ExpressionAnnotation => {
      if (line.width * line.height > MAX_PIXELS) {
        const message = `an image of ${line.width} x ${line.height} has more than ${MAX_PIXELS} pixels`;
        context.addIssue({ code: 'custom', path: ['width'], message });
      }
      const segmentation = readSegmentation(line.segmentation);
      if (segmentation.type === 'rle') {
        const [height, width] = segmentation.rle.size;
        if (width !== line.width || height !== line.height) {
          const message = `RLE size [${height}, ${width}] is not the image's [${line.height}, ${line.width}]`;
          context.addIssue({ code: 'custom', path: ['segmentation'], message });
        } else {
          try {
            parseRle(segmentation.rle);
          } catch (cause) {
            context.addIssue({ code: 'custom', path: ['segmentation'], message: (cause as Error).message });
          }
        }
      }
      return {
        id: line.id,
        fileName: line.file_name,
        width: line.width,
        height: line.height,
        expression: line.expression,
        category: line.category,
        kind: line.kind,
        annotationId: line.annotation_id,
        split: line.split,
        segmentation,
      };
    }),
);

function readSegmentation(
  value: z.infer<typeof cocoRleSchema> | [z.infer<typeof cocoRleSchema>] | number[][],
): Segmentation {
  if (!Array.isArray(value)) return { type: 'rle', rle: value };
  const [first] = value;
  if (first !== undefined && !Array.isArray(first)) return { type: 'rle', rle: first };
  return { type: 'polygons', polygons: value as number[][] };
}

/**
 * Records of a stream of lines; `name` stands for the source in errors. Throws DatasetError (source:line: what).
 * @param onLine called with the line of a record just before the record comes
 */
export function parseExpressionAnnotations(
  lines: LineSource,
  name: string,
  onLine?: (number: number) => void,
): AsyncGenerator<ExpressionAnnotation> {
  return parseJsonLines(lines, name, lineSchema, onLine);
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
  return parseExpressionAnnotations(readLines(file), file);
}

/** The same, each with the line that it stands in (`file:line`). */
export async function* readLocatedAnnotations(
  file: string,
): AsyncGenerator<{ readonly annotation: ExpressionAnnotation; readonly where: string }> {
  let line = 0;
  const annotations = parseExpressionAnnotations(readLines(file), file, (number) => {
    line = number;
  });
  for await (const annotation of annotations) yield { annotation, where: `${file}:${line}` };
}

/** Whether the sentence is about something that the image does not show: its list of rings is empty. */
export const isAbsent = ({ segmentation }: Pick<ExpressionAnnotation, 'segmentation'>): boolean =>
  segmentation.type === 'polygons' && segmentation.polygons.length === 0;

/**
 * The annotated mask at the image's own size.
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
  const { segmentation, width, height } = annotation;
  return segmentation.type === 'rle'
    ? maskFromRle(segmentation.rle)
    : rasterise(segmentation.polygons, width, height);
}

/** One record as a line of the file (without the line break), masks as they came. */
export function formatExpressionAnnotation(annotation: ExpressionAnnotation): string {
  const { segmentation } = annotation;
  const shape =
    segmentation.type === 'polygons'
      ? {
          segmentation: segmentation.polygons,
          bbox: polygonBox(segmentation.polygons),
          area: polygonArea(segmentation.polygons),
        }
      : {
          segmentation: segmentation.rle,
          bbox: rleBox(parseRle(segmentation.rle)),
          area: rleArea(parseRle(segmentation.rle)),
        };
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
    ...shape,
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
