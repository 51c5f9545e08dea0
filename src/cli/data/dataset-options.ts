import { Option } from 'commander';
import { DATASET_FORMATS } from '../../datasets/benchmarks/dataset-format.ts';
import { type ReferringDataset, SPLITS, type Split } from '../../datasets/benchmarks/referring-dataset.ts';
import { UsageError } from '../failure.ts';

export const formatOption = (of = '--data'): Option =>
  new Option('--format <format>', `how ${of} is laid out`).choices(DATASET_FORMATS).default('jsonl');

export const splitOption = (): Option =>
  new Option('--split <split>', 'only this part of the data set').choices(SPLITS);

/** One part of a data set. Throws a UsageError where it has none of that name. */
export function partOf(dataset: ReferringDataset, split: Split, source: string): ReferringDataset {
  if (!dataset.splits.includes(split)) {
    throw new UsageError(`${source} has no split '${split}'; it has ${dataset.splits.join(', ')}`);
  }
  return { ...dataset, splits: [split] };
}
