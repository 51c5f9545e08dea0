import { describe, expect, it } from 'vitest';
import { Random } from './random.ts';

describe('Random', () => {
  it('repeats itself from the same seed and goes on from a stored state', () => {
    const a = new Random(42);
    const b = new Random(42);
    const first = Array.from({ length: 20 }, () => a.next());
    expect(Array.from({ length: 20 }, () => b.next())).toEqual(first);
    const resumed = Random.fromState(JSON.parse(JSON.stringify(a.state)));
    expect(Array.from({ length: 20 }, () => resumed.next())).toEqual(
      Array.from({ length: 20 }, () => a.next()),
    );
  });

  it('gives unrelated streams for near seeds and forks', () => {
    const values = new Set<number>();
    for (let seed = 0; seed < 500; seed++) values.add(new Random(seed).nextUint32());
    const random = new Random(1);
    for (let label = 0; label < 500; label++) values.add(random.fork(label).nextUint32());
    expect(values.size).toBeGreaterThanOrEqual(999);
  });

  it('is uniform and normal to the accuracy of the sample', () => {
    const random = new Random('moments');
    const n = 40_000;
    let [mean, square, normalMean, normalSquare] = [0, 0, 0, 0];
    const buckets = new Array<number>(10).fill(0);
    for (let i = 0; i < n; i++) {
      const u = random.next();
      mean += u / n;
      square += (u * u) / n;
      const g = random.normal();
      normalMean += g / n;
      normalSquare += (g * g) / n;
      buckets[random.integer(10)]!++;
    }
    expect(mean).toBeCloseTo(0.5, 2);
    expect(square).toBeCloseTo(1 / 3, 2);
    expect(Math.abs(normalMean)).toBeLessThan(0.03);
    expect(Math.abs(normalSquare - 1)).toBeLessThan(0.05);
    for (const count of buckets) expect(Math.abs(count - n / 10)).toBeLessThan(300);
  });

  it('picks by weight, never what has none, and shuffles without loss', () => {
    const random = new Random(3);
    const counts = { a: 0, b: 0, c: 0 };
    for (let i = 0; i < 4000; i++)
      counts[random.pickWeighted(['a', 'b', 'c'] as const, (k) => ({ a: 1, b: 3, c: 0 })[k])]++;
    expect(counts.c).toBe(0);
    expect(counts.b / counts.a).toBeGreaterThan(2.6);
    expect(counts.b / counts.a).toBeLessThan(3.4);
    expect(random.shuffle([1, 2, 3, 4, 5]).sort()).toEqual([1, 2, 3, 4, 5]);
    expect(() => random.pick([])).toThrow(/nothing to choose/);
    expect(() => random.pickWeighted(['a'], () => 0)).toThrow(/positive weight/);
  });
});
