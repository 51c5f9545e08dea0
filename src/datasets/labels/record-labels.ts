/** Labels of the records that the readers of annotation tools give. */

import { read } from '../../language/index.ts';
import type { Box } from '../../vector/index.ts';
import type { AnnotatedPicture } from '../benchmarks/annotated-dataset.ts';
import type { AnnotatedRecord } from '../benchmarks/annotated-record.ts';
import type { Split } from '../benchmarks/referring-dataset.ts';
import { boxInside } from '../boxes/boxed-images.ts';
import { rrsisdName } from '../categories.ts';
import { isShapeProblem, readShape } from '../shape.ts';
import type { LabelledImage, LabelledObject, Labels } from './labels.ts';

export interface RecordLabelsOptions extends Pick<Labels, 'said' | 'folder' | 'exhaustive'> {
  /** All pictures, those without records among them. */
  readonly pictures: readonly (AnnotatedPicture & { readonly said: Split | null })[];
  readonly bad: Labels['bad'];
}

/** Objects without a shape keep their box; those without either, or with a wrong one, are told. */
export function labelsOfRecords(
  records: readonly AnnotatedRecord[],
  { said, folder, pictures, bad: before, exhaustive }: RecordLabelsOptions,
): Labels {
  const bad = [...before];
  const objects = new Map<string, LabelledObject[]>();
  const absent = new Map<string, string[]>();
  let id = 0;
  for (const record of records) {
    const { fileName, expressions } = record;
    if (record.absent) {
      absent.set(fileName, [...(absent.get(fileName) ?? []), ...expressions]);
      continue;
    }
    const tell = (reason: string) =>
      bad.push({ where: `${record.file}: image '${fileName}', annotation ${record.id}`, reason });
    const box = boxOf(record);
    const category = record.category ?? categoryOfSentences(expressions);
    if (category === null) {
      tell('has neither a category nor a sentence');
      continue;
    }
    if (record.problem !== undefined) {
      tell(record.problem);
      continue;
    }
    const shape = isEmpty(record.segmentation)
      ? null
      : readShape(record.segmentation, record.size, record.box, 'missing');
    if (shape === null && box === null) {
      tell('has neither a shape nor a box inside the picture');
      continue;
    }
    if (shape !== null && isShapeProblem(shape)) {
      tell(shape.message);
      continue;
    }
    const object: LabelledObject = {
      id: ++id,
      category: rrsisdName(category),
      segmentation: shape,
      box: shape === null ? box : null,
      expressions,
    };
    objects.set(fileName, [...(objects.get(fileName) ?? []), object]);
  }
  const images = new Map<string, LabelledImage>();
  for (const { fileName, size, said: split } of pictures) {
    // What any file keeps for validation is not trained on.
    const before = images.get(fileName)?.split;
    if (before !== undefined && (before === 'val' || before === 'test' || split === before)) continue;
    images.set(fileName, {
      ...{ fileName, width: size.width, height: size.height, split, place: null },
      objects: objects.get(fileName) ?? [],
      absent: absent.get(fileName) ?? [],
    });
  }
  return { said, folder, images: [...images.values()], bad, exhaustive };
}

const isEmpty = (shape: unknown): boolean =>
  shape === null || shape === undefined || (Array.isArray(shape) && shape.length === 0);

function boxOf({ box, size }: AnnotatedRecord): Box | null {
  if (!Array.isArray(box) || box.length !== 4 || !box.every(Number.isFinite)) return null;
  return boxInside(box as unknown as Box, size);
}

/** The noun of the first sentence that has one: a category of the language, or the word itself. */
export function categoryOfSentences(sentences: readonly string[]): string | null {
  for (const sentence of sentences) {
    const { category, head } = read(sentence);
    if (category !== null) return category;
    if (head !== '') return head.toLowerCase();
  }
  return null;
}
