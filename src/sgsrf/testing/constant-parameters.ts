import { type Graph, type Shape, sizeOf, type Value } from '../../graph/index.ts';
import type { ParameterSource } from '../../nn/index.ts';
import { randomArray } from '../../testing/random-tensor.ts';
import { initialiseParameter } from '../initialisation.ts';

type Change = (name: string, values: Float32Array) => Float32Array;
const unchanged: Change = (_, values) => values;

/** The same name and shape have the same values in every graph of a test: they are made once. */
const made = new WeakMap<Change, Map<string, Float32Array>>();

function valuesOf(name: string, shape: Shape, change: Change): Float32Array {
  const known = made.get(change) ?? new Map<string, Float32Array>();
  made.set(change, known);
  const key = `${name} ${shape.join(' ')}`;
  const values = known.get(key) ?? change(name, firstValues(name, shape));
  known.set(key, values);
  return values;
}

function firstValues(name: string, shape: Shape): Float32Array {
  const numbers = randomArray(sizeOf(shape) * 2 + 2, seedOf(name));
  let at = 0;
  return initialiseParameter(name, shape, () => (numbers[at++ % numbers.length]! + 1) / 2);
}

/** Parameters as constants of a graph, with the first values of training, the same for a name in every test. */
export class ConstantParameters implements ParameterSource {
  /** What each parameter that was used holds. */
  readonly values = new Map<string, Float32Array>();
  readonly #constants = new Map<string, Value>();

  /** @param change other values than the first ones */
  constructor(
    readonly graph: Graph,
    readonly change: Change = unchanged,
  ) {}

  has(name: string): boolean {
    return this.values.has(name);
  }

  parameter(name: string, shape: Shape): Value {
    const known = this.#constants.get(name);
    if (known) return known;
    const values = valuesOf(name, shape, this.change);
    const constant = this.graph.constant(values, shape);
    this.values.set(name, values);
    this.#constants.set(name, constant);
    return constant;
  }
}

/** A number that differs from name to name. */
export function seedOf(name: string): number {
  let seed = name.length;
  for (const letter of name) seed = (seed * 31 + letter.charCodeAt(0)) % 65521;
  return seed;
}
