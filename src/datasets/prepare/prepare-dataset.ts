import { mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { hashFiles } from '../../files/hash-files.ts';
import { rrsisdName } from '../categories.ts';
import {
  type CheckDownloadOptions,
  checkDownload,
  type DownloadReport,
  type FoundExpression,
  isComplete,
  isExpectedVersion,
} from './check-download.ts';
import { type ExpectedDataset, imageName } from './expected-dataset.ts';
import { type FindOptions, findDownload } from './find-download.ts';
import {
  EXPRESSIONS_NAME,
  IMAGES_NAME,
  INSTANCES_NAMES,
  linkOrCopy,
  type PreparedRecord,
  RECORD_NAME,
  readPreparedFolder,
  writeFolderAside,
} from './prepared-folder.ts';
import { type AnnotationFiles, type DownloadedAnnotations, readAnnotationFiles } from './read-annotations.ts';

export interface PrepareOptions extends Omit<FindOptions, 'except'>, CheckDownloadOptions {
  /** Copies images; otherwise they are hard links where that is possible. */
  readonly copy?: boolean;
  /** Prepares annotations of another version too. Sentences whose object they do not have are left out. */
  readonly acceptDifferences?: boolean;
}

export type Preparation =
  /** The folder was there already, whole. */
  | { readonly outcome: 'present'; readonly record: PreparedRecord }
  | {
      /** `unusable`: incomplete or damaged. `other-version`: only the annotations differ, and that was not accepted. */
      readonly outcome: 'written' | 'unusable' | 'other-version';
      readonly report: DownloadReport;
      readonly imageFolder: string;
      readonly annotations: Pick<AnnotationFiles, 'used' | 'leftAside'>;
    };

/**
 * Makes the folder that training and evaluation read from a downloaded data set, which is not changed:
 * `instances_train.json` and `instances_val.json` (COCO), `expressions_val.jsonl`, `images/` and `prepared.json`, a record of
 * what was made. The folder appears when it is whole, and only where the download holds what is expected.
 *
 * @param download folder of the download
 * @param out folder to make; it must not exist, be empty, or be an earlier run's
 * Throws a DatasetError where the download has no such parts, or where `out` is in use.
 */
export async function prepareDataset(
  expected: ExpectedDataset,
  download: string,
  out: string,
  options: PrepareOptions = {},
): Promise<Preparation> {
  const record = await readPreparedFolder(out, expected.id);
  if (record) return { outcome: 'present', record };
  const { imageFolder, images, annotationFiles } = await findDownload(download, expected, {
    ...options,
    except: out,
  });
  const given = options.annotations !== undefined;
  const annotations = await readAnnotationFiles(annotationFiles, expected, given);
  const { report, expressions } = await checkDownload(expected, images, annotations.images, options);
  const { used, leftAside } = annotations;
  const result = { report, imageFolder, annotations: { used, leftAside } };
  const expectedVersion = isExpectedVersion(report);
  if (!isComplete(report)) return { outcome: 'unusable', ...result };
  if (!expectedVersion && !options.acceptDifferences) return { outcome: 'other-version', ...result };

  await writeFolderAside(out, async (aside) => {
    const ids = uniqueIds([...expected.images.keys()].map((number) => annotations.images.get(number)!));
    for (const split of ['train', 'val'] as const) {
      const instances = splitInstances(expected, annotations.images, ids, split);
      await writeFile(join(aside, INSTANCES_NAMES[split]), `${JSON.stringify(instances)}\n`);
    }
    const lines = expressions.map((found, id) => expressionLine(id, found, annotations.images, ids));
    await writeFile(join(aside, EXPRESSIONS_NAME), lines.join(''));
    await mkdir(join(aside, IMAGES_NAME));
    const bytes: Record<string, number> = {};
    for (const [number] of expected.images) {
      options.signal?.throwIfAborted();
      const target = join(aside, IMAGES_NAME, imageName(number));
      await linkOrCopy(images.get(number)!, target, options.copy ?? false);
      bytes[basename(target)] = (await stat(target)).size;
    }
    const hashes: Record<string, string> = {};
    for (const name of [...Object.values(INSTANCES_NAMES), EXPRESSIONS_NAME])
      hashes[name] = await hashFiles([join(aside, name)]);
    const made: PreparedRecord = { dataset: expected.id, expectedVersion, hashes, images: bytes };
    await writeFile(join(aside, RECORD_NAME), `${JSON.stringify(made, null, 2)}\n`);
  });
  return { outcome: 'written', ...result };
}

/** A split's instances as COCO has them. */
function splitInstances(
  expected: ExpectedDataset,
  annotations: ReadonlyMap<number, DownloadedAnnotations>,
  ids: ReadonlyMap<object, number>,
  split: keyof typeof INSTANCES_NAMES,
): object {
  const numbers = [...expected.images].filter(([, image]) => image.split === split).map(([number]) => number);
  const images = numbers.map((number) => {
    const { width, height } = annotations.get(number)!;
    return { id: imageId(number), file_name: imageName(number), width, height };
  });
  const instances = numbers.flatMap((number) =>
    annotations.get(number)!.objects.map((object) => ({
      id: ids.get(object)!,
      image_id: imageId(number),
      category_id: expected.categories.indexOf(object.category) + 1,
      segmentation: object.polygons,
      area: object.area,
      bbox: object.box,
      iscrowd: object.crowd,
    })),
  );
  const categories = expected.categories.map((name, index) => ({ id: index + 1, name, supercategory: null }));
  const info = { description: `${expected.title}, ${split}` };
  return { info, categories, images, annotations: instances };
}

/** As VHR-10_dataset_coco counts images. */
const imageId = (number: number): number => number - 1;

/** Objects' ids: the files' own, or numbers in turn where files for each split gave the same ids twice. */
function uniqueIds(images: readonly DownloadedAnnotations[]): ReadonlyMap<object, number> {
  const objects = images.flatMap((image) => image.objects);
  const unique = new Set(objects.map(({ id }) => id)).size === objects.length;
  return new Map(objects.map((object, index) => [object, unique ? object.id : index]));
}

function expressionLine(
  id: number,
  { expression, target }: FoundExpression,
  annotations: ReadonlyMap<number, DownloadedAnnotations>,
  ids: ReadonlyMap<object, number>,
): string {
  const { width, height } = annotations.get(expression.image)!;
  return `${JSON.stringify({
    id,
    file_name: imageName(expression.image),
    width,
    height,
    category: rrsisdName(target.category),
    kind: expression.kind,
    expression: expression.text,
    annotation_id: ids.get(target)!,
    segmentation: target.polygons,
    bbox: target.box,
    area: target.area,
  })}\n`;
}
