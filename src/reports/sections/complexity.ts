import { type MeasuredTime, modelComplexity } from '../../complexity/index.ts';
import type { Block } from '../document.ts';
import { printed } from '../format-number.ts';
import type { ReportRun } from '../load-run.ts';
import { table6Complexity } from '../published/index.ts';

/** Words in a sentence of the paper's own count of operations, see docs/paper-notes.md. */
const TOKENS = 5;

/**
 * Table 6: parameters and operations of the runs' models beside the printed rows.
 * @param times measured on this machine, by the run's name
 */
export function complexitySection(
  runs: readonly ReportRun[],
  times: ReadonlyMap<string, MeasuredTime> = new Map(),
): Block[] {
  const known = runs.filter(({ model }) => model !== null);
  if (known.length === 0) return [];
  const millions = (count: number) => (count / 1e6).toFixed(2);
  return [
    { type: 'heading', level: 2, text: 'Size and cost' },
    {
      type: 'table',
      caption: 'Parameters, operations and time, as in Table 6',
      columns: [
        { title: 'Method', align: 'left' },
        { title: 'Parameters (M)' },
        { title: 'Trainable (M)' },
        { title: 'GFLOPs' },
        { title: 'Time (ms)' },
        { title: 'Images/s' },
      ],
      groups: [
        {
          origin: 'printed',
          title: `${table6Complexity.source}. Not measured here, and on another machine`,
          rows: table6Complexity.rows.map((row) => [
            row.method,
            printed(row.totalMillions),
            printed(row.trainableMillions),
            printed(row.gigaflops),
            printed(row.milliseconds),
            printed(row.framesPerSecond),
          ]),
        },
        {
          origin: 'measured',
          title: 'counted from the graphs',
          rows: known.map(({ name, model }) => {
            const { parameters, paperFlops } = modelComplexity(model!, { tokens: TOKENS });
            const time = times.get(name);
            return [
              name,
              millions(parameters.total),
              millions(parameters.trainable),
              (paperFlops / 1e9).toFixed(2),
              time ? (1000 * time.total).toFixed(1) : '–',
              time ? time.framesPerSecond.toFixed(2) : '–',
            ];
          }),
        },
      ],
      note:
        `Operations of one image and one sentence of ${TOKENS} tokens by the paper's convention (attention's own products not counted); ` +
        "'skyrefer complexity' prints them by module. Times are only there where they were measured (--time).",
    },
  ];
}
