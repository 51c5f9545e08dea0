/** COCO instance annotations, as NWPU VHR-10's: images with their objects. */

import { z } from 'zod';
import { readTextFile } from '../files/text-file.ts';
import { maskFromRle, ringsOfMask } from '../vector/index.ts';
import { type OnBadRecord, tellBad } from './bad-record.ts';
import { rrsisdName } from './categories.ts';
import { cocoObjectSchema, cocoSchema, listed } from './coco-schemas.ts';
import { DatasetError } from './errors.ts';
import type { AnnotatedObject } from './expressions/index.ts';
import { parseRecord } from './parse-json.ts';
import { imageNameOf } from './sentences.ts';
import { isShapeProblem, readShape } from './shape.ts';

export type AnnotatedImage = {
  readonly id: number;
  readonly fileName: string;
  readonly width: number;
  readonly height: number;
  readonly objects: readonly AnnotatedObject[];
};

/** Images of one origin and what may be said of all of them. */
export type AnnotatedSet = {
  readonly images: readonly AnnotatedImage[];
  /** All categories of the file, in its order. */
  readonly categories: readonly string[];
  /**
   * The categories of which every object in the images is annotated, so that "all", "the only", "the largest" and "there is
   * none" can be said of them: the file's `info.exhaustive`, or all where it does not say.
   */
  readonly exhaustive: readonly string[];
};

const instancesSchema = cocoSchema(
  cocoObjectSchema.extend({
    segmentation: z.unknown().optional(),
    /** How far a mask can be trusted that was made from a box (`skyrefer data masks`). */
    score: z.number().optional(),
    /** The image does not show what the annotation's sentences are about: there is no object. */
    absent: z.boolean().optional(),
  }),
).extend({ info: z.object({ exhaustive: z.array(z.string()).optional() }).optional() });

/** Run lengths become rings without stairs: details of less than this many pixels are left out. */
const RING_TOLERANCE = 0.75;

export type CocoOptions = {
  /** Objects whose mask has a lower score are `uncertain`: nothing is said of them. Default 0. */
  readonly leastScore?: number;
  /**
   * Told of objects whose shape cannot be used. They are `uncertain` then, with their box for a shape, so that nothing is
   * said of them and nobody takes them for not there; where there is no box either, their image is left out. Without it they
   * are errors.
   */
  readonly onBad?: OnBadRecord | undefined;
};

/**
 * Reads COCO instances from JSON text. Categories get their RRSIS-D names ({@link rrsisdName}); images keep the order of
 * the file, also those without objects. Throws DatasetError naming `file` and the first field that is wrong.
 */
export function parseCocoInstances(text: string, file: string, options: CocoOptions = {}): AnnotatedSet {
  const { leastScore = 0 } = options;
  const { info, categories, images, annotations } = parseRecord(text, instancesSchema, file);
  const names = new Map(categories.map(({ id, name }) => [id, rrsisdName(name)]));
  const byId = new Map(images.map((image) => [image.id, image]));
  const unknown = new Set<number>();
  const objects = new Map<number, AnnotatedObject[]>(images.map(({ id }) => [id, []]));
  for (const annotation of annotations) {
    const category = listed(annotation, 'category_id', annotation.category_id, names, file);
    const list = listed(annotation, 'image_id', annotation.image_id, objects, file);
    const { id, segmentation, bbox, area, score = 1, absent = false } = annotation;
    if (absent) continue;
    const image = byId.get(annotation.image_id)!;
    const shape = readShape(segmentation, image, bbox, 'missing');
    if (isShapeProblem(shape)) {
      const reason = [
        ...(shape.path.length > 0 ? [`segmentation.${shape.path.join('.')}`] : []),
        shape.message,
      ];
      const where = `${file}: image '${image.file_name}', annotation ${id}`;
      tellBad({ id: String(id), where, reason: reason.join(': ') }, options.onBad);
      // Where not even its box is known, nothing can be said of its image.
      if (!(bbox[2] > 0 && bbox[3] > 0)) unknown.add(annotation.image_id);
    }
    const polygons = isShapeProblem(shape)
      ? [boxRing(bbox)]
      : shape.type === 'polygons'
        ? shape.polygons
        : ringsOfMask(maskFromRle(shape.rle), RING_TOLERANCE);
    const uncertain = score < leastScore || isShapeProblem(shape);
    list.push({ id, category, polygons, box: bbox, area, ...(uncertain ? { uncertain } : {}) });
  }
  const all = [...new Set(names.values())];
  const exhaustive = info?.exhaustive?.map(rrsisdName) ?? all;
  const stranger = exhaustive.find((category) => !all.includes(category));
  if (stranger !== undefined) {
    throw new DatasetError(`info.exhaustive names '${stranger}', which "categories" does not list`, file);
  }
  return {
    images: images
      .filter(({ id }) => !unknown.has(id))
      .map(({ id, file_name, width, height }) => ({
        id,
        fileName: imageNameOf(file_name),
        width,
        height,
        objects: objects.get(id)!,
      })),
    categories: all,
    exhaustive,
  };
}

const boxRing = ([x, y, width, height]: readonly [number, number, number, number]): number[] => [
  ...[x, y, x + width, y],
  ...[x + width, y + height, x, y + height],
];

/**
 * {@link parseCocoInstances} of a file.
 *
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { readCocoInstances } from 'skyrefer/datasets';
 * const ring = [0, 0, 4, 0, 4, 2, 0, 2];
 * const coco = {
 *   images: [{ id: 7, file_name: 'a.png', width: 4, height: 4 }],
 *   categories: [{ id: 1, name: 'ship' }],
 *   annotations: [{ id: 1, image_id: 7, category_id: 1, segmentation: [ring], bbox: [0, 0, 4, 2], area: 8 }],
 * };
 * await writeFile('instances.json', JSON.stringify(coco));
 * const { images } = await readCocoInstances('instances.json');
 * console.log(images[0]!.fileName, images[0]!.objects[0]!.category); // a.png ship
 * ```
 */
export async function readCocoInstances(file: string, options: CocoOptions = {}): Promise<AnnotatedSet> {
  return parseCocoInstances(await readTextFile(file), file, options);
}
