import { describe, expect, it } from 'vitest';
import { Random } from '../random/random.ts';
import { sidesOf, unsureBelow } from './unsure-below.ts';

describe('unsureBelow', () => {
  it('lies where half of the answers are right', () => {
    const random = new Random('unsure');
    const answers = Array.from({ length: 1500 }, () => {
      const score = random.next();
      return { score, right: random.chance(score ** 2) }; // half at 0.707
    });
    const limit = unsureBelow(answers);
    expect(limit).toBeGreaterThan(0.62);
    expect(limit).toBeLessThan(0.78);
    const { sure, unsure } = sidesOf(answers, limit);
    expect(unsure.right / unsure.answers).toBeLessThan(0.35);
    expect(sure.right / sure.answers).toBeGreaterThan(0.6);
    expect(sure.answers + unsure.answers).toBe(1500);
  });

  it('is not moved by one lucky answer', () => {
    const at = (score: number, right: boolean) => ({ score, right });
    const bad = [0.1, 0.2, 0.3, 0.4].map((score) => at(score, false));
    const good = [0.6, 0.7, 0.8].map((score) => at(score, true));
    expect(unsureBelow([...good, ...bad])).toBe(0.5);
    expect(unsureBelow([at(0.05, true), ...bad, ...good])).toBe(0.5);
  });

  it('knows the extremes and does not divide equal scores', () => {
    const answers = (right: boolean) => [0.2, 0.5].map((score) => ({ score, right }));
    expect(unsureBelow(answers(true))).toBe(0);
    expect(unsureBelow(answers(false))).toBe(1);
    expect(unsureBelow([])).toBe(1);
    const equal = [false, true, true, false, false].map((right) => ({ score: 0.4, right }));
    expect(unsureBelow([...equal, { score: 0.9, right: true }])).toBeCloseTo(0.65, 10);
  });
});
