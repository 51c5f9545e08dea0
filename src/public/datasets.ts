/** `skyrefer/datasets`: readers of data sets of images with sentences and masks, and their check. For Node. */

export type { BadRecord, OnBadRecord } from '../datasets/bad-record.ts';
export {
  DATASET_FORMATS,
  type DatasetFormat,
  openDataset,
  type PublishedCounts,
  type ReferringDataset,
  type ReferringSample,
  type Split,
} from '../datasets/benchmarks/index.ts';
export { type CheckOptions, checkDataset, type DatasetReport } from '../datasets/check/check-dataset.ts';
export { formatDatasetReport, isUsable } from '../datasets/check/format-report.ts';
export { samplesAsJsonLines } from '../datasets/convert/to-jsonl.ts';
export { DatasetError } from '../datasets/index.ts';
export {
  type AnnotatedImage,
  annotationMask,
  type ExpressionAnnotation,
  readCocoInstances,
  readExpressionAnnotations,
} from '../datasets/node.ts';
