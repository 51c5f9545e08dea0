import { describe, expect, it } from 'vitest';
import { instanceScores, matchInstances } from './instances.ts';

const table =
  (...rows: number[][]) =>
  (one: number, other: number): number =>
    rows[one]![other]!;

describe('matchInstances', () => {
  it('pairs each once, the largest overlap first', () => {
    // The second fits the first object better than the first does, and the first fits no other.
    expect(matchInstances(2, 2, table([0.6, 0.2], [0.9, 0.55]))).toEqual({ matched: 1, found: 2, there: 2 });
    expect(matchInstances(2, 2, table([0.6, 0.2], [0.5, 0.55]))).toEqual({ matched: 2, found: 2, there: 2 });
  });

  it('takes an overlap that is just enough', () => {
    const iou = table([0.5, 0.4999]);
    expect(matchInstances(1, 2, iou).matched).toBe(1);
    expect(matchInstances(1, 2, iou, 0.51).matched).toBe(0);
  });

  it('counts where there is none on one side', () => {
    expect(matchInstances(0, 3, () => 1)).toEqual({ matched: 0, found: 0, there: 3 });
    expect(matchInstances(3, 0, () => 1)).toEqual({ matched: 0, found: 3, there: 0 });
  });
});

describe('instanceScores', () => {
  it('are precision, recall and F1', () => {
    expect(instanceScores({ matched: 2, found: 4, there: 8 })).toEqual({
      precision: 0.5,
      recall: 0.25,
      f1: 1 / 3,
    });
    expect(instanceScores({ matched: 0, found: 0, there: 3 })).toEqual({ precision: 1, recall: 0, f1: 0 });
    expect(instanceScores({ matched: 0, found: 0, there: 0 })).toEqual({ precision: 1, recall: 1, f1: 1 });
  });
});
