import { describe, expect, it } from 'vitest';
import {
  conv,
  Graph,
  gelu,
  gemm,
  layerNormalization,
  maxPool,
  mul,
  reduceSum,
  type Value,
} from '../graph/index.ts';
import { nodeRuntime } from '../runtime/node.ts';
import { float32, type Tensor } from '../runtime/runtime.ts';
import { randomArray } from '../testing/random-tensor.ts';
import { gradient } from './gradient.ts';

const BLOCKS = 4;
const WIDTH = 8;

/** Residual blocks whose outputs are marked, and the gradients of a loss by the input and every weight. */
function residualBlocks(recompute: boolean): Graph {
  const graph = new Graph('blocks');
  const input = (name: string, shape: number[]) => graph.input(name, 'float32', shape);
  const x = input('x', [6, WIDTH]);
  const ones = graph.constant(new Float32Array(WIDTH).fill(1), [WIDTH]);
  const weights = Array.from({ length: BLOCKS }, (_, index) => input(`w${index}`, [WIDTH, WIDTH]));
  let y: Value = graph.checkpoint(x);
  for (const weight of weights) {
    const hidden = gelu(gemm(layerNormalization(y, ones, ones, 1e-5), weight)); // (6, WIDTH)
    y = graph.checkpoint(mul(hidden, y)); // (6, WIDTH)
  }
  const variables = [x, ...weights];
  const gradients = gradient(reduceSum(mul(y, y)), variables, { recompute });
  for (const [index, value] of gradients.entries()) graph.output(`gradient${index}`, value);
  return graph;
}

async function run(graph: Graph, seed = 1): Promise<Tensor[]> {
  const program = await nodeRuntime.compile(graph, { threads: 1 });
  const feeds = graph.inputs.map(({ name, shape }, index) => {
    const size = shape.reduce((a, b) => a * b, 1);
    return [name, float32(randomArray(size, seed + index), shape)] as const;
  });
  const outputs = await program.run(Object.fromEntries(feeds));
  await program.dispose();
  return Object.values(outputs);
}

describe('gradient with recompute', () => {
  it('gives the same gradients, bit for bit', async () => {
    const [kept, again] = await Promise.all([run(residualBlocks(false)), run(residualBlocks(true))]);
    expect(kept).toHaveLength(BLOCKS + 1);
    expect(again).toEqual(kept);
  });

  it('computes each block a second time, and only after the gradient of its output', () => {
    const graph = residualBlocks(true);
    const count = (operator: string) => graph.nodes.filter((node) => node.operator === operator).length;
    expect(count('Gelu')).toBe(2 * BLOCKS);
    const forward = graph.nodes.filter(({ operator }) => operator === 'Gelu').slice(0, BLOCKS);
    const copies = graph.nodes.filter(({ operator }) => operator === 'Gelu').slice(BLOCKS);
    // Backwards, the last block comes first. Each copy depends on the zero that waits for the gradient.
    for (const copy of copies) {
      expect([...ancestors(copy.outputs[0]!)].some((node) => node.operator === 'Greater')).toBe(true);
    }
    const originals = new Set(forward.flatMap((node) => [...ancestors(node.outputs[0]!)]));
    expect([...originals].every((node) => node.operator !== 'Greater')).toBe(true);
    // Nothing of the backward half reads an activation of the forward half but the marked ones.
    const marked = graph.checkpoints;
    const firstBackward = graph.nodes.indexOf(copies[0]!);
    const read = graph.nodes.slice(firstBackward).flatMap((node) => node.inputs);
    for (const node of forward) expect(read).not.toContain(node.outputs[0]);
    expect(read.some((value) => value && marked.has(value))).toBe(true);
  });

  it('keeps positions of maxima and kernels right', async () => {
    const build = (recompute: boolean): Graph => {
      const graph = new Graph('pooling');
      const x = graph.input('x', 'float32', [1, 2, 8, 8]);
      const weight = graph.input('w', 'float32', [2, 2, 3, 3]);
      const first = graph.checkpoint(conv(graph.checkpoint(x), weight, null, { padding: 1 })); // (1, 2, 8, 8)
      const pooled = graph.checkpoint(maxPool(gelu(first), 2)); // (1, 2, 4, 4)
      const loss = reduceSum(mul(conv(pooled, weight, null, { padding: 1 }), 3));
      for (const [index, value] of gradient(loss, [x, weight], { recompute }).entries()) {
        graph.output(`gradient${index}`, value);
      }
      return graph;
    };
    expect(await run(build(true), 7)).toEqual(await run(build(false), 7));
  });
});

function ancestors(value: Value, found = new Set<NonNullable<Value['producer']>>()): typeof found {
  const node = value.producer;
  if (node && !found.has(node)) {
    found.add(node);
    for (const input of node.inputs) if (input) ancestors(input, found);
  }
  return found;
}
