import { describe, expect, it } from 'vitest';
import { cast, Graph, greater, resize } from '../graph/index.ts';
import { float32 } from '../runtime/index.ts';
import { nodeRuntime } from '../runtime/node.ts';
import { type LogitMap, logitBetween, logitOf, maskOfLogits } from './logit-map.ts';

/** Smooth, with both signs, and not symmetric. */
function field(width: number, height: number, offset = 0.4): LogitMap {
  const data = Float32Array.from(
    { length: width * height },
    (_, i) => 3 * Math.sin((i % width) * 0.9 + 0.3) * Math.cos(Math.floor(i / width) * 0.7) - offset,
  );
  return { width, height, data };
}

describe('maskOfLogits', () => {
  it.each([
    [16, 75, 101, 0],
    [16, 75, 101, 1.3],
    [16, 9, 7, 0], // smaller than the grid
    [1, 5, 6, 0],
    [2, 3, 400, -0.2],
  ])(
    'is the bilinear resize of ONNX, compared with the limit: %i cells, %i x %i, %f',
    async (size, width, height, limit) => {
      for (const offset of [0.4, -0.4, 2.5]) {
        const map = field(size, size, offset);
        const graph = new Graph('enlarge');
        const logits = graph.input('logits', 'float32', [1, 1, size, size]);
        const full = resize(logits, height, width, { mode: 'linear' });
        graph.output('mask', cast(greater(full, limit), 'uint8'));
        const program = await nodeRuntime.compile(graph, {});
        const { mask } = await program.run({ logits: float32(map.data, [1, 1, size, size]) });
        await program.dispose();
        expect([...maskOfLogits(map, { width, height }, limit).data]).toEqual([
          ...(mask!.data as Uint8Array),
        ]);
      }
    },
  );

  it('has the value of every single pixel', () => {
    const map = field(12, 12);
    const limit = logitOf(0.3);
    const { data } = maskOfLogits(map, { width: 50, height: 34 }, limit);
    for (let y = 0; y < 34; y++) {
      for (let x = 0; x < 50; x++) {
        const value = logitBetween(map.data, 12, ((x + 0.5) * 12) / 50, ((y + 0.5) * 12) / 34);
        expect(data[y * 50 + x]).toBe(value > limit ? 1 : 0);
      }
    }
    expect(data.includes(1)).toBe(true);
  });
});
