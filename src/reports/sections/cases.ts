import type { ReferringSample } from '../../datasets/benchmarks/index.ts';
import { type PredictionRecord, sampleIoU } from '../../evaluation/index.ts';
import { type Mask, maskFromRle, resizeMaskNearest } from '../../vector/index.ts';
import type { Hit } from '../analysis/sample-facts.ts';
import { type SampleIndex, sampleKey } from '../analysis/sample-index.ts';
import { type CasePicture, cell, readCasePicture, zoomBox } from '../case-picture.ts';
import type { Block, Drawing, LegendEntry } from '../document.ts';
import { percent } from '../format-number.ts';
import type { ReportRun } from '../load-run.ts';

/** Where samples are looked up. */
type Samples = Pick<SampleIndex, 'find'>;

const LEGEND: readonly LegendEntry[] = [
  { text: 'truth', style: 'truth' },
  { text: 'answer of the model', style: 'prediction' },
];

/** Best and worst answers of a run, at most one of an image, each as the whole picture and as the part around it. */
export async function casesSection(
  run: ReportRun,
  index: Samples,
  options: { readonly count: number; readonly hits: ReadonlyMap<string, Hit> | undefined },
): Promise<Block[]> {
  const { count, hits } = options;
  if (!run.predictions || count === 0) return [];
  const known = run.predictions.records.filter(
    (record) => index.find(record) !== undefined && sampleIoU(record) !== undefined,
  );
  const ascending = [...known].sort((a, b) => sampleIoU(a)! - sampleIoU(b)! || b.area - a.area);
  const worst = onePerImage(ascending, count);
  const best = onePerImage([...ascending].reverse(), count);
  const blocks: Block[] = [{ type: 'heading', level: 2, text: `Best and worst answers of ${run.name}` }];
  for (const [title, records] of [
    ['Worst', worst],
    ['Best', best],
  ] as const) {
    const drawings: Drawing[] = [];
    for (const record of records)
      drawings.push(...(await caseDrawings(record, index.find(record)!, hits?.get(sampleKey(record)))));
    blocks.push(
      { type: 'heading', level: 3, text: title },
      { type: 'drawings', width: 240, legend: LEGEND, drawings },
    );
  }
  return blocks;
}

function onePerImage(records: readonly PredictionRecord[], count: number): PredictionRecord[] {
  const seen = new Set<string>();
  const chosen: PredictionRecord[] = [];
  for (const record of records) {
    if (chosen.length === count) break;
    if (seen.has(record.fileName)) continue;
    seen.add(record.fileName);
    chosen.push(record);
  }
  return chosen;
}

async function caseDrawings(
  record: PredictionRecord,
  sample: ReferringSample,
  hit: Hit | undefined,
): Promise<Drawing[]> {
  const [picture, truth] = await Promise.all([readCasePicture(sample.imagePath), sample.mask()]);
  const prediction = maskFromRle(record.prediction);
  const zoom = zoomBox([truth, prediction], picture);
  const iou = percent(sampleIoU(record)!);
  const label = `${record.expression}: IoU ${iou} percent`;
  const instead = hit ? `; marks instead: “${hit.expression}”` : '';
  return [
    {
      svg: cell(picture, { truth, prediction, frame: zoom, label }),
      label,
      caption: `“${record.expression}” IoU ${iou} %${instead} (${record.fileName})`,
    },
    {
      svg: cell(picture, { truth, prediction, zoom, label: `${label}, enlarged` }),
      label: `${label}, enlarged`,
      caption: 'the frame, enlarged',
    },
  ];
}

/**
 * Rows of several models on the same samples (Figures 6 to 8): those samples on which the models differ most, at most one of
 * an image. Each cell is the picture; below it is the part around the object.
 */
export async function sideBySideSection(
  runs: readonly ReportRun[],
  index: Samples,
  count: number,
): Promise<Block[]> {
  const models = runs.filter(({ predictions }) => predictions !== null);
  if (models.length < 2 || count === 0) return [];
  const answers = models.map(
    ({ predictions }) => new Map(predictions!.records.map((record) => [sampleKey(record), record])),
  );
  const shared = models[0]!.predictions!.records.flatMap((record) => {
    const key = sampleKey(record);
    const rows = answers.map((each) => each.get(key));
    if (!index.find(record) || rows.some((row) => row === undefined || sampleIoU(row) === undefined))
      return [];
    const ious = rows.map((row) => sampleIoU(row!)!);
    return [{ record, rows: rows as PredictionRecord[], ious, range: Math.max(...ious) - Math.min(...ious) }];
  });
  const sorted = [...shared].sort((a, b) => b.range - a.range);
  const chosen = new Set(
    onePerImage(
      sorted.map(({ record }) => record),
      count,
    ),
  );
  if (chosen.size === 0) return [];
  const blocks: Block[] = [
    { type: 'heading', level: 2, text: 'Side by side' },
    {
      type: 'paragraph',
      text:
        `The samples on which ${models.length} models differ most in IoU, of ${shared.length} that all of them answered; chosen by that ` +
        'difference, so they do not tell which model is better.',
    },
  ];
  for (const { record, rows, ious } of sorted.filter((each) => chosen.has(each.record))) {
    const sample = index.find(record)!;
    const [picture, truth] = await Promise.all([readCasePicture(sample.imagePath), sample.mask()]);
    const frame = zoomBox([truth], picture);
    blocks.push(
      { type: 'heading', level: 3, text: `“${record.expression}”` },
      {
        type: 'drawings',
        width: 200,
        legend: LEGEND,
        drawings: [
          whole(picture, truth, undefined, frame, 'truth', `truth (${record.fileName})`),
          ...rows.map((row, position) => {
            const name = models[position]!.name;
            return whole(
              picture,
              truth,
              maskFromRle(row.prediction),
              frame,
              name,
              `${name}: IoU ${percent(ious[position])} %`,
            );
          }),
        ],
      },
    );
  }
  return blocks;
}

/** A picture above its enlarged part, as one drawing. */
function whole(
  picture: CasePicture,
  truth: Mask,
  prediction: Mask | undefined,
  frame: ReturnType<typeof zoomBox>,
  name: string,
  caption: string,
): Drawing {
  const shown = {
    truth: resizeMaskNearest(truth, picture.width, picture.height),
    ...(prediction ? { prediction } : {}),
  };
  const place = (svg: string, y: number) =>
    svg.replace('<svg ', `<svg x="0" y="${y}" width="${picture.width}" height="${picture.height}" `);
  const gap = Math.round(picture.height / 60);
  const top = place(cell(picture, { ...shown, frame, label: name }), 0);
  const bottom = place(
    cell(picture, { ...shown, zoom: frame, label: `${name}, enlarged` }),
    picture.height + gap,
  );
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" class="cell" viewBox="0 0 ${picture.width} ${2 * picture.height + gap}">${top}${bottom}</svg>`,
    label: caption,
    caption,
  };
}
