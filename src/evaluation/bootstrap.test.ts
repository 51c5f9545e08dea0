import { describe, expect, it } from 'vitest';
import { Random } from '../random/random.ts';
import { bootstrapIntervals } from './bootstrap.ts';
import type { PredictionRecord } from './predictions-node.ts';

function record(fileName: string, iou: number, id = 0): PredictionRecord {
  const intersection = Math.round(iou * 1000);
  const prediction = { size: [1, 1] as const, counts: '1' };
  return { id, fileName, expression: 'x', intersection, union: 1000, area: 1000, prediction };
}

describe('bootstrapIntervals', () => {
  const random = new Random(3);
  const records = Array.from({ length: 400 }, (_, index) => record(`${index}.png`, random.next(), index));

  it('has the width that theory gives for independent samples', () => {
    const { gIoU, precision } = bootstrapIntervals(records);
    // Uniform numbers have the deviation 1 / sqrt(12); the mean of 400 has a twentieth of that.
    const expected = (2 * 1.96) / Math.sqrt(12 * 400);
    expect(gIoU[1] - gIoU[0]).toBeGreaterThan(0.85 * expected);
    expect(gIoU[1] - gIoU[0]).toBeLessThan(1.15 * expected);
    const mean = records.reduce((sum, { intersection }) => sum + intersection / 1000, 0) / 400;
    expect(gIoU[0]).toBeLessThan(mean);
    expect(gIoU[1]).toBeGreaterThan(mean);
    expect(precision['0.5'][0]).toBeGreaterThan(0.4);
    expect(precision['0.9'][1]).toBeLessThan(0.2);
  });

  it('reaches as far above the mean as below it, by the quantiles of the confidence', () => {
    const ious = records.map(({ intersection }) => intersection / 1000);
    const mean = ious.reduce((sum, iou) => sum + iou) / 400;
    const deviation = Math.sqrt(ious.reduce((sum, iou) => sum + (iou - mean) ** 2, 0) / 400 / 400);
    for (const [confidence, quantile] of [
      [0.95, 1.96],
      [0.5, 0.6745],
    ] as const) {
      const [low, high] = bootstrapIntervals(records, { confidence }).gIoU;
      for (const reach of [mean - low, high - mean]) {
        // 0.95 in place of the upper 0.975 would be 16 % less.
        expect(Math.abs(reach / deviation / quantile - 1)).toBeLessThan(0.08);
      }
    }
  });

  it('is wider where sentences share images', () => {
    const width = ([low, high]: readonly [number, number]) => high - low;
    const shared = records.map((each, index) =>
      record(`${index % 20}.png`, (index % 20) / 20, each.id as number),
    );
    const apart = shared.map((each, index) => ({ ...each, fileName: `${index}.png` }));
    expect(width(bootstrapIntervals(shared).gIoU)).toBeGreaterThan(3 * width(bootstrapIntervals(apart).gIoU));
  });

  it('is the same for the same seed, and a point where nothing varies', () => {
    expect(bootstrapIntervals(records, { replicates: 50 })).toEqual(
      bootstrapIntervals(records, { replicates: 50 }),
    );
    const { gIoU, cIoU } = bootstrapIntervals([record('a', 0.5), record('b', 0.5)]);
    expect([gIoU, cIoU]).toEqual([
      [0.5, 0.5],
      [0.5, 0.5],
    ]);
  });
});
