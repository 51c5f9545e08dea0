import { describe, expect, it } from 'vitest';
import { nodeRuntime } from '../../runtime/node.ts';
import { randomArray } from '../../testing/random-tensor.ts';
import { Graph } from '../graph.ts';
import type { Shape } from '../types.ts';
import { mul } from './elementwise.ts';
import { gemm } from './linear.ts';

const constant = (graph: Graph, shape: Shape, seed: number) =>
  graph.constant(
    randomArray(
      shape.reduce((a, b) => a * b, 1),
      seed,
    ),
    shape,
  );

describe('linear layers in 8-bit integers', () => {
  it('are within the rounding of weight and rows of the exact ones', async () => {
    const [n, k, m] = [32, 96, 80];
    const outputs = await Promise.all(
      [false, true].map(async (int8Linear) => {
        const graph = new Graph('linear', { int8Linear });
        const x = graph.input('x', 'float32', [n, k]);
        // Rows of very different size: each has a scale of its own.
        const sizes = graph.constant(
          Float32Array.from({ length: m }, (_, row) => 10 ** (row % 5)),
          [m, 1],
        );
        const weight = mul(constant(graph, [m, k], 1), sizes); // (m, k)
        graph.output('y', gemm(x, weight, constant(graph, [m], 2)));
        expect(graph.nodes.some(({ operator }) => operator === 'DynamicQuantizeMatMul')).toBe(int8Linear);
        const program = await nodeRuntime.compile(graph);
        const { y } = await program.run({
          x: { dtype: 'float32', shape: [n, k], data: randomArray(n * k, 3) },
        });
        await program.dispose();
        return y!.data as Float32Array;
      }),
    );
    const [exact, quantized] = outputs as [Float32Array, Float32Array];
    for (let column = 0; column < m; column++) {
      const size = 10 ** (column % 5);
      let worst = 0;
      for (let row = 0; row < n; row++) {
        worst = Math.max(worst, Math.abs(quantized[row * m + column]! - exact[row * m + column]!));
      }
      expect(worst).toBeGreaterThan(0);
      // sqrt(k) products, each off by half a step of 2/255 and 1/127, and then some
      expect(worst / size).toBeLessThan(0.15);
    }
  });

  it('stay exact where the weight is given at each run, and where they are small', () => {
    const graph = new Graph('linear', { int8Linear: true });
    const x = graph.input('x', 'float32', [32, 96]);
    gemm(x, graph.input('weight', 'float32', [80, 96]));
    gemm(x, constant(graph, [8, 96], 1));
    gemm(graph.input('few', 'float32', [4, 96]), constant(graph, [80, 96], 1));
    expect(graph.nodes.map(({ operator }) => operator)).toEqual(['Gemm', 'Gemm', 'Gemm']);
  });
});
