import { describe, expect, it } from 'vitest';
import { gradient } from '../autodiff/index.ts';
import { nodeRuntime } from '../runtime/node.ts';
import { float32, type Tensor } from '../runtime/runtime.ts';
import { expectAllClose } from '../testing/allclose.ts';
import { randomArray } from '../testing/random-tensor.ts';
import {
  conv,
  convTranspose,
  Graph,
  gemm,
  layerNormalization,
  type MatrixType,
  matmul,
  reduceSum,
  reshape,
  softmax,
  square,
} from './index.ts';

/** Every kind of product, a normalisation and a softmax, a loss, and its gradients. */
function network(matrixType: MatrixType): Graph {
  const graph = new Graph('network', { matrixType });
  const input = (name: string, shape: number[]) => graph.input(name, 'float32', shape);
  const image = input('image', [1, 3, 8, 8]);
  const kernel = input('kernel', [4, 3, 2, 2]);
  const bias = input('bias', [4]);
  const weight = input('weight', [4, 16]);
  const back = input('back', [4, 2, 2, 2]);
  const ones = graph.constant(new Float32Array(16).fill(1), [16]);
  const cells = conv(image, kernel, bias, { stride: 2 }); // (1, 4, 4, 4)
  const rows = layerNormalization(reshape(cells, [4, 16]), ones, ones, 1e-5); // (4, 16)
  const mixed = matmul(softmax(gemm(rows, weight, bias)), rows); // (4, 16)
  const enlarged = convTranspose(reshape(mixed, [1, 4, 4, 4]), back, null, { stride: 2 }); // (1, 2, 8, 8)
  const loss = reduceSum(square(enlarged));
  graph.output('loss', loss);
  for (const [index, value] of gradient(loss, [kernel, bias, weight, back]).entries()) {
    graph.output(`gradient${index}`, value);
  }
  return graph;
}

async function run(graph: Graph): Promise<Tensor[]> {
  const program = await nodeRuntime.compile(graph, { threads: 1 });
  const feeds = graph.inputs.map(({ name, shape }, index) => {
    const size = shape.reduce((a, b) => a * b, 1);
    return [name, float32(randomArray(size, index + 1), shape)] as const;
  });
  const outputs = await program.run(Object.fromEntries(feeds));
  await program.dispose();
  return Object.values(outputs);
}

const PRODUCTS = new Set(['MatMul', 'Gemm', 'Conv', 'ConvTranspose']);

describe('matrixType', () => {
  it('computes products, forward and backward, in bfloat16, and all else in float32', () => {
    const graph = network('bfloat16');
    const products = graph.nodes.filter(({ operator }) => PRODUCTS.has(operator));
    expect(products.length).toBeGreaterThan(8);
    for (const { inputs, outputs } of products) {
      expect([...inputs, ...outputs].map((value) => value!.dtype)).toEqual(
        [...inputs, ...outputs].map(() => 'bfloat16'),
      );
    }
    const exact = new Set(['LayerNormalization', 'Softmax', 'ReduceSum', 'Add']);
    for (const { operator, outputs } of graph.nodes) {
      if (exact.has(operator)) expect(outputs[0]!.dtype, operator).toBe('float32');
    }
  });

  it('keeps weights, the loss and gradients in float32', () => {
    const graph = network('bfloat16');
    for (const value of [...graph.inputs, ...graph.outputs.map((output) => output.value)]) {
      expect(value.dtype).toBe('float32');
    }
  });

  it('adds no casts in float32', () => {
    expect(network('float32').nodes.some(({ operator }) => operator === 'Cast')).toBe(false);
  });

  it('gives the float32 results to the precision of float16', async () => {
    const [exact, half] = await Promise.all([run(network('float32')), run(network('float16'))]);
    for (const [index, { data }] of exact.entries()) {
      expectAllClose(half[index]!.data as Float32Array, data as Float32Array, 1e-2);
    }
  });
});
