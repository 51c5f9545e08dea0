/** An evaluation as a table of text, in percent as papers print it. */

import { alignColumns } from './align-columns.ts';
import type { Interval, MetricsIntervals } from './bootstrap.ts';
import { type Metrics, type MetricsReport, precisionThresholds } from './metrics.ts';
import type { PresenceReport } from './presence-report.ts';

/**
 * Lines of a table: all samples, then by kind, by object size and by category (with its unweighted average row) where
 * there are any.
 * @param intervals confidence intervals of the row of all samples
 * @param presence a section of its own, where some sentences are about what is absent; the table is of the others
 *
 * @example
 * ```ts
 * import { formatReport, MetricsAccumulator } from 'skyrefer/evaluation';
 * const metrics = new MetricsAccumulator();
 * metrics.add({ intersection: 30, union: 40 });
 * console.log(formatReport(metrics.report()).split('\n')[1]!.trim().replace(/ +/g, ' ')); // all 1 75.00 75.00 100.00 100.00 100.00 0.00 0.00
 * ```
 */
export function formatReport(
  report: MetricsReport,
  intervals?: MetricsIntervals,
  presence?: PresenceReport,
): string {
  const rows: (readonly [string, Metrics] | undefined)[] = [['all', report]];
  const kinds = Object.entries(report.byKind);
  if (kinds.length > 0) rows.push(undefined, ...kinds);
  const sizes = Object.entries(report.bySize) as [string, Metrics][];
  if (sizes.length > 0) rows.push(undefined, ...sizes);
  const categories = Object.entries(report.byCategory);
  if (categories.length > 0) rows.push(undefined, ...categories);
  if (report.categoryAverage !== undefined) rows.push(['average of categories', report.categoryAverage]);

  const sign = report.precisionRule === 'strict' ? '>' : '>=';
  const header = ['', 'n', 'gIoU', 'cIoU', ...precisionThresholds.map((threshold) => `Pr@${threshold}`)];
  const cells = rows.map((row) =>
    row === undefined
      ? []
      : [
          row[0],
          String(row[1].samples),
          percent(row[1].gIoU),
          percent(row[1].cIoU),
          ...precisionThresholds.map((threshold) => percent(row[1].precision[`${threshold}`])),
        ],
  );
  const empty = { one: 'counts as 1', zero: 'counts as 0', drop: 'is not counted' }[report.emptyUnion];
  return [
    ...alignColumns([header, ...cells]),
    '',
    ...(presence ? [...formatPresence(presence), ''] : []),
    ...(intervals ? [formatIntervals(intervals)] : []),
    `In percent. Pr@X: IoU ${sign} X. A sample with empty prediction and empty truth ${empty}.`,
  ].join('\n');
}

function formatPresence(presence: PresenceReport): string[] {
  const { present, absent, absentByKind, withAbsent } = presence;
  const rows: [string, number, number, string][] = [
    ['present, found', present.samples, presence.sensitivity, 'sensitivity'],
    ['absent, ruled out', absent.samples, presence.specificity, 'specificity'],
    ...Object.entries(absentByKind)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, { samples, ruledOut }]): [string, number, number, string] => [
        `  ${kind}`,
        samples,
        ruledOut / samples,
        '',
      ]),
    ['both', withAbsent.samples, presence.balancedAccuracy, 'balanced accuracy'],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const digits = Math.max(...rows.map(([, samples]) => String(samples).length));
  return [
    'Is it there? The table above is of what is.',
    ...rows.map(([name, samples, part, measure]) =>
      `${name.padEnd(width)}  ${String(samples).padStart(digits)}  ${percent(part).padStart(6)}  ${measure}`.trimEnd(),
    ),
    `With absent targets, of which an empty mask is right: gIoU ${percent(withAbsent.gIoU)}, cIoU ${percent(withAbsent.cIoU)}.`,
  ];
}

function formatIntervals({ confidence, replicates, gIoU, cIoU, precision }: MetricsIntervals): string {
  const range = ([low, high]: Interval) => `${percent(low)} to ${percent(high)}`;
  const rows = [
    `gIoU ${range(gIoU)}`,
    `cIoU ${range(cIoU)}`,
    ...precisionThresholds.map((threshold) => `Pr@${threshold} ${range(precision[`${threshold}`])}`),
  ];
  const percentage = `${Math.round(100 * confidence)} %`;
  return `${percentage} intervals of all (${replicates} bootstrap draws of images): ${rows.join(', ')}.`;
}

function percent(fraction: number): string {
  return Number.isNaN(fraction) ? '-' : (100 * fraction).toFixed(2);
}
