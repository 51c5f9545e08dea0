import { ByteBuffer } from 'flatbuffers';
import type { ExportedGraph, ExportedNode, ExportedTensor } from './exported-graph.ts';

/** Field numbers of ONNX Runtime's flatbuffers schema (ort.fbs), by table. */
const FIELD = {
  session: { model: 1 },
  model: { graph: 7 },
  graph: { initializers: 0, nodes: 2, inputs: 5, outputs: 6 },
  tensor: { name: 0, dims: 2, dataType: 3, rawData: 4 },
  node: { name: 0, domain: 2, operator: 5, inputs: 8, outputs: 9, attributes: 10 },
  attribute: { name: 0, type: 2, f: 3, i: 4, s: 5, floats: 8, ints: 9 },
} as const;

const ATTRIBUTE = { float: 1, int: 2, string: 3, floats: 6, ints: 7 } as const;

/** Reads the graph of a model in ONNX Runtime's own format (`.ort`). Throws where the file is of another kind. */
export function readOrtModel(bytes: Uint8Array): ExportedGraph {
  const buffer = new ByteBuffer(bytes);
  if (String.fromCharCode(...bytes.subarray(4, 8)) !== 'ORTM') {
    throw new Error('not a model in ORT format: the identifier ORTM is missing');
  }
  const root = new Table(buffer, buffer.readInt32(buffer.position()) + buffer.position());
  const graph = root.table(FIELD.session.model)?.table(FIELD.model.graph);
  if (!graph) throw new Error('ORT file holds no graph');
  const constants = new Map(
    graph
      .tables(FIELD.graph.initializers)
      .map((tensor) => [tensor.text(FIELD.tensor.name), readTensor(tensor)]),
  );
  return {
    inputs: graph.texts(FIELD.graph.inputs),
    outputs: graph.texts(FIELD.graph.outputs),
    nodes: graph.tables(FIELD.graph.nodes).map(readNode),
    constants,
  };
}

function readTensor(tensor: Table): ExportedTensor {
  return {
    shape: tensor.int64s(FIELD.tensor.dims),
    dataType: tensor.int32(FIELD.tensor.dataType),
    bytes: tensor.bytes(FIELD.tensor.rawData),
  };
}

function readNode(node: Table): ExportedNode {
  const attributes = new Map<string, number | number[] | string>();
  for (const attribute of node.tables(FIELD.node.attributes)) {
    const value = readAttribute(attribute);
    if (value !== null) attributes.set(attribute.text(FIELD.attribute.name), value);
  }
  return {
    name: node.text(FIELD.node.name),
    domain: node.text(FIELD.node.domain),
    operator: node.text(FIELD.node.operator),
    inputs: node.texts(FIELD.node.inputs),
    outputs: node.texts(FIELD.node.outputs),
    attributes,
  };
}

function readAttribute(attribute: Table): number | number[] | string | null {
  switch (attribute.int32(FIELD.attribute.type)) {
    case ATTRIBUTE.float:
      return attribute.float32(FIELD.attribute.f);
    case ATTRIBUTE.int:
      return attribute.int64(FIELD.attribute.i);
    case ATTRIBUTE.string:
      return attribute.text(FIELD.attribute.s);
    case ATTRIBUTE.floats:
      return attribute.float32s(FIELD.attribute.floats);
    case ATTRIBUTE.ints:
      return attribute.int64s(FIELD.attribute.ints);
    default:
      return null;
  }
}

/** One flatbuffers table; absent fields read as zero, empty text or an empty list. */
class Table {
  constructor(
    readonly buffer: ByteBuffer,
    readonly position: number,
  ) {}

  table(field: number): Table | null {
    const at = this.#at(field);
    return at ? new Table(this.buffer, this.buffer.__indirect(at)) : null;
  }

  tables(field: number): Table[] {
    return this.#elements(field, 4, (at) => new Table(this.buffer, this.buffer.__indirect(at)));
  }

  text(field: number): string {
    const at = this.#at(field);
    return at ? String(this.buffer.__string(at)) : '';
  }

  texts(field: number): string[] {
    return this.#elements(field, 4, (at) => String(this.buffer.__string(at)));
  }

  int32(field: number): number {
    const at = this.#at(field);
    return at ? this.buffer.readInt32(at) : 0;
  }

  int64(field: number): number {
    const at = this.#at(field);
    return at ? Number(this.buffer.readInt64(at)) : 0;
  }

  float32(field: number): number {
    const at = this.#at(field);
    return at ? this.buffer.readFloat32(at) : 0;
  }

  int64s(field: number): number[] {
    return this.#elements(field, 8, (at) => Number(this.buffer.readInt64(at)));
  }

  float32s(field: number): number[] {
    return this.#elements(field, 4, (at) => this.buffer.readFloat32(at));
  }

  bytes(field: number): Uint8Array {
    const at = this.#at(field);
    if (!at) return new Uint8Array(0);
    const start = this.buffer.__vector(at);
    return this.buffer.bytes().subarray(start, start + this.buffer.__vector_len(at));
  }

  #elements<Element>(field: number, width: number, read: (at: number) => Element): Element[] {
    const at = this.#at(field);
    if (!at) return [];
    const start = this.buffer.__vector(at);
    return Array.from({ length: this.buffer.__vector_len(at) }, (_, i) => read(start + i * width));
  }

  /** Absolute position of a field, or 0 where it is absent. */
  #at(field: number): number {
    const offset = this.buffer.__offset(this.position, 4 + 2 * field);
    return offset ? this.position + offset : 0;
  }
}
