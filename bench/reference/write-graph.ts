import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Graph, NodeAttribute, Shape, TensorData } from '../../src/graph/index.ts';
import type { Tensor } from '../../src/runtime/index.ts';

/**
 * Writes a graph for peer_training.py: `graph.json`, its nodes with their ONNX operators, and `tensors.bin`, the bytes of its constants and of
 * what it is fed with.
 * @param parameters inputs that train, with their first values; all others are fed
 */
export async function writeGraph(
  folder: string,
  graph: Graph,
  feeds: Readonly<Record<string, Tensor>>,
  parameters: Readonly<Record<string, Tensor>>,
): Promise<void> {
  const tensors: Record<string, { dtype: string; shape: Shape; count: number; offset: number }> = {};
  const parts: Uint8Array[] = [];
  let offset = 0;
  const add = (name: string, dtype: string, shape: Shape, bytes: Uint8Array): void => {
    const count = shape.reduce((product, length) => product * length, 1);
    const padding = -bytes.byteLength & 7; // every tensor begins at a multiple of eight
    tensors[name] = { dtype, shape, count, offset };
    parts.push(bytes, new Uint8Array(padding));
    offset += bytes.byteLength + padding;
  };
  for (const [name, { dtype, shape, data }] of Object.entries({ ...feeds, ...parameters }))
    add(name, dtype, shape, bytesOf(data));
  for (const { value, data } of graph.initializers) {
    if (data.kind !== 'inline') throw new Error(`${value} lies in a file; the peer takes constants only`);
    add(value.name, value.dtype, value.shape, data.bytes);
  }
  const described = {
    feeds: graph.inputs.map(({ name }) => name).filter((name) => !(name in parameters)),
    parameters: Object.keys(parameters),
    constants: graph.initializers.map(({ value }) => value.name),
    outputs: Object.fromEntries(graph.outputs.map(({ name, value }) => [name, value.name])),
    nodes: graph.nodes.map(({ operator, inputs, outputs, attributes }) => ({
      operator,
      inputs: inputs.map((input) => input?.name ?? null),
      shapes: inputs.map((input) => input?.shape ?? null),
      outputs: outputs.map(({ name }) => name),
      attributes: Object.fromEntries(
        Object.entries(attributes).map(([name, value]) => [name, plainAttribute(value)]),
      ),
    })),
    tensors,
  };
  await writeFile(join(folder, 'graph.json'), JSON.stringify(described));
  await writeFile(join(folder, 'tensors.bin'), parts);
}

const plainAttribute = (value: NodeAttribute) =>
  typeof value === 'object' && 'float' in value ? value.float : value;

const bytesOf = (data: TensorData): Uint8Array =>
  new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
