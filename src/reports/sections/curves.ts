import { seriesClass } from '../charts/chart-style.ts';
import { type LineSeries, lineChart } from '../charts/line-chart.ts';
import type { Block, Drawing } from '../document.ts';
import type { ReportRun } from '../load-run.ts';

const VALIDATED = ['gIoU', 'cIoU', 'Pr@0.5', 'Pr@0.7', 'Pr@0.9'];

/** Losses, learning rate and validations over the steps, a panel for each and a line for each run. */
export function curvesSection(runs: readonly ReportRun[]): Block[] {
  const logged = runs.filter(({ log }) => log !== null);
  if (logged.length === 0) return [];
  const drawings: Drawing[] = [];
  const panel = (
    title: string,
    series: LineSeries[],
    options: { dots?: boolean; fromZero?: boolean } = {},
  ) => {
    const filled = series.filter(({ points }) => points.some(([, y]) => Number.isFinite(y)));
    if (filled.length === 0) return;
    drawings.push({
      svg: lineChart(filled, { title, xLabel: 'step', ...options }),
      label: `${title} over the steps`,
    });
  };
  const lines = (points: (run: ReportRun) => LineSeries['points']): LineSeries[] =>
    logged.map((run, colour) => ({ name: run.name, colour, points: points(run) }));

  for (const metric of VALIDATED) {
    panel(
      `Validation ${metric}, percent`,
      lines(({ log }) =>
        log!.validations.map(({ step, metrics }) => [step, 100 * (metrics[metric] ?? Number.NaN)]),
      ),
      { dots: true, fromZero: true },
    );
  }
  const names = new Set(logged.flatMap(({ log }) => Object.keys(log!.steps.at(-1)?.losses ?? {})));
  for (const name of names) {
    panel(
      name === 'loss' ? 'Loss' : `Loss: ${name}`,
      lines(({ log }) => log!.steps.map(({ step, losses }) => [step, losses[name] ?? Number.NaN])),
    );
  }
  panel(
    'Learning rate',
    lines(({ log }) => log!.steps.map(({ step, learningRate }) => [step, learningRate])),
    { fromZero: true },
  );
  const unfinished = logged.filter(({ log }) => !log!.done).map(({ name }) => name);
  return [
    { type: 'heading', level: 2, text: 'Training' },
    ...(unfinished.length > 0
      ? [{ type: 'warning' as const, text: `Not at the end of their training: ${unfinished.join(', ')}.` }]
      : []),
    {
      type: 'drawings',
      width: 290,
      legend: logged.map(({ name }, index) => ({ text: name, style: `line ${seriesClass(index)}` })),
      drawings,
    },
    {
      type: 'table',
      caption: 'Validations during training',
      columns: [
        { title: 'Run', align: 'left' },
        { title: 'Validations' },
        { title: 'Last step' },
        { title: 'gIoU at the end' },
        { title: 'Best gIoU' },
        { title: 'at step' },
      ],
      groups: [
        {
          origin: 'measured',
          rows: logged.map(({ name, log }) => {
            const { validations, steps } = log!;
            const value = ({ metrics }: { metrics: Readonly<Record<string, number>> }) =>
              metrics.gIoU ?? Number.NaN;
            const best = validations.reduce<(typeof validations)[number] | null>(
              (top, each) => (top === null || value(each) > value(top) ? each : top),
              null,
            );
            const last = validations.at(-1);
            const text = (each: typeof best | undefined) =>
              each && Number.isFinite(value(each)) ? (100 * value(each)).toFixed(2) : '–';
            const end = String(steps.at(-1)?.step ?? last?.step ?? 0);
            return [
              name,
              String(validations.length),
              end,
              text(last),
              text(best),
              best ? String(best.step) : '–',
            ];
          }),
        },
      ],
      note: 'Losses are means over stretches of the training where there are more steps than a chart can show. The best of several validations on one split is too good an estimate for that split.',
    },
  ];
}
