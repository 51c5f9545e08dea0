import { describe, expect, it } from 'vitest';
import { gradient } from '../autodiff/index.ts';
import { Graph, mul, reduceSum, type Shape, sizeOf, type Value } from '../graph/index.ts';
import { nodeRuntime } from '../runtime/node.ts';
import { float32Output } from '../runtime/runtime.ts';
import { expectAllClose } from '../testing/allclose.ts';
import { randomArray } from '../testing/random-tensor.ts';
import { attention } from './attention.ts';
import { linear } from './layers.ts';
import { type ParameterSource, Parameters } from './parameters.ts';
import {
  type AttentionSides,
  productOrder,
  projectedAttention,
  projectedHeads,
} from './projected-attention.ts';
import { repeatImages } from './repeat-images.ts';

const heads = 2;
const width = 8;
const out = 12;

/** Random parameters by name, the same each time. */
function randomParameters(graph: Graph): { parameters: Parameters; values: Map<string, Value> } {
  const values = new Map<string, Value>();
  const source: ParameterSource = {
    has: () => true,
    parameter: (name, shape) => {
      const seed = [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 1000;
      const value = values.get(name) ?? graph.constant(randomArray(sizeOf(shape), seed), shape);
      values.set(name, value);
      return value;
    },
  };
  return { parameters: new Parameters(source), values };
}

/** The equation as it is printed, with everything repeated for every sentence. */
function printed(parameters: Parameters, { query, key, value }: AttentionSides, bias: Value | null) {
  const batch = Math.max(query.shape[0]!, key.shape[0]!);
  const project = (name: string, x: Value) => linear(parameters.at(name), repeatImages(x, batch), width); // (B, N, a)
  const attended = attention(project('q_proj', query), project('k_proj', key), project('v_proj', value), {
    heads,
    bias,
  });
  return { output: linear(parameters.at('out_proj'), attended.output, out), weights: attended.weights };
}

const CASES: readonly (readonly [string, string, Shape, Shape, boolean])[] = [
  ['as many on both sides', 'projections', [2, 6, 12], [2, 5, 12], false],
  ['few queries', 'few-queries', [2, 2, 12], [2, 40, 12], false],
  ['few queries and keys that are hidden', 'few-queries', [2, 2, 12], [2, 40, 12], true],
  ['few queries of several sentences about an image', 'few-queries', [4, 2, 12], [2, 40, 12], false],
  ['few keys', 'few-keys', [2, 40, 12], [2, 2, 12], false],
  ['few keys, one of them hidden', 'few-keys', [2, 40, 12], [2, 2, 12], true],
  ['few keys of several sentences about an image', 'few-keys', [2, 40, 12], [4, 2, 12], true],
];

describe('projected attention', () => {
  it.each(CASES)('is the same in every order: %s', async (_, order, queryShape, keyShape, biased) => {
    const sizes = { queries: queryShape[1]!, keys: keyShape[1]!, inner: 12 };
    expect(productOrder(sizes, { heads, width })).toBe(order);
    const graph = new Graph('attention');
    const { parameters, values } = randomParameters(graph);
    const tensor = (shape: Shape, seed: number) => graph.constant(randomArray(sizeOf(shape), seed), shape);
    const sides = { query: tensor(queryShape, 1), key: tensor(keyShape, 2), value: tensor(keyShape, 3) };
    const batch = Math.max(queryShape[0]!, keyShape[0]!);
    const hidden = Float32Array.from({ length: batch * keyShape[1]! }, (_v, i) => (i % 5 === 1 ? -3e4 : 0));
    const bias = biased ? graph.constant(hidden, [batch, 1, 1, keyShape[1]!]) : null;
    const results = {
      found: projectedAttention(parameters, sides, { heads, width, out, bias }),
      wanted: printed(parameters, sides, bias),
    };
    const names = [...values.keys()].sort();
    expect(names).toEqual(
      ['k_proj', 'out_proj', 'q_proj', 'v_proj'].flatMap((name) => [`${name}.bias`, `${name}.weight`]),
    );
    const compared: string[] = [];
    for (const [result, { output, weights }] of Object.entries(results)) {
      graph.output(`${result}.output`, output);
      graph.output(`${result}.weights`, weights());
      const scores = graph.constant(randomArray(sizeOf(output.shape), 9), output.shape);
      const variables = [...Object.values(sides), ...names.map((name) => values.get(name)!)];
      const slopes = gradient(reduceSum(mul(output, scores)), variables);
      const called = [...Object.keys(sides), ...names];
      for (const [index, slope] of slopes.entries()) graph.output(`${result}.d ${called[index]}`, slope);
      compared.push('output', 'weights', ...called.map((name) => `d ${name}`));
    }
    const program = await nodeRuntime.compile(graph);
    const outputs = await program.run({});
    await program.dispose();
    for (const name of new Set(compared)) {
      const [found, wanted] = ['found', 'wanted'].map((result) => outputs[`${result}.${name}`]!);
      expect(found!.shape).toEqual(wanted!.shape);
      if (name === 'd k_proj.bias') {
        // Nothing depends on it: what is computed of it is rounding.
        for (const slope of [found!, wanted!]) {
          for (const value of slope.data as Float32Array) expect(Math.abs(value)).toBeLessThan(1e-4);
        }
        continue;
      }
      expectAllClose(found!.data as Float32Array, wanted!.data as Float32Array, 2e-5);
    }
  });

  it('takes what was projected before', async () => {
    const graph = new Graph('attention');
    const { parameters } = randomParameters(graph);
    const tensor = (shape: Shape, seed: number) => graph.constant(randomArray(sizeOf(shape), seed), shape);
    // Two sentences about one image: once the image is asked, once it asks.
    const image = tensor([1, 6, 12], 1);
    const words = tensor([2, 5, 12], 2);
    const of = (name: string) => projectedHeads(parameters.at(name), image, { heads, width });
    const asked = { query: words, key: image, value: image };
    const asking = { query: image, key: words, value: words };
    const options = { heads, width, out };
    const pairs = {
      asked: [
        projectedAttention(parameters, asked, {
          ...options,
          projected: { keys: of('k_proj'), values: of('v_proj') },
        }),
        printed(parameters, asked, null),
      ],
      asking: [
        projectedAttention(parameters, asking, { ...options, projected: { queries: of('q_proj') } }),
        printed(parameters, asking, null),
      ],
    };
    for (const [name, pair] of Object.entries(pairs)) {
      for (const [index, { output }] of pair.entries()) graph.output(`${name}${index}`, output);
    }
    const program = await nodeRuntime.compile(graph);
    const outputs = await program.run({});
    await program.dispose();
    for (const name of Object.keys(pairs)) {
      expectAllClose(float32Output(outputs, `${name}0`).data, float32Output(outputs, `${name}1`).data, 1e-5);
    }
  });
});
