import protobuf from 'protobufjs/light.js';
import { ONNX_SCHEMA } from '../../src/graph/onnx/schema.ts';
import type { ExportedGraph, ExportedTensor } from './exported-graph.ts';

interface TensorMessage {
  readonly name: string;
  readonly dims: readonly number[];
  readonly dataType: number;
  readonly rawData: Uint8Array;
}

interface AttributeMessage {
  readonly name: string;
  readonly type: number;
  readonly f: number;
  readonly i: number;
  readonly s: Uint8Array;
  readonly t: TensorMessage | null;
  readonly floats: readonly number[];
  readonly ints: readonly number[];
}

interface GraphMessage {
  readonly node: readonly {
    readonly name: string;
    readonly opType: string;
    readonly domain: string;
    readonly input: readonly string[];
    readonly output: readonly string[];
    readonly attribute: readonly AttributeMessage[];
  }[];
  readonly initializer: readonly TensorMessage[];
  readonly input: readonly { readonly name: string }[];
  readonly output: readonly { readonly name: string }[];
}

const ATTRIBUTE = { float: 1, int: 2, string: 3, tensor: 4, floats: 6, ints: 7 } as const;

/** Reads the graph of an ONNX file whose tensors are inside it. Constant nodes count as constants. */
export function readOnnxModel(bytes: Uint8Array): ExportedGraph {
  const ModelProto = protobuf.Root.fromJSON(ONNX_SCHEMA as unknown as protobuf.INamespace).lookupType(
    'ModelProto',
  );
  const model = ModelProto.toObject(ModelProto.decode(bytes), {
    longs: Number,
    defaults: true,
    arrays: true,
  });
  const graph = model.graph as GraphMessage;
  const constants = new Map(graph.initializer.map((tensor) => [tensor.name, readTensor(tensor)]));
  for (const { opType, output, attribute } of graph.node) {
    const tensor = opType === 'Constant' ? attribute.find(({ name }) => name === 'value')?.t : null;
    if (tensor) constants.set(output[0]!, readTensor(tensor));
  }
  return {
    inputs: graph.input.map(({ name }) => name).filter((name) => !constants.has(name)),
    outputs: graph.output.map(({ name }) => name),
    nodes: graph.node
      .filter(({ opType }) => opType !== 'Constant')
      .map((node) => ({
        name: node.name,
        operator: node.opType,
        domain: node.domain,
        inputs: node.input,
        outputs: node.output,
        attributes: new Map(
          node.attribute.flatMap((attribute) => {
            const value = readAttribute(attribute);
            return value === null ? [] : [[attribute.name, value] as const];
          }),
        ),
      })),
    constants,
  };
}

function readTensor({ dims, dataType, rawData }: TensorMessage): ExportedTensor {
  return { shape: dims, dataType, bytes: rawData };
}

function readAttribute({
  type,
  f,
  i,
  s,
  floats,
  ints,
}: AttributeMessage): number | readonly number[] | string | null {
  switch (type) {
    case ATTRIBUTE.float:
      return f;
    case ATTRIBUTE.int:
      return i;
    case ATTRIBUTE.string:
      return new TextDecoder().decode(s);
    case ATTRIBUTE.floats:
      return floats;
    case ATTRIBUTE.ints:
      return ints;
    default:
      return null;
  }
}
