import { BYTES_PER_ELEMENT, type DType, formatShape, type Shape, sizeOf, type TensorData } from './types.ts';

/** Element types of matrix products: `Graph.matrixType`. */
export type MatrixType = 'float32' | 'float16' | 'bfloat16';

/** Attribute of a node; a whole `number` in an ONNX float attribute is written `{ float: 1 }`. */
export type NodeAttribute = number | string | readonly number[] | { readonly float: number };

/**
 * A file that holds initializers' bytes. The runtime maps it from `path` where it can and asks for `read()`
 * where it cannot (browser, read-only or foreign file system).
 */
export interface ExternalFile {
  /** Name that is unique among the files of one graph. */
  readonly name: string;
  /** Absolute path on disk, where there is one. */
  readonly path?: string;
  /** Whole content; called at most once per compilation. */
  read(): Promise<Uint8Array>;
}

/** Bytes inside a file. */
export interface ExternalData {
  readonly kind: 'external';
  readonly file: ExternalFile;
  readonly offset: number;
  readonly length: number;
}

/** Where an initializer's bytes are: in the graph itself, or inside a file that is not copied. */
export type InitializerData = { readonly kind: 'inline'; readonly bytes: Uint8Array } | ExternalData;

export interface Initializer {
  readonly value: Value;
  readonly data: InitializerData;
}

/** A tensor in a graph: a name, an element type and a static shape. */
export class Value {
  constructor(
    readonly graph: Graph,
    readonly name: string,
    readonly dtype: DType,
    readonly shape: Shape,
    /** The node that computes it; null for inputs and initializers. */
    readonly producer: Node | null,
  ) {}

  get rank(): number {
    return this.shape.length;
  }

  toString(): string {
    return `${this.name}: ${this.dtype}[${formatShape(this.shape)}]`;
  }
}

/** One application of an ONNX operator. `null` stands for an optional input that is left out. */
export interface Node {
  readonly operator: string;
  /** '' is the standard operator set. */
  readonly domain: string;
  readonly inputs: readonly (Value | null)[];
  readonly outputs: readonly Value[];
  readonly attributes: Readonly<Record<string, NodeAttribute>>;
}

/** Description of a node to add; the operator functions fill it after checking shapes. */
export interface NodeSpec {
  readonly operator: string;
  readonly inputs: readonly (Value | null)[];
  readonly outputs: readonly { readonly dtype: DType; readonly shape: Shape }[];
  readonly attributes?: Readonly<Record<string, NodeAttribute>>;
  readonly domain?: string;
}

/**
 * A computation with static shapes, built by calling operator functions on its values and compiled to ONNX.
 * Nodes are stored in the order of their creation, which is a topological order.
 *
 * @example
 * ```ts
 * import { float32, Graph, nodeRuntime, operators } from 'skyrefer/graph';
 * const graph = new Graph('mean');
 * const x = graph.input('x', 'float32', [2, 2]);
 * graph.output('mean', operators.reduceMean(x, [1]));
 * const program = await nodeRuntime.compile(graph);
 * const { mean } = await program.run({ x: float32(Float32Array.of(1, 2, 3, 4), [2, 2]) });
 * console.log(mean!.data.join(' ')); // 1.5 3.5
 * await program.dispose();
 * ```
 */
export class Graph {
  readonly inputs: Value[] = [];
  readonly initializers: Initializer[] = [];
  readonly nodes: Node[] = [];
  readonly outputs: { readonly name: string; readonly value: Value }[] = [];
  /** Values between which differentiation may compute again what it needs, instead of keeping it: `checkpoint`. */
  readonly checkpoints = new Set<Value>();
  /**
   * Element type in which matrix products and convolutions of float32 values are computed. Their operands are cast to
   * it and their results back to float32, so that weights, sums, normalisations and losses stay float32.
   */
  readonly matrixType: MatrixType;
  /**
   * Whether products of rows with a constant weight are computed in 8-bit integers (`gemm`): the weight is quantised
   * once, per output channel, when the program is loaded, the rows at each run, each tensor by its own range.
   */
  readonly int8Linear: boolean;
  /**
   * Whether attention without a bias is one operator (`multiHeadAttention`), where the runtime has a faster kernel for it
   * (`Runtime.fusesAttention`).
   */
  readonly fusedAttention: boolean;
  readonly #names = new Set<string>();
  readonly #scalars = new Map<string, Value>();
  #counter = 0;

  /**
   * @param name shown by ONNX tools and in runtime errors
   * @param options.int8Linear default false; for inference on processors, as gradients do not pass it
   * @param options.fusedAttention default false; for inference, as gradients do not pass it
   * @param options.matrixType default float32; bfloat16 needs a device that has it, and float16 a range of 65504
   */
  constructor(
    readonly name: string,
    options: {
      readonly matrixType?: MatrixType;
      readonly int8Linear?: boolean;
      readonly fusedAttention?: boolean;
    } = {},
  ) {
    this.matrixType = options.matrixType ?? 'float32';
    this.int8Linear = options.int8Linear ?? false;
    this.fusedAttention = options.fusedAttention ?? false;
  }

  /** Declares a tensor that is given at each run. */
  input(name: string, dtype: DType, shape: Shape): Value {
    const value = new Value(this, this.#claim(name), dtype, [...shape], null);
    this.inputs.push(value);
    return value;
  }

  /** Declares a constant tensor by where its little-endian, row-major bytes are. */
  initializer(name: string, dtype: DType, shape: Shape, data: InitializerData): Value {
    const expected = sizeOf(shape) * BYTES_PER_ELEMENT[dtype];
    const actual = data.kind === 'inline' ? data.bytes.byteLength : data.length;
    if (actual !== expected) {
      throw new RangeError(
        `initializer ${name}: ${dtype}[${formatShape(shape)}] takes ${expected} bytes, got ${actual}`,
      );
    }
    const value = new Value(this, this.#claim(name), dtype, [...shape], null);
    this.initializers.push({ value, data });
    return value;
  }

  /** Adds a constant from a typed array (its type decides the element type unless `dtype` says otherwise). */
  constant(data: TensorData, shape: Shape, dtype: DType = dtypeOfArray(data)): Value {
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    return this.initializer(this.#fresh('constant'), dtype, shape, { kind: 'inline', bytes: bytes.slice() });
  }

  /** Adds a scalar constant, once per graph for each value and type. */
  scalar(value: number, dtype: DType = 'float32'): Value {
    const key = `${dtype}:${Object.is(value, -0) ? '-0' : value}`;
    const known = this.#scalars.get(key);
    if (known) return known;
    const created = this.constant(scalarArray(value, dtype), [], dtype);
    this.#scalars.set(key, created);
    return created;
  }

  /** Adds a node and returns its outputs. Operator functions call this after they have checked shapes. */
  apply(spec: NodeSpec): Value[] {
    for (const input of spec.inputs) {
      if (input && input.graph !== this) {
        throw new Error(
          `${spec.operator}: operand ${input} belongs to graph '${input.graph.name}', not to '${this.name}'`,
        );
      }
    }
    const outputs: Value[] = [];
    const node: Node = {
      operator: spec.operator,
      domain: spec.domain ?? '',
      inputs: spec.inputs,
      outputs,
      attributes: spec.attributes ?? {},
    };
    for (const { dtype, shape } of spec.outputs) {
      outputs.push(new Value(this, this.#claim(this.#fresh(spec.operator)), dtype, [...shape], node));
    }
    this.nodes.push(node);
    return outputs;
  }

  /**
   * Marks a value that differentiation with `recompute` keeps; everything between two marks is computed again.
   * Transformer blocks mark their outputs.
   */
  checkpoint(value: Value): Value {
    this.checkpoints.add(value);
    return value;
  }

  /** Names a value as a result of the graph. */
  output(name: string, value: Value): void {
    this.outputs.push({ name: this.#claim(name), value });
  }

  #claim(name: string): string {
    if (this.#names.has(name)) {
      throw new Error(`graph '${this.name}' has a tensor '${name}' already`);
    }
    this.#names.add(name);
    return name;
  }

  #fresh(stem: string): string {
    let name: string;
    do name = `${stem}_${this.#counter++}`;
    while (this.#names.has(name));
    return name;
  }
}

function dtypeOfArray(data: TensorData): DType {
  if (data instanceof Float32Array) return 'float32';
  if (data instanceof Float64Array) return 'float64';
  if (data instanceof Uint16Array) return 'float16';
  if (data instanceof Int8Array) return 'int8';
  if (data instanceof Uint8Array) return 'uint8';
  if (data instanceof Int32Array) return 'int32';
  return 'int64';
}

function scalarArray(value: number, dtype: DType): TensorData {
  switch (dtype) {
    case 'float32':
      return Float32Array.of(value);
    case 'float64':
      return Float64Array.of(value);
    case 'int8':
      return Int8Array.of(value);
    case 'uint8':
    case 'bool':
      return Uint8Array.of(value);
    case 'int32':
      return Int32Array.of(value);
    case 'int64':
      return BigInt64Array.of(BigInt(value));
    case 'float16':
    case 'bfloat16':
      throw new Error(`${dtype} scalars are made by casting a float32 scalar`);
  }
}
