import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Mask, overlap } from '../vector/index.ts';
import { type EmptyUnion, MetricsAccumulator, objectSizeOf, precisionThresholds } from './metrics.ts';

const folder = new URL('../../test/fixtures/metrics/', import.meta.url);

type Golden = {
  n: number;
  gIoU: number | null;
  cIoU: number | null;
  intersection: number[];
  union: number[];
} & Record<string, number | null>;
type GoldenSet = { shape: [n: number, height: number, width: number] } & Record<string, Golden>;
const golden: { sets: Record<string, GoldenSet> } = JSON.parse(
  readFileSync(new URL('expected.json', folder), 'utf8'),
);

/** The U8 tensors of the fixture: header length, JSON header, raw data. */
const bytes = readFileSync(new URL('masks.safetensors', folder));
const headerLength = Number(bytes.readBigUInt64LE(0));
const header = JSON.parse(bytes.toString('utf8', 8, 8 + headerLength));

function masks(name: string, [count, height, width]: readonly [number, number, number]): Mask[] {
  const [begin] = header[name].data_offsets;
  return Array.from({ length: count }, (_, i) => {
    const start = 8 + headerLength + begin + i * height * width;
    return { width, height, data: new Uint8Array(bytes.subarray(start, start + height * width)) };
  });
}

const conventions: [string, EmptyUnion][] = [
  ['empty_union_counts_as_1', 'one'],
  ['empty_union_counts_as_0', 'zero'],
  ['empty_union_samples_dropped', 'drop'],
];

describe('metrics', () => {
  for (const [name, set] of Object.entries(golden.sets)) {
    for (const [key, emptyUnion] of conventions) {
      it.runIf(key in set)(`agree with the golden set ${name}, empty union: ${emptyUnion}`, () => {
        const expected = set[key]!;
        const predictions = masks(`${name}.pred`, set.shape);
        const truths = masks(`${name}.gt`, set.shape);
        for (const precision of ['strict', 'inclusive'] as const) {
          const accumulator = new MetricsAccumulator({ emptyUnion, precision });
          const ious = predictions
            .map((prediction, i) => accumulator.add(overlap(prediction, truths[i]!)))
            .filter((iou) => iou !== undefined);
          const report = accumulator.report();
          const close = (actual: number, golden: number | null | undefined) =>
            golden === null || golden === undefined
              ? expect(actual).toBeNaN()
              : expect(actual).toBeCloseTo(golden, 12);
          expect(report.samples).toBe(expected?.n ?? 0);
          expect(ious).toEqual(expected?.iou ?? []);
          close(report.gIoU, expected?.gIoU);
          close(report.cIoU, expected?.cIoU);
          for (const threshold of precisionThresholds) {
            const suffix = precision === 'inclusive' ? '_ge' : '';
            close(report.precision[`${threshold}`], expected?.[`Pr@${threshold}${suffix}`]);
          }
        }
      });
    }
  }

  it('average the categories without weights, as the table of the paper', () => {
    const accumulator = new MetricsAccumulator();
    for (let i = 0; i < 3; i++) {
      accumulator.add({ intersection: 8, union: 10, category: 'ship', kind: 'size' });
    }
    accumulator.add({ intersection: 2, union: 10, category: 'bridge', kind: 'category' });
    accumulator.add({ intersection: 1, union: 1 });
    const report = accumulator.report();
    expect(report.samples).toBe(5);
    expect(Object.keys(report.byCategory)).toEqual(['bridge', 'ship']);
    expect(report.categoryAverage!.gIoU).toBeCloseTo(0.5, 12);
    expect(report.categoryAverage!.precision['0.7']).toBeCloseTo(0.5, 12);
    expect(report.byKind.size).toMatchObject({ samples: 3, cIoU: 24 / 30 });
    expect(report.gIoU).toBeCloseTo((3 * 0.8 + 0.2 + 1) / 5, 12);
  });

  it("tell sizes apart at COCO's areas", () => {
    expect([0, 32 * 32 - 1, 32 * 32, 96 * 96 - 1, 96 * 96, 1e6].map(objectSizeOf)).toEqual([
      'small',
      'small',
      'medium',
      'medium',
      'large',
      'large',
    ]);
  });

  it('refuse impossible counts', () => {
    expect(() => new MetricsAccumulator().add({ intersection: 3, union: 2 })).toThrow(/0\.\.union/);
    expect(() => new MetricsAccumulator().add({ intersection: -1, union: 2 })).toThrow(RangeError);
    expect(() => new MetricsAccumulator().add({ intersection: Number.NaN, union: 2 })).toThrow(RangeError);
    expect(new MetricsAccumulator().report().gIoU).toBeNaN();
  });

  it('have rows of groups only for what samples say of themselves, sizes from small to large', () => {
    const accumulator = new MetricsAccumulator({ precision: 'inclusive' });
    accumulator.add({ intersection: 1, union: 2 });
    const plain = accumulator.report();
    expect(plain).toMatchObject({ byCategory: {}, byKind: {}, bySize: {}, precisionRule: 'inclusive' });
    expect(plain.categoryAverage).toBeUndefined();
    accumulator.add({ intersection: 1, union: 2, area: 10_000, kind: 'b' });
    accumulator.add({ intersection: 0, union: 2, area: 10, kind: 'a', category: 'ship' });
    const { bySize, byKind, byCategory, categoryAverage } = accumulator.report();
    expect(Object.keys(bySize)).toEqual(['small', 'large']);
    expect(bySize.large).toMatchObject({ samples: 1, precision: { 0.5: 1, 0.6: 0 } });
    expect(Object.keys(byKind)).toEqual(['a', 'b']);
    expect(byKind.b!.precision['0.5']).toBe(1); // inclusive in groups, too
    expect(Object.keys(byCategory)).toEqual(['ship']);
    expect(categoryAverage).toEqual(byCategory.ship);
  });
});
