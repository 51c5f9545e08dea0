import { ShapeError } from '../errors.ts';
import type { Value } from '../graph.ts';
import { type DType, ONNX_TYPE, type Shape } from '../types.ts';

/** A value, or a number that becomes a scalar constant of the other operand's type. */
export type Operand = Value | number;

/** Turns a number into a scalar constant beside `reference`. */
export function asValue(operand: Operand, reference: Value): Value {
  return typeof operand === 'number' ? reference.graph.scalar(operand, reference.dtype) : operand;
}

/** Adds a node with a single output. */
export function applyOne(
  operator: string,
  inputs: readonly (Value | null)[],
  dtype: DType,
  shape: Shape,
  attributes: Parameters<Value['graph']['apply']>[0]['attributes'] = {},
): Value {
  const graph = inputs.find((input) => input !== null)!.graph;
  return graph.apply({ operator, inputs, outputs: [{ dtype, shape }], attributes })[0]!;
}

/**
 * Adds a matrix product or a convolution in the graph's `matrixType`: float32 operands are cast to it and the result
 * back. Accumulation inside the operator is the device's, float32 on those that have bfloat16.
 */
export function applyMatrix(
  operator: string,
  inputs: readonly Value[],
  shape: Shape,
  attributes: Parameters<typeof applyOne>[4] = {},
): Value {
  const [first] = inputs as [Value];
  const { matrixType } = first.graph;
  if (first.dtype !== 'float32' || matrixType === 'float32') {
    return applyOne(operator, inputs, first.dtype, shape, attributes);
  }
  const narrow = inputs.map((input) => convert(input, matrixType));
  return convert(applyOne(operator, narrow, matrixType, shape, attributes), 'float32');
}

const convert = (x: Value, dtype: DType): Value =>
  applyOne('Cast', [x], dtype, x.shape, { to: ONNX_TYPE[dtype] });

/** Shape of an elementwise operation's result under NumPy's broadcasting rules. */
export function broadcastShape(operator: string, ...shapes: readonly Shape[]): Shape {
  const rank = Math.max(...shapes.map((shape) => shape.length));
  const result: number[] = [];
  for (let axis = 0; axis < rank; axis++) {
    let dimension = 1;
    for (const shape of shapes) {
      const own = shape[axis - (rank - shape.length)] ?? 1;
      if (own === dimension || own === 1) continue;
      if (dimension !== 1) {
        throw new ShapeError(
          operator,
          shapes,
          `cannot be broadcast (axis ${axis - rank}: ${dimension} and ${own})`,
        );
      }
      dimension = own;
    }
    result.push(dimension);
  }
  return result;
}
