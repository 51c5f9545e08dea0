import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { encodeRle, type Mask, rasterise } from '../../vector/index.ts';
import { SPLITS, type Split } from '../benchmarks/referring-dataset.ts';
import { writePickle } from './write-pickle.ts';

/** One sample of the miniature data sets. */
export interface MiniatureSample {
  readonly split: Split;
  /** Makes names and pixels differ. */
  readonly number: number;
  readonly expression: string;
  readonly category: string;
  readonly categoryId: number;
  readonly mask: Mask;
}

const SIZE = 24;

const square = (x: number, y: number, side: number): Mask =>
  rasterise([[x, y, x + side, y, x + side, y + side, x, y + side]], SIZE, SIZE);

/** Two samples to learn from and one of each other split, of two categories. */
export const miniatureSamples: readonly MiniatureSample[] = [
  ['train', 'The ship on the left', 'ship', 13, square(2, 3, 6)],
  ['train', 'The storage tank  on the right', 'storage tank', 15, square(12, 12, 9)],
  ['val', 'A ship', 'ship', 13, square(5, 5, 4)],
  ['test', 'The storage tank at the very top', 'storage tank', 15, square(8, 0, 7)],
].map(([split, expression, category, categoryId, mask], number) => ({
  split: split as Split,
  number,
  expression: expression as string,
  category: category as string,
  categoryId: categoryId as number,
  mask: mask as Mask,
}));

/** A picture that belongs to one sample only. */
async function writePicture(path: string, number: number): Promise<void> {
  const pixels = new Uint8Array(SIZE * SIZE * 3).fill(40 * number + 10);
  await sharp(pixels, { raw: { width: SIZE, height: SIZE, channels: 3 } }).toFile(path);
}

async function writeMask(path: string, { data }: Mask, foreground: number): Promise<void> {
  const grey = data.map((value) => value * foreground);
  await sharp(grey, { raw: { width: SIZE, height: SIZE, channels: 1 } })
    .toColourspace('b-w')
    .toFile(path);
}

async function writePhrases(root: string, nameOf: (sample: MiniatureSample) => string): Promise<void> {
  for (const split of SPLITS) {
    const lines = miniatureSamples
      .filter((sample) => sample.split === split)
      .map((sample) => `${nameOf(sample)} ${sample.expression}\n`);
    await writeFile(join(root, `output_phrase_${split}.txt`), lines.join(''));
  }
}

/** RefSegRS: TIFF images and masks of 0 and 255, phrase files with bare ids. */
export async function writeMiniatureRefSegRs(root: string): Promise<void> {
  await mkdir(join(root, 'images'), { recursive: true });
  await mkdir(join(root, 'masks'));
  const id = ({ number }: MiniatureSample) => String(100 + number);
  for (const sample of miniatureSamples) {
    await writePicture(join(root, 'images', `${id(sample)}.tif`), sample.number);
    await writeMask(join(root, 'masks', `${id(sample)}.tif`), sample.mask, 255);
  }
  await writePhrases(root, id);
}

/** RISBench: PNG images, masks whose foreground is only above 0, phrase files with file names. */
export async function writeMiniatureRisBench(root: string): Promise<void> {
  await mkdir(join(root, 'img_rgb'), { recursive: true });
  await mkdir(join(root, 'mask'));
  const name = ({ split, number }: MiniatureSample) => `${split}_${number}_0.png`;
  for (const sample of miniatureSamples) {
    await writePicture(join(root, 'img_rgb', name(sample)), sample.number);
    await writeMask(join(root, 'mask', name(sample)), sample.mask, 3);
  }
  await writePhrases(root, name);
}

/** RRSIS-D: the pickle of references, instances.json with lists of run lengths, JPEG images. */
export async function writeMiniatureRrsisD(root: string): Promise<void> {
  const images = join(root, 'images', 'rrsisd', 'JPEGImages');
  await mkdir(images, { recursive: true });
  await mkdir(join(root, 'rrsisd'));
  const name = ({ number }: MiniatureSample) => `${String(number + 1).padStart(5, '0')}.jpg`;
  for (const sample of miniatureSamples) await writePicture(join(images, name(sample)), sample.number);
  const refs = miniatureSamples.map((sample) => {
    const id = sample.number + 1;
    const sentence = {
      tokens: sample.expression.toLowerCase().split(/\s+/),
      raw: sample.expression,
      sent_id: id,
      sent: sample.expression,
    };
    return {
      image_id: id,
      split: sample.split,
      sentences: [sentence],
      file_name: name(sample),
      category_id: sample.categoryId,
      ann_id: id,
      sent_ids: [id],
      ref_id: id,
    };
  });
  await writeFile(join(root, 'rrsisd', 'refs(unc).p'), writePickle(refs));
  const instances = {
    images: miniatureSamples.map((sample) => ({
      file_name: name(sample),
      height: SIZE,
      width: SIZE,
      id: sample.number + 1,
    })),
    categories: [
      { name: 'ship', id: 13 },
      { name: 'storagetank', id: 15 },
    ],
    annotations: miniatureSamples.map((sample) => ({
      id: sample.number + 1,
      image_id: sample.number + 1,
      categories_id: sample.categoryId,
      bbox: [0, 0, 1, 1],
      area: 1,
      segmentation: [encodeRle(sample.mask)],
    })),
  };
  await writeFile(join(root, 'rrsisd', 'instances.json'), JSON.stringify(instances));
}

/** RSRefSeg2's intermediate lines, one file for each split, images beside them. */
export async function writeMiniatureRsRefSeg2(root: string): Promise<void> {
  await mkdir(join(root, 'images'), { recursive: true });
  for (const split of SPLITS) {
    const lines = miniatureSamples
      .filter((sample) => sample.split === split)
      .map(({ number, expression, category, categoryId, mask }) =>
        JSON.stringify({
          split,
          image_id: number,
          sent: expression,
          file_name: `${number}.png`,
          category_id: categoryId,
          category_name: category,
          ann_id: number,
          segmentation: [encodeRle(mask)],
        }),
      );
    await writeFile(join(root, `miniature_${split}.jsonl`), `${lines.join('\n')}\n`);
  }
  for (const { number } of miniatureSamples)
    await writePicture(join(root, 'images', `${number}.png`), number);
}

/** COCO instances whose annotations carry sentences. */
export async function writeMiniatureCoco(root: string): Promise<void> {
  await mkdir(join(root, 'images'), { recursive: true });
  for (const split of SPLITS) {
    const samples = miniatureSamples.filter((sample) => sample.split === split);
    const content = {
      categories: [
        { id: 13, name: 'ship' },
        { id: 15, name: 'storage tank' },
      ],
      images: samples.map(({ number }) => ({
        id: number,
        file_name: `${number}.png`,
        width: SIZE,
        height: SIZE,
      })),
      annotations: samples.map(({ number, categoryId, mask, expression }) => ({
        id: number,
        image_id: number,
        category_id: categoryId,
        segmentation: encodeRle(mask),
        expressions: [expression],
      })),
    };
    await writeFile(join(root, `instances_${split}.json`), JSON.stringify(content));
  }
  for (const { number } of miniatureSamples)
    await writePicture(join(root, 'images', `${number}.png`), number);
}
