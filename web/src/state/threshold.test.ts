import { expect, test } from 'vitest';
import type { Graph } from '../../../src/graph/index.ts';
import { buildMaskGraph } from '../../../src/programs/mask-program.ts';
import { float32 } from '../../../src/runtime/index.ts';
import { nodeRuntime } from '../../../src/runtime/node.ts';
import { logitOf, maskAbove } from './threshold.ts';

/** Smooth, with both signs, and not symmetric. */
function field(width: number, height: number) {
  const data = Float32Array.from(
    { length: width * height },
    (_, i) => 3 * Math.sin((i % width) * 0.9 + 0.3) * Math.cos(Math.floor(i / width) * 0.7) - 0.4,
  );
  return { width, height, data };
}

test('at probability 0.5 it is the mask of the model’s own enlargement', async () => {
  const logits = field(16, 16);
  const graph: Graph = buildMaskGraph(16, 75, 101);
  const program = await nodeRuntime.compile(graph, {});
  const { mask } = await program.run({ mask_logits: float32(logits.data, [1, 1, 16, 16]) });
  await program.dispose();
  const own = maskAbove(logits, 0.5, { width: 101, height: 75 });
  const expected = mask!.data as Uint8Array;
  const different = own.data.filter((value, i) => value !== expected[i]).length;
  expect(own.data.reduce((sum, value) => sum + value, 0)).toBeGreaterThan(1000);
  expect(different).toBe(0);
});

test('a higher threshold gives a smaller mask, inside the larger one', () => {
  const logits = field(20, 12);
  const size = { width: 60, height: 36 };
  const masks = [0.2, 0.5, 0.8, 0.9].map((threshold) => maskAbove(logits, threshold, size).data);
  for (let i = 1; i < masks.length; i++) {
    const [larger, smaller] = [masks[i - 1]!, masks[i]!];
    expect(smaller.every((value, j) => value <= larger[j]!)).toBe(true);
    expect(smaller.includes(1)).toBe(true);
    expect(smaller).not.toEqual(larger);
  }
});

test('at the logits’ own size every pixel is its own logit', () => {
  const logits = field(9, 7);
  const { data } = maskAbove(logits, 0.7, logits);
  expect([...data]).toEqual([...logits.data].map((value) => (value > logitOf(0.7) ? 1 : 0)));
});
