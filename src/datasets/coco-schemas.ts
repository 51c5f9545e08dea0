/** The pieces of COCO's annotation files, as the readers here check them. */

import { z } from 'zod';

const side = z.number().int().positive();

/** Run lengths, compressed or not. */
export const rleSchema = z.object({
  size: z.tuple([side, side]),
  counts: z.union([z.string(), z.array(z.number().int().nonnegative())]),
});

/** A polygon, x and y in turn. */
export const ringSchema = z.array(z.number()).min(6, 'a ring needs at least three points');

export const categorySchema = z.object({ id: z.number().int(), name: z.string() });

export const imageSchema = z.object({
  id: z.number().int(),
  file_name: z.string(),
  width: side,
  height: side,
});

/** A sentence about an object. */
export const expressionSchema = z.string().trim().min(1, 'the expression is empty');
