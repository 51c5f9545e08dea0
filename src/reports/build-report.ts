import type { MeasuredTime } from '../complexity/index.ts';
import type { PublishedCounts, ReferringDataset, Split } from '../datasets/benchmarks/index.ts';
import { factsFromData, factsWithoutData } from './analysis/sample-facts.ts';
import { SampleIndex } from './analysis/sample-index.ts';
import type { Block, ReportDocument } from './document.ts';
import { whole } from './format-number.ts';
import type { ReportRun } from './load-run.ts';
import { groupRuns, type MeasuredRun, type MeasureOptions, measureRun, type RunGroup } from './measured.ts';
import {
  type PublishedTable,
  table2RefSegRs,
  table3RrsisD,
  table4RrsisDClasses,
  table5RisBench,
} from './published/index.ts';
import { classSection, kindAndSizeSection } from './sections/breakdown.ts';
import { casesSection, sideBySideSection } from './sections/cases.ts';
import { comparisonSection } from './sections/comparison.ts';
import { complexitySection } from './sections/complexity.ts';
import { curvesSection } from './sections/curves.ts';
import { failureSection } from './sections/failures.ts';

/** Published tables that a report can set runs beside. */
export const PUBLISHED_TABLES = ['refsegrs', 'rrsis-d', 'risbench'] as const;
export type PublishedTableName = (typeof PUBLISHED_TABLES)[number];

const tables: Readonly<Record<PublishedTableName, PublishedTable>> = {
  refsegrs: table2RefSegRs,
  'rrsis-d': table3RrsisD,
  risbench: table5RisBench,
};

export interface ReportOptions extends MeasureOptions {
  readonly title?: string;
  readonly table?: PublishedTableName | null;
  /** Column of the published tables, and the part of the data set. */
  readonly split?: Split;
  /** The data that were evaluated, for truth outlines, contrasts and pictures. */
  readonly dataset?: ReferringDataset;
  /** Best and worst answers and side-by-side rows. Default 6 of each. */
  readonly cases?: number;
  /** Measured on this machine, by the run's name. */
  readonly times?: ReadonlyMap<string, MeasuredTime>;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Everything that runs, their predictions and the data tell, as a document. Figures that were measured and figures that the
 * paper printed are in groups of rows of their own.
 */
export async function buildReport(
  runs: readonly ReportRun[],
  options: ReportOptions = {},
): Promise<ReportDocument> {
  const { table = null, dataset, cases = 6 } = options;
  const measured = runs.map((run) => measureRun(run, options));
  const groups = groupRuns(measured);
  const split = options.split ?? splitOf(runs) ?? 'val';
  const publishedSplit = split === 'test' ? 'test' : 'val';
  const published = table === null ? null : tables[table];
  const blocks: Block[] = [
    runsTable(measured),
    ...(published ? comparability(measured, published, publishedSplit, dataset?.published ?? null) : []),
    ...comparisonSection(groups, published, publishedSplit),
    ...classSection(groups, table === 'rrsis-d' ? table4RrsisDClasses : null),
    ...kindAndSizeSection(groups),
    ...(await failuresAndCases(runs, groups, { ...options, cases, split })),
    ...curvesSection(runs),
    ...complexitySection(runs, options.times),
    ...conventions(measured, options),
  ];
  const names = groups.map(({ name }) => name);
  return {
    title:
      options.title ??
      `Report on ${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`,
    subtitle: `${runs.length} ${runs.length === 1 ? 'run' : 'runs'} of ${groups.length} ${groups.length === 1 ? 'configuration' : 'configurations'}, by skyrefer report`,
    blocks,
  };
}

/** The split that all predictions say they are of. */
function splitOf(runs: readonly ReportRun[]): Split | undefined {
  const found = new Set(
    runs.flatMap(
      ({ predictions }) =>
        predictions?.records.map((record) => record.split ?? predictions.about.split) ?? [],
    ),
  );
  const [only] = found;
  return found.size === 1 && (only === 'train' || only === 'val' || only === 'test') ? only : undefined;
}

function runsTable(measured: readonly MeasuredRun[]): Block {
  const text = (value: unknown) => (value === undefined || value === null ? '–' : String(value));
  return {
    type: 'table',
    caption: 'Runs',
    columns: ['Run', 'Data', 'Split', 'Compared at', 'Model hash']
      .map((title) => ({ title, align: 'left' as const }))
      .concat(['Samples', 'Images'].map((title) => ({ title, align: 'right' as const })) as never),
    groups: [
      {
        rows: measured.map(({ run, report, basis }) => {
          const about: Readonly<Record<string, unknown>> = run.predictions?.about ?? {};
          const records = run.predictions?.records ?? [];
          const splits = [...new Set(records.flatMap((record) => record.split ?? []))];
          const { resolution } = about;
          return [
            run.name,
            run.predictions ? text(about.data) : basis,
            splits.length > 0 ? splits.join(', ') : text(about.split),
            typeof resolution === 'number' ? `${resolution} x ${resolution}` : text(resolution),
            text(about.modelHash).slice(0, 12),
            report ? whole(report.samples) : '–',
            report ? whole(new Set(records.map(({ fileName }) => fileName)).size) : '–',
          ];
        }),
      },
    ],
  };
}

/** Says where measured rows stand beside printed rows of other data. */
function comparability(
  measured: readonly MeasuredRun[],
  table: PublishedTable,
  split: 'val' | 'test',
  counts: PublishedCounts | null,
): Block[] {
  const reasons = new Map<string, string[]>();
  const say = (name: string, reason: string) => reasons.set(reason, [...(reasons.get(reason) ?? []), name]);
  const expected = counts?.samples[split];
  for (const { run, report } of measured) {
    if (!report) say(run.name, 'on the validation data of the own training');
    else if (expected !== undefined && report.samples !== expected) {
      say(
        run.name,
        `on ${whole(report.samples)} samples, where ${table.dataset} ${split} has ${whole(expected)}`,
      );
    } else if (counts === null) say(run.name, `on ${String(run.predictions?.about.data ?? 'unknown data')}`);
  }
  const problems = [...reasons].map(([reason, names]) => `${names.join(', ')}: measured ${reason}`);
  if (problems.length === 0) return [];
  return [
    {
      type: 'warning',
      text:
        `The printed rows are of ${table.dataset} ${split}. ${problems.join('; ')}. Rows of different data cannot be compared` +
        `${counts === null ? `; with --data and --format this report checks the number of samples` : ''}.`,
    },
  ];
}

async function failuresAndCases(
  runs: readonly ReportRun[],
  groups: readonly RunGroup[],
  options: ReportOptions & { readonly cases: number; readonly split: Split },
): Promise<Block[]> {
  const answering = runs.filter(({ predictions }) => predictions !== null);
  if (answering.length === 0) return [];
  const models = new Map(answering.map(({ name, predictions }) => [name, predictions!.records]));
  // One run stands for all seeds of a configuration where pictures are shown.
  const shown = groups
    .map(({ members }) => members.find(({ run }) => run.predictions !== null)?.run)
    .filter((run) => run !== undefined);
  const { dataset, cases, signal, onProgress } = options;
  const estimated = new Map(
    [...models.values()].reverse().flatMap((records) => [...factsWithoutData(records)]),
  );
  if (!dataset) {
    return [
      ...failureSection(shown, { facts: estimated, hits: null }),
      {
        type: 'paragraph',
        text: 'Pictures of the best and worst answers, contrasts and objects marked by mistake need the data: give --data and --format.',
      },
    ];
  }
  const index = await SampleIndex.read(
    dataset,
    dataset.splits.includes(options.split) ? [options.split] : dataset.splits,
  );
  const found = await factsFromData(models, index, {
    ...(signal ? { signal } : {}),
    ...(onProgress ? { onProgress } : {}),
  });
  const blocks: Block[] = failureSection(shown, {
    facts: new Map([...estimated, ...found.facts]),
    hits: found.hits,
  });
  if (found.missing > 0) {
    blocks.push({
      type: 'warning',
      text: `${found.missing} answered samples are not in ${dataset.name}; their objects and images are not known.`,
    });
  }
  if (found.unreadable.length > 0) {
    const named = found.unreadable.slice(0, 5).map(({ fileName, reason }) => `${fileName} (${reason})`);
    blocks.push({
      type: 'warning',
      text: `${found.unreadable.length} images could not be read: ${named.join('; ')}${found.unreadable.length > 5 ? '; ...' : ''}.`,
    });
  }
  const readable = withoutImages(index, new Set(found.unreadable.map(({ fileName }) => fileName)));
  for (const run of shown) {
    blocks.push(...(await casesSection(run, readable, { count: cases, hits: found.hits.get(run.name) })));
  }
  blocks.push(...(await sideBySideSection(shown, readable, cases)));
  return blocks;
}

/** The index without samples of some images. */
const withoutImages = (index: SampleIndex, names: ReadonlySet<string>): Pick<SampleIndex, 'find'> => ({
  find: (record) => (names.has(record.fileName) ? undefined : index.find(record)),
});

function conventions(
  measured: readonly MeasuredRun[],
  { emptyUnion = 'one', precision = 'strict' }: MeasureOptions,
): Block[] {
  if (measured.every(({ report }) => report === null)) return [];
  const empty = { one: 'counts as right', zero: 'counts as wrong', drop: 'is not counted' }[emptyUnion];
  return [
    { type: 'heading', level: 2, text: 'How it was measured' },
    {
      type: 'list',
      items: [
        'gIoU is the mean IoU of the samples, cIoU the sum of all intersections over the sum of all unions (section 4.3 of the paper).',
        `Pr@X is the part of the samples with IoU ${precision === 'strict' ? 'above' : 'of at least'} X.`,
        `A sample whose prediction and truth are both empty ${empty}.`,
        "'Measured here' is what this software computed from the runs named above. 'Printed in the paper' is copied from the tables of the SGSRF paper (Remote Sens. 2026, 18(7), 1015), by its authors' code, which is not public.",
      ],
    },
  ];
}
