import type { ReferringSample } from '../../datasets/benchmarks/index.ts';
import { sampleIoU } from '../../evaluation/index.ts';
import type { PredictionRecord } from '../../evaluation/node.ts';
import type { InlinePicture } from '../../imagery/inline-picture-node.ts';
import { type Box, type Mask, maskFromRle } from '../../vector/index.ts';
import type { Hit } from '../analysis/sample-facts.ts';
import { type SampleIndex, sampleKey } from '../analysis/sample-index.ts';
import { cell, readCasePicture, zoomBox } from '../case-picture.ts';
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
      drawings.push(await caseDrawing(record, index.find(record)!, hits?.get(sampleKey(record))));
    blocks.push(
      { type: 'heading', level: 3, text: title },
      { type: 'drawings', width: 420, legend: LEGEND, drawings },
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

async function caseDrawing(
  record: PredictionRecord,
  sample: ReferringSample,
  hit: Hit | undefined,
): Promise<Drawing> {
  const [picture, truth] = await Promise.all([readCasePicture(sample.imagePath), sample.mask()]);
  const prediction = maskFromRle(record.prediction);
  const zoom = zoomBox([truth, prediction], picture);
  const iou = percent(sampleIoU(record)!);
  const label = `${record.expression}: IoU ${iou} percent`;
  const instead = hit ? `; marks instead: “${hit.expression}”` : '';
  return {
    svg: twoParts(picture, { truth, prediction }, zoom, label, 'beside'),
    label,
    caption: `“${record.expression}” IoU ${iou} %${instead} (${record.fileName})`,
  };
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
          {
            svg: twoParts(picture, { truth }, frame, 'truth', 'above'),
            label: 'truth',
            caption: `truth (${record.fileName})`,
          },
          ...rows.map((row, position): Drawing => {
            const label = `${models[position]!.name}: IoU ${percent(ious[position])} %`;
            const masks = { truth, prediction: maskFromRle(row.prediction) };
            return { svg: twoParts(picture, masks, frame, label, 'above'), label, caption: label };
          }),
        ],
      },
    );
  }
  return blocks;
}

/** A picture and its enlarged part, above or beside each other, as one drawing. */
function twoParts(
  picture: InlinePicture,
  masks: { readonly truth: Mask; readonly prediction?: Mask },
  zoom: Box,
  label: string,
  layout: 'above' | 'beside',
): string {
  const { width, height } = picture;
  const gap = Math.round(Math.max(width, height) / 60);
  const place = (svg: string, x: number, y: number) =>
    svg.replace('<svg ', `<svg x="${x}" y="${y}" width="${width}" height="${height}" `);
  const first = place(cell(picture, { ...masks, frame: zoom, label }), 0, 0);
  const enlarged = cell(picture, { ...masks, zoom, label: `${label}, enlarged` });
  const beside = layout === 'beside';
  const second = beside ? place(enlarged, width + gap, 0) : place(enlarged, 0, height + gap);
  const size = beside ? `${2 * width + gap} ${height}` : `${width} ${2 * height + gap}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="cell" viewBox="0 0 ${size}">${first}${second}</svg>`;
}
