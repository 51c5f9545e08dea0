import { Graph, matmul } from '../src/graph/index.ts';
import { float32 } from '../src/runtime/index.ts';
import { nodeRuntime } from '../src/runtime/node.ts';

/** The rate of the runtime's bare product in float32, (1024, 1152) by (1152, 4304), the best of six: billions of operations a second. */
export async function productGigaflops(threads?: number): Promise<number> {
  const [rows, inner, columns] = [1024, 1152, 4304];
  const graph = new Graph('product');
  const a = graph.input('a', 'float32', [rows, inner]);
  const b = graph.input('b', 'float32', [inner, columns]);
  graph.output('y', matmul(a, b)); // (1024, 4304)
  const program = await nodeRuntime.compile(graph, { ...(threads === undefined ? {} : { threads }) });
  const random = (shape: [number, number]) =>
    float32(
      Float32Array.from({ length: shape[0] * shape[1] }, () => Math.random() - 0.5),
      shape,
    );
  const inputs = { a: random([rows, inner]), b: random([inner, columns]) };
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 6; run++) {
    const start = performance.now();
    await program.run(inputs);
    best = Math.min(best, (performance.now() - start) / 1000);
  }
  await program.dispose();
  return (2 * rows * inner * columns) / best / 1e9;
}
