/** Formats of data sets by the names that commands and configurations use. */
export const DATASET_FORMATS = [
  'refsegrs',
  'rrsis-d',
  'risbench',
  'coco',
  'cvat',
  'label-studio',
  'labelme',
  'rsvg',
  'jsonl',
] as const;
export type DatasetFormat = (typeof DATASET_FORMATS)[number];
