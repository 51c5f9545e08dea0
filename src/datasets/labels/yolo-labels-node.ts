/** Labels of YOLO: boxes (five numbers a line), or polygons (a class and its points). */

import { readdir } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { withSlashes } from '../../files/listed-path.ts';
import { readTextFile } from '../../files/text-file.ts';
import { readImage } from '../../imagery/node.ts';
import type { Box } from '../../vector/index.ts';
import { splitOfFolder } from '../benchmarks/annotated-dataset.ts';
import { boxInside } from '../boxes/boxed-images.ts';
import { findYoloNames, NAME_FILES, readYoloNames } from '../boxes/yolo-boxes.ts';
import { rrsisdName } from '../categories.ts';
import { DatasetError } from '../errors.ts';
import { isShapeProblem, readShape } from '../shape.ts';
import type { LabelledImage, LabelledObject, Labels } from './labels.ts';

/**
 * Coordinates are fractions of the picture's sides. Pictures lie where the labels do, or below `images` where these lie below
 * `labels`. An empty file says that its picture has no objects; a picture without a file is not part of the data.
 */
export async function readYoloLabels(
  path: string,
  files: readonly string[],
  said: string,
  images: string | undefined,
): Promise<Labels> {
  const labels = files.filter((file) => extname(file) === '.txt' && !NAME_FILES.includes(basename(file)));
  if (labels.length === 0) {
    throw new DatasetError(
      'names classes, but has no .txt file with labels beside it; give their folder',
      path,
    );
  }
  const named = files.find((file) => NAME_FILES.includes(basename(file)) || /\.ya?ml$/i.test(file));
  const namesFile = named ?? (await findYoloNames(dirname(labels[0]!)));
  const classes = await readYoloNames(namesFile);
  const folder = images ?? commonFolder(labels.map((file) => dirname(pictureBeside(file, ''))));
  const pictures = new Map<string, Map<string, string>>();
  const bad: { where: string; reason: string }[] = [];
  const labelled: LabelledImage[] = [];
  let id = 0;
  for (const file of labels) {
    const place = images ?? dirname(pictureBeside(file, ''));
    const known =
      pictures.get(place) ??
      new Map(
        (await readdir(place).catch(() => []))
          .filter((name) => /\.(?:png|jpe?g|webp|tiff?)$/i.test(name))
          .map((name) => [basename(name, extname(name)), name]),
      );
    pictures.set(place, known);
    const name = known.get(basename(file, '.txt'));
    if (name === undefined) {
      throw new DatasetError(
        `there is no picture '${basename(file, '.txt')}' in ${place}; give --images`,
        file,
      );
    }
    const { width, height } = await readImage(join(place, name));
    const objects: LabelledObject[] = [];
    for (const [index, line] of (await readTextFile(file)).split(/\r\n?|\n/).entries()) {
      if (line.trim() === '') continue;
      const numbers = line.trim().split(/\s+/).map(Number);
      const category = classes[numbers[0]!];
      if (category === undefined) {
        throw new DatasetError(`class ${numbers[0]} has no name in ${namesFile}`, file, index + 1);
      }
      const shape = shapeOf(numbers, { width, height });
      if (typeof shape === 'string') {
        bad.push({ where: `${file}:${index + 1}`, reason: shape });
        continue;
      }
      objects.push({ id: ++id, category: rrsisdName(category), expressions: [], ...shape });
    }
    labelled.push({
      ...{ fileName: withSlashes(relative(folder, join(place, name))), width, height, objects },
      ...{ split: splitOfFolder(path, file), absent: [], place: null },
    });
  }
  return { said, folder, images: labelled, bad, exhaustive: null };
}

function shapeOf(
  [, ...numbers]: readonly number[],
  size: { readonly width: number; readonly height: number },
): Pick<LabelledObject, 'segmentation' | 'box'> | string {
  if (!numbers.every(Number.isFinite)) return 'expected numbers only';
  if (numbers.length === 4) {
    const [x, y, w, h] = numbers as [number, number, number, number];
    const box: Box = [(x - w / 2) * size.width, (y - h / 2) * size.height, w * size.width, h * size.height];
    const inside = boxInside(box, size);
    return inside ? { segmentation: null, box: inside } : 'the box lies outside of the picture';
  }
  if (numbers.length < 6 || numbers.length % 2 !== 0) {
    return `expected a class and a box (4 numbers) or a polygon (x and y of three points or more), found ${numbers.length} numbers`;
  }
  const ring = numbers.map((value, index) => value * (index % 2 === 0 ? size.width : size.height));
  const shape = readShape([ring], size, undefined, 'missing');
  return isShapeProblem(shape) ? shape.message : { segmentation: shape, box: null };
}

/** Where the picture of a label file lies: `labels` in its path is `images` there. */
function pictureBeside(file: string, extension: string): string {
  const parts = file.split(sep);
  const at = parts.lastIndexOf('labels');
  if (at >= 0) parts[at] = 'images';
  return parts.join(sep).replace(/\.txt$/, extension);
}

function commonFolder(folders: readonly string[]): string {
  let common = folders[0]!.split(sep);
  for (const folder of folders) {
    const parts = folder.split(sep);
    const end = common.findIndex((part, index) => parts[index] !== part);
    if (end >= 0) common = common.slice(0, end);
  }
  return common.join(sep) || '.';
}
