import { expect, it } from 'vitest';
import { Random } from '../../random/random.ts';
import { MinHeap } from './min-heap.ts';

it('gives items back by their weights, whatever the order they came in', () => {
  for (let seed = 0; seed < 20; seed++) {
    const random = new Random(seed);
    const weights = Array.from({ length: 1 + random.integer(60) }, () => random.integer(30));
    const heap = new MinHeap();
    const waiting: number[] = [];
    for (const [item, weight] of weights.entries()) {
      heap.push(item, weight);
      waiting.push(weight);
      expect(heap.size).toBe(waiting.length);
      expect(heap.smallest).toBe(Math.min(...waiting));
      if (random.chance(0.3)) expectSmallest(heap, waiting, weights);
    }
    while (waiting.length > 0) expectSmallest(heap, waiting, weights);
    expect([heap.size, heap.smallest]).toEqual([0, Infinity]);
  }
});

/** Takes one item out of both. */
function expectSmallest(heap: MinHeap, waiting: number[], weights: readonly number[]): void {
  waiting.sort((a, b) => a - b);
  expect(heap.smallest).toBe(waiting[0]);
  expect(weights[heap.pop()]).toBe(waiting.shift());
  expect(heap.size).toBe(waiting.length);
}
