import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import sharp from 'sharp';
import { z } from 'zod';
import { readTextFile } from '../../files/text-file.ts';
import type { ImageSize } from '../../programs/mask-prompts.ts';
import { emptyMask, encodeRle } from '../../vector/index.ts';
import type { BadRecord } from '../bad-record.ts';
import { DatasetError } from '../errors.ts';
import { parseRecord } from '../parse-json.ts';
import { imageNameOf, sentencesOf } from '../sentences.ts';
import { MAX_PIXELS } from '../shape.ts';
import { type AnnotationFile, annotatedDataset } from './annotated-dataset.ts';
import type { AnnotatedRecord } from './annotated-record.ts';
import { ellipseRing } from './ellipse-ring.ts';
import { type ReferringDataset, SPLITS, type Split } from './referring-dataset.ts';

const shapeSchema = z.looseObject({
  label: z.string().default(''),
  points: z.array(z.tuple([z.number(), z.number()])),
  group_id: z.union([z.number(), z.string()]).nullish(),
  shape_type: z.string().default('polygon'),
  mask: z.string().nullish(),
});
type Shape = z.infer<typeof shapeSchema>;

const fileSchema = z.object({
  shapes: z.array(z.unknown()),
  imagePath: z.string().min(1),
  imageWidth: z.number().int().positive(),
  imageHeight: z.number().int().positive(),
});

/**
 * LabelMe: a JSON file for each image, whose shapes (polygons, circles, masks) carry their sentence in `description`, or under any
 * other key that tools use (`sentencesOf`). Shapes with the same `group_id` are one thing. Rectangles say nothing of what is
 * inside and are refused.
 *
 * @param source a file, or a folder of them; files in its folders `train`, `val` and `test` are of these splits, others of train
 * @param options.images folder of the images; default: where each file says, beside it
 * Throws a DatasetError.
 */
export async function openLabelMe(
  source: string,
  options: { readonly images?: string } = {},
): Promise<ReferringDataset> {
  const files = await labelMeFiles(source);
  const folder = options.images ?? ((await stat(source)).isDirectory() ? source : dirname(source));
  return annotatedDataset(basename(source), source, files, folder, (file, split) =>
    readLabelMe(file, split, options.images === undefined ? folder : null),
  );
}

async function labelMeFiles(source: string): Promise<{ file: string; split: Split }[]> {
  const stats = await stat(source).catch(() => null);
  if (!stats)
    throw new DatasetError('does not exist; give a JSON file of LabelMe or a folder of them', source);
  if (!stats.isDirectory()) return [{ file: source, split: 'train' }];
  const files: { file: string; split: Split }[] = [];
  for (const [folder, split] of [
    [source, 'train'],
    ...SPLITS.map((name) => [join(source, name), name]),
  ] as const) {
    for (const name of (await readdir(folder).catch(() => [])).sort()) {
      if (/\.json$/i.test(name)) files.push({ file: join(folder, name), split: split as Split });
    }
  }
  if (files.length === 0) throw new DatasetError('has no .json file of LabelMe', source);
  return files;
}

/**
 * A file's records.
 * @param root folder that names of images count from, where their own files say where they lie
 * @param all those without sentences, too
 */
export async function readLabelMe(
  file: string,
  split: Split,
  root: string | null,
  all = false,
): Promise<AnnotationFile> {
  const { shapes, imagePath, imageWidth, imageHeight } = parseRecord(
    await readTextFile(file),
    fileSchema,
    file,
  );
  const size = { width: imageWidth, height: imageHeight };
  const said = imageNameOf(imagePath);
  const fileName = root === null ? basename(said) : relative(root, join(dirname(file), said));
  const records: AnnotatedRecord[] = [];
  const bad: BadRecord[] = [];
  const groups = new Map<string, Shape[]>();
  for (const [index, value] of shapes.entries()) {
    const parsed = shapeSchema.safeParse(value);
    if (!parsed.success) {
      const issue = parsed.error.issues[0]!;
      const name = `annotation ${index + 1}`;
      // Only where it has a sentence is it anybody's concern.
      if (
        all ||
        (typeof value === 'object' &&
          value !== null &&
          sentencesOf(value as Record<string, unknown>).length > 0)
      ) {
        const where = `${file}: image '${fileName}', ${name}`;
        bad.push({ id: name, where, reason: `${issue.path.join('.')}: ${issue.message}` });
      }
      continue;
    }
    const { group_id } = parsed.data;
    const key = group_id === null || group_id === undefined ? `alone ${index}` : `group ${group_id}`;
    groups.set(key, [...(groups.get(key) ?? []), parsed.data]);
  }
  for (const [index, parts] of [...groups.values()].entries()) {
    const expressions = [...new Set(parts.flatMap((part) => sentencesOf(part)))];
    if (expressions.length === 0 && !all) continue;
    const about = { split, file, fileName, size, expressions, category: parts[0]!.label || undefined };
    records.push({
      id: `${basename(file, '.json')}.${index + 1}`,
      ...about,
      ...(await shapeOf(parts, size)),
    });
  }
  const categories = [...groups.values()].flatMap(([first]) => (first?.label ? [first.label] : []));
  const images = [{ fileName, split, size }];
  return { records, bad, categories, annotations: shapes.length, images };
}

async function shapeOf(
  parts: readonly Shape[],
  size: ImageSize,
): Promise<Pick<AnnotatedRecord, 'segmentation' | 'box' | 'problem'>> {
  const rings: number[][] = [];
  const masks: Shape[] = [];
  for (const part of parts) {
    const [first = [0, 0], second = first] = part.points;
    if (part.shape_type === 'polygon') rings.push(part.points.flat());
    else if (part.shape_type === 'circle') {
      const radius = Math.hypot(second[0] - first[0], second[1] - first[1]);
      rings.push(ellipseRing(first[0], first[1], radius, radius));
    } else if (part.shape_type === 'mask') masks.push(part);
    else if (part.shape_type === 'rectangle') {
      const [x, y] = [Math.min(first[0], second[0]), Math.min(first[1], second[1])];
      const sides = [Math.abs(second[0] - first[0]), Math.abs(second[1] - first[1])];
      return { segmentation: null, box: [x, y, ...sides] };
    } else
      return { segmentation: null, problem: `is a ${part.shape_type}, which has no inside; draw a polygon` };
  }
  if (masks.length === 0) return { segmentation: rings };
  if (rings.length > 0) {
    return { segmentation: null, problem: 'is a group of masks and polygons; use one kind for one thing' };
  }
  if (size.width * size.height > MAX_PIXELS) return { segmentation: null, problem: 'its image is too large' };
  const mask = emptyMask(size.width, size.height);
  for (const part of masks) {
    const problem = await drawMask(part, mask);
    if (problem !== null) return { segmentation: null, problem };
  }
  return { segmentation: encodeRle(mask) };
}

/** A picture of the mask in the box of its two points. Returns what is wrong. */
async function drawMask(
  { mask: encoded, points }: Shape,
  mask: ReturnType<typeof emptyMask>,
): Promise<string | null> {
  const [[left, top] = [0, 0]] = points;
  try {
    const { data, info } = await sharp(Buffer.from(encoded ?? '', 'base64'), { limitInputPixels: MAX_PIXELS })
      .extractChannel(0)
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    for (let index = 0; index < data.length; index++) {
      const [x, y] = [
        Math.round(left) + (index % info.width),
        Math.round(top) + Math.floor(index / info.width),
      ];
      if (data[index]! > 0 && x >= 0 && y >= 0 && x < mask.width && y < mask.height)
        mask.data[y * mask.width + x] = 1;
    }
    return null;
  } catch {
    return 'its mask is no readable picture';
  }
}
