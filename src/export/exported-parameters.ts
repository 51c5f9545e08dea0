import {
  cast,
  type ExternalFile,
  formatShape,
  type Graph,
  gather,
  type Shape,
  sameShape,
  sizeOf,
  type Value,
} from '../graph/index.ts';
import type { ParameterSource } from '../nn/index.ts';
import { type SafetensorsFile, toFloat16, unpackTensor, WeightsError } from '../weights/index.ts';

/** How weights are stored in exported files. */
export type ExportedWeights = 'float32' | 'float16';

/** A tensor that an exported graph needs, and where it comes from. */
export interface ExportedTensor {
  readonly file: SafetensorsFile;
  readonly name: string;
  /** Place in the data file. */
  readonly offset: number;
  readonly length: number;
}

/** Places in a data file begin at multiples of this, so that runtimes can map them. */
const ALIGNMENT = 64;

/**
 * Where an exported graph's weights go: into the graph itself, or into one data file beside it, since a file in ONNX's
 * format cannot be larger than 2 GB.
 */
export class WeightStore {
  readonly tensors: ExportedTensor[] = [];
  readonly weights: ExportedWeights;
  readonly #dataFile: ExternalFile | null;
  #size = 0;

  /** @param dataFileName name of the data file; null to keep the weights in the graph */
  constructor(weights: ExportedWeights, dataFileName: string | null) {
    this.weights = weights;
    this.#dataFile = dataFileName === null ? null : writtenLater(dataFileName);
  }

  /** Bytes that the data file takes. */
  get size(): number {
    return this.#size;
  }

  /** The tensor as an initializer of the graph, in the type that it is stored in. */
  place(graph: Graph, file: SafetensorsFile, name: string, shape: Shape): Value {
    const length = sizeOf(shape) * (this.weights === 'float16' ? 2 : 4);
    if (!this.#dataFile) {
      const bytes = exportedBytes(file, name, this.weights);
      return graph.initializer(name, this.weights, shape, { kind: 'inline', bytes });
    }
    const offset = Math.ceil(this.#size / ALIGNMENT) * ALIGNMENT;
    this.#size = offset + length;
    this.tensors.push({ file, name, offset, length });
    return graph.initializer(name, this.weights, shape, {
      kind: 'external',
      file: this.#dataFile,
      offset,
      length,
    });
  }
}

/** A tensor's bytes as they are stored in exported files. */
export function exportedBytes(file: SafetensorsFile, name: string, weights: ExportedWeights): Uint8Array {
  const values = unpackTensor(file, name);
  const data = weights === 'float16' ? toFloat16(values) : values;
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

const writtenLater = (name: string): ExternalFile => ({
  name,
  read: () => Promise.reject(new Error(`${name} is written after the graph`)),
});

/** Parameters out of files, unpacked, into a graph that does not need the files afterwards. */
export class ExportedParameters implements ParameterSource {
  readonly #graph: Graph;
  readonly #files: readonly SafetensorsFile[];
  readonly #prefix: string;
  readonly #store: WeightStore;
  readonly #values = new Map<string, Value>();

  constructor(graph: Graph, files: readonly SafetensorsFile[], prefix: string, store: WeightStore) {
    this.#graph = graph;
    this.#files = files;
    this.#prefix = prefix;
    this.#store = store;
  }

  has(name: string): boolean {
    return this.#files.some((file) => file.has(this.#prefix + name));
  }

  parameter(name: string, shape: Shape): Value {
    return cast(this.#stored(name, shape), 'float32');
  }

  /** Only the picked rows are widened, so that a vocabulary's table stays as it is stored. */
  rows(name: string, shape: Shape, indices: Value): Value {
    return cast(gather(this.#stored(name, shape), indices), 'float32'); // (...i, ...shape[1:])
  }

  /** The parameter in the type that it is stored in, once per name. */
  #stored(name: string, shape: Shape): Value {
    const fullName = this.#prefix + name;
    const known = this.#values.get(fullName);
    if (known) return known;
    const file = this.#files.find((each) => each.has(fullName));
    const actual = file?.entry(fullName).shape;
    if (!file || !actual || !sameShape(actual, shape)) {
      throw new WeightsError(
        `tensor '${fullName}' is ${actual ? formatShape(actual) : 'missing'}, but the model needs ${formatShape(shape)}; ` +
          'the files belong to a model of another size or configuration',
      );
    }
    const value = this.#store.place(this.#graph, file, fullName, shape);
    this.#values.set(fullName, value);
    return value;
  }
}
