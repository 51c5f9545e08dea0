import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { maskFromRle, rasterise } from '../../vector/index.ts';
import {
  cocoAnnotationSchema,
  cocoSchema,
  expressionSchema,
  listed,
  segmentationSchema,
} from '../coco-schemas.ts';
import { DatasetError } from '../errors.ts';
import { parseRecord } from '../parse-json.ts';
import { imageFolder } from './image-folder.ts';
import { type ReferringDataset, type ReferringSample, SPLITS, type Split } from './referring-dataset.ts';

const sentencesSchema = cocoSchema(
  cocoAnnotationSchema.extend({
    category_id: z.number().int().optional(),
    segmentation: segmentationSchema,
    expressions: z.array(expressionSchema).optional(),
    expression: expressionSchema.optional(),
  }),
);
type Coco = z.infer<typeof sentencesSchema>;

/**
 * COCO instances whose annotations carry sentences: `expressions` (a list) or `expression`, as written by hand or by a
 * tool. Annotations without any are no samples.
 *
 * @param source a JSON file, or a folder whose `*_train.json`, `*_val.json`, `*_test.json` are read
 * @param options.images folder of the images; default `images` beside the files, or their own folder
 * Throws a DatasetError.
 */
export async function openCocoExpressions(
  source: string,
  options: { readonly images?: string } = {},
): Promise<ReferringDataset> {
  const files = await cocoFiles(source);
  const images = options.images ?? (await imageFolder(files.values().next().value!));
  const contents = new Map<Split, Coco>();
  for (const [split, file] of files) {
    const text = await readFile(file, 'utf8').catch((cause: Error) => {
      throw new DatasetError(cause.message, file);
    });
    contents.set(split, parseRecord(text, sentencesSchema, file));
  }
  const categories = new Set(
    [...contents.values()].flatMap((coco) => coco.categories.map(({ name }) => name)),
  );
  return {
    name: basename(source),
    splits: SPLITS.filter((split) => files.has(split)),
    categories: [...categories].sort(),
    published: null,
    async *samples(split): AsyncGenerator<ReferringSample> {
      const coco = contents.get(split);
      if (!coco) return;
      const names = new Map(coco.categories.map(({ id, name }) => [id, name]));
      const byId = new Map(coco.images.map((image) => [image.id, image]));
      for (const annotation of coco.annotations) {
        const image = listed(annotation, 'image_id', annotation.image_id, byId, files.get(split)!);
        const { segmentation } = annotation;
        const category = names.get(annotation.category_id ?? Number.NaN);
        const expressions = annotation.expressions ?? (annotation.expression ? [annotation.expression] : []);
        for (const [index, expression] of expressions.entries()) {
          yield {
            id: expressions.length === 1 ? String(annotation.id) : `${annotation.id}.${index}`,
            split,
            fileName: image.file_name,
            imagePath: join(images, image.file_name),
            expression,
            ...(category === undefined ? {} : { category }),
            where: `${files.get(split)!}: annotation ${annotation.id}`,
            mask: async () =>
              Array.isArray(segmentation)
                ? rasterise(segmentation, image.width, image.height)
                : maskFromRle(segmentation),
          };
        }
      }
    },
  };
}

async function cocoFiles(source: string): Promise<Map<Split, string>> {
  const stats = await stat(source).catch(() => null);
  if (!stats) throw new DatasetError('does not exist; give a COCO JSON file or a folder of them', source);
  const paths = stats.isDirectory()
    ? (await readdir(source)).filter((name) => name.endsWith('.json')).map((name) => join(source, name))
    : [source];
  const files = new Map<Split, string>();
  for (const path of paths.sort()) {
    const match = /(?:^|[_.-])(train|val|test)(?:\d{4})?\.json$/.exec(basename(path));
    if (match) files.set(match[1] as Split, path);
    else if (!stats.isDirectory()) files.set('train', path);
  }
  if (files.size === 0) throw new DatasetError('has no *_train.json, *_val.json or *_test.json', source);
  return files;
}
