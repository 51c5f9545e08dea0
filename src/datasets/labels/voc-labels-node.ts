/** Labels of Pascal VOC: boxes, an XML file for each picture. */

import { basename, dirname, join } from 'node:path';
import { readTextFile } from '../../files/text-file.ts';
import { firstFolder } from '../benchmarks/image-folder.ts';
import { parseVoc } from '../boxes/voc-boxes.ts';
import { rrsisdName } from '../categories.ts';
import type { LabelledImage, Labels } from './labels.ts';

/** Pictures lie beside the files, or in `JPEGImages` or `images` beside their folder. */
export async function readVocLabels(
  files: readonly string[],
  said: string,
  images: string | undefined,
): Promise<Labels> {
  let id = 0;
  const labelled: LabelledImage[] = [];
  for (const file of files) {
    const { fileName, width, height, objects } = parseVoc(await readTextFile(file), file);
    labelled.push({
      ...{ fileName: basename(fileName), width, height, split: null, absent: [], place: null },
      objects: objects.map(({ name, box, expressions }) => ({
        ...{ id: ++id, category: rrsisdName(name), segmentation: null, box, expressions },
      })),
    });
  }
  const beside = dirname(files[0]!);
  const usual = ['../JPEGImages', '../images', 'images'].map((name) => join(beside, name));
  const folder = images ?? (await firstFolder(usual)) ?? beside;
  return { said, folder, images: labelled, bad: [], exhaustive: null };
}
