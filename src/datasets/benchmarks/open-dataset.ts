import { openCocoExpressions } from './coco-dataset.ts';
import { openCvat } from './cvat-dataset.ts';
import type { DatasetFormat } from './dataset-format.ts';
import { openJsonlDataset } from './jsonl-dataset.ts';
import { openLabelStudio } from './label-studio-dataset.ts';
import { openLabelMe } from './labelme-dataset.ts';
import type { ReferringDataset } from './referring-dataset.ts';
import { openRefSegRs } from './refsegrs.ts';
import { openRisBench } from './risbench.ts';
import { openRrsisD } from './rrsis-d.ts';
import { openRsvg } from './rsvg-dataset.ts';

/**
 * Opens a data set.
 * @param source the data set's folder; for `coco`, `jsonl` and files of annotation tools also a single file
 * @param options.images folder of the images where the format leaves it open
 * Throws a DatasetError that names the file and what is wrong.
 *
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { openDataset } from 'skyrefer/datasets';
 * const segmentation = [[0, 0, 4, 0, 4, 2, 0, 2]];
 * const line = { id: 1, file_name: 'a.png', width: 4, height: 4, expression: 'the upper half', segmentation };
 * await writeFile('train.jsonl', `${JSON.stringify(line)}\n`);
 * const dataset = await openDataset('jsonl', 'train.jsonl');
 * for await (const sample of dataset.samples('train')) {
 *   const { data } = await sample.mask();
 *   console.log(sample.expression, data.filter((value) => value === 1).length); // the upper half 8
 * }
 * ```
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
    case 'cvat':
      return openCvat(source, options);
    case 'label-studio':
      return openLabelStudio(source, options);
    case 'labelme':
      return openLabelMe(source, options);
    case 'rsvg':
      return openRsvg(source, options);
    case 'jsonl':
      return openJsonlDataset(source, options);
  }
}
