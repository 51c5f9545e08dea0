/** Labelled pictures as files that `skyrefer train` and `skyrefer evaluate` read. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAside } from '../../files/write-aside.ts';
import { Random } from '../../random/random.ts';
import { encodeRle } from '../../vector/index.ts';
import { type ExpressionAnnotation, formatExpressionAnnotation } from '../annotations-node.ts';
import { parseCocoInstances } from '../coco-node.ts';
import { sampleAbsentExpression, sampleExpressions } from '../expressions/index.ts';
import { cocoFields, type Segmentation, shapeMask } from '../shape.ts';
import type { LabelledImage } from './labels.ts';

/** A mask that was made of a box. */
export interface MadeMask {
  readonly segmentation: Segmentation;
  /** How far it can be trusted. */
  readonly score: number;
}

export interface WritePartOptions {
  /** Name of the files: `instances_NAME.json`, `sentences_NAME.jsonl`, `expressions_NAME.jsonl`. */
  readonly name: string;
  /** Categories of which every object is labelled. */
  readonly exhaustive: readonly string[];
  /** Whether sentences are made by rule beside those that the labels have. */
  readonly byRule: boolean;
  /** Of boxes, by their objects' ids. */
  readonly masks: ReadonlyMap<number, MadeMask>;
  /** Objects whose mask, made of a box, has a smaller score are not spoken of. */
  readonly leastScore: number;
  readonly seed: number;
}

/** What was written, for people. */
export interface WrittenPart {
  readonly images: number;
  readonly objects: number;
  /** Sentences to measure with: what can be said of the pictures. */
  readonly sentences: number;
  /** Those of them that are about something that is there. */
  readonly present: number;
  /** Objects by category. */
  readonly categories: Readonly<Record<string, number>>;
}

/** Sentences about each picture of a part that is measured: what it shows, and what it does not. */
const SENTENCES = 5;
const ABSENT = 2;

/**
 * Writes `instances_NAME.json` (COCO), the labels' own sentences as `sentences_NAME.jsonl` (for training), and
 * `expressions_NAME.jsonl`: sentences to measure with, the labels' own first, then by rule.
 */
export async function writePart(
  folder: string,
  images: readonly LabelledImage[],
  { name, exhaustive, byRule, masks, leastScore, seed }: WritePartOptions,
): Promise<WrittenPart> {
  await mkdir(folder, { recursive: true });
  const categories = [
    ...new Set([...exhaustive, ...images.flatMap(({ objects }) => objects.map((one) => one.category))]),
  ].sort();
  const annotations = images.flatMap(({ objects }, index) =>
    objects.map(({ id, category, segmentation, box }) => {
      const made = segmentation === null ? masks.get(id) : undefined;
      const shape = segmentation ?? made?.segmentation;
      return {
        ...{ id, image_id: index + 1, category_id: categories.indexOf(category) + 1, iscrowd: 0 },
        ...(shape ? cocoFields(shape) : { segmentation: [], bbox: box!, area: box![2] * box![3] }),
        ...(made ? { score: made.score } : {}),
      };
    }),
  );
  const coco = {
    info: { exhaustive },
    categories: categories.map((category, index) => ({ id: index + 1, name: category })),
    images: images.map(({ fileName, width, height }, index) => ({
      ...{ id: index + 1, file_name: fileName, width, height },
    })),
    annotations,
  };
  const text = `${JSON.stringify(coco)}\n`;
  await write(join(folder, `instances_${name}.json`), text);

  const own = images.flatMap(({ fileName, objects, absent }) => [
    ...sentencesAbout(objects).map(([expression, annotations]) => ({
      ...{ set: 'own', image: fileName, annotations, expression, kind: 'own' },
    })),
    ...absent.map((expression) => ({
      set: 'own',
      image: fileName,
      annotations: [],
      expression,
      kind: 'absent',
    })),
  ]);
  await write(join(folder, `sentences_${name}.jsonl`), lines(own.map((one) => JSON.stringify(one))));

  // The same shapes as training reads.
  const read = parseCocoInstances(text, `instances_${name}.json`, { leastScore });
  const byName = new Map(read.images.map((image) => [image.fileName, image.objects]));
  const measured: string[] = [];
  let present = 0;
  for (const image of images) {
    const { fileName, width, height } = image;
    const size = { width, height };
    const objects = byName.get(fileName) ?? [];
    const say = (about: Pick<ExpressionAnnotation, 'expression' | 'category' | 'kind' | 'segmentation'>) => {
      if (about.segmentation !== NOTHING) present++;
      measured.push(
        formatExpressionAnnotation({
          ...{ id: `${fileName}/${measured.length + 1}`, fileName, width, height, annotationId: undefined },
          ...about,
        }),
      );
    };
    for (const [expression, ids] of sentencesAbout(image.objects).slice(0, SENTENCES)) {
      const meant = objects.filter(({ id }) => ids.includes(id));
      if (meant.some(({ uncertain }) => uncertain)) continue;
      const category = image.objects.find(({ id }) => id === ids[0])?.category;
      const shapes = ids.map((id) => shapeOf(image, id, masks)!);
      say({ expression, category, kind: 'own', segmentation: union(shapes, size) });
    }
    for (const expression of image.absent) {
      say({ expression, category: undefined, kind: 'absent', segmentation: NOTHING });
    }
    if (!byRule) continue;
    const random = new Random(`${seed}/sentences/${fileName}`);
    const isExhaustive = (category: string) => exhaustive.includes(category);
    const made = sampleExpressions(objects, size, random, SENTENCES, { isExhaustive });
    for (const { text: expression, kind, category, targetId } of made) {
      say({ expression, category, kind, segmentation: shapeOf(image, targetId, masks)! });
    }
    for (let times = 0; times < ABSENT; times++) {
      const one = sampleAbsentExpression(objects, size, exhaustive, random);
      if (!one) continue;
      const { text: expression, category, missing } = one;
      say({ expression, category, kind: `absent-${missing}`, segmentation: NOTHING });
    }
  }
  await write(join(folder, `expressions_${name}.jsonl`), lines(measured));
  const counts: Record<string, number> = {};
  for (const { objects } of images)
    for (const { category } of objects) counts[category] = (counts[category] ?? 0) + 1;
  return {
    images: images.length,
    objects: annotations.length,
    sentences: measured.length,
    present,
    categories: counts,
  };
}

const NOTHING: Segmentation = { type: 'polygons', polygons: [] };

/** Sentences and the objects that they mean: one that several objects have means all of them. */
function sentencesAbout(objects: LabelledImage['objects']): [string, number[]][] {
  const meant = new Map<string, number[]>();
  for (const { id, expressions } of objects) {
    for (const expression of expressions) meant.set(expression, [...(meant.get(expression) ?? []), id]);
  }
  return [...meant];
}

const shapeOf = (
  { objects }: LabelledImage,
  id: number,
  masks: ReadonlyMap<number, MadeMask>,
): Segmentation | undefined =>
  objects.find((object) => object.id === id)?.segmentation ?? masks.get(id)?.segmentation;

function union(
  shapes: readonly Segmentation[],
  size: { readonly width: number; readonly height: number },
): Segmentation {
  if (shapes.length === 1) return shapes[0]!;
  const { width, height } = size;
  const data = new Uint8Array(width * height);
  for (const shape of shapes) {
    const mask = shapeMask(shape, size);
    for (let index = 0; index < data.length; index++) data[index]! |= mask.data[index]!;
  }
  return { type: 'rle', rle: encodeRle({ width, height, data }) };
}

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');
const write = (path: string, text: string) => writeAside(path, (aside) => writeFile(aside, text));
