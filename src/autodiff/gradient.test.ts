import { describe, expect, it } from 'vitest';
import * as op from '../graph/index.ts';
import { nodeRuntime } from '../runtime/node.ts';
import { float32, float32Output } from '../runtime/runtime.ts';
import { randomArray } from '../testing/random-tensor.ts';
import { differentiableOperators, gradient } from './gradient.ts';

interface Case {
  readonly shapes: readonly op.Shape[];
  readonly build: (...inputs: op.Value[]) => op.Value;
  /** Maps the random numbers of [-1, 1) into the operator's domain. */
  readonly domain?: (x: number) => number;
}

const positive = (x: number): number => 1.5 + x;
/** Away from kinks at 0, so that a small step does not cross them. */
const awayFromZero = (x: number): number => (x >= 0 ? x + 0.1 : x - 0.1);

const cases: Record<string, Case> = {
  'Add with broadcasting': {
    shapes: [
      [2, 3, 4],
      [3, 1],
    ],
    build: (a, b) => op.add(a, b),
  },
  'Sub with broadcasting': { shapes: [[4], [2, 3, 4]], build: (a, b) => op.sub(a, b) },
  'Mul with broadcasting': {
    shapes: [
      [2, 3, 4],
      [1, 3, 1],
    ],
    build: (a, b) => op.mul(a, b),
  },
  'Mul by itself': { shapes: [[5]], build: (a) => op.square(a) },
  'Div with broadcasting': { shapes: [[2, 3], [3]], build: (a, b) => op.div(a, b), domain: positive },
  Pow: { shapes: [[7]], build: (a) => op.pow(a, 2.5), domain: positive },
  Max: { shapes: [[9]], build: (a) => op.maximum(a, 0.001), domain: awayFromZero },
  'Min of two': { shapes: [[6], [6]], build: (a, b) => op.minimum(a, op.mul(b, 3)) },
  Where: {
    shapes: [[8], [8]],
    build: (a, b) => op.where(op.greater(op.stopGradient(a), 0), b, op.mul(a, 2)),
  },
  Cast: { shapes: [[4]], build: (a) => op.cast(op.cast(a, 'float64'), 'float32') },
  Neg: { shapes: [[4]], build: (a) => op.neg(a) },
  Abs: { shapes: [[9]], build: (a) => op.abs(a), domain: awayFromZero },
  Exp: { shapes: [[4]], build: (a) => op.exp(a) },
  Log: { shapes: [[4]], build: (a) => op.log(a), domain: positive },
  Sqrt: { shapes: [[4]], build: (a) => op.sqrt(a), domain: positive },
  Reciprocal: { shapes: [[4]], build: (a) => op.reciprocal(a), domain: positive },
  Sin: { shapes: [[4]], build: (a) => op.sin(op.mul(a, 3)) },
  Cos: { shapes: [[4]], build: (a) => op.cos(op.mul(a, 3)) },
  Erf: { shapes: [[9]], build: (a) => op.erf(a) },
  Tanh: { shapes: [[9]], build: (a) => op.tanh(a) },
  Sigmoid: { shapes: [[9]], build: (a) => op.sigmoid(op.mul(a, 4)) },
  Softplus: { shapes: [[9]], build: (a) => op.softplus(op.mul(a, 4)) },
  Relu: { shapes: [[9]], build: (a) => op.relu(a), domain: awayFromZero },
  'Gelu by erf': { shapes: [[20]], build: (a) => op.gelu(op.mul(a, 3)) },
  'Gelu by tanh': { shapes: [[20]], build: (a) => op.gelu(op.mul(a, 3), 'tanh') },
  'MatMul of batches': {
    shapes: [
      [2, 3, 4],
      [2, 4, 5],
    ],
    build: (a, b) => op.matmul(a, b),
  },
  'MatMul with one right matrix': {
    shapes: [
      [2, 2, 3, 4],
      [4, 5],
    ],
    build: (a, b) => op.matmul(a, b),
  },
  'MatMul with one left matrix': {
    shapes: [
      [3, 4],
      [2, 2, 4, 5],
    ],
    build: (a, b) => op.matmul(a, b),
  },
  Gemm: { shapes: [[3, 4], [5, 4], [5]], build: (x, w, b) => op.gemm(x, w, b) },
  Reshape: { shapes: [[2, 6]], build: (a) => op.reshape(a, [3, -1]) },
  Transpose: { shapes: [[2, 3, 4]], build: (a) => op.transpose(a, [2, 0, 1]) },
  Concat: {
    shapes: [
      [2, 3],
      [2, 1],
    ],
    build: (a, b) => op.concat([a, b], 1),
  },
  Slice: { shapes: [[2, 9]], build: (a) => op.slice(a, 1, 2, 7) },
  'Slice with a step': { shapes: [[9, 2]], build: (a) => op.slice(a, 0, 1, 9, 3) },
  'Slice with a step that ends early': { shapes: [[2, 10, 2]], build: (a) => op.slice(a, 1, 0, 5, 2) },
  Pad: {
    shapes: [[2, 3]],
    build: (a) =>
      op.pad(a, [
        [1, 0],
        [0, 2],
      ]),
  },
  Expand: { shapes: [[2, 1, 3]], build: (a) => op.expand(a, [4, 2, 5, 3]) },
  'Gather with repeats': {
    shapes: [[4, 3]],
    build: (a) => op.gather(a, a.graph.constant(BigInt64Array.of(1n, 3n, 1n, 0n), [2, 2])),
  },
  'Gather on an inner axis': {
    shapes: [[2, 4, 3]],
    build: (a) => op.gather(a, a.graph.constant(BigInt64Array.of(2n, 2n, 0n), [3]), 1),
  },
  ScatterND: {
    shapes: [[4, 2]],
    build: (a) => {
      const updates = a.graph.constant(Float32Array.of(1, 2), [1, 2]);
      return op.scatterAdd(a, a.graph.constant(BigInt64Array.of(2n), [1]), updates);
    },
  },
  ReduceSum: { shapes: [[2, 3, 4]], build: (a) => op.reduceSum(a, [0, 2]) },
  ReduceMean: { shapes: [[2, 3, 4]], build: (a) => op.reduceMean(a, [1], true) },
  ReduceMax: { shapes: [[3, 5]], build: (a) => op.reduceMax(a, [1]) },
  Softmax: { shapes: [[3, 5]], build: (a) => op.softmax(op.mul(a, 3)) },
  'Softmax on another axis': { shapes: [[3, 5, 2]], build: (a) => op.softmax(a, 1) },
  LayerNormalization: {
    shapes: [[4, 6], [6], [6]],
    build: (x, scale, bias) => op.layerNormalization(x, scale, bias, 1e-5),
  },
  'Conv 3x3': {
    shapes: [[2, 3, 5, 6], [4, 3, 3, 3], [4]],
    build: (x, w, b) => op.conv(x, w, b, { padding: 1 }),
  },
  'Conv with a stride that leaves a rest': {
    shapes: [
      [1, 2, 8, 7],
      [3, 2, 3, 3],
    ],
    build: (x, w) => op.conv(x, w, null, { stride: 2 }),
  },
  'Conv of patches': {
    shapes: [[2, 3, 5, 4], [4, 3, 2, 2], [4]],
    build: (x, w, b) => op.conv(x, w, b, { stride: 2 }),
  },
  'Conv 1x1': {
    shapes: [
      [2, 3, 4, 4],
      [5, 3, 1, 1],
    ],
    build: (x, w) => op.conv(x, w),
  },
  ConvTranspose: {
    shapes: [[2, 3, 3, 4], [3, 5, 2, 2], [5]],
    build: (x, w, b) => op.convTranspose(x, w, b, { stride: 2 }),
  },
  'ConvTranspose with overlap': {
    shapes: [
      [1, 2, 3, 4],
      [2, 3, 3, 3],
    ],
    build: (x, w) => op.convTranspose(x, w, null, { stride: 2, padding: 1, outputPadding: [1, 1] }),
  },
  MaxPool: { shapes: [[2, 2, 4, 5]], build: (a) => op.maxPool(a, 2) },
  'Resize linear, enlarging': {
    shapes: [[1, 2, 3, 4]],
    build: (a) => op.resize(a, 7, 8, { mode: 'linear' }),
  },
  'Resize linear, corners aligned': {
    shapes: [[1, 2, 3, 4]],
    build: (a) => op.resize(a, 6, 5, { mode: 'linear', alignCorners: true }),
  },
  'Resize linear, shrinking with antialias': {
    shapes: [[1, 2, 9, 8]],
    build: (a) => op.resize(a, 4, 3, { mode: 'linear', antialias: true }),
  },
  'Resize cubic': { shapes: [[1, 2, 3, 4]], build: (a) => op.resize(a, 7, 9, { mode: 'cubic' }) },
  'Resize nearest by 2': { shapes: [[1, 2, 3, 4]], build: (a) => op.resize(a, 6, 8, { mode: 'nearest' }) },
  'Resize nearest by a fraction': {
    shapes: [[1, 2, 3, 4]],
    build: (a) => op.resize(a, 5, 7, { mode: 'nearest' }),
  },
};

const STEP = 1e-2;

/** Compares dL/dx . direction with (L(x + h direction) - L(x - h direction)) / 2h for each input. */
async function checkByFiniteDifferences({ shapes, build, domain = (x) => x }: Case): Promise<void> {
  const graph = new op.Graph('case');
  const inputs = shapes.map((shape, index) => graph.input(`x${index}`, 'float32', shape));
  const result = build(...inputs);
  const weights = graph.constant(randomArray(op.sizeOf(result.shape), 99), result.shape);
  const loss = op.reduceSum(op.mul(result, weights));
  graph.output('loss', loss);
  for (const [index, value] of gradient(loss, inputs).entries()) graph.output(`gradient${index}`, value);
  const program = await nodeRuntime.compile(graph);
  try {
    const point = shapes.map((shape, index) => randomArray(op.sizeOf(shape), index + 1).map(domain));
    const run = (values: readonly Float32Array[]) =>
      program.run(Object.fromEntries(values.map((data, i) => [`x${i}`, float32(data, shapes[i]!)])));
    const outputs = await run(point);
    for (const [index, shape] of shapes.entries()) {
      const computed = float32Output(outputs, `gradient${index}`);
      expect(computed.shape).toEqual(shape);
      const direction = randomArray(op.sizeOf(shape), 50 + index);
      const lossAt = async (step: number): Promise<number> => {
        const moved = point.map((data, i) =>
          i === index ? data.map((x, j) => x + step * direction[j]!) : data,
        );
        return (await run(moved)).loss!.data[0] as number;
      };
      const slope = (step: number) => async () => ((await lossAt(step)) - (await lossAt(-step))) / (2 * step);
      // Richardson's extrapolation removes the leading error of the central difference.
      const [coarse, fine] = [await slope(2 * STEP)(), await slope(STEP)()];
      const expected = (4 * fine - coarse) / 3;
      const actual = computed.data.reduce((sum, value, j) => sum + value * direction[j]!, 0);
      const norm = Math.sqrt(computed.data.reduce((sum, value) => sum + value * value, 0));
      expect(Math.abs(actual - expected), `input ${index}: ${actual} against ${expected}`).toBeLessThan(
        2e-3 * Math.max(norm, 0.1),
      );
    }
  } finally {
    await program.dispose();
  }
}

describe('gradient', () => {
  it.each(Object.entries(cases))('%s agrees with finite differences', async (_, test) => {
    await checkByFiniteDifferences(test);
  });

  it('has a case above for every operator with a rule', () => {
    const covered = new Set<string>();
    for (const { shapes, build } of Object.values(cases)) {
      const graph = new op.Graph('coverage');
      build(...shapes.map((shape, index) => graph.input(`x${index}`, 'float32', shape)));
      for (const node of graph.nodes) covered.add(node.operator);
    }
    expect(differentiableOperators.filter((operator) => !covered.has(operator))).toEqual([]);
  });

  it('gives zeros for a variable that the loss does not depend on', async () => {
    const graph = new op.Graph('test');
    const [a, b] = [graph.input('a', 'float32', [2]), graph.input('b', 'float32', [3])];
    const [da, db] = gradient(op.reduceSum(op.square(a)), [a, b]) as [op.Value, op.Value];
    graph.output('da', da);
    graph.output('db', db);
    const program = await nodeRuntime.compile(graph);
    const outputs = await program.run({
      a: float32(Float32Array.of(1, 2), [2]),
      b: float32(Float32Array.of(1, 2, 3), [3]),
    });
    expect([...outputs.da!.data]).toEqual([2, 4]);
    expect([...outputs.db!.data]).toEqual([0, 0, 0]);
    await program.dispose();
  });

  it('stops at stopGradient and refuses what it cannot differentiate', () => {
    const graph = new op.Graph('test');
    const a = graph.input('a', 'float32', [2]);
    expect(() => gradient(a, [a])).toThrow(/must be a scalar/);
    expect(() => gradient(op.reduceSum(op.pow(a, a)), [a])).toThrow(/exponent/);
    const [stopped] = gradient(op.reduceSum(op.stopGradient(a)), [a]);
    expect(stopped!.producer?.operator).toBe('Expand');
  });
});
