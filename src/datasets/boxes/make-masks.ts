import { createHash } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LineJournal } from '../../files/line-journal.ts';
import { writeAside } from '../../files/write-aside.ts';
import { readImage } from '../../imagery/node.ts';
import { encodeRle, maskArea, maskBox } from '../../vector/index.ts';
import { DatasetError } from '../errors.ts';
import type { BoxedImage, BoxedImages } from './boxed-images.ts';
import { type BoxDrawer, type BoxMaskOptions, drawBoxMasks } from './draw-box-masks.ts';

/** An annotation of COCO with what is known of how it was made. */
export interface MaskAnnotation {
  readonly id: number;
  readonly image_id: number;
  readonly category_id: number;
  /** Of the mask. */
  readonly bbox: readonly number[];
  readonly area: number;
  readonly iscrowd: 0;
  /** In COCO's compressed run lengths. */
  readonly segmentation: { readonly size: readonly [number, number]; readonly counts: string };
  /** How good the mask may be, in [0, 1]: `predicted_iou` times `box_iou`; 0 where it is only the box. */
  readonly score: number;
  readonly predicted_iou: number;
  readonly box_iou: number;
  /** The box that it was made from. */
  readonly source_bbox: readonly number[];
  /** Sentences about it, where its box had any. */
  readonly expressions?: readonly string[];
}

export interface MakeMasksOptions extends BoxMaskOptions {
  /** Folder of the images. */
  readonly images: string;
  /** COCO file to write. Beside it, until it is complete, a journal from which a further run goes on. */
  readonly out: string;
  /** What draws; it goes into the file and identifies the journal. */
  readonly drawerName: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Makes masks of boxes and writes them as COCO instances with the categories, images and `info` of the boxes, so that
 * what was labelled exhaustively still says so. An interrupted run goes on where it was.
 * Throws a DatasetError where an image has another size than its boxes say, an ImageError where it cannot be read.
 */
export async function makeMasks(
  boxes: BoxedImages,
  drawer: BoxDrawer,
  options: MakeMasksOptions,
): Promise<MaskAnnotation[]> {
  const { out, signal, onProgress } = options;
  const done = new Map<string, MaskAnnotation[]>();
  const path = `${out}.journal`;
  const journal = await LineJournal.open(path, (line) => {
    const { key, annotations } = JSON.parse(line);
    done.set(key, annotations);
  });
  const all: MaskAnnotation[] = [];
  try {
    for (const [index, image] of boxes.images.entries()) {
      signal?.throwIfAborted();
      const key = keyOf(image, options);
      let annotations = done.get(key);
      if (!annotations) {
        annotations = await masksOf(image, drawer, options);
        await journal.append(JSON.stringify({ key, annotations }));
      }
      all.push(...annotations);
      onProgress?.(index + 1, boxes.images.length);
    }
  } finally {
    await journal.close();
  }
  const { drawerName, decoder, context } = options;
  const masks = `drawn from boxes by ${drawerName}, decoder ${decoder}, in windows of ${context} boxes`;
  const coco = {
    info: { ...boxes.info, masks },
    categories: boxes.categories,
    images: boxes.images.map(({ id, fileName, width, height }) => ({
      ...{ id, file_name: fileName, width, height },
    })),
    annotations: all,
  };
  await writeAside(out, (aside) => writeFile(aside, `${JSON.stringify(coco)}\n`));
  await rm(path);
  return all;
}

async function masksOf(
  image: BoxedImage,
  drawer: BoxDrawer,
  options: MakeMasksOptions,
): Promise<MaskAnnotation[]> {
  if (image.objects.length === 0) return [];
  const path = join(options.images, image.fileName);
  const picture = await readImage(path);
  if (picture.width !== image.width || picture.height !== image.height) {
    throw new DatasetError(
      `has ${picture.width} x ${picture.height} pixels, but its boxes are for ${image.width} x ${image.height}`,
      path,
    );
  }
  const masks = await drawBoxMasks(
    drawer,
    picture,
    image.objects.map(({ box }) => box),
    options,
  );
  return image.objects.map(({ id, categoryId, box, expressions }, index) => {
    const { mask, score, predictedIou, boxIou } = masks[index]!;
    return {
      id,
      image_id: image.id,
      category_id: categoryId,
      bbox: maskBox(mask),
      area: maskArea(mask),
      iscrowd: 0,
      segmentation: encodeRle(mask),
      score: round(score),
      predicted_iou: round(predictedIou),
      box_iou: round(boxIou),
      source_bbox: box,
      ...(expressions ? { expressions } : {}),
    };
  });
}

const round = (value: number): number => Number(value.toFixed(3));

/** Identifies what an image's masks were made of and by what. */
const keyOf = (image: BoxedImage, { drawerName, decoder, context }: MakeMasksOptions): string =>
  createHash('sha256')
    .update(JSON.stringify([image, drawerName, decoder, context]))
    .digest('hex')
    .slice(0, 16);
