import type { ExternalData, ExternalFile, Graph, Initializer, Node, NodeAttribute, Value } from '../graph.ts';
import { ONNX_TYPE } from '../types.ts';
import { encodeMessage } from './encode-message.ts';

/** Version of the standard operator set that the operator functions are written for. */
export const ONNX_OPSET = 20;
const ONNX_IR_VERSION = 9;
const ATTRIBUTE_TYPE = { float: 1, int: 2, string: 3, floats: 6, ints: 7 } as const;
const EXTERNAL = 1;

/** A graph as ONNX bytes, and the files that its initializers point into. */
export interface OnnxModel {
  readonly bytes: Uint8Array;
  readonly externalFiles: readonly ExternalFile[];
}

export interface WriteOnnxOptions {
  /** Bytes of an initializer that lies in a file, where they are to be copied into the model; null where it is to point there. Default: all point. */
  readonly copied?: (data: ExternalData) => Uint8Array | null;
}

/**
 * Serialises a graph. Nodes and initializers that no output depends on are left out.
 * External initializers point into their file by its `name`, offset and length, unless `options` copy them.
 *
 * @example
 * ```ts
 * import { Graph, operators, writeOnnx } from 'skyrefer/graph';
 * const graph = new Graph('double');
 * graph.output('y', operators.mul(graph.input('x', 'float32', [3]), 2));
 * console.log(writeOnnx(graph).bytes.length > 50); // true
 * ```
 */
export function writeOnnx(graph: Graph, { copied: copy = () => null }: WriteOnnxOptions = {}): OnnxModel {
  const live = liveValues(graph);
  const files = new Map<string, ExternalFile>();
  const initializers = graph.initializers.filter(({ value }) => live.has(value));
  // A value that is one output takes that output's name; an input, an initializer or a value that is several
  // outputs keeps its own and is copied by Identity nodes.
  const named = (value: Value) => graph.outputs.filter((output) => output.value === value).length;
  const direct = graph.outputs.filter(({ value }) => value.producer && named(value) === 1);
  const copied = graph.outputs.filter((output) => !direct.includes(output));
  const names = new Map(direct.map(({ name, value }) => [value, name]));
  const nameOf = (value: Value | null): string => (value ? (names.get(value) ?? value.name) : '');

  const nodes = graph.nodes
    .filter((node) => node.outputs.some((output) => live.has(output)))
    .map((node) => encodeNode(node, nameOf, live));
  for (const { name, value } of copied) {
    nodes.push({ opType: 'Identity', input: [value.name], output: [name], attribute: [], domain: '' });
  }
  const message = {
    irVersion: ONNX_IR_VERSION,
    producerName: 'skyrefer',
    opsetImport: [
      { domain: '', version: ONNX_OPSET },
      { domain: 'com.microsoft', version: 1 },
    ],
    graph: {
      name: graph.name,
      node: nodes,
      initializer: initializers.map((initializer) => encodeInitializer(initializer, files, copy)),
      input: graph.inputs.map((value) => encodeValueInfo(value.name, value)),
      output: graph.outputs.map(({ name, value }) => encodeValueInfo(name, value)),
    },
  };
  return {
    bytes: encodeMessage('ModelProto', message),
    externalFiles: [...files.values()],
  };
}

function liveValues(graph: Graph): Set<Value> {
  const live = new Set<Value>();
  const pending = graph.outputs.map(({ value }) => value);
  for (let value = pending.pop(); value; value = pending.pop()) {
    if (live.has(value)) continue;
    live.add(value);
    for (const input of value.producer?.inputs ?? []) if (input) pending.push(input);
  }
  return live;
}

function encodeNode(node: Node, nameOf: (value: Value | null) => string, live: ReadonlySet<Value>) {
  // Optional outputs that nothing reads are dropped from the end, so that the runtime does not compute them. The first
  // output is never optional.
  const outputs = node.outputs.map((output, index) =>
    index === 0 || live.has(output) ? nameOf(output) : '',
  );
  while (outputs.at(-1) === '') outputs.pop();
  return {
    opType: node.operator,
    domain: node.domain,
    input: node.inputs.map(nameOf),
    output: outputs,
    attribute: Object.entries(node.attributes).map(([name, value]) => encodeAttribute(name, value)),
  };
}

function encodeAttribute(name: string, value: NodeAttribute) {
  if (typeof value === 'string') {
    return { name, type: ATTRIBUTE_TYPE.string, s: new TextEncoder().encode(value) };
  }
  if (typeof value === 'number') {
    if (!Number.isInteger(value))
      throw new TypeError(`attribute ${name}: write the float ${value} as { float }`);
    return { name, type: ATTRIBUTE_TYPE.int, i: value };
  }
  if ('float' in value) return { name, type: ATTRIBUTE_TYPE.float, f: value.float };
  return { name, type: ATTRIBUTE_TYPE.ints, ints: [...value] };
}

function encodeInitializer(
  { value, data }: Initializer,
  files: Map<string, ExternalFile>,
  copy: (data: ExternalData) => Uint8Array | null,
) {
  const tensor = { name: value.name, dataType: ONNX_TYPE[value.dtype], dims: [...value.shape] };
  const own = data.kind === 'inline' ? data.bytes : copy(data);
  if (own || data.kind === 'inline') return { ...tensor, rawData: own };
  const known = files.get(data.file.name);
  if (known && known !== data.file) {
    throw new Error(`two different external files are both called '${data.file.name}'`);
  }
  files.set(data.file.name, data.file);
  return {
    ...tensor,
    dataLocation: EXTERNAL,
    externalData: [
      { key: 'location', value: data.file.name },
      { key: 'offset', value: String(data.offset) },
      { key: 'length', value: String(data.length) },
    ],
  };
}

function encodeValueInfo(name: string, value: Value) {
  return {
    name,
    type: {
      tensorType: {
        elemType: ONNX_TYPE[value.dtype],
        shape: { dim: value.shape.map((dimension) => ({ dimValue: dimension })) },
      },
    },
  };
}
