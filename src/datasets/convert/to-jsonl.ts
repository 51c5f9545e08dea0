import { ImageError } from '../../imagery/index.ts';
import { encodeRle, type Mask } from '../../vector/index.ts';
import { formatExpressionAnnotation } from '../annotations-node.ts';
import type { OnBadRecord } from '../bad-record.ts';
import type { ReferringDataset, Split } from '../benchmarks/index.ts';
import { DatasetError } from '../errors.ts';
import { FittedSamples } from '../fitted-samples-node.ts';

export interface JsonLinesOptions {
  readonly signal?: AbortSignal | undefined;
  /** Told of what cannot be used, which is left out; without it, it is an error. */
  readonly onBad?: OnBadRecord | undefined;
  /** Counts masks that were brought to the size of their images. */
  readonly fitted?: FittedSamples | undefined;
}

/**
 * Samples as JSON Lines in skyrefer's own form, masks as run lengths and absent targets as an empty list: what `train`, `evaluate` and
 * `openDataset('jsonl', ...)` read. A stream of lines with their line breaks; one sample is in memory at a time.
 *
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { openDataset, samplesAsJsonLines } from 'skyrefer/datasets';
 * const line = { id: 1, file_name: 'a.png', width: 4, height: 4, expression: 'the ship', segmentation: [] };
 * await writeFile('source.jsonl', `${JSON.stringify(line)}\n`);
 * const dataset = await openDataset('jsonl', 'source.jsonl');
 * for await (const text of samplesAsJsonLines(dataset, dataset.splits)) {
 *   console.log(JSON.parse(text).expression); // the ship
 * }
 * ```
 */
export async function* samplesAsJsonLines(
  dataset: ReferringDataset,
  splits: readonly Split[],
  { signal, onBad, fitted = new FittedSamples() }: JsonLinesOptions = {},
): AsyncGenerator<string> {
  for (const split of splits) {
    for await (const found of dataset.samples(split, onBad)) {
      signal?.throwIfAborted();
      const sample = fitted.fit(found);
      let mask: Mask;
      try {
        mask = await sample.mask();
      } catch (error) {
        if (!onBad || !(error instanceof DatasetError || error instanceof ImageError)) throw error;
        onBad({ id: sample.id, where: sample.where, reason: error.message });
        continue;
      }
      const line = formatExpressionAnnotation({
        id: sample.id,
        fileName: sample.fileName,
        width: mask.width,
        height: mask.height,
        expression: sample.expression,
        category: sample.category,
        kind: sample.kind,
        annotationId: undefined,
        split,
        segmentation: sample.absent
          ? { type: 'polygons', polygons: [] }
          : { type: 'rle', rle: encodeRle(mask) },
      });
      yield `${line}\n`;
    }
  }
}
