import { describe, expect, it } from 'vitest';
import { Random } from '../random/random.ts';
import { calibratePresence, formatCalibration } from './calibrate-presence.ts';

/** Scores of present targets around 3, of absent ones around -3. */
function samples(count: number, sign = 1) {
  const random = new Random('calibrate');
  const normal = () => Array.from({ length: 12 }, () => random.next()).reduce((a, b) => a + b) - 6;
  return Array.from({ length: count }, (_, index) => {
    const positive = index % 4 > 0;
    return { score: sign * (positive ? 3 : -3) + 2 * normal(), positive };
  });
}

describe('calibratePresence', () => {
  it('gives the probabilities of even classes, whatever the mixture', () => {
    const { slope, offset, reliability } = calibratePresence(samples(1200), 0.95);
    // Two normal distributions of deviation 2 at 3 and -3: log odds 2 * 3 * z / 4, 0 between them.
    expect(slope).toBeCloseTo(1.5, 0);
    expect(offset).toBeCloseTo(0, 0);
    expect(reliability.error).toBeLessThan(0.03);
  });

  it('judges scores by their probabilities: thresholds are of these', () => {
    const scores = [-2, -1, -1, 0.5, 1, 2];
    const truth = scores.map((score) => ({ score, positive: score > 0 }));
    const { slope, offset, chosen, points } = calibratePresence(truth, 0.95);
    const probability = (score: number) => 1 / (1 + Math.exp(-(slope * score + offset)));
    expect(chosen.threshold).toBeCloseTo((probability(-1) + probability(0.5)) / 2, 12);
    expect(chosen).toMatchObject({ sensitivity: 1, specificity: 1, balancedAccuracy: 1 });
    expect(points.map(({ threshold }) => threshold)).toEqual([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]);
    for (const { threshold, sensitivity, specificity } of points) {
      const part = (kind: boolean) => {
        const all = truth.filter(({ positive }) => positive === kind);
        return all.filter(({ score }) => probability(score) >= threshold === kind).length / all.length;
      };
      expect([sensitivity, specificity]).toEqual([part(true), part(false)]);
    }
  });

  it('chooses a threshold that keeps the sensitivity', () => {
    const { chosen } = calibratePresence(samples(1200), 0.95);
    expect(chosen.sensitivity).toBeGreaterThanOrEqual(0.95);
    expect(chosen.specificity).toBeGreaterThan(0.85);
    expect(calibratePresence(samples(1200), 0.999).chosen.threshold).toBeLessThan(chosen.threshold);
  });

  it('refuses a score that says the opposite, and one that says nothing', () => {
    expect(() => calibratePresence(samples(400, -1), 0.95)).toThrow('does not tell present from absent');
    const same = [true, false].map((positive) => ({ score: 0, positive }));
    expect(() => calibratePresence(same, 0.95)).toThrow('does not tell present from absent (slope 0.00)');
  });
});

it('a calibration is a table for people', () => {
  const point = (threshold: number, sensitivity: number, specificity: number) => ({
    ...{ threshold, sensitivity, specificity, balancedAccuracy: (sensitivity + specificity) / 2 },
  });
  const chosen = point(0.4321, 0.95, 0.875);
  const calibration = {
    ...{ slope: 1.2345678, offset: -0.25, chosen, points: [point(0.25, 1, 0.5), point(0.5, 0.75, 1)] },
    reliability: {
      error: 0.01234,
      bins: [
        { from: 0, to: 0.1, samples: 12, probability: 0.05, present: 0.0625 },
        { from: 0.9, to: 1, samples: 345, probability: 0.95, present: 1 },
      ],
    },
  };
  expect(formatCalibration(calibration)).toBe(`\
presence = sigmoid(1.2346 * object score - 0.25000)

threshold sensitivity specificity    balanced
   0.2500      100.00       50.00       75.00
   0.4321       95.00       87.50       91.25  chosen
   0.5000       75.00      100.00       87.50

Expected calibration error 1.23; said, true, sentences:
  0.0 to 0.1        5.00        6.25      12
  0.9 to 1.0       95.00      100.00     345

In percent. Sensitivity: present targets that are taken for present; specificity: absent ones taken for absent.`);
  for (const offset of [0.25, 0]) {
    expect(formatCalibration({ ...calibration, offset })).toMatch(/^presence = .* object score \+ 0\.?/);
  }
});
