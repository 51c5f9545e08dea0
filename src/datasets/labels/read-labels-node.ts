/** Labels of any format that is recognised, read. */

import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { exists } from '../../files/exists.ts';
import { type AnnotatedPicture, splitOfFolder, splitOfName } from '../benchmarks/annotated-dataset.ts';
import type { AnnotatedRecord } from '../benchmarks/annotated-record.ts';
import { readCocoFile } from '../benchmarks/coco-dataset.ts';
import { readCvatFile } from '../benchmarks/cvat-dataset.ts';
import { firstFolder } from '../benchmarks/image-folder.ts';
import { readLabelMe } from '../benchmarks/labelme-dataset.ts';
import type { Split } from '../benchmarks/referring-dataset.ts';
import { DatasetError } from '../errors.ts';
import { type FoundLabels, findLabels } from './find-labels-node.ts';
import { readGeoJsonLabels } from './geojson-labels-node.ts';
import { readJsonLinesLabels } from './jsonl-labels-node.ts';
import { type LabelFormat, type Labels, labelFormatNames } from './labels.ts';
import { labelsOfRecords } from './record-labels.ts';
import { readVocLabels } from './voc-labels-node.ts';
import { readYoloLabels } from './yolo-labels-node.ts';

export interface ReadLabelsOptions {
  /** Folder of the pictures. Default: where the format keeps them, or beside the labels. */
  readonly images?: string;
  /** Default: recognised. */
  readonly format?: LabelFormat;
  /** Folder for pictures that are cut out of larger rasters (GeoTIFFs). */
  readonly tiles: string;
  readonly signal?: AbortSignal;
}

/**
 * Reads labels of a file or a folder, whose format is recognised, and looks for every picture.
 * Throws a DatasetError that names the file, what was expected and what to do.
 */
export async function readLabels(path: string, options: ReadLabelsOptions): Promise<Labels> {
  const found = await findLabels(path, options.format);
  const labels = await readFound(path, found, options);
  await lookForImages(labels, path);
  return labels;
}

async function readFound(path: string, found: FoundLabels, options: ReadLabelsOptions): Promise<Labels> {
  const { format, files } = found;
  const said = `${labelFormatNames[format]} (${saidFiles(path, files)})`;
  switch (format) {
    case 'geojson':
      return readGeoJsonLabels(files, said, options);
    case 'jsonl':
      return readJsonLinesLabels(files, said, options.images);
    case 'yolo':
      return readYoloLabels(path, files, said, options.images);
    case 'voc':
      return readVocLabels(files, said, options.images);
    default:
      return readRecords(path, found, said, options.images);
  }
}

const saidFiles = (path: string, files: readonly string[]): string => {
  const first = relative(path, files[0]!) || basename(path);
  return files.length === 1 ? first : `${first} and ${files.length - 1} more`;
};

/** COCO, CVAT, LabelMe: files whose readers give records. */
async function readRecords(
  path: string,
  { format, files }: FoundLabels,
  said: string,
  images: string | undefined,
): Promise<Labels> {
  const records: AnnotatedRecord[] = [];
  const pictures: (AnnotatedPicture & { readonly said: Split | null })[] = [];
  const bad: { where: string; reason: string }[] = [];
  const root = (await stat(path)).isDirectory() ? path : dirname(path);
  const folder = images ?? (format === 'labelme' ? root : await pictureFolder(root, files[0]!));
  const exhaustive: (readonly string[])[] = [];
  for (const file of files) {
    const split = splitOfName(file) ?? splitOfFolder(root, file);
    const read = { coco: readCocoFile, cvat: readCvatFile }[format as 'coco' | 'cvat'];
    const content = read
      ? await read(file, split ?? 'train', true)
      : await readLabelMe(file, split ?? 'train', images === undefined ? root : null, true);
    // A file of a part's folder (Roboflow) names its pictures from there.
    const place = format === 'labelme' || images !== undefined ? '' : relative(folder, dirname(file));
    const own = /^(?:train|val|valid|test)$/.test(place) ? place : '';
    const name = (fileName: string) => (own === '' ? fileName : `${own}/${fileName}`);
    records.push(...content.records.map((record) => ({ ...record, fileName: name(record.fileName) })));
    bad.push(...content.bad);
    for (const picture of content.images ?? []) {
      const spoken = format === 'cvat' && picture.split !== 'train' ? picture.split : split;
      pictures.push({ ...picture, fileName: name(picture.fileName), said: spoken });
    }
    if (content.exhaustive) exhaustive.push(content.exhaustive);
  }
  return labelsOfRecords(records, {
    ...{ said, folder, pictures, bad },
    exhaustive: exhaustive.length === files.length ? exhaustive.flat() : null,
  });
}

/** `images` beside the labels or beside their folder, else where the labels lie. */
async function pictureFolder(root: string, file: string): Promise<string> {
  const beside = dirname(file);
  const found = await firstFolder([
    join(beside, 'images'),
    join(root, 'images'),
    join(beside, '..', 'images'),
  ]);
  if (found !== null) return found;
  return /^(?:annotations|Annotations|train|valid|val|test)$/.test(basename(beside))
    ? dirname(beside)
    : beside;
}

/** How many files are looked for, and named where they are missing. */
const NAMED = 3;

async function lookForImages({ images, folder }: Labels, path: string): Promise<void> {
  if (images.length === 0) throw new DatasetError('labels no picture; label some first', path);
  const missing: string[] = [];
  for (const { fileName } of images) {
    if (!(await exists(join(folder, fileName)))) missing.push(fileName);
  }
  if (missing.length === 0) return;
  const there = (await readdir(folder).catch(() => [])).length;
  throw new DatasetError(
    `${missing.length} of ${images.length} pictures are not in ${folder} (${there} files): ` +
      `${missing.slice(0, NAMED).join(', ')}${missing.length > NAMED ? ' ...' : ''}; say where they lie with --images`,
    path,
  );
}
