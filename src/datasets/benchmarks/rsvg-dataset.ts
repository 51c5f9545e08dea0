import { basename } from 'node:path';
import { readVocBoxes } from '../boxes/voc-boxes.ts';
import { annotatedDataset } from './annotated-dataset.ts';
import type { AnnotatedRecord } from './annotated-record.ts';
import type { ReferringDataset } from './referring-dataset.ts';

/**
 * Visual grounding as RSVG and DIOR-RSVG have it: an XML file for each image, whose objects have a box and a description.
 * What lies inside is not said, so none of it is a sample: each is refused with the remedy. With masks of the boxes
 * (`skyrefer data masks`, which keeps the sentences) they are.
 * @param source folder of the XML files
 */
export async function openRsvg(
  source: string,
  options: { readonly images?: string } = {},
): Promise<ReferringDataset> {
  const { images, categories } = await readVocBoxes(source);
  const names = new Map(categories.map(({ id, name }) => [id, name]));
  const records = images.flatMap(({ fileName, width, height, objects }): AnnotatedRecord[] =>
    objects.map(({ id, box, categoryId, expressions = [] }) => ({
      id: String(id),
      split: 'train',
      file: source,
      fileName,
      size: { width, height },
      expressions,
      category: names.get(categoryId),
      segmentation: null,
      box,
    })),
  );
  const file = { records, bad: [], categories: [...names.values()], annotations: records.length };
  return annotatedDataset(
    basename(source),
    source,
    [{ file: source, split: 'train' }],
    options.images ?? source,
    async () => file,
  );
}
