/** Boxes of Pascal VOC: an XML file for each image. */

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readTextFile } from '../../files/text-file.ts';
import { DatasetError } from '../errors.ts';
import { imageNameOf, sentencesOf } from '../sentences.ts';
import { childrenOf, type Element, parseXml } from '../xml.ts';
import { type BoxedImage, type BoxedImages, type BoxedObject, boxInside } from './boxed-images.ts';

/**
 * Reads a folder of Pascal VOC annotations. Its corners count pixels from 1, the last one included. Categories get
 * numbers in the order of their names. Throws a DatasetError that names the file and what is wrong.
 */
export async function readVocBoxes(folder: string): Promise<BoxedImages> {
  const files = (await readdir(folder)).filter((name) => /\.xml$/i.test(name)).sort();
  if (files.length === 0) throw new DatasetError('has no .xml file', folder);
  const pictures: VocPicture[] = [];
  for (const name of files) {
    const file = join(folder, name);
    pictures.push(parseVoc(await readTextFile(file), file));
  }
  const names = [...new Set(pictures.flatMap(({ objects }) => objects.map((object) => object.name)))].sort();
  let objectId = 0;
  const images = pictures.map(
    ({ objects, ...picture }, index): BoxedImage => ({
      id: index + 1,
      ...picture,
      objects: objects.map(
        ({ name, box, expressions }): BoxedObject => ({
          id: ++objectId,
          categoryId: names.indexOf(name) + 1,
          box,
          ...(expressions.length > 0 ? { expressions } : {}),
        }),
      ),
    }),
  );
  return { info: {}, categories: names.map((name, index) => ({ id: index + 1, name })), images };
}

type VocPicture = Omit<BoxedImage, 'id' | 'objects'> & {
  readonly objects: readonly {
    readonly name: string;
    readonly box: BoxedObject['box'];
    readonly expressions: readonly string[];
  }[];
};

/** One file. */
export function parseVoc(xml: string, file: string): VocPicture {
  const fail = (problem: string): never => {
    throw new DatasetError(problem, file);
  };
  const root = parseXml(xml, fail);
  const text = (element: Element, name: string): string => {
    const inner = childrenOf(element, name)[0]?.textContent?.trim();
    return inner || fail(`has no <${name}> in <${element.tagName}>`);
  };
  const number = (element: Element, name: string): number => {
    const value = Number(text(element, name));
    return Number.isFinite(value) ? value : fail(`<${name}> in <${element.tagName}> is no number`);
  };
  const child = (element: Element, name: string): Element =>
    childrenOf(element, name)[0] ?? fail(`has no <${name}> in <${element.tagName}>`);
  const sizeElement = child(root, 'size');
  const size = { width: number(sizeElement, 'width'), height: number(sizeElement, 'height') };
  if (!(size.width > 0 && size.height > 0)) {
    fail(`<size> is ${size.width} x ${size.height}; it must be the image's`);
  }
  const objects = childrenOf(root, 'object').map((object, index) => {
    const bounds = child(object, 'bndbox');
    const [x0, y0, x1, y1] = ['xmin', 'ymin', 'xmax', 'ymax'].map((side) => number(bounds, side));
    const box = boxInside([x0! - 1, y0! - 1, x1! - x0! + 1, y1! - y0! + 1], size);
    return {
      name: text(object, 'name'),
      box: box ?? fail(`object ${index + 1}: its box lies outside of the image`),
      // RSVG and DIOR-RSVG say in words what each box means.
      expressions: sentencesOf(textsOf(object)),
    };
  });
  return { fileName: imageNameOf(text(root, 'filename')), ...size, objects };
}

const textsOf = (element: Element): Record<string, string> =>
  Object.fromEntries(childrenOf(element).map((child) => [child.tagName, child.textContent ?? '']));
