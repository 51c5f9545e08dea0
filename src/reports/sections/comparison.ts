import { type Sam2Size, sam2Presets } from '../../models/sam2/config.ts';
import type { Block, TableGroup } from '../document.ts';
import { percent, percentWithSpread, printed, SPREAD_NOTE } from '../format-number.ts';
import { METRIC_TITLES, type RunGroup, validationRow } from '../measured.ts';
import type { PublishedTable } from '../published/index.ts';

/** As the papers write them. */
const SAM2_NAMES: Readonly<Record<Sam2Size, string>> = {
  tiny: 'SAM2-T',
  small: 'SAM2-S',
  basePlus: 'SAM2-B+',
  large: 'SAM2-L',
};

/** The main table in the layout of Tables 2, 3 and 5, with confidence intervals below. */
export function comparisonSection(
  groups: readonly RunGroup[],
  table: PublishedTable | null,
  split: 'val' | 'test',
): Block[] {
  const columns = [
    { title: 'Method', align: 'left' as const },
    { title: 'Vision', align: 'left' as const },
    { title: 'Text', align: 'left' as const },
    ...METRIC_TITLES.map((title) => ({ title })),
  ];
  const measured: TableGroup = {
    origin: 'measured',
    title: 'by skyrefer',
    rows: groups.flatMap((group) => [...measuredRows(group)]),
  };
  const published: TableGroup[] = table
    ? [
        {
          origin: 'printed',
          title: `${table.dataset} ${split}; ${table.source}. Not measured here`,
          rows: table.rows.map((row) => [
            row.reference === null ? row.method : `${row.method} [${row.reference}]`,
            row.vision,
            row.text ?? '–',
            ...row[split].map(printed),
          ]),
        },
      ]
    : [];
  const seeds = groups.some(({ members }) => members.length > 1);
  const blocks: Block[] = [
    { type: 'heading', level: 2, text: 'Results' },
    {
      type: 'table',
      caption: table ? `Comparison in the layout of the table for ${table.dataset}` : 'All samples',
      columns,
      groups: [...published, measured],
      note: `In percent.${seeds ? SPREAD_NOTE : ''}`,
    },
  ];
  return [...blocks, ...intervalBlocks(groups)];
}

function* measuredRows(group: RunGroup): Generator<string[]> {
  const [first] = group.members;
  const { vision, text } = encoders(group);
  if (group.members.length > 1) {
    yield [
      `${group.name}, ${group.members.length} seeds`,
      vision,
      text,
      ...group.spreads.map(percentWithSpread),
    ];
  }
  for (const { run, row, mark } of group.members) {
    const note = mark === '' ? '' : ` (${mark})`;
    yield [`${run.name}${note}`, vision, text, ...row.map(percent)];
  }
  const log = first!.run.log;
  if (group.members.length > 1 || first!.run.predictions || !log || log.selection !== null) return;
  const best = log.validations.findLast(({ isBest }) => isBest);
  if (best && best !== log.validations.at(-1)) {
    yield [
      `${first!.run.name} (best validation, step ${best.step})`,
      vision,
      text,
      ...validationRow(best).map(percent),
    ];
  }
}

function encoders({ members }: RunGroup): { vision: string; text: string } {
  const model = members[0]!.run.model;
  if (!model) return { vision: '–', text: '–' };
  const { embedDim, stages } = model.sam2;
  const size = (Object.keys(sam2Presets) as Sam2Size[]).find(
    (name) => sam2Presets[name].embedDim === embedDim && sam2Presets[name].stages.join() === stages.join(),
  );
  return { vision: size ? SAM2_NAMES[size] : 'SAM2', text: model.siglip2 ? 'SigLIP2' : 'BERT' };
}

function intervalBlocks(groups: readonly RunGroup[]): Block[] {
  const members = groups.flatMap((group) => group.members).filter(({ intervals }) => intervals !== null);
  if (members.length === 0) return [];
  const { confidence, replicates } = members[0]!.intervals!;
  return [
    {
      type: 'table',
      caption: `${Math.round(100 * confidence)} % confidence intervals`,
      columns: [
        { title: 'Run', align: 'left' },
        { title: 'n' },
        ...METRIC_TITLES.map((title) => ({ title })),
      ],
      groups: [
        {
          origin: 'measured',
          rows: members.map(({ run, report, intervals }) => {
            const { precision, cIoU, gIoU } = intervals!;
            const all = [...Object.values(precision), cIoU, gIoU];
            return [
              run.name,
              String(report!.samples),
              ...all.map(([low, high]) => `${percent(low)}–${percent(high)}`),
            ];
          }),
        },
      ],
      note: `${replicates} bootstrap draws of images: what another sample of images would change. It does not cover another seed of training.`,
    },
  ];
}
