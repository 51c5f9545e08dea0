/** COCO instance annotations, as NWPU VHR-10's: images with their objects. */

import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { rrsisdName } from './categories.ts';
import { categorySchema, imageSchema, ringSchema } from './coco-schemas.ts';
import { DatasetError } from './errors.ts';
import type { SceneObject } from './expressions/index.ts';
import { parseRecord } from './parse-json.ts';

export type AnnotatedImage = {
  readonly id: number;
  readonly fileName: string;
  readonly width: number;
  readonly height: number;
  readonly objects: readonly SceneObject[];
};

const cocoSchema = z.object({
  categories: z.array(categorySchema),
  images: z.array(imageSchema),
  annotations: z.array(
    z.object({
      id: z.number().int(),
      image_id: z.number().int(),
      category_id: z.number().int(),
      segmentation: z.array(ringSchema),
      bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
      area: z.number().nonnegative(),
    }),
  ),
});

/**
 * Reads COCO instances from JSON text. Categories get their RRSIS-D names ({@link rrsisdName}); images keep the order of
 * the file, also those without objects. Throws DatasetError naming `file` and the first field that is wrong.
 */
export function parseCocoInstances(text: string, file: string): AnnotatedImage[] {
  const { categories, images, annotations } = parseRecord(text, cocoSchema, file);
  const names = new Map(categories.map(({ id, name }) => [id, rrsisdName(name)]));
  const objects = new Map<number, SceneObject[]>(images.map(({ id }) => [id, []]));
  for (const annotation of annotations) {
    const category = names.get(annotation.category_id);
    if (category === undefined) {
      throw new DatasetError(
        `annotation ${annotation.id} has category_id ${annotation.category_id}, which "categories" does not list`,
        file,
      );
    }
    const list = objects.get(annotation.image_id);
    if (list === undefined) {
      throw new DatasetError(
        `annotation ${annotation.id} has image_id ${annotation.image_id}, which "images" does not list`,
        file,
      );
    }
    list.push({
      id: annotation.id,
      category,
      polygons: annotation.segmentation,
      box: annotation.bbox,
      area: annotation.area,
    });
  }
  return images.map(({ id, file_name, width, height }) => ({
    id,
    fileName: file_name,
    width,
    height,
    objects: objects.get(id)!,
  }));
}

/** {@link parseCocoInstances} of a file. */
export async function readCocoInstances(file: string): Promise<AnnotatedImage[]> {
  return parseCocoInstances(await readFile(file, 'utf8'), file);
}
