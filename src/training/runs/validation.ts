import { gatherValues, type Ranks, tryTogether } from '../../distributed/index.ts';
import { evaluate, type MetricsReport, type Prediction } from '../../evaluation/index.ts';
import { metricsOf, type PredictionRecord } from '../../evaluation/node.ts';
import { maskOfLogits } from '../../programs/logit-map.ts';
import type { Tensor } from '../../runtime/index.ts';
import type { BadData } from '../data/bad-data.ts';
import type { ValidationData } from '../data/training-data.ts';

/** Mask logits (n, 1, s, s) of up to `sentencesAtOnce` sentences about an image, by its position in the data. */
export type AnswerSentences = (image: number, sentences: readonly string[]) => Promise<Tensor<Float32Array>>;

export interface ValidationContext {
  readonly sentencesAtOnce: number;
  /** Images are measured by them in turn; all have the report. */
  readonly ranks: Ranks;
  readonly bad: BadData;
  readonly signal?: AbortSignal | undefined;
}

/** One of a run's validation sets, and how its sentences are answered. */
export interface ValidationSet {
  readonly data: ValidationData;
  readonly answer: AnswerSentences;
}

/** What was measured on one of a run's sets. */
export interface ValidationReport {
  /** Of the set (`ValidationData`). */
  readonly name: string;
  readonly report: MetricsReport;
}

/** Measures a model on each set by itself. */
export async function validateSets(
  sets: readonly ValidationSet[],
  context: ValidationContext,
): Promise<ValidationReport[]> {
  const reports: ValidationReport[] = [];
  for (const { data, answer } of sets) {
    reports.push({ name: data.name, report: await validateModel(data, answer, context) });
  }
  return reports;
}

/** Measures a model on validation sentences as `evaluate` does: masks at the images' own size. */
async function validateModel(
  data: ValidationData,
  answer: AnswerSentences,
  { sentencesAtOnce, ranks, bad, signal }: ValidationContext,
): Promise<MetricsReport> {
  const positions = new Map(data.images.map(({ id }, index) => [id, index]));
  const predict = async (
    image: { fileName: string; width: number; height: number },
    sentences: readonly string[],
  ): Promise<Prediction[]> => {
    const answers: Prediction[] = [];
    for (let first = 0; first < sentences.length; first += sentencesAtOnce) {
      const part = sentences.slice(first, first + sentencesAtOnce);
      const logits = await answer(positions.get(image.fileName)!, part); // (n, 1, s, s)
      const side = logits.shape[2]!;
      for (const index of part.keys()) {
        const data = logits.data.subarray(index * side * side, (index + 1) * side * side);
        answers.push({ mask: maskOfLogits({ width: side, height: side, data }, image) });
      }
    }
    return answers;
  };
  const order = new Map<string, number>();
  for (const { fileName } of data.samples) if (!order.has(fileName)) order.set(fileName, order.size);
  const own = data.samples.filter(({ fileName }) => order.get(fileName)! % ranks.size === ranks.rank);
  // What fails on one rank fails on all here: the others would wait for its records.
  const { report, samples, skipped } = await tryTogether(ranks, () =>
    evaluate(own, predict, { skipBad: bad.skip, ...(signal ? { signal } : {}) }),
  );
  for (const { fileName, reason } of skipped) {
    const image = data.images[positions.get(fileName)!]!;
    bad.add({ name: image.path ?? image.id, reason });
  }
  if (ranks.size === 1) return report;
  const measured = samples.map(
    (sample): PredictionRecord => ({
      ...sample,
      // Masks stay where they were made.
      prediction: { ...sample.prediction, counts: '' },
    }),
  );
  const all = (await gatherValues(ranks, measured)).flat();
  return metricsOf(all.sort((a, b) => order.get(a.fileName)! - order.get(b.fileName)!));
}
