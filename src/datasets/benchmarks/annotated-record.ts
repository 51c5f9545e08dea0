import { join } from 'node:path';
import type { ImageSize } from '../../programs/mask-prompts.ts';
import type { Mask } from '../../vector/index.ts';
import { type OnBadRecord, tellBad } from '../bad-record.ts';
import { DatasetError } from '../errors.ts';
import { isShapeProblem, presentMask, readShape, shapeMask } from '../shape.ts';
import type { ReferringSample, Split } from './referring-dataset.ts';

/** An annotated thing as a tool's file says it: the sentences about it, and its shape, which may be wrong. */
export interface AnnotatedRecord {
  readonly id: string;
  readonly split: Split;
  /** The annotation file. */
  readonly file: string;
  /** Below the folder of images, with slashes. */
  readonly fileName: string;
  readonly size: ImageSize;
  readonly expressions: readonly string[];
  readonly category?: string | undefined;
  /** As COCO writes shapes; checked here. */
  readonly segmentation: unknown;
  /** COCO's `bbox`. */
  readonly box?: unknown;
  /** The file says that the image does not show what the sentences are about. */
  readonly absent?: boolean;
  /** What is wrong with the annotation, where its reader knows. */
  readonly problem?: string | undefined;
}

/** A sample for each sentence of each record. Records whose shape cannot be used are told, or an error. */
export function* recordSamples(
  records: Iterable<AnnotatedRecord>,
  images: string,
  onBad: OnBadRecord | undefined,
): Generator<ReferringSample> {
  for (const record of records) {
    const { id, split, file, fileName, size, expressions, category, absent = false } = record;
    if (expressions.length === 0) continue; // its shape is nobody's concern
    const where = `${file}: image '${fileName}', annotation ${id}`;
    const shape = absent
      ? ({ type: 'polygons', polygons: [] } as const)
      : readShape(record.segmentation, size, record.box, 'missing');
    const wrong = record.problem ?? (isShapeProblem(shape) ? describe(shape) : null);
    if (wrong !== null || isShapeProblem(shape)) {
      tellBad({ id, where, reason: wrong! }, onBad);
      continue;
    }
    const mask = async (): Promise<Mask> => {
      if (absent) return shapeMask(shape, size);
      try {
        return presentMask(shape, size);
      } catch (cause) {
        throw new DatasetError((cause as Error).message, where);
      }
    };
    for (const [index, expression] of expressions.entries()) {
      yield {
        id: expressions.length === 1 ? id : `${id}.${index}`,
        split,
        fileName,
        imagePath: join(images, fileName),
        expression,
        ...(category === undefined ? {} : { category }),
        ...(absent ? { absent } : {}),
        where,
        mask,
      };
    }
  }
}

const describe = ({ path, message }: { path: readonly (string | number)[]; message: string }): string =>
  path.length === 0 ? message : `segmentation.${path.join('.')}: ${message}`;
