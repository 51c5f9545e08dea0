import { describe, expect, it } from 'vitest';
import { Graph, type Value } from '../graph/index.ts';
import { nodeRuntime } from '../runtime/node.ts';
import { float32, float32Output } from '../runtime/runtime.ts';
import { expectAllClose } from '../testing/allclose.ts';
import { randomArray } from '../testing/random-tensor.ts';
import { type AttentionResult, attention, attentionInParts } from './attention.ts';

type Attend = (query: Value, key: Value, value: Value) => AttentionResult;

/** Output and weights of attention over the same random tensors, in steps and as one operator, with the operators' names. */
async function results(attend: Attend, [queries, keys, width, valueWidth]: readonly number[]) {
  return Promise.all(
    [false, true].map(async (fusedAttention) => {
      const graph = new Graph('attention', { fusedAttention });
      const shapes = { q: [2, queries!, width!], k: [2, keys!, width!], v: [2, keys!, valueWidth!] };
      const [q, k, v] = Object.entries(shapes).map(([name, shape]) => graph.input(name, 'float32', shape));
      const { output, weights } = attend(q!, k!, v!);
      graph.output('output', output);
      const operators = graph.nodes.map(({ operator }) => operator);
      graph.output('weights', weights());
      const program = await nodeRuntime.compile(graph);
      const outputs = await program.run(
        Object.fromEntries(
          Object.entries(shapes).map(([name, shape], seed) => {
            const size = shape.reduce((a, b) => a * b, 1);
            return [name, float32(randomArray(size, seed), shape)];
          }),
        ),
      );
      await program.dispose();
      return {
        operators,
        output: float32Output(outputs, 'output').data,
        weights: float32Output(outputs, 'weights').data,
      };
    }),
  );
}

describe('attention as one operator', () => {
  it.each([
    ['one head', attention, 1, [16, 16, 8, 8]],
    ['several heads', attention, 3, [16, 16, 24, 24]],
    ['queries that were pooled', attention, 2, [4, 16, 8, 8]],
    ['values of another width', attention, 2, [5, 7, 8, 12]],
    ['one query', attention, 2, [1, 300, 8, 8]],
    ['a long sequence', attentionInParts, 2, [1100, 1100, 8, 8]],
  ] as const)('is the attention of its steps: %s', async (_, attend, heads, sizes) => {
    const [steps, one] = await results((q, k, v) => attend(q, k, v, { heads }), sizes);
    expect(one!.operators).toEqual(['MultiHeadAttention']);
    expect(steps!.operators).not.toContain('MultiHeadAttention');
    expectAllClose(one!.output, steps!.output, 1e-5);
    expectAllClose(one!.weights, steps!.weights, 0);
  });

  it('is not taken where a bias hides keys, or products are of another type', () => {
    const operators = (graph: Graph, biased: boolean) => {
      const x = graph.input('x', 'float32', [1, 4, 8]);
      const bias = biased ? graph.input('bias', 'float32', [1, 1, 1, 4]) : null;
      attention(x, x, x, { heads: 2, bias });
      return graph.nodes.map(({ operator }) => operator);
    };
    expect(operators(new Graph('biased', { fusedAttention: true }), true)).not.toContain(
      'MultiHeadAttention',
    );
    const narrow = new Graph('narrow', { fusedAttention: true, matrixType: 'bfloat16' });
    expect(operators(narrow, false)).not.toContain('MultiHeadAttention');
  });
});
