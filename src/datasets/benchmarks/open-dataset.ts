import { openCocoExpressions } from './coco-dataset.ts';
import type { DatasetFormat } from './dataset-format.ts';
import { openJsonlDataset } from './jsonl-dataset.ts';
import type { ReferringDataset } from './referring-dataset.ts';
import { openRefSegRs } from './refsegrs.ts';
import { openRisBench } from './risbench.ts';
import { openRrsisD } from './rrsis-d.ts';

/**
 * Opens a data set.
 * @param source the data set's folder; for `coco` and `jsonl` also a single file
 * @param options.images folder of the images where the format leaves it open
 * Throws a DatasetError that names the file and what is wrong.
 */
export function openDataset(
  format: DatasetFormat,
  source: string,
  options: { readonly images?: string } = {},
): Promise<ReferringDataset> {
  switch (format) {
    case 'refsegrs':
      return openRefSegRs(source);
    case 'rrsis-d':
      return openRrsisD(source);
    case 'risbench':
      return openRisBench(source);
    case 'coco':
      return openCocoExpressions(source, options);
    case 'jsonl':
      return openJsonlDataset(source, options);
  }
}
