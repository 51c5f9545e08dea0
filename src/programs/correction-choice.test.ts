import { describe, expect, it } from 'vitest';
import { float32 } from '../runtime/index.ts';
import { chooseCorrection, chooseThing, correctedBox } from './correction-choice.ts';
import type { PointPrompt } from './mask-prompts.ts';

const SIDE = 8;
const size = { width: 80, height: 160 };

/** Logits of a mask that has the columns of [first, end); how sure they are. */
const columns = (first: number, end: number, inside = 2) =>
  float32(
    Float32Array.from({ length: SIDE * SIDE }, (_, at) =>
      at % SIDE >= first && at % SIDE < end ? inside : -2,
    ),
    [1, 1, SIDE, SIDE],
  );
const drawn = (first: number, end: number, predictedIou: number, inside = 2) => ({
  maskLogits: columns(first, end, inside),
  predictedIou,
});
const point = (x: number, positive: boolean): PointPrompt => ({ x, y: 80, positive });

describe('chooseCorrection', () => {
  const answer = columns(0, 4);
  const choose = (points: readonly PointPrompt[], ...masks: ReturnType<typeof drawn>[]) =>
    masks.indexOf(chooseCorrection(masks, points, answer, size) as ReturnType<typeof drawn>);

  it('prefers what obeys more of the points', () => {
    const points = [point(55, true), point(65, false)];
    expect(choose(points, drawn(0, 5, 0.5), drawn(0, 6, 0.5))).toBe(1); // one of two, and both
    expect(choose(points, drawn(0, 5, 0.5), drawn(0, 7, 0.5))).toBe(0); // one of two each: the more alike
  });

  it('leaves an object that its decoder is sure of rather than obeying with what nothing else speaks for', () => {
    expect(choose([point(55, true)], drawn(0, 4, 0.9), drawn(5, 6, 0.2, 0.5))).toBe(0);
  });

  it('prefers, of obedient ones, what is more like the answer, surer of itself, or stabler', () => {
    const points = [point(55, true)];
    expect(choose(points, drawn(5, 6, 0.5), drawn(0, 6, 0.5), drawn(0, 8, 0.5))).toBe(1);
    expect(choose(points, drawn(0, 6, 0.5), drawn(0, 6, 0.6))).toBe(1);
    expect(choose(points, drawn(0, 6, 0.6, 0.9), drawn(0, 6, 0.5))).toBe(1); // its logits are not above 1
    expect(choose(points, drawn(0, 6, 0.5), drawn(0, 6, 0.5))).toBe(0);
  });
});

describe('whether a mask obeys a point', () => {
  it.each([
    [40.1, false], // beside a border that runs through x = 40, where the logits are as far from 0 on both sides
    [39.9, true],
    [0, true],
    [80, false],
  ])('is a matter of the mask at x = %d, not of the nearest cell', (x, inside) => {
    const left = drawn(0, 4, 0.5);
    const right = drawn(4, 8, 0.5);
    const nothing = columns(0, 0);
    for (const positive of [true, false]) {
      const chosen = chooseCorrection([left, right], [{ x, y: 80, positive }], nothing, size);
      expect(chosen).toBe(inside === positive ? left : right);
    }
  });

  it('is so between cells of different logits, too', () => {
    // Logits 6 and -2 in cells whose centres are x = 35 and x = 45: 0 at x = 42.5.
    const far = drawn(0, 4, 0.3, 6);
    const other = drawn(0, 8, 0.9); // sums without the point: 2.3 and 2.4
    const choose = (x: number) => chooseCorrection([far, other], [point(x, false)], columns(0, 4), size);
    expect(choose(43)).toBe(far); // outside of it, although nothing speaks for it but the point
    expect(choose(42)).toBe(other); // inside of both: the one that is surer
  });
});

describe('correctedBox', () => {
  it('has the answer and the positive points inside', () => {
    const points = [point(71.5, true), point(79, false)];
    expect(correctedBox(columns(2, 4), points, size)).toEqual([20, 0, 51.5, 160]);
    expect(correctedBox(columns(2, 4), [], size)).toEqual([20, 0, 20, 160]);
  });

  it('is not there without an answer', () => {
    expect(correctedBox(columns(0, 0), [point(5, true)], size)).toBeNull();
  });
});

describe('chooseThing', () => {
  it('takes the mask that its decoder is surest of and that is stable; of equal ones the first', () => {
    const masks = [drawn(0, 2, 0.5), drawn(0, 4, 0.9), drawn(0, 8, 0.95, 0.5), drawn(0, 5, 0.9)];
    expect(chooseThing(masks)).toBe(masks[1]);
    const stable = [drawn(0, 4, 0.6, 0.5), drawn(0, 4, 0.5)];
    expect(chooseThing(stable)).toBe(stable[1]);
  });
});
