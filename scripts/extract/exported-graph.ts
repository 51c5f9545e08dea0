/** An exported graph, in the little that weight extraction needs to know of it. */
export interface ExportedGraph {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly nodes: readonly ExportedNode[];
  readonly constants: ReadonlyMap<string, ExportedTensor>;
}

export interface ExportedNode {
  readonly name: string;
  readonly operator: string;
  readonly domain: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes: ReadonlyMap<string, number | readonly number[] | string>;
}

export interface ExportedTensor {
  readonly shape: readonly number[];
  /** TensorProto.DataType */
  readonly dataType: number;
  /** Little-endian, row-major; a view of the file. */
  readonly bytes: Uint8Array;
}

const FLOAT = 1;
const INT32 = 6;
const INT64 = 7;

/** A constant as numbers. */
export function numbersOf(tensor: ExportedTensor): Float32Array {
  const copy = new Uint8Array(tensor.bytes).buffer;
  if (tensor.dataType === FLOAT) return new Float32Array(copy);
  if (tensor.dataType === INT64) return Float32Array.from(new BigInt64Array(copy), Number);
  if (tensor.dataType === INT32) return Float32Array.from(new Int32Array(copy));
  throw new Error(`constant of TensorProto data type ${tensor.dataType} is not a number that weights have`);
}

/** Producers and consumers of the graph's tensors. */
export class GraphIndex {
  readonly #producers = new Map<string, ExportedNode>();
  readonly #consumers = new Map<string, ExportedNode[]>();

  constructor(readonly graph: ExportedGraph) {
    for (const node of graph.nodes) {
      for (const output of node.outputs) this.#producers.set(output, node);
      for (const input of node.inputs) {
        const known = this.#consumers.get(input);
        if (known) known.push(node);
        else this.#consumers.set(input, [node]);
      }
    }
  }

  producer(tensor: string): ExportedNode | undefined {
    return this.#producers.get(tensor);
  }

  consumers(tensor: string): readonly ExportedNode[] {
    return this.#consumers.get(tensor) ?? [];
  }
}
