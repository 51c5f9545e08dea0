import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readTextFile } from '../../files/text-file.ts';
import { type Mask, maskFromRle } from '../../vector/index.ts';
import { PickleError } from '../../weights/pickle.ts';
import { rrsisdCategories } from '../categories.ts';
import { categorySchema, cocoRleSchema } from '../coco-schemas.ts';
import { DatasetError, describeIssue } from '../errors.ts';
import { parseRecord } from '../parse-json.ts';
import { readPlainPickle } from './plain-pickle.ts';
import { type ReferringDataset, type ReferringSample, SPLITS, type Split } from './referring-dataset.ts';

/** The pickle's name as distributed: references by the split of UNC. */
const REFS = 'refs(unc).p';

const refsSchema = z.array(
  z.object({
    ref_id: z.number().int(),
    ann_id: z.number().int(),
    image_id: z.number().int(),
    category_id: z.number().int(),
    split: z.enum(SPLITS),
    file_name: z.string().min(1),
    sentences: z
      .array(z.object({ raw: z.string(), sent: z.string() }))
      .length(1, 'RRSIS-D has exactly one sentence for each reference'),
  }),
);
type Reference = z.infer<typeof refsSchema>[number];

const instancesSchema = z.object({
  categories: z.array(categorySchema),
  annotations: z.array(
    z.object({
      id: z.number().int(),
      segmentation: z.union([cocoRleSchema.transform((one) => [one]), z.array(cocoRleSchema)]),
    }),
  ),
});
type Rles = z.infer<typeof instancesSchema>['annotations'][number]['segmentation'];

/**
 * RRSIS-D (Liu et al. 2024, "Rotated Multi-Scale Interaction Network") as distributed: `rrsisd/refs(unc).p` (a pickle,
 * read by the restricted unpickler), `rrsisd/instances.json`, `images/rrsisd/JPEGImages`. Masks are lists of run
 * lengths; a pixel is foreground where exactly one of them covers it, as the data set's own loader counts.
 * @param root the loaders' data root, or the folder of `refs(unc).p`
 * @param options.sentence which of the two spellings: `sent` (default) or `raw`
 * Throws a DatasetError that names the file.
 */
export async function openRrsisD(
  root: string,
  options: { readonly sentence?: 'sent' | 'raw' } = {},
): Promise<ReferringDataset> {
  const { sentence = 'sent' } = options;
  const files = await findFiles(root);
  const references = parseReferences(await readFile(files.refs), files.refs);
  const { categories, masks } = await readInstances(files.instances);
  return {
    name: 'RRSIS-D',
    splits: SPLITS.filter((split) => references.some((reference) => reference.split === split)),
    categories: rrsisdCategories,
    published: {
      samples: { train: 12181, val: 1740, test: 3481 },
      total: 17402,
      classes: 20,
      imageSize: [800, 800],
      source: 'Table 1; splits of the distributed files',
    },
    async *samples(split: Split): AsyncGenerator<ReferringSample> {
      for (const reference of references) {
        if (reference.split !== split) continue;
        const { ann_id, category_id, file_name, ref_id, sentences } = reference;
        const category = rrsisdCategories[category_id] ?? categories.get(category_id);
        yield {
          id: String(ref_id),
          split,
          fileName: file_name,
          imagePath: join(files.images, file_name),
          expression: sentences[0]![sentence].trim(),
          ...(category === undefined ? {} : { category }),
          where: `${files.refs}: reference ${ref_id}`,
          mask: async () => {
            const rles = masks.get(ann_id);
            if (!rles) {
              throw new DatasetError(
                `reference ${ref_id} has ann_id ${ann_id}, which is not there`,
                files.instances,
              );
            }
            try {
              return coveredOnce(rles);
            } catch (cause) {
              throw new DatasetError(
                `image '${file_name}', annotation ${ann_id}: ${(cause as Error).message}`,
                files.instances,
              );
            }
          },
        };
      }
    },
  };
}

/** Where the files lie: below the loaders' data root, beside it, or all in one folder. */
async function findFiles(root: string): Promise<{ refs: string; instances: string; images: string }> {
  const folder = await firstExisting([join(root, 'rrsisd'), root], (path) => join(path, REFS));
  if (folder === null) {
    throw new DatasetError(
      `has neither 'rrsisd/${REFS}' nor '${REFS}'; give the data root or the folder of that file`,
      root,
    );
  }
  const candidates = [
    join(folder, '..', 'images', 'rrsisd', 'JPEGImages'),
    join(folder, 'images', 'rrsisd', 'JPEGImages'),
    join(folder, 'JPEGImages'),
  ];
  return {
    refs: join(folder, REFS),
    instances: join(folder, 'instances.json'),
    images: (await firstExisting(candidates)) ?? candidates[0]!,
  };
}

async function firstExisting(
  paths: readonly string[],
  probe: (path: string) => string = (path) => path,
): Promise<string | null> {
  for (const path of paths) if (await stat(probe(path)).catch(() => null)) return path;
  return null;
}

/** The references of a `refs(unc).p`. Throws a DatasetError. */
export function parseReferences(bytes: Uint8Array, file: string): Reference[] {
  let value: unknown;
  try {
    value = readPlainPickle(bytes);
  } catch (cause) {
    if (!(cause instanceof PickleError)) throw cause;
    throw new DatasetError(`${cause.message}; fetch the file again`, file);
  }
  const parsed = refsSchema.safeParse(value);
  if (!parsed.success) throw new DatasetError(describeIssue(parsed.error), file);
  return parsed.data;
}

async function readInstances(
  file: string,
): Promise<{ categories: Map<number, string>; masks: Map<number, Rles> }> {
  const text = await readTextFile(file).catch((cause: NodeJS.ErrnoException) => {
    throw new DatasetError(
      cause.code === 'ENOENT' ? 'does not exist; RRSIS-D comes with it' : cause.message,
      file,
    );
  });
  const { categories, annotations } = parseRecord(text, instancesSchema, file);
  return {
    categories: new Map(categories.map(({ id, name }) => [id, name])),
    masks: new Map(annotations.map(({ id, segmentation }) => [id, segmentation])),
  };
}

/** Pixels that exactly one of the masks covers. */
function coveredOnce(rles: Rles): Mask {
  const [first, ...rest] = rles.map((one) => maskFromRle(one));
  if (!first) throw new RangeError('has no mask; an empty list does not say that nothing is there');
  const sum = first.data;
  for (const { width, height, data } of rest) {
    if (width !== first.width || height !== first.height) throw new RangeError('its masks differ in size');
    for (let index = 0; index < sum.length; index++) sum[index]! += data[index]!;
  }
  if (rest.length > 0) for (let index = 0; index < sum.length; index++) sum[index] = sum[index] === 1 ? 1 : 0;
  return first;
}
