import { describe, expect, it } from 'vitest';
import { Random } from '../random/random.ts';
import { fitPlatt, type ScoredTruth } from './platt.ts';

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));
const logit = (p: number): number => Math.log(p / (1 - p));

/** Scores of which `positive` is true with probability sigmoid(slope * score + offset). */
function draw(count: number, slope: number, offset: number): ScoredTruth[] {
  const random = new Random('platt');
  return Array.from({ length: count }, () => {
    const score = 12 * random.next() - 6;
    return { score, positive: random.next() < sigmoid(slope * score + offset) };
  });
}

const repeat = (count: number, score: number, positive: boolean): ScoredTruth[] =>
  Array.from({ length: count }, () => ({ score, positive }));

describe('fitPlatt', () => {
  it('finds the probabilities that scores were drawn with', () => {
    const { slope, offset } = fitPlatt(draw(4000, 0.8, 0)); // even classes, so that weighting changes nothing
    expect(slope).toBeCloseTo(0.8, 1);
    expect(offset).toBeCloseTo(0, 1);
  });

  it.each([
    [-1, 1],
    [0, 1],
    [1000, 1001], // a poorly conditioned Hessian: only right second derivatives come near
    [-0.001, 0.002],
  ])('is exact where there are two scores, %d and %d', (low, high) => {
    // Slope and offset are free to give both scores their weighted mean target, which is the least loss.
    const samples = [
      ...repeat(2, low, true),
      ...repeat(6, low, false),
      ...repeat(3, high, true),
      ...repeat(1, high, false),
    ];
    const [t1, t0] = [6 / 7, 1 / 9]; // Platt's targets of 5 positives and 7 negatives
    const mean = (positives: number, negatives: number) => {
      const [p, n] = [positives / 5, negatives / 7];
      return (p * t1 + n * t0) / (p + n);
    };
    const { slope, offset } = fitPlatt(samples);
    expect((slope * low + offset) / logit(mean(2, 6))).toBeCloseTo(1, 5);
    expect((slope * high + offset) / logit(mean(3, 1))).toBeCloseTo(1, 5);
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
    expect(() => fitPlatt(repeat(1, 1, true))).toThrow('1 positive and 0 negative');
    expect(() => fitPlatt(repeat(2, 1, false))).toThrow('0 positive and 2 negative');
    expect(() => fitPlatt([])).toThrow(RangeError);
    const broken = [...repeat(1, Number.NaN, true), ...repeat(1, 0, false)];
    expect(() => fitPlatt(broken)).toThrow('finite');
    expect(() => fitPlatt([...repeat(1, Infinity, true), ...repeat(1, 0, false)])).toThrow('finite');
  });
});
