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
  const calibrated = calibratePresence(samples(4000), 0.95);

  it('gives the probabilities of even classes, whatever the mixture', () => {
    // Two normal distributions of deviation 2 at 3 and -3: log odds 2 * 3 * z / 4, 0 between them.
    expect(calibrated.slope).toBeCloseTo(1.5, 0);
    expect(calibrated.offset).toBeCloseTo(0, 0);
    expect(calibrated.reliability.error).toBeLessThan(0.03);
  });

  it('chooses a threshold that keeps the sensitivity', () => {
    expect(calibrated.chosen.sensitivity).toBeGreaterThanOrEqual(0.95);
    expect(calibrated.chosen.specificity).toBeGreaterThan(0.85);
    expect(calibratePresence(samples(4000), 0.999).chosen.threshold).toBeLessThan(
      calibrated.chosen.threshold,
    );
  });

  it('refuses a score that says the opposite', () => {
    expect(() => calibratePresence(samples(400, -1), 0.95)).toThrow('does not tell present from absent');
  });

  it('says so to people', () => {
    const text = formatCalibration(calibrated);
    expect(text).toMatch(/^presence = sigmoid\(1\.\d+ \* object score [+-] 0\.\d+\)$/m);
    expect(text).toMatch(/^ {3}0\.5000 {7}\d\d\.\d\d {7}\d\d\.\d\d {7}\d\d\.\d\d$/m);
    expect(text.match(/ chosen$/gm)).toHaveLength(1);
  });
});
