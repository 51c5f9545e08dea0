import { readdir, stat } from 'node:fs/promises';
import { DatasetError } from '../errors.ts';
import type { BoxFormat } from './box-formats.ts';
import type { BoxedImages } from './boxed-images.ts';
import { readCocoBoxes } from './coco-boxes.ts';
import { readVocBoxes } from './voc-boxes.ts';
import { readYoloBoxes } from './yolo-boxes.ts';

/**
 * Reads boxes. Throws a DatasetError that names the file and what is wrong.
 * @param source COCO: a file; VOC, YOLO: a folder
 * @param options.format default: by what is there, a file (COCO), or a folder with .xml (VOC) or .txt files (YOLO)
 * @param options.names YOLO: file with the names of the classes
 */
export async function readBoxes(
  source: string,
  options: { readonly images: string; readonly format?: BoxFormat; readonly names?: string },
): Promise<BoxedImages> {
  const format = options.format ?? (await formatOf(source));
  if (format === 'coco') return readCocoBoxes(source);
  if (format === 'voc') return readVocBoxes(source);
  return readYoloBoxes(source, options.images, options.names);
}

async function formatOf(source: string): Promise<BoxFormat> {
  const found = await stat(source).catch(() => {
    throw new DatasetError('does not exist', source);
  });
  if (found.isFile()) return 'coco';
  const names = await readdir(source);
  if (names.some((name) => /\.xml$/i.test(name))) return 'voc';
  if (names.some((name) => /\.txt$/i.test(name))) return 'yolo';
  throw new DatasetError('is neither a COCO file nor a folder of VOC (.xml) or YOLO (.txt) labels', source);
}
