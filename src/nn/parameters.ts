import { gather, type Shape, type Value } from '../graph/index.ts';

/**
 * Where a model's parameters come from while its graph is built: tensors of a weights file (constants), graph
 * inputs (trainable), or numbers made by a test.
 */
export interface ParameterSource {
  /** The parameter as a float32 value of exactly this shape; throws where it is missing or shaped otherwise. */
  parameter(name: string, shape: Shape): Value;
  has(name: string): boolean;
  /**
   * Rows of a table, as float32: the same as gathering from `parameter(name, shape)`, but a source whose table is
   * packed can unpack the picked rows only. A source that wraps another one passes this on.
   * @param indices int64, (...i)
   * @returns (...i, ...shape[1:])
   */
  rows?(name: string, shape: Shape, indices: Value): Value;
}

/** A view of a parameter source under a prefix, so that a layer need not know where in the model it stands. */
export class Parameters {
  constructor(
    readonly source: ParameterSource,
    readonly prefix: string = '',
  ) {}

  /** Descends into a named part: `parameters.at('blocks', 3, 'attn')`. */
  at(...path: readonly (string | number)[]): Parameters {
    return new Parameters(this.source, `${this.prefix}${path.join('.')}.`);
  }

  /** The parameter of this part, in the given shape. */
  get(name: string, shape: Shape): Value {
    return this.source.parameter(this.prefix + name, shape);
  }

  /** Rows of a table of this part by index: table `shape`, indices int64 (...i) -> (...i, ...shape[1:]). */
  rows(name: string, shape: Shape, indices: Value): Value {
    const { source } = this;
    return source.rows
      ? source.rows(this.prefix + name, shape, indices)
      : gather(this.get(name, shape), indices);
  }

  has(name: string): boolean {
    return this.source.has(this.prefix + name);
  }
}
