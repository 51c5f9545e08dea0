import { gradient } from '../../src/autodiff/index.ts';
import { add, formatShape, Graph, reduceMean, reshape, sizeOf, type Value } from '../../src/graph/index.ts';
import { encodeImage, type Sam2Config } from '../../src/models/sam2/index.ts';
import { Parameters } from '../../src/nn/index.ts';
import type { Runtime, Tensor } from '../../src/runtime/index.ts';
import { binaryCrossEntropy } from '../../src/sgsrf/losses.ts';
import { FileParameters, type SafetensorsFile } from '../../src/weights/index.ts';
import { type ComparisonRow, compare, failure } from './comparison.ts';
import { compareDigest, type Digest, gradientTolerance } from './digest.ts';
import { type FixtureFolder, readRecorded } from './fixture.ts';
import { buildCase } from './sam2-cases.ts';
import { linearDice } from './train-cases.ts';

/** Loss and gradients of the whole model, encoder included, for the `custom` case against `train.target`. */
export async function compareGradients(
  folder: FixtureFolder,
  weights: SafetensorsFile,
  config: Sam2Config,
  runtime: Runtime,
): Promise<ComparisonRow[]> {
  const recorded = folder.tensors('grads.safetensors');
  const digests =
    folder.json<{ grads_not_stored_in_full?: Record<string, Digest> }>('config.json')
      .grads_not_stored_in_full ?? {};
  const inputs = folder.tensors('inputs.safetensors');
  const names = [...recorded.tensors.keys(), ...Object.keys(digests)];
  const outputs = await runGradients(weights, inputs, names, config, runtime);

  const rows: ComparisonRow[] = [];
  for (const name of recorded.tensors.keys()) {
    const expected = readRecorded(recorded, name);
    const actual = outputs[name];
    rows.push(
      actual && sizeOf(actual.shape) === sizeOf(expected.shape)
        ? compare(name, { ...actual, shape: expected.shape }, expected, gradientTolerance(name))
        : failure(name, expected.shape, missing(actual)),
    );
  }
  for (const [name, digest] of Object.entries(digests))
    rows.push(...compareDigest(name, outputs[name], digest));
  return rows;
}

const missing = (actual: Tensor | undefined): string =>
  actual ? `the shape is ${formatShape(actual.shape)}` : 'the loss has no gradient of this name';

async function runGradients(
  weights: SafetensorsFile,
  inputs: SafetensorsFile,
  names: readonly string[],
  config: Sam2Config,
  runtime: Runtime,
): Promise<Record<string, Tensor>> {
  const graph = new Graph('sam2-gradients');
  const feeds: Record<string, Tensor> = {};
  const input = (name: string): Value => {
    const tensor = readRecorded(inputs, name);
    feeds[name] = tensor;
    return graph.input(name, tensor.dtype, tensor.shape);
  };
  const source = new FileParameters(graph, [weights]);
  const parameters = new Parameters(source);
  const pixels = input('pixel_values'); // (B, 3, S, S)
  const encoding = encodeImage(parameters, pixels, config);
  const [sparse, dense] = [input('custom.sparse'), input('custom.dense')];
  const target = input('train.target'); // (B, 1, S, S)
  const given = new Map([
    ['custom.sparse', sparse],
    ['custom.dense', dense],
  ]);
  const decoded = buildCase('custom', { parameters, encoding, config, input: (name) => given.get(name)! })!;
  const logits = decoded.get('mask0_resized_to_image')!; // (B, 1, S, S)
  const bce = binaryCrossEntropy(logits, target);
  const dice = reduceMean(linearDice(logits, target));
  const loss = add(bce, dice);

  const tensors = new Map([
    ...onTheWay(encoding.intermediates),
    ['pixel_values', pixels],
    ['train.target', target],
    ...given,
    ['sparse', sparse],
    ['dense', dense],
  ]);
  const variables = new Map<string, Value>();
  for (const name of names) {
    const parameter = name.replace(/^grad\./, '');
    const value = name.startsWith('grad_in.')
      ? tensors.get(name.slice('grad_in.'.length))
      : name.startsWith('grad.') && source.has(parameter)
        ? source.parameter(parameter, weights.entry(parameter).shape)
        : undefined;
    if (value) variables.set(name, value);
  }
  const gradients = gradient(loss, [...variables.values()]);
  [...variables.keys()].forEach((name, index) => {
    graph.output(name, gradients[index]!);
  });
  for (const [name, value] of Object.entries({ loss, bce, dice })) graph.output(name, scalar(value));
  const program = await runtime.compile(graph);
  try {
    return await program.run(feeds);
  } finally {
    await program.dispose();
  }
}

/** The encoder's values that the loss is computed from; maps of the neck are made beside the way, to be compared. */
const onTheWay = (intermediates: ReadonlyMap<string, Value>): [string, Value][] =>
  [...intermediates].filter(([name]) => !name.startsWith('neck.'));

const scalar = (value: Value): Value => {
  if (sizeOf(value.shape) !== 1) throw new Error(`a loss must be a scalar, got ${value}`);
  return reshape(value, [1]);
};
