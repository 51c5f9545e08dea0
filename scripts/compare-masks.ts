/**
 * How well masks that were made of boxes (`skyrefer data masks`) agree with outlines that people drew:
 *
 *   npx tsx scripts/compare-masks.ts TRUTH.json MASKS.json
 *
 * Both are COCO instances; objects are matched by their annotation ids. Prints, for each category, the mean
 * intersection over union, the share above 0.5 and 0.8, and the mean score that the masks were given.
 */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { cocoRleSchema, ringSchema } from '../src/datasets/coco-schemas.ts';
import { parseRecord } from '../src/datasets/parse-json.ts';
import { type Mask, maskFromRle, overlap, rasterise } from '../src/vector/index.ts';

const schema = z.object({
  categories: z.array(z.object({ id: z.number(), name: z.string() })),
  images: z.array(z.object({ id: z.number(), width: z.number(), height: z.number() })),
  annotations: z.array(
    z.object({
      id: z.number(),
      image_id: z.number(),
      category_id: z.number(),
      segmentation: z.union([z.array(ringSchema), cocoRleSchema]),
      score: z.number().optional(),
    }),
  ),
});
const read = async (file: string) => parseRecord(await readFile(file, 'utf8'), schema, file);

const [truthFile, masksFile] = process.argv.slice(2);
if (!truthFile || !masksFile) throw new Error('give the file with the outlines and the one with the masks');
const truth = await read(truthFile);
const masks = await read(masksFile);
const sizes = new Map(truth.images.map((image) => [image.id, image]));
const outlines = new Map(truth.annotations.map((annotation) => [annotation.id, annotation]));
const names = new Map(truth.categories.map(({ id, name }) => [id, name]));

type Annotation = (typeof truth.annotations)[number];
function maskOf({ segmentation, image_id }: Annotation): Mask {
  const { width, height } = sizes.get(image_id)!;
  return Array.isArray(segmentation) ? rasterise(segmentation, width, height) : maskFromRle(segmentation);
}

const compared = new Map<string, { iou: number; score: number }[]>();
for (const annotation of masks.annotations) {
  const outline = outlines.get(annotation.id);
  if (!outline) throw new Error(`${truthFile} has no annotation ${annotation.id}`);
  const { intersection, union } = overlap(maskOf(annotation), maskOf(outline));
  const entry = { iou: union === 0 ? 1 : intersection / union, score: annotation.score ?? 1 };
  const name = names.get(outline.category_id)!;
  compared.set(name, [...(compared.get(name) ?? []), entry]);
}
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const percent = (value: number) => (100 * value).toFixed(1).padStart(8);
console.log(`${'category'.padEnd(22)}objects     IoU  > 0.5   > 0.8   score`);
for (const [name, entries] of [...compared, ['all', [...compared.values()].flat()] as const]) {
  const ious = entries.map(({ iou }) => iou);
  const above = (limit: number) => mean(ious.map((iou) => Number(iou > limit)));
  const figures = [mean(ious), above(0.5), above(0.8), mean(entries.map(({ score }) => score))];
  console.log(name.padEnd(22) + String(entries.length).padStart(7) + figures.map(percent).join(''));
}
