import { z } from 'zod';
import { DatasetError, describeIssue } from '../datasets/errors.ts';
import { parseJsonLines } from '../datasets/jsonl-node.ts';
import { LineJournal } from '../files/line-journal.ts';
import { readTextLines } from '../files/text-file.ts';
import { MetricsAccumulator, type MetricsOptions, type MetricsReport } from './metrics.ts';

/** What was predicted for one sample, and how it compares with the truth. */
export interface PredictionRecord {
  readonly id: number | string;
  readonly split?: string | undefined;
  readonly fileName: string;
  readonly expression: string;
  readonly category?: string | undefined;
  readonly kind?: string | undefined;
  /** Whether the sentence is meant to be about something that the image does not show. */
  readonly absent?: boolean | undefined;
  /** Pixels of prediction and truth in common, at the compared resolution. */
  readonly intersection: number;
  /** Pixels of prediction or truth, at the compared resolution. */
  readonly union: number;
  /** Pixels of the truth at the image's own size. */
  readonly area: number;
  /** The model's estimate of the IoU. */
  readonly score?: number | undefined;
  /** Probability that the image shows what the sentence describes, where the model can tell. */
  readonly presence?: number | undefined;
  /** The predicted mask as COCO run lengths, at the compared resolution. */
  readonly prediction: { readonly size: readonly [height: number, width: number]; readonly counts: string };
}

const header = z.object({ type: z.literal('evaluation'), about: z.record(z.string(), z.unknown()) });
const record = z.object({
  id: z.union([z.number(), z.string()]),
  split: z.string().optional(),
  fileName: z.string(),
  expression: z.string(),
  category: z.string().optional(),
  kind: z.string().optional(),
  absent: z.boolean().optional(),
  intersection: z.number().int().nonnegative(),
  union: z.number().int().nonnegative(),
  area: z.number().int().nonnegative(),
  score: z.number().optional(),
  presence: z.number().optional(),
  prediction: z.object({ size: z.tuple([z.number().int(), z.number().int()]), counts: z.string() }),
});
const line = z.union([header, record]);

type SampleName = Pick<PredictionRecord, 'id' | 'split' | 'fileName' | 'expression'>;

const nameOf = ({ id, split, fileName, expression }: SampleName): string =>
  JSON.stringify([split ?? null, fileName, String(id), expression]);

/**
 * Predictions in a file of JSON Lines: the first says what was evaluated (model, data, resolution), each other one is a
 * sample. An evaluation that was cut off goes on from it, and metrics can be computed from it without the model.
 *
 * @example
 * ```ts
 * import { metricsOf, PredictionStore, readPredictions } from 'skyrefer/evaluation';
 * const store = await PredictionStore.open('predictions.jsonl', { model: 'tiny' });
 * const prediction = { size: [1, 4], counts: '13' } as const; // COCO run lengths
 * await store.add({ id: 1, fileName: 'a.png', expression: 'the ship', intersection: 2, union: 4, area: 3, prediction });
 * await store.close();
 * console.log(metricsOf((await readPredictions('predictions.jsonl')).records).gIoU); // 0.5
 * ```
 */
export class PredictionStore {
  readonly #journal: LineJournal;
  readonly #known: ReadonlyMap<string, PredictionRecord>;

  private constructor(journal: LineJournal, known: ReadonlyMap<string, PredictionRecord>) {
    this.#journal = journal;
    this.#known = known;
  }

  /**
   * Opens a file of predictions, or begins it.
   * @param about what is evaluated; where the file was begun for something else, this throws a DatasetError
   */
  static async open(path: string, about: Readonly<Record<string, unknown>>): Promise<PredictionStore> {
    const known = new Map<string, PredictionRecord>();
    let begun: unknown;
    const journal = await LineJournal.open(path, (text, position) => {
      const parsed = line.safeParse(parseJson(text));
      if (!parsed.success) {
        throw new DatasetError(`is not a file of predictions (${describeIssue(parsed.error)})`, path);
      }
      if ('about' in parsed.data) begun ??= parsed.data.about;
      else if (position === 0)
        throw new DatasetError('is not a file of predictions: its first line', path, 1);
      else known.set(nameOf(parsed.data), parsed.data);
    });
    try {
      if (begun === undefined) await journal.append(JSON.stringify({ type: 'evaluation', about }));
      else if (JSON.stringify(begun) !== JSON.stringify(about)) {
        throw new DatasetError(
          `holds predictions of ${JSON.stringify(begun)}, not of ${JSON.stringify(about)}; give another file`,
          path,
        );
      }
      return new PredictionStore(journal, known);
    } catch (error) {
      await journal.close();
      throw error;
    }
  }

  /** Samples that were there when the file was opened. */
  get size(): number {
    return this.#known.size;
  }

  get(sample: SampleName): PredictionRecord | undefined {
    return this.#known.get(nameOf(sample));
  }

  async add(prediction: PredictionRecord): Promise<void> {
    await this.#journal.append(JSON.stringify(prediction));
  }

  close(): Promise<void> {
    return this.#journal.close();
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * A file of predictions: what was evaluated, and the samples. Throws a DatasetError.
 *
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { readPredictions } from 'skyrefer/evaluation';
 * await writeFile('begun.jsonl', '{"type":"evaluation","about":{"model":"tiny"}}\n');
 * const { about, records } = await readPredictions('begun.jsonl');
 * console.log(about, records.length); // { model: 'tiny' } 0
 * ```
 */
export async function readPredictions(
  path: string,
): Promise<{ about: Readonly<Record<string, unknown>>; records: PredictionRecord[] }> {
  let about: Readonly<Record<string, unknown>> = {};
  const records = new Map<string, PredictionRecord>();
  for await (const item of parseJsonLines(readTextLines(path), path, line)) {
    if ('about' in item) about = item.about;
    else records.set(nameOf(item), item);
  }
  return { about, records: [...records.values()] };
}

/**
 * Metrics of predictions about what is there, under any convention; `presenceReportOf` has the others.
 *
 * @example
 * ```ts
 * import { metricsOf } from 'skyrefer/evaluation';
 * const prediction = { size: [1, 4], counts: '13' } as const;
 * const records = [{ id: 1, fileName: 'a.png', expression: 'the ship', intersection: 3, union: 4, area: 3, prediction }];
 * console.log(metricsOf(records).cIoU); // 0.75
 * ```
 */
export function metricsOf(records: Iterable<PredictionRecord>, options: MetricsOptions = {}): MetricsReport {
  const accumulator = new MetricsAccumulator(options);
  for (const each of records) if (!each.absent) accumulator.add(each);
  return accumulator.report();
}
