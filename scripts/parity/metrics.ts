import {
  type EmptyUnion,
  MetricsAccumulator,
  precisionThresholds,
  sampleIoU,
} from '../../src/evaluation/metrics.ts';
import { Graph, resize } from '../../src/graph/index.ts';
import type { Runtime, Tensor } from '../../src/runtime/index.ts';
import type { SafetensorsFile } from '../../src/weights/index.ts';
import { type ComparisonRow, compare, compareNumbers, tolerances } from './comparison.ts';
import { type FixtureFolder, readRecorded } from './fixture.ts';

/** Metrics of one set under one convention for empty unions; null where no sample is left. */
type ExpectedMetrics = Readonly<Record<string, number | readonly number[]>> & {
  readonly iou: readonly number[];
};

const CONVENTIONS: readonly (readonly [string, EmptyUnion])[] = [
  ['empty_union_counts_as_1', 'one'],
  ['empty_union_counts_as_0', 'zero'],
  ['empty_union_samples_dropped', 'drop'],
];

/** Compares the metrics of section 4.3 on recorded masks, under each convention that is recorded. */
export async function metricsParity(folder: FixtureFolder, runtime: Runtime): Promise<ComparisonRow[]> {
  const { sets } = folder.json<{ sets: Record<string, Record<string, unknown>> }>('expected.json');
  const masks = folder.tensors('masks.safetensors');
  const rows: ComparisonRow[] = [];
  for (const [name, set] of Object.entries(sets)) {
    if (masks.has(`${name}.low`)) rows.push(...(await compareUpsampling(name, masks, runtime)));
    const overlaps = countOverlaps(readRecorded(masks, `${name}.pred`), readRecorded(masks, `${name}.gt`));
    for (const [key, convention] of CONVENTIONS) {
      const expected = set[key] as ExpectedMetrics | null | undefined;
      if (expected) rows.push(...compareSet(`${name}.${key}`, overlaps, convention, expected));
    }
  }
  return rows;
}

interface Overlap {
  readonly intersection: number;
  readonly union: number;
}

/** Intersection and union of each sample: masks (N, H, W) or (N, 1, H, W) of 0 and 1 */
function countOverlaps(predictions: Tensor, truths: Tensor): Overlap[] {
  const count = predictions.shape[0]!;
  const size = predictions.data.length / count;
  return Array.from({ length: count }, (_, sample) => {
    let [intersection, union] = [0, 0];
    for (let at = sample * size; at < (sample + 1) * size; at++) {
      const [a, b] = [Number(predictions.data[at]) !== 0, Number(truths.data[at]) !== 0];
      if (a && b) intersection++;
      if (a || b) union++;
    }
    return { intersection, union };
  });
}

function compareSet(
  name: string,
  overlaps: readonly Overlap[],
  emptyUnion: EmptyUnion,
  expected: ExpectedMetrics,
): ComparisonRow[] {
  const strict = new MetricsAccumulator({ emptyUnion });
  const inclusive = new MetricsAccumulator({ emptyUnion, precision: 'inclusive' });
  const counted = overlaps.filter((overlap) => sampleIoU(overlap, emptyUnion) !== undefined);
  for (const overlap of overlaps) {
    strict.add(overlap);
    inclusive.add(overlap);
  }
  const report = strict.report();
  const actual: Record<string, number | readonly number[]> = {
    intersection: counted.map(({ intersection }) => intersection),
    union: counted.map(({ union }) => union),
    iou: counted.map((overlap) => sampleIoU(overlap, emptyUnion)!),
    gIoU: report.gIoU,
    cIoU: report.cIoU,
    n: report.samples,
  };
  for (const threshold of precisionThresholds) {
    actual[`Pr@${threshold}`] = report.precision[`${threshold}`];
    actual[`Pr@${threshold}_ge`] = inclusive.report().precision[`${threshold}`];
  }
  return Object.entries(expected).map(([key, value]) =>
    compareNumbers(`${name}.${key}`, [actual[key] ?? []].flat(), [value].flat(), tolerances.metric),
  );
}

/** Logits (N, 1, h, w) resized to the truth's size: values, and the masks that they give above zero. */
async function compareUpsampling(
  name: string,
  masks: SafetensorsFile,
  runtime: Runtime,
): Promise<ComparisonRow[]> {
  const low = readRecorded(masks, `${name}.low`);
  const recorded = readRecorded(masks, `${name}.pred`);
  const [height, width] = recorded.shape.slice(-2) as [number, number];
  const graph = new Graph('upsampling');
  graph.output('logits', resize(graph.input('low', 'float32', low.shape), height, width, { mode: 'linear' }));
  const program = await runtime.compile(graph);
  try {
    const { logits } = (await program.run({ low })) as { logits: Tensor<Float32Array> };
    const rows: ComparisonRow[] = [];
    if (masks.has(`${name}.upsampled_f64`)) {
      const expected = readRecorded(masks, `${name}.upsampled_f64`);
      rows.push(compare(`${name}.upsampled`, logits, expected, tolerances.forward));
    }
    const binary = Uint8Array.from(logits.data, (logit) => (logit > 0 ? 1 : 0));
    rows.push(compare(`${name}.pred`, { shape: recorded.shape, data: binary }, recorded, tolerances.exact));
    return rows;
  } finally {
    await program.dispose();
  }
}
