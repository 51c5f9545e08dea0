/** Boxes of COCO instances with the sentences about them; their shapes, where there are any, are not looked at. */

import { z } from 'zod';
import { readTextFile } from '../../files/text-file.ts';
import { cocoAnnotationSchema, cocoSchema, listed } from '../coco-schemas.ts';
import { DatasetError } from '../errors.ts';
import { parseRecord } from '../parse-json.ts';
import { imageNameOf, sentencesOf } from '../sentences.ts';
import { type BoxedImages, type BoxedObject, boxInside } from './boxed-images.ts';

const schema = cocoSchema(
  cocoAnnotationSchema.loose().extend({
    bbox: z.tuple([z.number(), z.number(), z.number().positive(), z.number().positive()]),
  }),
);

/** Reads a COCO instances file. Throws a DatasetError that names the file and what is wrong first. */
export async function readCocoBoxes(file: string): Promise<BoxedImages> {
  const { info = {}, categories, images, annotations } = parseRecord(await readTextFile(file), schema, file);
  const known = new Map(categories.map((category) => [category.id, category]));
  const byImage = new Map(images.map((image) => [image.id, { image, objects: [] as BoxedObject[] }]));
  for (const annotation of annotations) {
    const { id, image_id, category_id, bbox } = annotation;
    const place = listed({ id }, 'image_id', image_id, byImage, file);
    listed({ id }, 'category_id', category_id, known, file);
    const box = boxInside(bbox, place.image);
    if (!box) throw new DatasetError(`annotation ${id}: its box lies outside of the image`, file);
    const expressions = sentencesOf(annotation);
    place.objects.push({
      id,
      categoryId: category_id,
      box,
      ...(expressions.length > 0 ? { expressions } : {}),
    });
  }
  return {
    info,
    categories,
    images: [...byImage.values()].map(({ image: { id, file_name, width, height }, objects }) => ({
      id,
      fileName: imageNameOf(file_name),
      width,
      height,
      objects,
    })),
  };
}
