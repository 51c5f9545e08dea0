import {
  cast,
  dequantizeLinear,
  formatShape,
  type Graph,
  gather,
  mul,
  reshape,
  type Shape,
  sameShape,
  type Value,
} from '../graph/index.ts';
import type { ParameterSource } from '../nn/index.ts';
import { SCALE_SUFFIX } from './packing.ts';
import { graphDType, type SafetensorsFile, WeightsError } from './safetensors.ts';

/** How parameters are looked up in files. */
export interface FileParameterOptions {
  /** Prefix of the parameters' names in the files, e.g. `text_encoder.`. Default none. */
  readonly prefix?: string;
}

/**
 * Parameters of a graph, read from safetensors files. The graph's initializers point into the files: fp32 directly,
 * fp16 through a Cast, int8 through a DequantizeLinear with its companion `<name>.scale`. bfloat16 and float64, which
 * the runtime's kernels do not take, are converted and copied into the graph.
 */
export class FileParameters implements ParameterSource {
  readonly #graph: Graph;
  readonly #files: readonly SafetensorsFile[];
  readonly #prefix: string;
  readonly #values = new Map<string, Value>();
  readonly #stored = new Map<string, Value>();

  /**
   * @param graph takes the initializers
   * @param files searched in this order; the first that has a name wins
   */
  constructor(graph: Graph, files: readonly SafetensorsFile[], options: FileParameterOptions = {}) {
    this.#graph = graph;
    this.#files = files;
    this.#prefix = options.prefix ?? '';
  }

  has(name: string): boolean {
    return this.#find(this.#prefix + name) !== undefined;
  }

  /**
   * The parameter as float32 of exactly this shape. A parameter that is asked for twice is one value. Throws a
   * WeightsError that names the file and both shapes, or the nearest names where there is none of this name.
   */
  parameter(name: string, shape: Shape): Value {
    const fullName = this.#prefix + name;
    const file = this.#locate(fullName, shape);
    let value = this.#values.get(fullName);
    if (!value) {
      value = this.#load(file, fullName);
      this.#values.set(fullName, value);
    }
    return value;
  }

  /**
   * Rows of a table by index, as float32. The table stays packed: only the picked rows are unpacked, so that a
   * vocabulary's embeddings never exist in float32.
   */
  rows(name: string, shape: Shape, indices: Value): Value {
    const fullName = this.#prefix + name;
    const file = this.#locate(fullName, shape);
    const { dtype } = file.entry(fullName);
    if (dtype !== 'I8' && dtype !== 'F16') return gather(this.parameter(name, shape), indices);
    const picked = cast(gather(this.#external(file, fullName), indices), 'float32'); // (...i, ...rest)
    if (dtype === 'F16') return picked;
    const scale = gather(this.#scale(file, fullName, shape[0] ?? 1), indices); // (...i)
    return mul(picked, reshape(scale, [...indices.shape, ...shape.slice(1).map(() => 1)]));
  }

  /** The file that holds a tensor; throws where there is none or it is shaped otherwise. */
  #locate(name: string, shape: Shape): SafetensorsFile {
    const file = this.#find(name);
    if (!file) throw this.#missing(name, shape);
    const actual = file.entry(name).shape;
    if (!sameShape(actual, shape)) {
      throw new WeightsError(
        `${file.path ?? file.name}: tensor '${name}' is ${formatShape(actual)}, but the model needs ` +
          `${formatShape(shape)}; the file belongs to a model of another size or configuration`,
      );
    }
    return file;
  }

  #load(file: SafetensorsFile, name: string): Value {
    const { dtype, shape } = file.entry(name);
    switch (dtype) {
      case 'F32':
        return this.#external(file, name);
      case 'F16':
        return cast(this.#external(file, name), 'float32');
      case 'I8':
        return dequantizeLinear(this.#external(file, name), this.#scale(file, name, shape[0] ?? 1), 0);
      case 'BF16':
      case 'F64': {
        const data = file.readFloat32(name);
        const bytes = new Uint8Array(data.buffer);
        return this.#graph.initializer(name, 'float32', shape, { kind: 'inline', bytes });
      }
      default:
        throw new WeightsError(
          `${file.path ?? file.name}: parameter '${name}' is ${dtype}; parameters are F32, F16, BF16, F64 or packed I8`,
        );
    }
  }

  #scale(file: SafetensorsFile, name: string, channels: number): Value {
    const scaleName = name + SCALE_SUFFIX;
    const entry = file.tensors.get(scaleName);
    if (entry?.dtype !== 'F32' || !sameShape(entry.shape, [channels])) {
      throw new WeightsError(
        `${file.path ?? file.name}: packed tensor '${name}' needs its scale '${scaleName}' as F32[${channels}], ` +
          `found ${entry ? `${entry.dtype}[${formatShape(entry.shape)}]` : 'none'}; pack the file again`,
      );
    }
    return this.#external(file, scaleName);
  }

  /** The tensor as it lies in the file, once per name. */
  #external(file: SafetensorsFile, name: string): Value {
    const known = this.#stored.get(name);
    if (known) return known;
    const { dtype, shape, offset, length } = file.entry(name);
    const data = { kind: 'external', file, offset, length } as const;
    const value = this.#graph.initializer(name, graphDType(dtype)!, shape, data);
    this.#stored.set(name, value);
    return value;
  }

  #find(name: string): SafetensorsFile | undefined {
    return this.#files.find((file) => file.has(name));
  }

  #missing(name: string, shape: Shape): WeightsError {
    const where = this.#files.map((file) => file.path ?? file.name).join(', ') || 'no weights file';
    const names = new Set(this.#files.flatMap((file) => [...file.tensors.keys()]));
    const nearest = nearestNames(name, names);
    return new WeightsError(
      `${where}: there is no tensor '${name}' (${formatShape(shape)}); ` +
        (nearest.length > 0
          ? `the nearest are ${nearest.map((n) => `'${n}'`).join(', ')}`
          : 'the file is empty'),
    );
  }
}

/** The three names that have most pieces in common with `name`, nearest first. */
function nearestNames(name: string, names: Iterable<string>): string[] {
  const pieces = (text: string) => text.split(/[._]/);
  const wanted = pieces(name);
  const score = (candidate: string): number => {
    const own = pieces(candidate);
    const common = wanted.filter((piece) => own.includes(piece)).length;
    return common / Math.max(own.length, wanted.length);
  };
  return [...names]
    .map((candidate) => ({ candidate, score: score(candidate) }))
    .sort((a, b) => b.score - a.score || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
