/** Pictures with labelled objects, in whatever format they came: what a model is fine-tuned on. */

import type { Box } from '../../vector/index.ts';
import type { Split } from '../benchmarks/referring-dataset.ts';
import type { Segmentation } from '../shape.ts';

/** What somebody drew around a thing. */
export interface LabelledObject {
  /** Unique in the labels. */
  readonly id: number;
  /** As `rrsisdName` writes it. */
  readonly category: string;
  /** Null where there is only a box. */
  readonly segmentation: Segmentation | null;
  /** Left, top, width, height in pixels of the image; of the box that was labelled. Null where there is a shape. */
  readonly box: Box | null;
  /** Sentences about it. */
  readonly expressions: readonly string[];
}

export interface LabelledImage {
  /** Below the folder of images, with slashes. */
  readonly fileName: string;
  readonly width: number;
  readonly height: number;
  /** The part of the data that its file says; null where it says none. */
  readonly split: Split | null;
  readonly objects: readonly LabelledObject[];
  /** Sentences about what it does not show. */
  readonly absent: readonly string[];
  /** Where it lies, in units of its map; null where nobody says it. */
  readonly place: MapBox | null;
}

/** A rectangle of a map. */
export interface MapBox {
  /** Boxes of one system can be compared. */
  readonly system: string;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export interface Labels {
  /** What was recognised, for people: `COCO (instances.json)`. */
  readonly said: string;
  /** Folder of the images. */
  readonly folder: string;
  readonly images: readonly LabelledImage[];
  /** Objects that cannot be used, and why. */
  readonly bad: readonly { readonly where: string; readonly reason: string }[];
  /** Categories of which the data says that every object is labelled; null where it says nothing. */
  readonly exhaustive: readonly string[] | null;
}

export const labelFormats = ['coco', 'jsonl', 'geojson', 'labelme', 'cvat', 'yolo', 'voc'] as const;
export type LabelFormat = (typeof labelFormats)[number];

export const labelFormatNames: Readonly<Record<LabelFormat, string>> = {
  coco: 'COCO',
  jsonl: 'JSON Lines',
  geojson: 'GeoJSON',
  labelme: 'LabelMe',
  cvat: 'CVAT for images',
  yolo: 'YOLO',
  voc: 'Pascal VOC',
};
