import { gradient } from '../../src/autodiff/index.ts';
import * as op from '../../src/graph/index.ts';
import type { Runtime, Tensor } from '../../src/runtime/index.ts';
import { builderOf, type CaseAttributes } from './train-cases.ts';

/** Recorded tensors of one operation by their names after `<op>.`: `in.x`, `out.y`, `grad.x`, `cotangent`. */
export type RecordedTensors = ReadonlyMap<string, Tensor>;

/**
 * Rebuilds a recorded operation on the graph builder and runs it.
 * @returns what was computed, under the recorded names (`out.*`, `grad.*`)
 */
export async function runTrainCase(
  name: string,
  attributes: CaseAttributes,
  recorded: RecordedTensors,
  runtime: Runtime,
): Promise<Record<string, Tensor>> {
  const build = builderOf(name);
  if (!build) throw new Error(`recorded operation '${name}' is not known`);
  const graph = new op.Graph(name);
  const inputs: Record<string, op.Value> = {};
  const feeds: Record<string, Tensor> = {};
  for (const [key, tensor] of recorded) {
    if (!key.startsWith('in.')) continue;
    inputs[key.slice(3)] = graph.input(key, tensor.dtype, tensor.shape);
    feeds[key] = tensor;
  }
  const outputs = build(inputs, attributes);
  const differentiated = outputs[cotangentTarget(attributes)]!;
  const cotangent = recorded.get('cotangent');
  const loss = cotangent
    ? op.reduceSum(op.mul(differentiated, graph.constant(cotangent.data, cotangent.shape)))
    : differentiated;
  const variables = [...recorded.keys()].filter((key) => key.startsWith('grad.')).map((key) => key.slice(5));
  const gradients = gradient(
    loss,
    variables.map((variable) => inputs[variable]!),
  );
  for (const [key, value] of Object.entries(outputs)) {
    if (recorded.has(`out.${key}`)) graph.output(`out.${key}`, value);
  }
  for (const [index, variable] of variables.entries()) graph.output(`grad.${variable}`, gradients[index]!);
  const program = await runtime.compile(graph);
  try {
    return await program.run(feeds);
  } finally {
    await program.dispose();
  }
}

const cotangentTarget = ({ cotangent_on: target }: CaseAttributes): string =>
  String(target).replace(/^out\./, '');
