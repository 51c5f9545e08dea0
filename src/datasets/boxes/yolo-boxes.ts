/** Boxes of YOLO: a text file for each image, with a line `class x y width height` for each object. */

import { readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { z } from 'zod';
import { reasonOf } from '../../errors/reason-of.ts';
import { exists } from '../../files/exists.ts';
import { parseYaml } from '../../files/parse-yaml.ts';
import { readTextFile } from '../../files/text-file.ts';
import { readImage } from '../../imagery/node.ts';
import { DatasetError } from '../errors.ts';
import { type BoxedImage, type BoxedImages, type BoxedObject, boxInside } from './boxed-images.ts';

/** Where the names of the classes are looked for: a name a line, or the file that training with YOLO reads. */
export const NAME_FILES = ['classes.txt', 'obj.names', 'data.yaml', 'dataset.yaml'];

const namesSchema = z.object({ names: z.union([z.array(z.string()), z.record(z.string(), z.string())]) });

/**
 * Reads a folder of YOLO labels. Centres and sides are fractions of the image's, whose size is read from the image of the
 * same name; an image without a label file is not part of the set, one with an empty file has no objects.
 * @param names file with the names of the classes; default: `classes.txt`, `obj.names`, `data.yaml` or `dataset.yaml`
 *   in the folder or beside it
 * Throws a DatasetError that names the file and what is wrong, an ImageError where an image cannot be read.
 */
export async function readYoloBoxes(folder: string, images: string, names?: string): Promise<BoxedImages> {
  const namesFile = names ?? (await findYoloNames(folder));
  const classes = await readYoloNames(namesFile);
  const labels = (await readdir(folder))
    .filter((name) => extname(name) === '.txt' && !NAME_FILES.includes(name))
    .sort();
  if (labels.length === 0) throw new DatasetError('has no .txt file with labels', folder);
  const pictures = new Map((await readdir(images)).map((name) => [basename(name, extname(name)), name]));
  let objectId = 0;
  const boxed: BoxedImage[] = [];
  for (const label of labels) {
    const file = join(folder, label);
    const stem = basename(label, '.txt');
    const fileName = pictures.get(stem);
    if (fileName === undefined) throw new DatasetError(`there is no image '${stem}' in ${images}`, file);
    const { width, height } = await readImage(join(images, fileName));
    const lines = (await readTextFile(file)).split(/\r\n?|\n/);
    const objects = lines.flatMap((line, index): BoxedObject[] => {
      if (line.trim() === '') return [];
      const values = line.trim().split(/\s+/).map(Number);
      const [category, x, y, w, h] = values as [number, number, number, number, number];
      if (values.length !== 5 || !values.every(Number.isFinite)) {
        throw new DatasetError('expected five numbers: class, x, y, width, height', file, index + 1);
      }
      if (classes[category] === undefined) {
        throw new DatasetError(`class ${category} has no name in ${namesFile}`, file, index + 1);
      }
      const size = { width, height };
      const box = boxInside([(x - w / 2) * width, (y - h / 2) * height, w * width, h * height], size);
      if (!box) throw new DatasetError('the box lies outside of the image', file, index + 1);
      return [{ id: ++objectId, categoryId: category + 1, box }];
    });
    boxed.push({ id: boxed.length + 1, fileName, width, height, objects });
  }
  return { info: {}, categories: classes.map((name, index) => ({ id: index + 1, name })), images: boxed };
}

/** The file with the names of the classes, in the folder of the labels or up to two above it. */
export async function findYoloNames(folder: string): Promise<string> {
  for (const place of [folder, join(folder, '..'), join(folder, '..', '..')]) {
    for (const name of NAME_FILES) {
      const file = join(place, name);
      if (await exists(file)) return file;
    }
  }
  throw new DatasetError(
    `the names of the classes are not there (${NAME_FILES.join(', ')}); give the file with --names`,
    folder,
  );
}

function yamlOf(text: string, file: string): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    throw new DatasetError(`not valid YAML: ${reasonOf(error)}`, file);
  }
}

/** Names of classes by their numbers, of a list or of YAML. */
export async function readYoloNames(file: string): Promise<string[]> {
  const text = await readTextFile(file);
  if (!/\.ya?ml$/i.test(file)) {
    return text
      .split(/\r\n?|\n/)
      .map((line) => line.trim())
      .filter(Boolean);
  }
  const parsed = namesSchema.safeParse(yamlOf(text, file));
  if (!parsed.success) throw new DatasetError('has no list "names" of the classes', file);
  const { names } = parsed.data;
  return Array.isArray(names)
    ? names
    : Object.keys(names)
        .sort((a, b) => Number(a) - Number(b))
        .map((key) => names[key]!);
}
