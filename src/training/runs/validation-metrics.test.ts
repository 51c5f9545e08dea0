import { expect, test } from 'vitest';
import { evaluate } from '../../evaluation/index.ts';
import { emptyMask } from '../../vector/index.ts';
import { validationMetrics } from './validation-metrics.ts';

/** A report on sentences whose answers have the given pixels of ten right, and no other. */
async function reportOf(kind: string, right: readonly number[]) {
  const masked = (count: number) => {
    const mask = emptyMask(10, 1);
    mask.data.fill(1, 0, count);
    return mask;
  };
  const samples = right.map((_, id) => ({
    ...{ id, fileName: `${id}.png`, expression: 'the ship', kind },
    mask: () => masked(10),
  }));
  const answers = new Map(samples.map(({ fileName }, index) => [fileName, masked(right[index]!)]));
  const { report } = await evaluate(samples, ({ fileName }) => [{ mask: answers.get(fileName)! }]);
  return report;
}

test('a single set has its figures without a name', async () => {
  const report = await reportOf('size', [4, 8]);
  const metrics = validationMetrics([{ name: 'train', report }]);
  expect(metrics.gIoU).toBeCloseTo(0.6, 10);
  expect(metrics['Pr@0.5']).toBe(0.5);
  expect(metrics['gIoU.size']).toBeCloseTo(0.6, 10);
  expect(Object.keys(metrics).filter((key) => key.includes('/'))).toEqual([]);
});

test('several sets count alike, however large they are, and each has its own figures', async () => {
  const metrics = validationMetrics([
    { name: 'ships', report: await reportOf('size', [10, 10, 10, 10]) },
    { name: 'pools', report: await reportOf('category', [2]) },
  ]);
  expect(metrics.gIoU).toBeCloseTo(0.6, 10);
  expect(metrics['Pr@0.9']).toBe(0.5);
  expect(metrics['ships/gIoU']).toBe(1);
  expect(metrics['pools/gIoU']).toBeCloseTo(0.2, 10);
  expect(metrics['pools/gIoU.category']).toBeCloseTo(0.2, 10);
  // A kind that one set lacks has no mean.
  expect(metrics).not.toHaveProperty(['gIoU.size']);
});
