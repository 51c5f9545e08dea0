/** Labels of JSON Lines with sentences. */

import { type ExpressionAnnotation, isAbsent, readLocatedAnnotations } from '../annotations-node.ts';
import { splitOfName } from '../benchmarks/annotated-dataset.ts';
import { imageFolder } from '../benchmarks/image-folder.ts';
import { rrsisdName } from '../categories.ts';
import type { DatasetError } from '../errors.ts';
import type { LabelledImage, LabelledObject, Labels } from './labels.ts';
import { categoryOfSentences } from './record-labels.ts';

/**
 * Lines about the same shape are sentences about one object. A sentence says what is meant, not that everything is labelled:
 * nothing is exhaustive.
 */
export async function readJsonLinesLabels(
  files: readonly string[],
  said: string,
  images: string | undefined,
): Promise<Labels> {
  const byImage = new Map<string, Lines>();
  const bad: { where: string; reason: string }[] = [];
  for (const file of files) {
    const onBad = ({ where, reason }: DatasetError) => bad.push({ where, reason });
    for await (const { annotation } of readLocatedAnnotations(file, onBad)) {
      const split = annotation.split ?? splitOfName(file);
      const begun: Lines = { first: annotation, split, shapes: new Map(), absent: [] };
      const image = byImage.get(annotation.fileName) ?? begun;
      byImage.set(annotation.fileName, image);
      if (isAbsent(annotation)) image.absent.push(annotation.expression);
      else {
        const key = JSON.stringify(annotation.segmentation);
        image.shapes.set(key, [...(image.shapes.get(key) ?? []), annotation]);
      }
    }
  }
  let id = 0;
  const labelled = [...byImage.values()].map(({ first, split, shapes, absent }): LabelledImage => {
    const objects = [...shapes.values()].map((lines): LabelledObject => {
      const expressions = [...new Set(lines.map(({ expression }) => expression))];
      const category = lines.find((line) => line.category !== undefined)?.category;
      return {
        id: ++id,
        category: rrsisdName(category ?? categoryOfSentences(expressions) ?? 'thing'),
        segmentation: lines[0]!.segmentation,
        box: null,
        expressions,
      };
    });
    const { fileName, width, height } = first;
    return { fileName, width, height, split, objects, absent, place: null };
  });
  return { said, folder: images ?? (await imageFolder(files[0]!)), images: labelled, bad, exhaustive: [] };
}

/** What the lines say about an image. */
interface Lines {
  readonly first: ExpressionAnnotation;
  readonly split: LabelledImage['split'];
  readonly shapes: Map<string, ExpressionAnnotation[]>;
  readonly absent: string[];
}
