import { Graph, gemm } from '../graph/index.ts';
import { float32, float32Output, type Runtime } from './runtime.ts';

const ROWS = 16;
const WIDTH = 64;

/**
 * Whether a runtime adds products of unsigned and signed bytes exactly. x86 without VNNI adds pairs of them in 16 bits, where
 * 2 * 255 * 127 does not fit; what takes their place there is a third slower where it is not needed. Found out by the largest product
 * there is, since no runtime tells which instructions it uses.
 */
export async function addsByteProductsExactly(runtime: Pick<Runtime, 'compile'>): Promise<boolean> {
  const graph = new Graph('byte-products', { int8Linear: true });
  const x = graph.input('x', 'float32', [ROWS, WIDTH]);
  const weight = graph.constant(new Float32Array(WIDTH * WIDTH).fill(127), [WIDTH, WIDTH]);
  graph.output('y', gemm(x, weight)); // (ROWS, WIDTH)
  const program = await runtime.compile(graph, { threads: 1 });
  try {
    const outputs = await program.run({
      x: float32(new Float32Array(ROWS * WIDTH).fill(255), [ROWS, WIDTH]),
    });
    return float32Output(outputs, 'y').data.every((sum) => Math.abs(sum / (WIDTH * 255 * 127) - 1) < 1e-4);
  } finally {
    await program.dispose();
  }
}
