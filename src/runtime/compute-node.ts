import { type DType, Graph, type TensorData, type Value } from '../graph/index.ts';
import { nodeRuntime } from './node.ts';
import type { Tensor } from './runtime.ts';

/** Numbers in rows, as deep as the shape is long; a number alone is a scalar. `bigint` stands for int64, `boolean` for bool. */
export type Nested = number | bigint | boolean | readonly Nested[];

/**
 * Applies a function of values to numbers, to see what an operator does: builds a graph, runs it once and gives the numbers
 * back. For anything that is run twice, compile a {@link Graph}.
 *
 * @param build makes the result of values, one for each operand
 * @param operands nested numbers (float32), bigints (int64) or booleans, or tensors of any type
 * @returns the result in rows, with integers as numbers; float32 numbers in six digits
 * @throws RangeError where rows differ in length; what the operators throw
 *
 * @example
 * ```ts
 * import { compute, operators } from 'skyrefer/graph';
 * console.log(await compute((x, y) => operators.add(operators.square(x), y), [[1, 2], [3, 4]], 0.5)); // [ [ 1.5, 4.5 ], [ 9.5, 16.5 ] ]
 * ```
 */
export async function compute(
  build: (...values: Value[]) => Value,
  ...operands: readonly (Nested | Tensor)[]
): Promise<Nested> {
  const graph = new Graph('compute');
  const tensors = operands.map(tensorOf);
  const result = build(...tensors.map(({ dtype, shape }, index) => graph.input(`x${index}`, dtype, shape)));
  graph.output('result', result);
  const program = await nodeRuntime.compile(graph);
  try {
    const { result: found } = await program.run(
      Object.fromEntries(tensors.map((tensor, index) => [`x${index}`, tensor])),
    );
    return nest([...plainNumbers(found!)], found!.shape);
  } finally {
    await program.dispose();
  }
}

function tensorOf(operand: Nested | Tensor): Tensor {
  if (typeof operand === 'object' && 'dtype' in operand) return operand;
  const shape: number[] = [];
  for (let at: Nested | undefined = operand; typeof at === 'object'; at = at[0]) shape.push(at.length);
  const numbers = flatten(operand, shape);
  if (typeof numbers[0] === 'bigint') {
    return { dtype: 'int64', shape, data: BigInt64Array.from(numbers as bigint[]) };
  }
  const dtype: DType = typeof numbers[0] === 'boolean' ? 'bool' : 'float32';
  const data: TensorData =
    dtype === 'bool' ? Uint8Array.from(numbers, Number) : Float32Array.from(numbers, Number);
  return { dtype, shape, data };
}

function flatten(operand: Nested, shape: readonly number[]): (number | bigint | boolean)[] {
  const [length, ...rest] = shape;
  if (typeof operand !== 'object') {
    if (length !== undefined) throw new RangeError('rows must be of one depth');
    return [operand];
  }
  if (operand.length !== length)
    throw new RangeError(`rows must be of one length: ${length}, not ${operand.length}`);
  return operand.flatMap((row) => flatten(row, rest));
}

function* plainNumbers({ dtype, data }: Tensor): Generator<number | boolean> {
  for (const value of data) {
    if (dtype === 'bool') yield Boolean(value);
    else yield dtype === 'float32' ? Number((value as number).toPrecision(6)) : Number(value);
  }
}

function nest(numbers: readonly (number | boolean)[], shape: readonly number[]): Nested {
  const [length, ...rest] = shape;
  if (length === undefined) return numbers[0]!;
  const row = numbers.length / length;
  return Array.from({ length }, (_, index) => nest(numbers.slice(index * row, (index + 1) * row), rest));
}
