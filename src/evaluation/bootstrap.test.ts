import { describe, expect, it } from 'vitest';
import { Random } from '../random/random.ts';
import { bootstrapIntervals } from './bootstrap.ts';
import type { PredictionRecord } from './predictions-node.ts';

function record(fileName: string, intersection: number, union = 1000): PredictionRecord {
  const prediction = { size: [1, 1] as const, counts: '1' };
  return { id: fileName, fileName, expression: 'x', intersection, union, area: 1000, prediction };
}

describe('bootstrapIntervals', () => {
  const count = 100;
  const random = new Random(3);
  const records = Array.from({ length: count }, (_, index) =>
    record(`${index}.png`, Math.round(1000 * random.next())),
  );

  it('reaches as far above the mean as below it, as theory says of independent samples', () => {
    const ious = records.map(({ intersection }) => intersection / 1000);
    const mean = ious.reduce((sum, iou) => sum + iou) / count;
    const deviation = Math.sqrt(ious.reduce((sum, iou) => sum + (iou - mean) ** 2, 0)) / count;
    for (const [confidence, quantile] of [
      [0.95, 1.96],
      [0.5, 0.6745],
    ] as const) {
      const [low, high] = bootstrapIntervals(records, { confidence, replicates: 1000 }).gIoU;
      for (const reach of [mean - low, high - mean]) {
        // 0.95 in place of the upper 0.975 would be 16 % less.
        expect(Math.abs(reach / deviation / quantile - 1)).toBeLessThan(0.1);
      }
    }
  });

  it('is wider where sentences share images', () => {
    const width = ([low, high]: readonly [number, number]) => high - low;
    const shared = records.map((_, index) => record(`${index % 10}.png`, 100 * (index % 10)));
    const apart = shared.map((each, index) => ({ ...each, fileName: `${index}.png` }));
    const of = (list: PredictionRecord[]) => width(bootstrapIntervals(list, { replicates: 200 }).gIoU);
    expect(of(shared)).toBeGreaterThan(2 * of(apart));
  });

  it('draws images, of which each brings all of its sentences', () => {
    // Draws of two images are twice the one, one of each, or twice the other.
    const images = [record('a.png', 1, 2), record('b.png', 9, 10)];
    const ends = bootstrapIntervals(images, { confidence: 1, replicates: 60 });
    expect(ends).toEqual({
      confidence: 1,
      replicates: 60,
      gIoU: [0.5, 0.9],
      cIoU: [0.5, 0.9],
      precision: { 0.5: [0, 1], 0.6: [0, 1], 0.7: [0, 1], 0.8: [0, 1], 0.9: [0, 0] },
    });
    const inclusive = bootstrapIntervals(images, { confidence: 1, replicates: 60, precision: 'inclusive' });
    expect([inclusive.precision['0.5'], inclusive.precision['0.9']]).toEqual([
      [1, 1],
      [0, 1],
    ]);
    // The middle half lies at one of each: the mean of IoUs, and the quotient of sums of pixels.
    const middle = bootstrapIntervals(images, { confidence: 0.1, replicates: 60 });
    expect(middle).toMatchObject({ gIoU: [0.7, 0.7], cIoU: [10 / 12, 10 / 12] });
    const three = [
      record('a.png', 2, 2),
      record('a.png', 2, 2),
      record('a.png', 2, 2),
      record('b.png', 0, 2),
    ];
    expect(bootstrapIntervals(three, { confidence: 0.1, replicates: 60 }).gIoU).toEqual([0.75, 0.75]);
  });

  it('takes empty unions by the convention', () => {
    const one = [record('a.png', 1, 4), record('b.png', 0, 0)];
    const ends = (emptyUnion: 'one' | 'zero' | 'drop') =>
      bootstrapIntervals(one, { confidence: 1, replicates: 60, emptyUnion });
    expect(ends('one')).toMatchObject({ gIoU: [0.25, 1], cIoU: [0.25, 1] });
    expect(ends('zero')).toMatchObject({ gIoU: [0, 0.25], cIoU: [0, 0.25] });
    expect(ends('drop')).toMatchObject({ gIoU: [0.25, 0.25], cIoU: [0.25, 0.25] });
  });

  it('is the same for the same seed, another for another, and 95 % of 2000 draws unless told otherwise', () => {
    const of = (seed?: number) => bootstrapIntervals(records, { replicates: 50, ...(seed && { seed }) });
    expect(of()).toEqual(of());
    expect(of(0)).toEqual(of());
    expect(of(1)).not.toEqual(of());
    const { gIoU, confidence, replicates } = bootstrapIntervals([record('a', 500)]);
    expect({ gIoU, confidence, replicates }).toEqual({
      gIoU: [0.5, 0.5],
      confidence: 0.95,
      replicates: 2000,
    });
  });
});
