import { describe, expect, it } from 'vitest';
import { mutationScore } from '../scripts/mutation/mutation-score.ts';

const mutants = (counts: Record<string, number>) =>
  Object.entries(counts).flatMap(([status, count]) => Array.from({ length: count }, () => ({ status })));

describe('mutationScore', () => {
  it('is exact where all were tried', () => {
    const score = mutationScore(
      mutants({ Killed: 80, Timeout: 4, Survived: 10, NoCoverage: 6, Ignored: 50 }),
    );
    expect(score).toMatchObject({ all: 100, unreached: 6, tried: 94, noticed: 84, overtime: 4 });
    for (const one of [score.score, score.low, score.high]) expect(one).toBeCloseTo(0.84, 12);
  });

  it('has the interval of Wilson around a small sample of many', () => {
    // Wilson's interval of 8 of 10: 0.490 to 0.943; a tenth of all is reached by no test.
    const score = mutationScore(
      mutants({ Killed: 8, Survived: 2, RuntimeError: 89_990, NoCoverage: 10_000 }),
    );
    expect(score.score).toBeCloseTo(0.9 * 0.8, 12);
    expect(score.low).toBeCloseTo(0.9 * 0.4902, 3);
    expect(score.high).toBeCloseTo(0.9 * 0.9433, 3);
  });

  it('has a narrower interval where the sample is most of all', () => {
    const few = mutationScore(mutants({ Killed: 80, Survived: 20, RuntimeError: 9900 }));
    const most = mutationScore(mutants({ Killed: 80, Survived: 20, RuntimeError: 10 }));
    expect(most.high - most.low).toBeLessThan((few.high - few.low) / 2);
  });
});
