import { openDataset } from '../../datasets/benchmarks/index.ts';
import { alignColumns } from '../../evaluation/align-columns.ts';
import { askSegmenter } from '../../evaluation/ask-segmenter-node.ts';
import { evaluate, type MetricsReport, measuredAs, type PresenceReport } from '../../evaluation/index.ts';
import type { MeasuredCategory } from '../../language/index.ts';
import type { Segmenter } from '../../segmenter/segmenter-node.ts';

/** What one model is worth on one set of sentences. */
export interface Measured {
  readonly report: MetricsReport;
  /** Where sentences are about what is not there. */
  readonly presence: PresenceReport | null;
}

/** A model before and after, on sentences about pictures that neither trained, chose nor calibrated. */
export interface BeforeAndAfter {
  readonly before: Measured;
  readonly after: Measured;
}

export interface FinetuneReport {
  /** Of the data. */
  readonly own: BeforeAndAfter;
  /** Of drawn scenes with what was known before. */
  readonly old: BeforeAndAfter;
  /** Seconds of the run that ended it; those of runs that were stopped before are not counted. */
  readonly seconds: number;
  /** Folder of the own pictures that it was measured on. */
  readonly pictures: string;
}

/** Asks a model the sentences of a file word for word, as `skyrefer evaluate` does. */
export async function measureModel(
  segmenter: Segmenter,
  annotations: string,
  images: string,
  options: {
    readonly signal?: AbortSignal | undefined;
    readonly onProgress?: (done: number, total: number) => void;
  } = {},
): Promise<Measured> {
  const { signal, onProgress } = options;
  const dataset = await openDataset('jsonl', annotations, { images });
  async function* samples() {
    for (const split of dataset.splits) yield* dataset.samples(split);
  }
  const { report, presence } = await evaluate(samples(), askSegmenter(segmenter), {
    ...(signal ? { signal } : {}),
    onProgress: ({ images: done, totalImages }) => onProgress?.(done, totalImages),
  });
  return { report, presence: presence ?? null };
}

/** What a model's vocabulary says of how well the data's categories were measured. */
export function measuredOwn({ own }: Pick<FinetuneReport, 'own'>, on: string): Map<string, MeasuredCategory> {
  const rows = Object.entries(own.after.report.byCategory);
  return new Map(
    rows.flatMap(([name, { gIoU, samples }]) => (samples > 0 ? [[name, measuredAs(gIoU, samples, on)]] : [])),
  );
}

/** Before and after as a table, in percent. */
export function formatBeforeAndAfter(title: string, { before, after }: BeforeAndAfter): string {
  const percent = (value: number | null | undefined) =>
    value === undefined || value === null || Number.isNaN(value) ? '-' : (100 * value).toFixed(1);
  const names = Object.keys(after.report.byCategory);
  const row = (name: string, one: MetricsReport['byCategory'][string] | undefined, other: typeof one) => [
    name,
    String(other?.samples ?? 0),
    ...[one?.gIoU, other?.gIoU, one?.precision['0.5'], other?.precision['0.5']].map(percent),
  ];
  const lines = alignColumns([
    [title, 'n', 'gIoU before', 'after', 'Pr@0.5 before', 'after'],
    ...names.map((name) => row(name, before.report.byCategory[name], after.report.byCategory[name])),
    row('all', before.report, after.report),
  ]);
  if (before.presence && after.presence) {
    const { absent } = after.presence;
    const said = (one: PresenceReport) =>
      `${percent(one.specificity)} of what is absent ruled out, ${percent(one.sensitivity)} of what is there found`;
    lines.push(
      `  ${absent.samples} sentences about what is not there. Before: ${said(before.presence)}; after: ${said(after.presence)}`,
    );
  }
  return lines.join('\n');
}
