import { readFileSync } from 'node:fs';
import * as ort from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { Graph, gemm, writeOnnx } from '../graph/index.ts';
import { addsByteProductsExactly } from './exact-byte-products.ts';
import { nodeRuntime } from './node.ts';
import { float32, float32Output, type Program } from './runtime.ts';
import { SessionProgram } from './session-program.ts';

/** A runtime whose every sum of products is the given share of the right one. */
const runtimeOff = (share: number) => ({
  compile: async (_: Graph): Promise<Program> => ({
    run: async () => ({ y: float32(new Float32Array(16 * 64).fill(share * 64 * 255 * 127), [16, 64]) }),
    dispose: async () => {},
  }),
});

describe('addsByteProductsExactly', () => {
  it('tells sums that overflow from exact ones', async () => {
    expect(await addsByteProductsExactly(runtimeOff(1))).toBe(true);
    // What is left where pairs saturate at 2 ** 15 - 1.
    expect(await addsByteProductsExactly(runtimeOff(32767 / (2 * 255 * 127)))).toBe(false);
  });
});

describe('the runtime of Node', () => {
  it('adds the largest products of bytes exactly, whatever the processor has', async () => {
    const graph = new Graph('largest', { int8Linear: true });
    const weight = Float32Array.from({ length: 96 * 128 }, (_, index) => (index % 3 === 0 ? -127 : 127));
    const x = graph.input('x', 'float32', [20, 128]);
    graph.output('y', gemm(x, graph.constant(weight, [96, 128])));
    const program = await nodeRuntime.compile(graph);
    const outputs = await program.run({ x: float32(new Float32Array(20 * 128).fill(255), [20, 128]) });
    await program.dispose();
    const sums = float32Output(outputs, 'y').data; // (20, 96)
    for (let row = 0; row < 96; row++) {
      const weights = weight.subarray(row * 128, (row + 1) * 128);
      expect(sums[row]).toBeCloseTo(255 * weights.reduce((sum, value) => sum + value, 0), -2);
    }
  });

  const features = (() => {
    try {
      return /^flags\s*:.*$/m.exec(readFileSync('/proc/cpuinfo', 'utf8'))?.[0] ?? null;
    } catch {
      return null;
    }
  })();
  it.runIf(features !== null && process.arch === 'x64')(
    'makes weights unsigned only where the processor lacks VNNI',
    async () => {
      const signed = {
        async compile(graph: Graph): Promise<Program> {
          const session = await ort.InferenceSession.create(writeOnnx(graph).bytes);
          return new SessionProgram(graph, session, ort.Tensor);
        },
      };
      expect(await addsByteProductsExactly(signed)).toBe(/avx512_vnni|avx_vnni|amx_int8/.test(features!));
    },
  );
});
