import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { writeAside } from '../files/write-aside.ts';
import { parseRle, rleArea, rleBox } from '../vector/index.ts';
import type { CompressedRle, FolderLabels, SentenceLabel } from './folder-labels.ts';
import { LabelError } from './label-error.ts';

const FORM = 1;

const side = z.int().positive();
const boxSchema = z.tuple([z.number(), z.number(), z.number(), z.number()]);
const rleSchema = z.object({ size: z.tuple([side, side]), counts: z.string() });

const fileSchema = z.object({
  info: z.object({
    label: z.object({
      form: z.literal(FORM),
      sentences: z.array(z.string()),
      skipped: z.array(z.string()),
    }),
  }),
  images: z.array(
    z.object({
      id: z.int(),
      file_name: z.string(),
      width: side,
      height: side,
      source: z.object({ file_name: z.string(), window: boxSchema }).optional(),
    }),
  ),
  annotations: z.array(
    z.object({
      image_id: z.int(),
      absent: z.boolean().optional(),
      segmentation: z.union([rleSchema, z.tuple([])]),
      expressions: z.tuple([z.string()]),
    }),
  ),
});

/**
 * Reads the labels of a folder; null where there is no such file. Throws a LabelError where another tool has written it, or it is damaged:
 * such a file is never written over.
 */
export async function readFolderLabels(path: string): Promise<FolderLabels | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new LabelError(`${path} is no JSON (${reason}); move it away, or give another file with --out`, {
      cause,
    });
  }
  const form = z.object({ info: z.object({ label: z.object({ form: z.unknown() }) }) }).safeParse(value);
  if (!form.success) {
    throw new LabelError(
      `${path} was not written by 'skyrefer label', and is left as it is; give another file with --out`,
    );
  }
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new LabelError(
      `${path} was changed so that it cannot be gone on with (${issue.path.join('.')}: ${issue.message}); mend it, or give another file with --out`,
    );
  }
  const { info, images, annotations } = parsed.data;
  const labels = new Map<number, SentenceLabel[]>(images.map(({ id }) => [id, []]));
  for (const { image_id, absent, segmentation, expressions } of annotations) {
    const list = labels.get(image_id);
    if (!list) throw new LabelError(`${path} has an annotation of image ${image_id}, which it does not list`);
    const rle = absent === true || Array.isArray(segmentation) ? null : segmentation;
    list.push({ sentence: expressions[0], rle });
  }
  return {
    sentences: info.label.sentences,
    skipped: info.label.skipped,
    pictures: images.map(({ id, file_name, width, height, source }) => ({
      ...{ id, fileName: file_name, width, height },
      ...(source ? { source: { fileName: source.file_name, window: source.window } } : {}),
      labels: labels.get(id)!,
    })),
  };
}

/**
 * Writes labels as COCO with sentences: an annotation for each, with its mask as run lengths, or `"absent": true`. Written aside and
 * renamed, so that at any time the file has all that was accepted before.
 * @param categoryOf names what a sentence is about
 */
export async function writeFolderLabels(
  path: string,
  labels: FolderLabels,
  categoryOf: (sentence: string) => string,
): Promise<void> {
  const text = `${JSON.stringify(cocoOf(labels, categoryOf))}\n`;
  await writeAside(path, (aside) => writeFile(aside, text));
}

/** Labels as COCO has them. */
function cocoOf(
  { sentences, skipped, pictures }: FolderLabels,
  categoryOf: (sentence: string) => string,
): object {
  const categories = new Map<string, number>();
  const idOf = (category: string): number => {
    const id = categories.get(category) ?? categories.size + 1;
    categories.set(category, id);
    return id;
  };
  const annotations = pictures.flatMap(({ id, labels }) =>
    labels.map(({ sentence, rle }) => ({
      image_id: id,
      category_id: idOf(categoryOf(sentence)),
      ...shapeOf(rle),
      iscrowd: 0,
      expressions: [sentence],
    })),
  );
  return {
    info: {
      description: "Sentences and what they mean, made with 'skyrefer label'.",
      // A mask is of what its sentence means: that all objects of a category are annotated is not said.
      exhaustive: [],
      label: { form: FORM, sentences, skipped },
    },
    images: pictures.map(({ id, fileName, width, height, source }) => ({
      ...{ id, file_name: fileName, width, height },
      ...(source ? { source: { file_name: source.fileName, window: source.window } } : {}),
    })),
    annotations: annotations.map((annotation, index) => ({ id: index + 1, ...annotation })),
    categories: [...categories].map(([name, id]) => ({ id, name })),
  };
}

function shapeOf(rle: CompressedRle | null): object {
  if (!rle) return { bbox: [0, 0, 0, 0], area: 0, segmentation: [], absent: true };
  const parsed = parseRle(rle);
  return { bbox: rleBox(parsed), area: rleArea(parsed), segmentation: rle };
}
