import { describe, expect, it } from 'vitest';
import { chooseCalibration } from './calibrate-tuned.ts';

/** Answers whose object score is `present` where the thing is there and `absent` where it is not, and around them. */
const judged = (present: number, absent: number, count = 20) =>
  [present, absent].flatMap((middle, side) =>
    Array.from({ length: count }, (_, index) => ({
      ...{ image: `${side}-${index}`, expression: 'the silo', positive: side === 0, right: side === 0 },
      ...{ category: 'silo', iou: side === 0 ? 0.8 : 0 },
      score: middle + (index / count - 0.5) * 6,
      answerScore: 0.5,
    })),
  );
const before = { presence: { slope: 1, offset: 0, threshold: 0.5 }, unsureBelow: 0.4 };

describe('chooseCalibration', () => {
  it('keeps the calibration before where it still serves', () => {
    const chosen = chooseCalibration(judged(5, -5), before);
    expect(chosen).toMatchObject(before);
    expect(chosen.said).toMatch(
      /still serves: balanced accuracy 100\.0 on 20 sentences .* and 20 about what is not/,
    );
  });

  it('makes a new one where it does not', () => {
    const { presence, said } = chooseCalibration(judged(15, 5), before);
    expect(presence).not.toEqual(before.presence);
    // Between 5 and 15.
    const probability = (score: number) => 1 / (1 + Math.exp(-(presence!.slope * score + presence!.offset)));
    expect(probability(15)).toBeGreaterThan(presence!.threshold);
    expect(probability(5)).toBeLessThan(presence!.threshold);
    expect(said).toMatch(/calibrated anew: balanced accuracy 100\.0 .*\(as it was: 50\.0\)/);
  });

  it('does not fit to a handful', () => {
    expect(chooseCalibration(judged(15, 5, 3), before)).toMatchObject({
      presence: before.presence,
      said: expect.stringContaining('too little to calibrate'),
    });
    expect(chooseCalibration(judged(15, 5, 3), {}).presence).toBeUndefined();
  });

  it('stores none where the score tells nothing', () => {
    const { presence, said } = chooseCalibration(judged(-5, 5), {});
    expect(presence).toBeUndefined();
    expect(said).toContain('does not tell');
  });
});
