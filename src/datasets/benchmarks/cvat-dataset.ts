import { basename } from 'node:path';
import { readTextFile } from '../../files/text-file.ts';
import type { ImageSize } from '../../programs/mask-prompts.ts';
import { emptyMask, encodeRle } from '../../vector/index.ts';
import type { BadRecord } from '../bad-record.ts';
import { DatasetError } from '../errors.ts';
import { imageNameOf, sentencesOf } from '../sentences.ts';
import { MAX_PIXELS } from '../shape.ts';
import { childrenOf, type Element, parseXml } from '../xml.ts';
import {
  type AnnotatedPicture,
  type AnnotationFile,
  annotatedDataset,
  annotationFiles,
} from './annotated-dataset.ts';
import type { AnnotatedRecord } from './annotated-record.ts';
import { ellipseRing } from './ellipse-ring.ts';
import type { ReferringDataset, Split } from './referring-dataset.ts';

/**
 * "CVAT for images": an XML file whose polygons, masks and ellipses carry sentences in attributes (`sentencesOf`). Those of
 * one image with the same `group_id` are one thing. Boxes say nothing of what is inside and are refused.
 *
 * @param source an XML file, or a folder of them; an image's `subset` counts more than the file's name
 * Throws a DatasetError.
 */
export async function openCvat(
  source: string,
  options: { readonly images?: string } = {},
): Promise<ReferringDataset> {
  const files = await annotationFiles(source, '.xml', 'an XML file of CVAT');
  return annotatedDataset(basename(source), source, files, options.images, (file, split) =>
    readCvatFile(file, split),
  );
}

const SUBSETS: readonly (readonly [RegExp, Split])[] = [
  [/^train/i, 'train'],
  [/^val/i, 'val'],
  [/^test/i, 'test'],
];

/** Elements of an image that are no shapes. */
const OTHER = new Set(['tag']);

/**
 * A file's records.
 * @param all those without sentences, too
 */
export async function readCvatFile(file: string, split: Split, all = false): Promise<AnnotationFile> {
  const root = parseXml(await readTextFile(file), (problem) => {
    throw new DatasetError(problem, file);
  });
  const pictures = childrenOf(root, 'image');
  if (root.tagName !== 'annotations' || pictures.length === 0) {
    throw new DatasetError("is not 'CVAT for images': it has no <annotations> with <image> in it", file);
  }
  const records: AnnotatedRecord[] = [];
  const images: AnnotatedPicture[] = [];
  const bad: BadRecord[] = [];
  const categories = new Set<string>();
  let annotations = 0;
  for (const picture of pictures) {
    const fileName = imageNameOf(picture.getAttribute('name') ?? '');
    const size = { width: numberOf(picture, 'width'), height: numberOf(picture, 'height') };
    const subset = picture.getAttribute('subset') ?? '';
    const own = SUBSETS.find(([pattern]) => pattern.test(subset))?.[1] ?? split;
    const shapes = childrenOf(picture).filter(({ tagName }) => !OTHER.has(tagName));
    annotations += shapes.length;
    images.push({ fileName, split: own, size });
    for (const [index, parts] of grouped(shapes).entries()) {
      const expressions = parts.flatMap((part) => sentencesOf(attributesOf(part)));
      const category = parts[0]!.getAttribute('label') || undefined;
      if (category !== undefined) categories.add(category);
      if (expressions.length === 0 && !all) continue;
      const id = `${picture.getAttribute('id') ?? fileName}.${index + 1}`;
      if (!(size.width > 0 && size.height > 0 && size.width * size.height <= MAX_PIXELS)) {
        const where = `${file}: image '${fileName}', annotation ${id}`;
        bad.push({
          id,
          where,
          reason: `its <image> has a width and height of ${size.width} x ${size.height}`,
        });
        continue;
      }
      const shape = shapeOf(parts, size);
      const about = { id, split: own, file, fileName, size, category };
      records.push({ ...about, expressions: [...new Set(expressions)], ...shape });
    }
  }
  return { records, bad, categories: [...categories], annotations, images };
}

/** Shapes of one group are one thing; others stand alone. */
function grouped(shapes: readonly Element[]): Element[][] {
  const groups: Element[][] = [];
  const byId = new Map<string, Element[]>();
  for (const shape of shapes) {
    const id = shape.getAttribute('group_id');
    const known = id && id !== '0' ? byId.get(id) : undefined;
    if (known) known.push(shape);
    else {
      const group = [shape];
      groups.push(group);
      if (id && id !== '0') byId.set(id, group);
    }
  }
  return groups;
}

const attributesOf = (shape: Element): Record<string, string> =>
  Object.fromEntries(
    childrenOf(shape, 'attribute').map((one) => [one.getAttribute('name') ?? '', one.textContent ?? '']),
  );

const numberOf = (element: Element, name: string): number => {
  const text = element.getAttribute(name);
  return text === null || text.trim() === '' ? Number.NaN : Number(text);
};

/** The parts of a thing as one shape of COCO. */
function shapeOf(
  parts: readonly Element[],
  size: ImageSize,
): Pick<AnnotatedRecord, 'segmentation' | 'box' | 'problem'> {
  const rings: number[][] = [];
  let mask: ReturnType<typeof emptyMask> | null = null;
  for (const part of parts) {
    if (part.tagName === 'polygon') rings.push(ringOf(part));
    else if (part.tagName === 'ellipse') {
      const [x, y, rx, ry] = ['cx', 'cy', 'rx', 'ry'].map((name) => numberOf(part, name));
      rings.push(ellipseRing(x!, y!, rx!, ry!, numberOf(part, 'rotation') || 0));
    } else if (part.tagName === 'mask') {
      mask ??= emptyMask(size.width, size.height);
      const problem = drawMask(part, mask);
      if (problem !== null) return { segmentation: null, problem };
    } else if (part.tagName === 'box') {
      const [left, top, right, bottom] = ['xtl', 'ytl', 'xbr', 'ybr'].map((name) => numberOf(part, name));
      return { segmentation: null, box: [left, top, right! - left!, bottom! - top!] };
    } else
      return { segmentation: null, problem: `is a ${part.tagName}, which has no inside; draw a polygon` };
  }
  if (!mask) return { segmentation: rings };
  if (rings.length > 0) {
    return { segmentation: null, problem: 'is a group of masks and polygons; use one kind for one thing' };
  }
  return { segmentation: encodeRle(mask) };
}

const ringOf = (polygon: Element): number[] =>
  (polygon.getAttribute('points') ?? '')
    .split(/[;,\s]+/)
    .filter((text) => text !== '')
    .map(Number);

/** CVAT's run lengths: row by row in the mask's own box, beginning with background. Returns what is wrong. */
function drawMask(part: Element, mask: ReturnType<typeof emptyMask>): string | null {
  const [left, top, width, height] = ['left', 'top', 'width', 'height'].map((name) => numberOf(part, name));
  const runs = (part.getAttribute('rle') ?? '').split(',').map((text) => Number(text.trim()));
  const total = runs.reduce((sum, run) => sum + run, 0);
  if (!(width! <= mask.width && height! <= mask.height)) return "the mask's box is larger than its image";
  if (total !== width! * height! || runs.some((run) => !Number.isInteger(run) || run < 0)) {
    return `RLE: the runs sum to ${total} pixels, but the mask's box of ${width} x ${height} has others`;
  }
  let position = 0;
  for (const [index, run] of runs.entries()) {
    for (let end = position + run; position < end; position++) {
      const [x, y] = [left! + (position % width!), top! + Math.floor(position / width!)];
      if (index % 2 === 1 && x >= 0 && y >= 0 && x < mask.width && y < mask.height)
        mask.data[y * mask.width + x] = 1;
    }
  }
  return null;
}
