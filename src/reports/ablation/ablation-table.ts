import type { Block, ReportDocument } from '../document.ts';
import { percent, percentWithSpread, points, printed, type Spread, spreadOf } from '../format-number.ts';
import { METRIC_TITLES } from '../measured.ts';
import { table7Components } from '../published/index.ts';
import type { PlannedRun } from './ablation-plan.ts';
import {
  ABLATION_BLOCKS,
  type AblationRow,
  ablationBlockTitles,
  ablationRows,
  REFERENCE_ROW,
} from './ablation-rows.ts';
import type { AblationResult } from './run-ablation.ts';

/** A row with what was measured for it. */
export interface MeasuredAblationRow {
  readonly row: AblationRow;
  /** Finished runs, by seed. */
  readonly results: readonly AblationResult[];
  /** One for each of METRIC_TITLES; null where nothing is finished. */
  readonly spreads: readonly Spread[] | null;
}

const GIOU = METRIC_TITLES.indexOf('gIoU');

/** Puts results to the rows that they count for. */
export function measureRows(
  plan: readonly PlannedRun[],
  results: ReadonlyMap<string, AblationResult>,
): MeasuredAblationRow[] {
  return ablationRows.map((row) => {
    const own = plan
      .filter(({ rows }) => rows.includes(row.id))
      .flatMap(({ name }) => results.get(name) ?? []);
    const spreads =
      own.length === 0
        ? null
        : METRIC_TITLES.map((title) => spreadOf(own.map(({ metrics }) => metrics[title] ?? Number.NaN)));
    return { row, results: own, spreads };
  });
}

/**
 * Standard deviation of gIoU between seeds, pooled over the configurations that have several; null where none has. It tells
 * which differences between rows mean nothing.
 */
export function pooledDeviation(rows: readonly MeasuredAblationRow[]): number | null {
  const seen = new Set<string>();
  let [squares, freedom] = [0, 0];
  for (const { results, spreads } of rows) {
    const spread = spreads?.[GIOU];
    if (!spread || spread.deviation === null || seen.has(results[0]!.configHash)) continue;
    seen.add(results[0]!.configHash);
    squares += spread.deviation ** 2 * (spread.count - 1);
    freedom += spread.count - 1;
  }
  return freedom > 0 ? Math.sqrt(squares / freedom) : null;
}

/** Tables 7 and 8 with what was measured beside what the paper printed. */
export function ablationDocument(
  plan: readonly PlannedRun[],
  results: ReadonlyMap<string, AblationResult>,
  about: { readonly title: string; readonly data: string },
): ReportDocument {
  const rows = measureRows(plan, results);
  const steps = [...new Set([...results.values()].map((result) => result.steps))];
  const noise = pooledDeviation(rows);
  const blocks: Block[] = [
    {
      type: 'paragraph',
      text:
        `Measured on ${about.data}: fixed schedule${steps.length > 0 ? ` of ${steps.join(' and ')} steps` : ''}, the last ` +
        'parameters, no selection of checkpoints. Rows with equal configurations are one run. The printed rows are of ' +
        `${table7Components.dataset}, with another backbone and a longer training: levels cannot be compared, only whether a change helps.`,
    },
  ];
  if (results.size < plan.length) {
    blocks.push({
      type: 'warning',
      text: `${results.size} of ${plan.length} runs are finished; rows without numbers are not.`,
    });
  }
  if (noise !== null) {
    blocks.push({
      type: 'paragraph',
      text:
        `Between seeds, gIoU has a standard deviation of ${percent(noise)} points (pooled over the rows with several). A ` +
        `difference between two single runs below ${percent(2 * Math.SQRT2 * noise)} points is within what another seed does.`,
    });
  }
  for (const block of ABLATION_BLOCKS) {
    const own = rows.filter(({ row }) => row.block === block);
    blocks.push(
      { type: 'heading', level: 2, text: ablationBlockTitles[block] },
      resultTable(own, block === 'components' ? 'Table 7' : 'Table 8'),
      changeTable(own, rows),
    );
  }
  return {
    title: about.title,
    subtitle: `${results.size} of ${plan.length} runs, by skyrefer ablate`,
    blocks,
  };
}

function resultTable(rows: readonly MeasuredAblationRow[], table: 'Table 7' | 'Table 8'): Block {
  return {
    type: 'table',
    caption: `All metrics, beside ${table}`,
    columns: [
      { title: 'Row', align: 'left' },
      { title: 'Seeds' },
      ...METRIC_TITLES.map((title) => ({ title })),
    ],
    groups: [
      {
        origin: 'measured',
        title: 'mean ± sample standard deviation over seeds',
        rows: rows.map(({ row, results, spreads }) => [
          row.description,
          results.length === 0 ? '–' : String(results.length),
          ...METRIC_TITLES.map((_, column) => (spreads ? percentWithSpread(spreads[column]!) : '–')),
        ]),
      },
      {
        origin: 'printed',
        title: `${table7Components.dataset}; ${table} of the SGSRF paper (Remote Sens. 2026, 18(7), 1015). Not measured here`,
        rows: rows.map(({ row }) => [row.description, '–', ...row.printed.map(printed)]),
      },
    ],
    note: 'In percent.',
  };
}

/** Changes of gIoU against the whole model, measured and printed ones in columns that say so. */
function changeTable(rows: readonly MeasuredAblationRow[], all: readonly MeasuredAblationRow[]): Block {
  const reference = all.find(({ row }) => row.id === REFERENCE_ROW)!;
  const base = reference.spreads?.[GIOU]?.mean;
  return {
    type: 'table',
    caption: 'gIoU against the whole model',
    columns: [
      { title: 'Row', align: 'left' },
      { title: 'measured here: gIoU' },
      { title: 'measured here: change' },
      { title: 'printed in the paper: gIoU' },
      { title: 'printed in the paper: change' },
    ],
    groups: [
      {
        rows: rows.map(({ row, spreads }) => {
          const spread = spreads?.[GIOU];
          const change = spread && base !== undefined ? points(spread.mean - base) : '–';
          const printedChange = points((row.printed[GIOU]! - reference.row.printed[GIOU]!) / 100);
          return [
            row.description,
            spread ? percentWithSpread(spread) : '–',
            change,
            printed(row.printed[GIOU]!),
            printedChange,
          ];
        }),
      },
    ],
    note: 'gIoU in percent, changes in points.',
  };
}

/** The same as data. */
export function ablationJson(
  plan: readonly PlannedRun[],
  results: ReadonlyMap<string, AblationResult>,
): object {
  const rows = measureRows(plan, results);
  const named = (values: readonly (number | null)[]) =>
    Object.fromEntries(METRIC_TITLES.map((title, index) => [title, values[index]!]));
  return {
    finished: results.size,
    planned: plan.length,
    pooledDeviation: pooledDeviation(rows),
    rows: rows.map(({ row, results: own, spreads }) => ({
      id: row.id,
      block: row.block,
      description: row.description,
      configuration: { ...row.overrides, consistency: row.consistency },
      measured: spreads && {
        seeds: own.map(({ seed, steps, metrics }) => ({ seed, steps, metrics })),
        mean: named(spreads.map(({ mean }) => mean)),
        deviation: named(spreads.map(({ deviation }) => deviation)),
      },
      printed: named(row.printed.map((value) => Math.round(value * 100) / 10_000)),
    })),
  };
}
