/** COCO's annotation files, as all readers here check them: one schema, whose annotations each reader says. */

import { z } from 'zod';
import { DatasetError } from './errors.ts';

const side = z.number().int().positive();

/** Run lengths, compressed or not. */
export const cocoRleSchema = z.object({
  size: z.tuple([side, side]),
  counts: z.union([z.string(), z.array(z.number().int().nonnegative())]),
});

/** A polygon, x and y in turn. */
export const ringSchema = z
  .array(z.number())
  .min(6, 'a ring needs at least three points')
  .refine((ring) => ring.length % 2 === 0, 'a ring needs as many y as x');

export const categorySchema = z.object({ id: z.number().int(), name: z.string() });

export const cocoImageSchema = z.object({
  id: z.number().int(),
  file_name: z.string(),
  width: side,
  height: side,
});

/** What every annotation has: its image and its category. */
export const cocoAnnotationSchema = z.object({
  id: z.number().int(),
  image_id: z.number().int(),
  category_id: z.number().int(),
});

/** An annotated object, without its shape. */
export const cocoObjectSchema = cocoAnnotationSchema.extend({
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  area: z.number().nonnegative(),
});

/** A file of annotations of one form. */
export const cocoSchema = <Annotation extends z.ZodType>(annotation: Annotation) =>
  z.object({
    info: z.record(z.string(), z.unknown()).optional(),
    categories: z.array(categorySchema),
    images: z.array(cocoImageSchema),
    annotations: z.array(annotation),
  });

/** A sentence about an object. */
export const expressionSchema = z.string().trim().min(1, 'the expression is empty');

/** Of an annotation, the one of a file's entries that its field names; a DatasetError where the list does not have it. */
export function listed<Entry>(
  annotation: { readonly id: number | string },
  field: 'image_id' | 'category_id',
  id: number,
  entries: ReadonlyMap<number, Entry>,
  file: string,
): Entry {
  const entry = entries.get(id);
  if (entry !== undefined) return entry;
  const list = field === 'image_id' ? 'images' : 'categories';
  throw new DatasetError(
    `annotation ${annotation.id} has ${field} ${id}, which "${list}" does not list`,
    file,
  );
}
