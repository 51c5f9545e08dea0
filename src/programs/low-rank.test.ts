import { describe, expect, it } from 'vitest';
import { gradient } from '../autodiff/index.ts';
import {
  add,
  Graph,
  type Node,
  reduceMean,
  reshape,
  type Shape,
  square,
  type Value,
} from '../graph/index.ts';
import { encodeImage } from '../models/sam2/image-encoder.ts';
import { siglipTextTower, siglipVisionTower } from '../models/siglip2/index.ts';
import { AdaptedParameters, MergedParameters, type ParameterSource, Parameters } from '../nn/index.ts';
import type { Tensor } from '../runtime/index.ts';
import { nodeRuntime } from '../runtime/node.ts';
import { miniatureSiglip } from '../segmenter/testing/miniature-preset.ts';
import { type LoraConfig, lowRankSelection, paperLora } from '../sgsrf/lora.ts';
import { expectAllClose } from '../testing/allclose.ts';
import { miniatureSam2 } from '../testing/miniature-config.ts';
import { randomArray } from '../testing/random-tensor.ts';

const wide: LoraConfig = { ...paperLora, rank: 2, alpha: 5, siglip2: 'all' };

/** Random constants by name; the same name has the same numbers in every graph. */
class RandomParameters implements ParameterSource {
  readonly values = new Map<string, Value>();

  constructor(
    readonly graph: Graph,
    readonly make: (name: string, shape: Shape) => Value,
  ) {}

  has = () => true;

  parameter(name: string, shape: Shape): Value {
    let value = this.values.get(name);
    if (!value) {
      value = this.make(name, shape);
      this.values.set(name, value);
    }
    return value;
  }
}

const seedOf = (name: string) => [...name].reduce((hash, c) => (hash * 31 + c.charCodeAt(0)) % 99991, 7);
const numbers = (name: string, shape: Shape) =>
  randomArray(
    shape.reduce((a, b) => a * b, 1),
    seedOf(name),
  ).map((value) => value * 0.3);
const constants = (graph: Graph) =>
  new RandomParameters(graph, (name, shape) => graph.constant(numbers(name, shape), shape));

/** Both towers and SAM 2's image encoder on fixed inputs. */
function buildBackbones(graph: Graph, source: ParameterSource): Value[] {
  const parameters = new Parameters(source);
  const { vision, text } = miniatureSiglip;
  const image = (size: number) => graph.constant(randomArray(3 * size * size, size), [1, 3, size, size]);
  const tokens = graph.constant(
    BigInt64Array.from({ length: 64 }, (_, i) => BigInt((i * 17) % 400)),
    [1, 64],
  );
  const seen = siglipVisionTower(parameters.at('vision_model'), image(vision.imageSize), vision);
  const read = siglipTextTower(parameters.at('text_model'), tokens, text);
  const encoded = encodeImage(parameters, image(miniatureSam2.imageSize), miniatureSam2);
  return [seen.lastHiddenState, read.lastHiddenState, encoded.s0, encoded.s1, encoded.imageEmbedding];
}

async function run(source: (graph: Graph) => ParameterSource): Promise<Record<string, Tensor>> {
  const graph = new Graph('backbones');
  buildBackbones(graph, source(graph)).forEach((value, index) => {
    graph.output(`output${index}`, value);
  });
  const program = await nodeRuntime.compile(graph);
  try {
    return await program.run({});
  } finally {
    await program.dispose();
  }
}

describe('low-rank updates', () => {
  it('give the same merged into the weights and beside them, and change every output', async () => {
    const select = lowRankSelection(wide);
    const beside = await run((graph) => new AdaptedParameters(constants(graph), constants(graph), select));
    const merged = await run((graph) => new MergedParameters(constants(graph), constants(graph), select));
    const without = await run(constants);
    for (const [name, { data }] of Object.entries(beside)) {
      expectAllClose(merged[name]!.data as Float32Array, data as Float32Array, 2e-5);
      const changed = (data as Float32Array).reduce(
        (most, value, i) => Math.max(most, Math.abs(value - Number(without[name]!.data[i]))),
        0,
      );
      expect(changed, name).toBeGreaterThan(1e-3);
    }
  });

  it('give every factor a gradient, and none to what is frozen', async () => {
    const graph = new Graph('training');
    const frozen = constants(graph);
    const adapters = new RandomParameters(graph, (name, shape) => graph.input(name, 'float32', shape));
    const outputs = buildBackbones(graph, new AdaptedParameters(frozen, adapters, lowRankSelection(wide)));
    const loss = outputs
      .map((value) => reshape(reduceMean(square(value)), [1]))
      .reduce((sum, term) => add(sum, term));
    const forward = graph.nodes.length;
    const variables = [...adapters.values];
    const gradients = gradient(
      loss,
      variables.map(([, value]) => value),
    );
    variables.forEach(([name], index) => {
      graph.output(`gradient:${name}`, gradients[index]!);
    });
    // 2 x 2 layers of four projections, 4 trunk blocks with two, 4 neck convolutions; a pair of factors each.
    expect(variables).toHaveLength(2 * (2 * 2 * 4 + 4 * 2 + 4));

    // A frozen weight's gradient would be a tensor of its shape in the backward half. Weights whose shape an activation or
    // a factor has too cannot be told apart and are left out; so are the neck's, which are composed with the decoder's
    // convolutions before they meet the image.
    const key = ({ shape }: Value) => shape.filter((size) => size !== 1).join();
    const others = new Set([
      ...graph.nodes.slice(0, forward).flatMap(({ outputs: results }) => results.map(key)),
      ...[...adapters.values.values()].map(key),
    ]);
    const telling = new Set(
      [...frozen.values.values()].filter((value) => value.rank > 1 && !others.has(key(value))).map(key),
    );
    expect(telling.size).toBeGreaterThan(6);
    const products = (values: readonly Value[]) =>
      neededNodes(values)
        .filter(({ operator }) => operator === 'Gemm' || operator === 'MatMul')
        .filter((node) => graph.nodes.indexOf(node) >= forward)
        .map((node) => key(node.outputs[0]!));
    expect(products(gradients).length).toBeGreaterThan(100);
    expect(products(gradients).filter((shape) => telling.has(shape))).toEqual([]);
    const all = new Set(products(gradient(loss, [...frozen.values.values()])));
    expect([...telling].filter((shape) => all.has(shape)).length).toBeGreaterThan(6); // it sees those that are there

    const program = await nodeRuntime.compile(graph);
    const feeds = Object.fromEntries(
      variables.map(([name, { shape }]) => [
        name,
        { dtype: 'float32', shape, data: numbers(name, shape) } as Tensor,
      ]),
    );
    const results = await program.run(feeds);
    await program.dispose();
    for (const [name, { data }] of Object.entries(results)) {
      expect(
        (data as Float32Array).some((value) => value !== 0),
        name,
      ).toBe(true);
    }
  });
});

/** The nodes that these values are computed by. */
function neededNodes(values: readonly Value[]): Node[] {
  const nodes = new Set<Node>();
  const pending = values.map(({ producer }) => producer);
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!node || nodes.has(node)) continue;
    nodes.add(node);
    for (const input of node.inputs) pending.push(input?.producer ?? null);
  }
  return [...nodes];
}
