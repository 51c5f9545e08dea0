import {
  bootstrapIntervals,
  type Metrics,
  type MetricsIntervals,
  type MetricsOptions,
  type MetricsReport,
  precisionThresholds,
} from '../evaluation/index.ts';
import { metricsOf } from '../evaluation/node.ts';
import { type Spread, spreadOf } from './format-number.ts';
import { type ReportRun, withoutSeed } from './load-run.ts';
import type { LoggedValidation, TrainingLog } from './training-log.ts';

/** The seven columns of Tables 2, 3 and 5 as fractions: Pr@0.5 to 0.9, cIoU, gIoU. NaN where a log lacks one. */
export type MetricRow = readonly number[];

export const METRIC_TITLES: readonly string[] = [
  ...precisionThresholds.map((threshold) => `Pr@${threshold}`),
  'cIoU',
  'gIoU',
];

/** What was measured of one run. */
export interface MeasuredRun {
  readonly run: ReportRun;
  /** From kept predictions. */
  readonly report: MetricsReport | null;
  readonly intervals: MetricsIntervals | null;
  readonly row: MetricRow;
  /** Where the row comes from, in words. */
  readonly basis: string;
  /** The same in a word or two, to stand behind a name; empty for predictions. */
  readonly mark: string;
}

/** Runs that differ in their seed only. */
export interface RunGroup {
  readonly name: string;
  readonly members: readonly MeasuredRun[];
  readonly spreads: readonly Spread[];
  /** Place among the groups: its colour. */
  readonly colour: number;
}

export interface MeasureOptions extends MetricsOptions {
  /** Draws for the intervals; 0 for none. */
  readonly bootstrap?: number;
}

/** Measures a run: from its predictions, else from the last validation in its log. */
export function measureRun(run: ReportRun, options: MeasureOptions = {}): MeasuredRun {
  const { bootstrap = 2000, ...conventions } = options;
  if (run.predictions) {
    const { records } = run.predictions;
    const report = metricsOf(records, conventions);
    const intervals =
      bootstrap > 0 && report.samples > 0
        ? bootstrapIntervals(records, { ...conventions, replicates: bootstrap })
        : null;
    return { run, report, intervals, row: metricRow(report), basis: 'kept predictions', mark: '' };
  }
  const [validation, words] = reportedValidation(run.log);
  const row = validation ? validationRow(validation) : METRIC_TITLES.map(() => Number.NaN);
  const basis = validation
    ? `training's own validation, ${words} step ${validation.step}`
    : 'nothing validated yet';
  const mark = validation ? `validation, step ${validation.step}` : 'not validated';
  return { run, report: null, intervals: null, row, basis, mark };
}

/** The validation that speaks for a run: of the checkpoint that was exported, else the last. */
function reportedValidation(log: TrainingLog | null): [LoggedValidation | undefined, string] {
  const best = log?.validations.findLast(({ isBest }) => isBest);
  const [, split] = /^(val|test)-selected$/.exec(log?.selection ?? '') ?? [];
  return split && best ? [best, `selected on ${split},`] : [log?.validations.at(-1), 'last,'];
}

export const metricRow = (metrics: Metrics): MetricRow => [
  ...precisionThresholds.map((threshold) => metrics.precision[`${threshold}`]),
  metrics.cIoU,
  metrics.gIoU,
];

export const validationRow = ({ metrics }: LoggedValidation): MetricRow =>
  METRIC_TITLES.map((title) => metrics[title] ?? Number.NaN);

/** Puts runs of one configuration together, in the order in which configurations appear. */
export function groupRuns(measured: readonly MeasuredRun[]): RunGroup[] {
  const groups = new Map<string, MeasuredRun[]>();
  for (const each of measured) {
    const members = groups.get(each.run.configuration);
    if (members) members.push(each);
    else groups.set(each.run.configuration, [each]);
  }
  return [...groups.values()].map((members, colour) => ({
    name: members.length > 1 ? withoutSeed(members[0]!.run.name) : members[0]!.run.name,
    members,
    spreads: METRIC_TITLES.map((_, column) => spreadOf(members.map(({ row }) => row[column]!))),
    colour,
  }));
}
