import type { ReferringDataset, ReferringSample, Split } from '../../datasets/benchmarks/index.ts';
import type { PredictionRecord } from '../../evaluation/node.ts';

type Named = Pick<PredictionRecord, 'id' | 'fileName' | 'expression'>;

/** The same for a prediction and for the sample that it belongs to. */
export const sampleKey = ({ id, fileName, expression }: Named): string =>
  JSON.stringify([fileName, String(id), expression.trim()]);

/** A data set's samples by name and by image; masks and images are read when asked for. */
export class SampleIndex {
  readonly #byKey = new Map<string, ReferringSample>();
  readonly #byImage = new Map<string, ReferringSample[]>();

  /** @param splits read; all that are there by default */
  static async read(
    dataset: ReferringDataset,
    splits: readonly Split[] = dataset.splits,
  ): Promise<SampleIndex> {
    const index = new SampleIndex();
    for (const split of splits) {
      for await (const sample of dataset.samples(split)) {
        index.#byKey.set(sampleKey(sample), sample);
        const own = index.#byImage.get(sample.fileName);
        if (own) own.push(sample);
        else index.#byImage.set(sample.fileName, [sample]);
      }
    }
    return index;
  }

  find(record: Named): ReferringSample | undefined {
    return this.#byKey.get(sampleKey(record));
  }

  ofImage(fileName: string): readonly ReferringSample[] {
    return this.#byImage.get(fileName) ?? [];
  }
}
