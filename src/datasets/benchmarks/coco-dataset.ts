import { basename } from 'node:path';
import { z } from 'zod';
import { readTextFile } from '../../files/text-file.ts';
import type { OnBadRecord } from '../bad-record.ts';
import { cocoImageSchema } from '../coco-schemas.ts';
import { parseRecord } from '../parse-json.ts';
import { imageNameOf, sentencesOf } from '../sentences.ts';
import { type AnnotationFile, annotatedDataset, annotationFiles } from './annotated-dataset.ts';
import type { AnnotatedRecord } from './annotated-record.ts';
import type { ReferringDataset, Split } from './referring-dataset.ts';

const id = z.union([z.number(), z.string()]).transform(String);

const annotationSchema = z.looseObject({
  id: id.optional(),
  image_id: id,
  category_id: id.optional(),
  absent: z.boolean().optional(),
});

const fileSchema = z.object({
  images: z.array(cocoImageSchema.extend({ id })),
  categories: z.array(z.object({ id, name: z.string() })).default([]),
  annotations: z.array(z.unknown()),
  /** Tools write what they like into it. */
  info: z
    .object({ exhaustive: z.array(z.unknown()) })
    .optional()
    .catch(undefined),
});

/**
 * COCO instances whose annotations carry sentences, under any of the keys that tools use (`sentencesOf`). Annotations
 * without any are no samples, and are not looked at further. `"absent": true` says that the image does not show what the
 * sentences are about; a box without a shape says nothing of the kind and is refused.
 *
 * @param source a JSON file, or a folder whose `*_train.json`, `*_val.json`, `*_test.json` are read
 * @param options.images folder of the images; default `images` beside the files, or their own folder
 * Throws a DatasetError.
 */
export async function openCocoExpressions(
  source: string,
  options: { readonly images?: string } = {},
): Promise<ReferringDataset> {
  const files = await annotationFiles(source, '.json', 'a COCO JSON file');
  return annotatedDataset(basename(source), source, files, options.images, (file, split) =>
    readCocoFile(file, split),
  );
}

/**
 * A file's records.
 * @param all those without sentences, too
 */
export async function readCocoFile(file: string, split: Split, all = false): Promise<AnnotationFile> {
  const { images, categories, annotations, info } = parseRecord(await readTextFile(file), fileSchema, file);
  const names = new Map(categories.map(({ id, name }) => [id, name]));
  const byId = new Map(images.map((image) => [image.id, image]));
  const records: AnnotatedRecord[] = [];
  const bad: Parameters<OnBadRecord>[0][] = [];
  for (const [index, value] of annotations.entries()) {
    const said = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
    const expressions = sentencesOf(said);
    if (expressions.length === 0 && !all) continue;
    const parsed = annotationSchema.safeParse(value);
    const name = String(said.id ?? `number ${index + 1}`);
    const image = parsed.success ? byId.get(parsed.data.image_id) : undefined;
    if (!parsed.success || !image) {
      const issue = parsed.error?.issues[0];
      const reason = issue
        ? `${issue.path.join('.')}: ${issue.message}`
        : `has image_id ${said.image_id}, which "images" does not list`;
      bad.push({ id: name, where: `${file}: annotation ${name}`, reason });
      continue;
    }
    const { category_id, absent = false, segmentation, bbox } = parsed.data;
    records.push({
      id: name,
      split,
      file,
      fileName: imageNameOf(image.file_name),
      size: image,
      expressions,
      category: category_id === undefined ? undefined : names.get(category_id),
      segmentation,
      box: bbox,
      absent,
    });
  }
  return {
    records,
    bad,
    categories: categories.map(({ name }) => name),
    annotations: annotations.length,
    images: images.map((image) => ({ fileName: imageNameOf(image.file_name), split, size: image })),
    ...(info ? { exhaustive: info.exhaustive.map(String) } : {}),
  };
}
