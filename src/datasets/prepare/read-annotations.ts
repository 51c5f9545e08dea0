/** Annotation files of a download, whatever their number, and what they say of the images that count. */

import { z } from 'zod';
import { readTextFile } from '../../files/text-file.ts';
import type { Box } from '../../vector/index.ts';
import { rrsisdName } from '../categories.ts';
import { cocoObjectSchema, cocoSchema, ringSchema } from '../coco-schemas.ts';
import { DatasetError } from '../errors.ts';
import { parseRecord } from '../parse-json.ts';
import { type ExpectedDataset, imageName, imageNumber } from './expected-dataset.ts';
import { annotationFingerprint } from './fingerprint.ts';

export interface DownloadedObject {
  readonly id: number;
  /** One of the expected names, whatever its spelling was, or else the name as it is in the file. */
  readonly category: string;
  readonly polygons: readonly (readonly number[])[];
  readonly box: Box;
  /** Square pixels. */
  readonly area: number;
  readonly crowd: 0 | 1;
}

/** What an annotation file says of an image. */
export interface DownloadedAnnotations {
  readonly width: number;
  readonly height: number;
  readonly objects: readonly DownloadedObject[];
  /** Where it says it. */
  readonly file: string;
}

export interface AnnotationFiles {
  /** By image number; only images that are expected. */
  readonly images: ReadonlyMap<number, DownloadedAnnotations>;
  /** Files that these came from. */
  readonly used: readonly string[];
  /** Files that are no such annotations, and why. */
  readonly leftAside: readonly DatasetError[];
}

const downloadSchema = cocoSchema(
  cocoObjectSchema.extend({
    segmentation: z.array(ringSchema),
    iscrowd: z.union([z.literal(0), z.literal(1)]).default(0),
  }),
);

/**
 * Reads COCO instances from files and joins what they say: one file of all images and a file for each split do alike.
 * Files that say what is expected of some image win over files that do not of any, such as those of other data sets.
 *
 * @param given whether the user named the files; then none is left aside
 * Throws a DatasetError where a file that the user named cannot be read, and where two files differ about an image.
 */
export async function readAnnotationFiles(
  files: readonly string[],
  expected: ExpectedDataset,
  given: boolean,
): Promise<AnnotationFiles> {
  const read: { file: string; images: Map<number, DownloadedAnnotations>; matching: number }[] = [];
  const leftAside: DatasetError[] = [];
  for (const file of files) {
    try {
      const images = await readAnnotationFile(file, expected);
      if (images.size === 0) {
        throw new DatasetError(`has none of the images that ${expected.title} has`, file);
      }
      const matching = [...images].filter(([number, image]) => isExpected(expected, number, image)).length;
      read.push({ file, images, matching });
    } catch (error) {
      if (given || !(error instanceof DatasetError)) throw error;
      leftAside.push(error);
    }
  }
  const someMatch = !given && read.some(({ matching }) => matching > 0);
  const considered = read.filter(({ matching }) => !someMatch || matching > 0);
  const images = new Map<number, DownloadedAnnotations>();
  for (const candidate of considered) {
    for (const [number, image] of candidate.images) {
      const other = images.get(number);
      if (!other || isExpected(expected, number, image)) images.set(number, image);
      else if (!isExpected(expected, number, other)) mustAgree(number, other, image);
    }
  }
  const used = new Set([...images.values()].map(({ file }) => file));
  return { images, used: [...used], leftAside };
}

const isExpected = (expected: ExpectedDataset, number: number, image: DownloadedAnnotations): boolean =>
  expected.images.get(number)?.fingerprint === annotationFingerprint(image);

function mustAgree(number: number, one: DownloadedAnnotations, other: DownloadedAnnotations): void {
  if (annotationFingerprint(one) === annotationFingerprint(other)) return;
  throw new DatasetError(
    `says other things of ${imageName(number)} than ${one.file}; say with --annotations which files are meant`,
    other.file,
  );
}

async function readAnnotationFile(
  file: string,
  expected: ExpectedDataset,
): Promise<Map<number, DownloadedAnnotations>> {
  const text = await readTextFile(file).catch((cause: Error) => {
    throw new DatasetError(`cannot be read (${cause.message})`, file);
  });
  const { categories, images, annotations } = parseRecord(text, downloadSchema, file);
  const official = new Map(expected.categories.map((name) => [rrsisdName(name), name]));
  const names = new Map(categories.map(({ id, name }) => [id, official.get(rrsisdName(name)) ?? name]));
  const objects = new Map<number, DownloadedObject[]>();
  const found = new Map<number, DownloadedAnnotations>();
  for (const { id, file_name, width, height } of images) {
    const number = imageNumber(file_name);
    if (number === null || !expected.images.has(number)) continue;
    if (found.has(number)) throw new DatasetError(`lists ${imageName(number)} twice`, file);
    const list: DownloadedObject[] = [];
    objects.set(id, list);
    found.set(number, { width, height, objects: list, file });
  }
  for (const { id, image_id, category_id, segmentation, bbox, area, iscrowd } of annotations) {
    objects.get(image_id)?.push({
      id,
      category: names.get(category_id) ?? `category ${category_id}`,
      polygons: segmentation,
      box: bbox,
      area,
      crowd: iscrowd,
    });
  }
  // Files that were shuffled when they were split give the same output as the one of all images.
  for (const list of objects.values()) list.sort((a, b) => a.id - b.id);
  return found;
}
