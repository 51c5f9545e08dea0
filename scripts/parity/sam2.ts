import { Graph, resize, type Shape, slice, type Value } from '../../src/graph/index.ts';
import {
  encodeImage,
  parseSam2Config,
  preprocessImage,
  type Sam2Config,
} from '../../src/models/sam2/index.ts';
import { densePositionEncoding } from '../../src/models/sam2/prompt-encoder.ts';
import { Parameters } from '../../src/nn/index.ts';
import type { Runtime, Tensor } from '../../src/runtime/index.ts';
import { openWeights } from '../../src/weights/checkpoint.ts';
import { FileParameters, type SafetensorsFile } from '../../src/weights/index.ts';
import { type ComparisonRow, compare, compareRuns, failure, tolerances } from './comparison.ts';
import { FixtureError, type FixtureFolder, readRecorded } from './fixture.ts';
import { buildCase, type CaseContext, caseNames } from './sam2-cases.ts';
import { compareGradients } from './sam2-gradients.ts';

/** Files that hold the model's weights; all that are there must give the same outputs. */
const WEIGHTS = ['weights.safetensors', 'checkpoint_official.pt', 'weights_hf_naming.safetensors'];

/** Compares a SAM 2 model with a recorded run: every output, every naming of the weights, every gradient. */
export async function sam2Parity(folder: FixtureFolder, runtime: Runtime): Promise<ComparisonRow[]> {
  const { mini, derived } = folder.json<{ mini: unknown; derived?: unknown }>('config.json');
  const config = parseSam2Config(mini, derived);
  const inputs = folder.tensors('inputs.safetensors');
  const recorded = folder.tensors('outputs.safetensors');
  const names = WEIGHTS.filter((name) => folder.has(name));
  if (names.length === 0) throw new FixtureError(`${folder.path}: none of ${WEIGHTS.join(', ')} is there`);

  const rows: ComparisonRow[] = [];
  let first: Record<string, Tensor> | null = null;
  for (const name of names) {
    const outputs = await runForward(openWeights(folder.file(name)), inputs, recorded, config, runtime);
    if (first) {
      rows.push(compareRuns(`${name} against ${names[0]}`, outputs, first));
      continue;
    }
    first = outputs;
    rows.push(...compareOutputs(outputs, recorded, inputs));
  }
  if (folder.has('grads.safetensors')) {
    rows.push(...(await compareGradients(folder, openWeights(folder.file(names[0]!)), config, runtime)));
  }
  return rows;
}

function compareOutputs(
  outputs: Readonly<Record<string, Tensor>>,
  recorded: SafetensorsFile,
  inputs: SafetensorsFile,
): ComparisonRow[] {
  const rows: ComparisonRow[] = [];
  if (outputs.pixel_values) {
    const expected = readRecorded(inputs, 'pixel_values');
    rows.push(compare('raw_image_uint8 -> pixel_values', outputs.pixel_values, expected, tolerances.forward));
  }
  for (const name of recorded.tensors.keys()) {
    const expected = readRecorded(recorded, name);
    const empty = expected.shape.includes(0);
    const actual = outputs[name] ?? (empty && name.endsWith('.sparse') ? expected : undefined);
    const isFloat = expected.dtype === 'float32' || expected.dtype === 'float64';
    const tolerance = isFloat ? tolerances.forward : tolerances.exact;
    rows.push(
      actual
        ? compare(name, actual, expected, tolerance)
        : failure(name, expected.shape, 'the model has no output of this name'),
    );
  }
  return rows;
}

/** Builds one graph that computes everything that is recorded, and runs it. */
async function runForward(
  weights: SafetensorsFile,
  inputs: SafetensorsFile,
  recorded: SafetensorsFile,
  config: Sam2Config,
  runtime: Runtime,
): Promise<Record<string, Tensor>> {
  const graph = new Graph('sam2');
  const feeds: Record<string, Tensor> = {};
  const input = (name: string): Value => {
    const known = graph.inputs.find((value) => value.name === name);
    if (known) return known;
    const tensor = readRecorded(inputs, name);
    feeds[name] = tensor;
    return graph.input(name, tensor.dtype, tensor.shape);
  };
  const parameters = new Parameters(new FileParameters(graph, [weights]));
  const encoding = encodeImage(parameters, input('pixel_values'), config);
  const values = new Map<string, Value>(encoding.intermediates);
  values.set('dense_pe', densePositionEncoding(parameters.at('sam_prompt_encoder'), config));

  const context: CaseContext = { parameters, encoding, config, input };
  for (const name of caseNames(recorded.tensors.keys())) {
    const built = buildCase(name, context);
    if (!built) continue;
    for (const [key, value] of built) values.set(`case.${name}.${key}`, value);
  }
  for (const name of recorded.tensors.keys()) {
    const value = values.get(name) ?? predictorLogits(name, values, inputs);
    if (value) graph.output(outputName(name), value);
  }
  if (inputs.has('raw_image_uint8')) {
    graph.output(outputName('pixel_values'), preprocessImage(input('raw_image_uint8'), config.imageSize));
  }
  const program = await runtime.compile(graph);
  try {
    const outputs = await program.run(feeds);
    return Object.fromEntries(
      Object.entries(outputs).map(([name, tensor]) => [name.slice(outputName('').length), tensor]),
    );
  } finally {
    await program.dispose();
  }
}

/** Recorded names may equal those of inputs and parameters, which a graph does not allow. */
const outputName = (name: string): string => `output:${name}`;

/** `predictor.<case>.image<i>.logits_at_original_size`: the first mask of one image, at the raw image's size. */
function predictorLogits(
  name: string,
  values: ReadonlyMap<string, Value>,
  inputs: SafetensorsFile,
): Value | undefined {
  const match = /^predictor\.(.+)\.image(\d+)\.logits_at_original_size$/.exec(name);
  const masks = match && values.get(`case.${match[1]}.mask0`);
  if (!match || !masks || !inputs.has('raw_image_uint8')) return undefined;
  const image = Number(match[2]);
  const [, height, width] = inputs.entry('raw_image_uint8').shape as Shape & [number, number, number];
  return resize(slice(masks, 0, image, image + 1), height, width, { mode: 'linear' }); // (1, 1, height, width)
}
