import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { readTextFile } from '../../files/text-file.ts';
import type { ImageSize } from '../../programs/mask-prompts.ts';
import { emptyMask, encodeRle } from '../../vector/index.ts';
import type { BadRecord } from '../bad-record.ts';
import { DatasetError } from '../errors.ts';
import { checkRecord, parseJsonText } from '../parse-json.ts';
import { imageNameOf, isSentenceKey, sentencesOf } from '../sentences.ts';
import { MAX_PIXELS } from '../shape.ts';
import { type AnnotationFile, annotatedDataset, annotationFiles } from './annotated-dataset.ts';
import type { AnnotatedRecord } from './annotated-record.ts';
import { ellipseRing } from './ellipse-ring.ts';
import { imageFolder } from './image-folder.ts';
import { decodeBrush } from './label-studio-brush.ts';
import type { ReferringDataset, Split } from './referring-dataset.ts';

const id = z.union([z.number(), z.string()]).transform(String);

const resultSchema = z.looseObject({
  id: z.string().optional(),
  type: z.string(),
  from_name: z.string().optional(),
  original_width: z.number().optional(),
  original_height: z.number().optional(),
  value: z.record(z.string(), z.unknown()).default({}),
  meta: z.record(z.string(), z.unknown()).optional(),
});
type Result = z.infer<typeof resultSchema>;

const taskSchema = z.looseObject({
  id: id.optional(),
  data: z.record(z.string(), z.unknown()),
  annotations: z.array(
    z.looseObject({ was_cancelled: z.boolean().optional(), result: z.array(resultSchema) }),
  ),
});

/**
 * Label Studio's JSON export (not "JSON-MIN"): regions are polygons, brushes or ellipses. A region's sentences are those of
 * a text area of its own, or of its notes (`meta.text`). Where no region of a task has any, and the task's `data` or a text area
 * about the whole image has a sentence, all regions together are what it means. The first annotation that was not
 * cancelled counts. Rectangles say nothing of what is inside and are refused.
 *
 * @param options.images folder of the images, by the names that they had when they were uploaded, or have in Label Studio
 * Throws a DatasetError.
 */
export async function openLabelStudio(
  source: string,
  options: { readonly images?: string } = {},
): Promise<ReferringDataset> {
  const files = await annotationFiles(source, '.json', 'a JSON export of Label Studio');
  const folder = options.images ?? (await imageFolder(files[0]!.file));
  return annotatedDataset(basename(source), source, files, folder, (file, split) =>
    readExport(file, split, folder),
  );
}

async function readExport(file: string, split: Split, folder: string): Promise<AnnotationFile> {
  const tasks = parseJsonText(await readTextFile(file), file);
  if (
    !Array.isArray(tasks) ||
    !tasks.every((task) => typeof task === 'object' && task !== null && 'data' in task)
  ) {
    throw new DatasetError(
      "is not a JSON export of Label Studio (a list of tasks with 'data' and 'annotations')",
      file,
    );
  }
  const records: AnnotatedRecord[] = [];
  const bad: BadRecord[] = [];
  const categories = new Set<string>();
  let annotations = 0;
  for (const [index, value] of tasks.entries()) {
    const name = String((value as { id?: unknown }).id ?? index + 1);
    let task: z.infer<typeof taskSchema>;
    try {
      task = checkRecord(value, taskSchema, file);
    } catch (error) {
      bad.push({ id: name, where: `${file}: task ${name}`, reason: (error as DatasetError).reason });
      continue;
    }
    const results = task.annotations.find(({ was_cancelled }) => was_cancelled !== true)?.result ?? [];
    const things = thingsOf(task.data, results);
    annotations += things.length;
    const fileName = imageOf(task.data, folder);
    for (const [number, { regions, expressions }] of things.entries()) {
      const category = categoryOf(regions);
      if (category !== undefined) categories.add(category);
      if (expressions.length === 0) continue;
      const recordId = `${name}.${number + 1}`;
      const size = sizeOf(regions);
      if (fileName === null || size === null) {
        const reason =
          fileName === null ? "its task's data names no image" : 'says no original size of its image';
        bad.push({ id: recordId, where: `${file}: task ${name}, region ${number + 1}`, reason });
        continue;
      }
      const about = { id: recordId, split, file, fileName, size, expressions, category };
      records.push({ ...about, ...shapeOf(regions, size) });
    }
  }
  return { records, bad, categories: [...categories], annotations };
}

interface Thing {
  readonly regions: readonly Result[];
  readonly expressions: readonly string[];
}

const isText = ({ type }: Result): boolean => type === 'textarea' || type === 'choices';
/** What a region is besides its shape: parts of the same result that only name it. */
const isShape = ({ value }: Result): boolean =>
  ['points', 'rle', 'radiusX', 'width'].some((key) => key in value);

function thingsOf(data: Readonly<Record<string, unknown>>, results: readonly Result[]): Thing[] {
  const regions = new Map<string, Result[]>();
  const texts = new Map<string, string[]>();
  for (const [index, result] of results.entries()) {
    const key = result.id ?? `${index}`;
    if (isText(result)) {
      if (result.type === 'textarea')
        texts.set(key, [...(texts.get(key) ?? []), ...sentencesOf(result.value)]);
    } else if (isShape(result) && !regions.has(key)) regions.set(key, [result]);
    if (result.meta) texts.set(key, [...(texts.get(key) ?? []), ...sentencesOf(result.meta)]);
  }
  const things = [...regions].map(([key, parts]) => ({ regions: parts, expressions: texts.get(key) ?? [] }));
  if (things.some(({ expressions }) => expressions.length > 0) || regions.size === 0) return things;
  const ofImage = [...texts].filter(([key]) => !regions.has(key)).flatMap(([, said]) => said);
  const expressions = ofImage.length > 0 ? ofImage : sentencesOf(data);
  return expressions.length === 0 ? things : [{ regions: [...regions.values()].flat(), expressions }];
}

function categoryOf([first]: readonly Result[]): string | undefined {
  const labels = first?.value[first.type];
  return Array.isArray(labels) && typeof labels[0] === 'string' ? labels[0] : undefined;
}

function sizeOf(regions: readonly Result[]): ImageSize | null {
  const { original_width: width = 0, original_height: height = 0 } = regions[0] ?? {};
  return width >= 1 && height >= 1 && width * height <= MAX_PIXELS ? { width, height } : null;
}

/** The name of a task's image in the folder of images; null where its data has none. */
function imageOf(data: Readonly<Record<string, unknown>>, folder: string): string | null {
  const entries = Object.entries(data).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && !isSentenceKey(entry[0]),
  );
  const [, address] =
    entries.find(([key]) => /^(image|img|picture|photo)$/i.test(key)) ??
    entries.find(([, value]) => /\.(png|jpe?g|tiff?|webp)($|\?)/i.test(value)) ??
    [];
  if (address === undefined) return null;
  // Local files are addressed as /data/local-files/?d=folder/a.png, uploads as /data/upload/1/0a1b2c3d-a.png.
  const local = /[?&]d=([^&]+)/.exec(address)?.[1];
  const name = basename(imageNameOf(decoded(local ?? address.replace(/[?#].*$/, ''))));
  const uploaded = name.replace(/^[0-9a-f]{8}-/, '');
  return existsSync(join(folder, name)) || !existsSync(join(folder, uploaded)) ? name : uploaded;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function shapeOf(
  regions: readonly Result[],
  size: ImageSize,
): Pick<AnnotatedRecord, 'segmentation' | 'box' | 'problem'> {
  const rings: number[][] = [];
  const brushes: number[][] = [];
  for (const { type, value } of regions) {
    const number = (key: string, full: number) => (Number(value[key]) / 100) * full;
    if (Array.isArray(value.rle)) brushes.push(value.rle as number[]);
    else if (Array.isArray(value.points)) {
      rings.push(value.points.flatMap((point) => toPixels(point, size)));
    } else if ('radiusX' in value) {
      const [x, y] = [number('x', size.width), number('y', size.height)];
      const [rx, ry] = [number('radiusX', size.width), number('radiusY', size.height)];
      rings.push(ellipseRing(x, y, rx, ry, Number(value.rotation) || 0));
    } else if (/rectangle/.test(type)) return { segmentation: null, box: [0, 0, 1, 1] };
    else return { segmentation: null, problem: `is of type ${type}, which has no inside; draw a polygon` };
  }
  if (brushes.length === 0) return { segmentation: rings };
  if (rings.length > 0) {
    return { segmentation: null, problem: 'is drawn with brushes and polygons; use one kind for one thing' };
  }
  const mask = emptyMask(size.width, size.height);
  try {
    for (const brush of brushes) {
      for (const [index, inside] of decodeBrush(brush, size.width * size.height).entries()) {
        if (inside > 0) mask.data[index] = 1;
      }
    }
  } catch (cause) {
    return { segmentation: null, problem: (cause as Error).message };
  }
  return { segmentation: encodeRle(mask) };
}

/** A point in percent of the image. */
const toPixels = (point: unknown, { width, height }: ImageSize): number[] =>
  Array.isArray(point) ? [(Number(point[0]) / 100) * width, (Number(point[1]) / 100) * height] : [Number.NaN];
