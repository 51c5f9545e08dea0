import { describe, expect, it } from 'vitest';
import { Graph, gemm } from '../graph/index.ts';
import { expectAllClose } from '../testing/allclose.ts';
import { randomArray } from '../testing/random-tensor.ts';
import { leanRuntime } from './lean.ts';
import { nodeRuntime } from './node.ts';
import type { CompileOptions, Runtime } from './runtime.ts';

/** The real runtime, counting what is loaded. */
class CountingRuntime implements Runtime {
  readonly compiled: string[] = [];
  readonly options: CompileOptions[] = [];
  loaded = 0;
  most = 0;

  async compile(graph: Graph, options: CompileOptions = {}) {
    this.compiled.push(graph.name);
    this.options.push(options);
    this.loaded++;
    this.most = Math.max(this.most, this.loaded);
    const program = await nodeRuntime.compile(graph, options);
    return {
      run: (inputs: Parameters<typeof program.run>[0]) => program.run(inputs),
      dispose: () => {
        this.loaded--;
        return program.dispose();
      },
    };
  }
}

function linear(name: string, width: number): Graph {
  const graph = new Graph(name);
  const x = graph.input('x', 'float32', [1, width]);
  graph.output('y', gemm(x, graph.constant(randomArray(width * width, width), [width, width])));
  return graph;
}
const input = (width: number) => ({
  x: { dtype: 'float32', shape: [1, width], data: randomArray(width, 3) } as const,
});

describe('leanRuntime', () => {
  it('holds one large program at a time, only while it runs, and answers the same', async () => {
    const counting = new CountingRuntime();
    const lean = leanRuntime(counting, { keepBelow: 10_000 });
    const programs = await Promise.all([64, 80].map((width) => lean.compile(linear(`w${width}`, width))));
    expect(counting.compiled).toEqual([]);
    const [a, b] = await Promise.all([programs[0]!.run(input(64)), programs[1]!.run(input(80))]);
    await programs[0]!.run(input(64));
    expect(counting.compiled).toEqual(['w64', 'w80', 'w64']);
    expect([counting.loaded, counting.most]).toEqual([0, 1]);
    expect(counting.options.every(({ mapWeights }) => mapWeights)).toBe(true);
    for (const [width, outputs] of [
      [64, a],
      [80, b],
    ] as const) {
      const program = await nodeRuntime.compile(linear('reference', width));
      const expected = (await program.run(input(width))).y!.data as Float32Array;
      await program.dispose();
      expectAllClose(outputs!.y!.data as Float32Array, expected, 1e-6);
    }
  });

  it('keeps small programs, and goes on after a failure', async () => {
    const counting = new CountingRuntime();
    const lean = leanRuntime(counting, { keepBelow: 10_000 });
    const small = await lean.compile(linear('small', 16));
    await small.run(input(16));
    await small.run(input(16));
    expect(counting.compiled).toEqual(['small']);
    await small.dispose();
    const large = await lean.compile(linear('large', 64));
    await expect(large.run(input(16))).rejects.toThrow("input 'x'");
    expect((await large.run(input(64))).y!.shape).toEqual([1, 64]);
    await large.dispose();
    await expect(large.run(input(64))).rejects.toThrow("'large' has been disposed");
    expect(counting.loaded).toBe(0);
  });
});
