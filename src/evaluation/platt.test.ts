import { describe, expect, it } from 'vitest';
import { Random } from '../random/random.ts';
import { fitPlatt, type ScoredTruth } from './platt.ts';

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** Scores of which `positive` is true with probability sigmoid(slope * score + offset). */
function draw(count: number, slope: number, offset: number): ScoredTruth[] {
  const random = new Random('platt');
  return Array.from({ length: count }, () => {
    const score = 12 * random.next() - 6;
    return { score, positive: random.next() < sigmoid(slope * score + offset) };
  });
}

describe('fitPlatt', () => {
  it('finds the probabilities that scores were drawn with', () => {
    const { slope, offset } = fitPlatt(draw(20_000, 0.8, 0)); // even classes, so that weighting changes nothing
    expect(slope).toBeCloseTo(0.8, 1);
    expect(offset).toBeCloseTo(0, 1);
  });

  it('minimises the loss', () => {
    const samples = draw(300, 1.5, 1);
    const positives = samples.filter(({ positive }) => positive).length;
    const negatives = samples.length - positives;
    const { slope, offset } = fitPlatt(samples);
    const loss = (a: number, b: number) =>
      samples.reduce((sum, { score, positive }) => {
        const t = positive ? (positives + 1) / (positives + 2) : 1 / (negatives + 2);
        const p = sigmoid(a * score + b);
        return sum - (t * Math.log(p) + (1 - t) * Math.log(1 - p)) / (positive ? positives : negatives);
      }, 0);
    const least = loss(slope, offset);
    for (const [a, b] of [
      [1e-3, 0],
      [-1e-3, 0],
      [0, 1e-3],
      [0, -1e-3],
      [0.3, 0.3],
      [-1, 2],
    ] as const) {
      expect(loss(slope + a, offset + b)).toBeGreaterThan(least);
    }
  });

  it('is the same however many samples a class has', () => {
    const samples = draw(400, 1, 0);
    const once = fitPlatt(samples);
    const twice = fitPlatt([...samples, ...samples.filter(({ positive }) => !positive)]);
    expect(twice.slope).toBeCloseTo(once.slope, 1);
    expect(twice.offset).toBeCloseTo(once.offset, 1);
  });

  it('stays finite where scores separate the classes, and where they say nothing', () => {
    const separate = [-3, -2, 2, 3].map((score) => ({ score, positive: score > 0 }));
    const { slope, offset } = fitPlatt(separate);
    expect(sigmoid(slope * 2 + offset)).toBeGreaterThan(0.6);
    expect(sigmoid(slope * 2 + offset)).toBeLessThan(0.9); // two samples of a class are no certainty
    expect(sigmoid(slope * -2 + offset)).toBeLessThan(0.4);
    const far = fitPlatt([-900, 2, 3, 800].map((score) => ({ score, positive: score > 0 })));
    expect(far.slope).toBeGreaterThan(0);
    expect(Number.isFinite(far.slope + far.offset)).toBe(true);
    const same = fitPlatt([true, true, false].map((positive) => ({ score: 3, positive })));
    expect(sigmoid(same.slope * 3 + same.offset)).toBeGreaterThan(0.4);
    expect(sigmoid(same.slope * 3 + same.offset)).toBeLessThan(0.6);
  });

  it('refuses samples that it cannot be fitted to', () => {
    expect(() => fitPlatt([{ score: 1, positive: true }])).toThrow('1 positive and 0 negative');
    const broken = [
      { score: Number.NaN, positive: true },
      { score: 0, positive: false },
    ];
    expect(() => fitPlatt(broken)).toThrow('finite');
  });
});
