import { type Metrics, type MetricsReport, objectSizes } from '../../evaluation/index.ts';
import { type BarSeries, barChart } from '../charts/bar-chart.ts';
import { seriesClass } from '../charts/chart-style.ts';
import type { Block, Column, LegendEntry, TableGroup } from '../document.ts';
import { percent, percentWithSpread, printed, SPREAD_NOTE, spreadOf } from '../format-number.ts';
import type { RunGroup } from '../measured.ts';
import type { PublishedClassTable } from '../published/index.ts';

type Rows = Readonly<Record<string, Metrics>>;

const gIoU = (row: Metrics): number => row.gIoU;

/** The metrics of a row in the tables by kind and by size. */
const COLUMNS: readonly { readonly title: string; readonly of: (row: Metrics) => number | undefined }[] = [
  { title: 'gIoU', of: gIoU },
  { title: 'cIoU', of: (row) => row.cIoU },
  { title: 'Pr@0.5', of: (row) => row.precision['0.5'] },
  { title: 'Pr@0.9', of: (row) => row.precision['0.9'] },
];

/** Values of a group of runs by name; undefined where none of them has any. */
function groupSpread(
  { members }: RunGroup,
  rowsOf: (report: MetricsReport) => Rows,
  name: string,
  metric: (row: Metrics) => number | undefined = gIoU,
) {
  const values = members.flatMap(({ report }) => {
    const row = report && rowsOf(report)[name];
    const value = row && metric(row);
    return value === undefined || value === null || Number.isNaN(value) ? [] : [value];
  });
  return values.length > 0 ? spreadOf(values) : undefined;
}

/** Where runs differ in their seed only, mean and spread over them, then every run. */
function* rowsOfGroup(
  group: RunGroup,
  rowsOf: (report: MetricsReport) => Rows,
  names: readonly string[],
): Generator<string[]> {
  const measured = group.members.filter(({ report }) => report !== null);
  if (measured.length > 1) {
    for (const name of names) {
      const spreads = COLUMNS.map(({ of }) => groupSpread(group, rowsOf, name, of));
      if (spreads.every((spread) => spread === undefined)) continue;
      yield [
        `${group.name}, ${measured.length} seeds`,
        name,
        samplesOf([{ ...group, members: measured }], rowsOf, name),
        ...spreads.map((spread) => (spread ? percentWithSpread(spread) : '–')),
      ];
    }
  }
  for (const { run, report } of measured) {
    for (const name of names) {
      const row = rowsOf(report!)[name];
      if (row) yield [run.name, name, String(row.samples), ...COLUMNS.map(({ of }) => percent(of(row)))];
    }
  }
}

function samplesOf(
  groups: readonly RunGroup[],
  rowsOf: (report: MetricsReport) => Rows,
  name: string,
): string {
  const counts = groups.flatMap(({ members }) =>
    members.map(({ report }) => (report ? (rowsOf(report)[name]?.samples ?? 0) : 0)),
  );
  const [low, high] = [Math.min(...counts), Math.max(...counts)];
  return low === high ? String(low) : `${low}–${high}`;
}

const withPredictions = (groups: readonly RunGroup[]): RunGroup[] =>
  groups.filter(({ members }) => members.some(({ report }) => report !== null));

const bars = (
  groups: readonly RunGroup[],
  rowsOf: (report: MetricsReport) => Rows,
  names: readonly string[],
): BarSeries[] =>
  groups.map((group) => ({
    name: `${group.name}, measured here`,
    origin: 'measured',
    colour: group.colour,
    values: names.map((name) => {
      const spread = groupSpread(group, rowsOf, name);
      return spread && 100 * spread.mean;
    }),
  }));

const legendOf = (groups: readonly RunGroup[]): LegendEntry[] =>
  groups.map(({ name, colour }) => ({
    text: `${name} (measured here)`,
    style: `bar ${seriesClass(colour)}`,
  }));

/** gIoU by category with the unweighted average, in the layout of Table 4, and as bars. */
export function classSection(all: readonly RunGroup[], published: PublishedClassTable | null): Block[] {
  const groups = withPredictions(all);
  const rowsOf = (report: MetricsReport) => report.byCategory;
  const names = new Set(
    groups.flatMap(({ members }) => members.flatMap(({ report }) => Object.keys(report?.byCategory ?? {}))),
  );
  if (names.size === 0) return [];
  const measuredNames = [...names].sort();
  const order = published
    ? [...Object.keys(published.classes), ...measuredNames.filter((name) => !(name in published.classes))]
    : measuredNames;
  const average = (group: RunGroup) => {
    const values = group.members.flatMap(({ report }) => report?.categoryAverage?.gIoU ?? []);
    return values.length > 0 ? percentWithSpread(spreadOf(values)) : '–';
  };
  const measured: TableGroup = {
    origin: 'measured',
    rows: [
      ...order
        .filter((name) => names.has(name))
        .map((name) => [
          name,
          samplesOf(groups, rowsOf, name),
          ...groups.map((group) => {
            const spread = groupSpread(group, rowsOf, name);
            return spread ? percentWithSpread(spread) : '–';
          }),
        ]),
      ['average', '', ...groups.map(average)],
    ],
    strong: [names.size],
  };
  const blocks: Block[] = [
    { type: 'heading', level: 2, text: 'By category' },
    {
      type: 'table',
      caption: published ? 'gIoU by category, as in Table 4' : 'gIoU by category',
      columns: [
        { title: 'Category', align: 'left' },
        { title: 'n' },
        ...groups.map(({ name }): Column => ({ title: name })),
      ],
      groups: [measured],
      note: 'In percent. The average is that of the categories, each counting the same.',
    },
  ];
  if (published) {
    blocks.push({
      type: 'table',
      caption: `gIoU by category on ${published.dataset} ${published.split}, as printed`,
      columns: [
        { title: 'Category', align: 'left' },
        ...published.methods.map((title): Column => ({ title })),
      ],
      groups: [
        {
          origin: 'printed',
          title: `${published.source}. Not measured here`,
          rows: [
            ...Object.entries(published.classes).map(([name, values]) => [name, ...values.map(printed)]),
            ['average', ...published.average.map(printed)],
          ],
          strong: [Object.keys(published.classes).length],
        },
      ],
    });
  }
  const own = published ? published.methods.length - 1 : 0;
  const series: BarSeries[] = [
    ...bars(groups, rowsOf, order),
    ...(published
      ? [
          {
            name: `${published.methods[own]}, printed in the paper`,
            origin: 'printed' as const,
            colour: 0,
            values: order.map((name) => published.classes[name]?.[own]),
          },
        ]
      : []),
  ];
  const legend = [
    ...legendOf(groups),
    ...(published
      ? [{ text: `${published.methods[own]} (printed in the paper)`, style: 'bar printed' }]
      : []),
  ];
  blocks.push({
    type: 'drawings',
    width: 640,
    legend,
    drawings: [
      { svg: barChart('gIoU by category, percent', order, series), label: 'Bars of gIoU by category' },
    ],
  });
  return blocks;
}

/** gIoU, cIoU and Pr@0.5 by kind of sentence and by size of the object. */
export function kindAndSizeSection(all: readonly RunGroup[]): Block[] {
  const groups = withPredictions(all);
  const parts: [string, string, (report: MetricsReport) => Rows, readonly string[] | null, string][] = [
    ['By kind of sentence', 'Kind', (report) => report.byKind, null, ''],
    [
      'By size of the object',
      'Size',
      (report) => report.bySize as Rows,
      objectSizes,
      ' Small: below 32 x 32 pixels of the image; medium: below 96 x 96; large: the rest.',
    ],
  ];
  const seeds = groups.some(({ members }) => members.length > 1) ? SPREAD_NOTE : '';
  return parts.flatMap(([title, column, rowsOf, order, note]): Block[] => {
    const found = new Set(
      groups.flatMap(({ members }) =>
        members.flatMap(({ report }) => (report ? Object.keys(rowsOf(report)) : [])),
      ),
    );
    if (found.size === 0) return [];
    const names = order ? order.filter((name) => found.has(name)) : [...found].sort();
    return [
      { type: 'heading', level: 2, text: title },
      {
        type: 'table',
        caption: title,
        columns: [
          { title: 'Run', align: 'left' },
          { title: column, align: 'left' },
          { title: 'n' },
          ...COLUMNS.map(({ title }): Column => ({ title })),
        ],
        groups: [
          {
            origin: 'measured',
            rows: groups.flatMap((group) => [...rowsOfGroup(group, rowsOf, names)]),
          },
        ],
        note: `In percent.${note}${seeds}`,
      },
      {
        type: 'drawings',
        width: 640,
        legend: legendOf(groups),
        drawings: [
          {
            svg: barChart(`gIoU, percent`, names, bars(groups, rowsOf, names)),
            label: `Bars of gIoU: ${title}`,
          },
        ],
      },
    ];
  });
}
