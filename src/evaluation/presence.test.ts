import { describe, expect, it } from 'vitest';
import { bestThreshold, type JudgedPresence, operatingPoint, reliabilityOf } from './presence.ts';

const judged = (positive: boolean, ...probabilities: number[]): JudgedPresence[] =>
  probabilities.map((probability) => ({ probability, positive }));

describe('operatingPoint', () => {
  it('counts what reaches the threshold as present', () => {
    const samples = [...judged(true, 0.5, 0.9, 0.2, 0.8), ...judged(false, 0.1, 0.5)];
    const expected = { threshold: 0.5, sensitivity: 0.75, specificity: 0.5, balancedAccuracy: 0.625 };
    expect(operatingPoint(samples, 0.5)).toEqual(expected);
  });
});

describe('bestThreshold', () => {
  const samples = [
    ...judged(true, 0.3, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.92, 0.94),
    ...judged(false, 0.05, 0.1, 0.2, 0.55, 0.58),
  ];

  it('has the best balanced accuracy, at the middle of the gap', () => {
    const best = bestThreshold(samples, 0.9);
    expect(best).toMatchObject({ sensitivity: 0.9, specificity: 1 });
    expect(best.threshold).toBeCloseTo(0.59, 12);
    expect(best).toEqual(operatingPoint(samples, best.threshold));
  });

  it('keeps the sensitivity, at a price', () => {
    const best = bestThreshold(samples, 0.95);
    expect(best).toMatchObject({ sensitivity: 1, specificity: 0.6 });
    expect(best.threshold).toBeCloseTo(0.25, 12);
  });

  it('rules nothing out where the probabilities say nothing', () => {
    const same = [...judged(true, 0.5, 0.5), ...judged(false, 0.5)];
    expect(bestThreshold(same, 0.95)).toMatchObject({ threshold: 0, sensitivity: 1, specificity: 0 });
  });
});

describe('reliabilityOf', () => {
  it('is the distance of probability and truth', () => {
    const exact = [...judged(true, 0.75, 0.75, 0.75, 0.25), ...judged(false, 0.25, 0.25, 0.25, 0.75)];
    expect(reliabilityOf(exact).error).toBeCloseTo(0, 12);
    const sure = [...judged(true, 1, 1), ...judged(false, 1, 0)];
    // Of what got 1, two thirds (by weight) are there; of what got 0, none.
    const { error, bins } = reliabilityOf(sure);
    expect(bins.map(({ from, samples, present }) => [from, samples, present])).toEqual([
      [0, 1, 0],
      [0.9, 3, 2 / 3],
    ]);
    expect(error).toBeCloseTo(0.75 * (1 / 3), 12);
  });
});

describe('reliabilityOf with other ranges', () => {
  it('divides the probabilities evenly, 1 into the last range', () => {
    const { bins } = reliabilityOf([...judged(true, 0.3, 0.49, 1), ...judged(false, 0.25, 0)], 4);
    expect(bins.map(({ from, to, samples }) => [from, to, samples])).toEqual([
      [0, 0.25, 1],
      [0.25, 0.5, 3],
      [0.75, 1, 1],
    ]);
    // By weight: positives have 1/6 each, negatives 1/4.
    expect(bins[1]!.present).toBeCloseTo(1 / 3 / (1 / 3 + 1 / 4), 12);
    expect(bins[1]!.probability).toBeCloseTo((0.79 / 6 + 0.25 / 4) / (1 / 3 + 1 / 4), 12);
  });
});
