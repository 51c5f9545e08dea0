import { describe, expect, it } from 'vitest';
import { encodeRle, overlap, rasterise } from '../../vector/index.ts';
import { judge } from './outcome.ts';

const box = (x0: number, y0: number, x1: number, y1: number) =>
  rasterise([[x0, y0, x1, y0, x1, y1, x0, y1]], 40, 40);

describe('judge', () => {
  const truth = box(10, 10, 20, 20);
  it.each([
    ['right', box(10, 10, 20, 19)],
    ['nothing', box(0, 0, 0, 0)],
    ['wrong-object', box(25, 25, 35, 35)],
    ['wrong-object', box(19, 19, 29, 29)],
    ['too-much', box(5, 5, 30, 30)],
    ['too-little', box(10, 10, 14, 20)],
    ['wrong-outline', box(14, 10, 24, 20)],
  ] as const)('%s', (outcome, prediction) => {
    const record = {
      ...{ id: 1, fileName: 'a.png', expression: 'the ship', area: 100 },
      ...overlap(prediction, truth),
      prediction: encodeRle(prediction),
    };
    const judged = judge(record);
    expect(judged.outcome).toBe(outcome);
    expect(judged.truth).toBe(100);
  });
});
