import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { rrsisdName } from '../categories.ts';
import { type ExpectedDataset, imageName } from '../prepare/expected-dataset.ts';
import { annotationFingerprint } from '../prepare/fingerprint.ts';

type Size = readonly [width: number, height: number];
/** An image's size by its number. */
export type SizeOf = (number: number) => Size;
type Corners = [left: number, top: number, width: number, height: number];

/** COCO instances as a download has them, to be changed by tests. */
export interface MadeCoco {
  categories: { id: number; name: string }[];
  images: { id: number; file_name: string; width: number; height: number }[];
  annotations: {
    id: number;
    image_id: number;
    category_id: number;
    segmentation: number[][];
    bbox: Corners;
    area: number;
  }[];
}

/** Width and height of the miniature data set's images. */
export const MINIATURE_SIZE: Size = [40, 30];

/**
 * Annotations that have what a data set's sentences are about, as rectangles, and an airplane in every image without
 * sentences. Ids are those of VHR-10_dataset_coco: images from 0, categories from 1.
 */
export function madeCoco(expected: ExpectedDataset, sizeOf: SizeOf = () => MINIATURE_SIZE): MadeCoco {
  const annotations: MadeCoco['annotations'] = [];
  const add = (number: number, category: number, [left, top, w, h]: Corners) => {
    const [right, bottom] = [left + w - 1, top + h - 1];
    annotations.push({
      id: annotations.length,
      image_id: number - 1,
      category_id: category + 1,
      segmentation: [[left, top, right, top, right, bottom, left, bottom]],
      bbox: [left, top, w, h],
      area: w * h,
    });
  };
  for (const number of expected.images.keys()) {
    const boxes = new Map(
      expected.expressions
        .filter(({ image }) => image === number)
        .map(({ box, text }) => [box.join(), { box, category: firstCategory(expected, text) }]),
    );
    for (const { box, category } of boxes.values()) add(number, category, [...box]);
    if (boxes.size === 0) add(number, 0, [2, 3, 9, 5]);
  }
  return {
    categories: expected.categories.map((name, index) => ({ id: index + 1, name })),
    images: [...expected.images.keys()].map((number) => {
      const [width, height] = sizeOf(number);
      return { id: number - 1, file_name: imageName(number), width, height };
    }),
    annotations,
  };
}

/** The category that a sentence is about is the one that it names first. */
function firstCategory({ categories }: ExpectedDataset, text: string): number {
  const places = categories.map((name) => text.toLowerCase().indexOf(rrsisdName(name)));
  return places.indexOf(Math.min(...places.filter((place) => place >= 0)));
}

/** Three images to train with and two to validate with. */
export function miniatureExpectation(): ExpectedDataset {
  const splits = new Map([2, 3, 5, 8, 10].map((number) => [number, number < 8 ? 'train' : 'val'] as const));
  const expected: ExpectedDataset = {
    id: 'miniature',
    title: 'Miniature',
    categories: ['airplane', 'baseball_diamond'],
    images: new Map([...splits].map(([number, split]) => [number, { split, fingerprint: '' }])),
    objects: { train: [3, 0], val: [1, 2] },
    expressions: [
      { image: 8, box: [3, 4, 10, 8], kind: 'position', text: 'The airplane on the left' },
      { image: 8, box: [24, 4, 12, 12], kind: 'category', text: 'The baseball field' },
      { image: 10, box: [5, 5, 20, 20], kind: 'category', text: 'The baseball field' },
    ],
  };
  const coco = madeCoco(expected);
  const fingerprint = (number: number) =>
    annotationFingerprint({
      width: MINIATURE_SIZE[0],
      height: MINIATURE_SIZE[1],
      objects: coco.annotations
        .filter(({ image_id }) => image_id === number - 1)
        .map(({ category_id, segmentation, bbox, area }) => ({
          category: expected.categories[category_id - 1]!,
          polygons: segmentation,
          box: bbox,
          area,
        })),
    });
  const images = [...splits].map(
    ([number, split]) => [number, { split, fingerprint: fingerprint(number) }] as const,
  );
  return { ...expected, images: new Map(images) };
}

/** Writes an image under its number for each of the expected ones. */
export async function writeImages(
  folder: string,
  expected: ExpectedDataset,
  sizeOf: SizeOf = () => MINIATURE_SIZE,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const encoded = new Map<string, Buffer>();
  for (const number of expected.images.keys()) {
    const [width, height] = sizeOf(number);
    const size = `${width}x${height}`;
    if (!encoded.has(size)) {
      const picture = sharp({ create: { width, height, channels: 3, background: '#567' } });
      encoded.set(size, await picture.jpeg().toBuffer());
    }
    await writeFile(join(folder, imageName(number)), encoded.get(size)!);
  }
}
