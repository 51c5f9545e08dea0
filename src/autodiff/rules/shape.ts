import {
  add,
  expand,
  pad,
  reshape,
  scatterAdd,
  sizeOf,
  slice,
  split,
  transpose,
  type Value,
} from '../../graph/index.ts';
import type { RuleSet } from '../rule.ts';
import { unbroadcast } from './broadcast.ts';
import { constantIntegers } from './constants.ts';

/** Puts a slice's gradient back between zeros. */
function unslice(gradient: Value, x: Value, axis: number, start: number, step: number): Value {
  const size = x.shape[axis]!;
  let spread = gradient;
  if (step > 1) {
    // (..., n, ...) -> (..., n, step, ...) with zeros behind each entry -> (..., n * step, ...)
    const count = gradient.shape[axis]!;
    const before = gradient.shape.slice(0, axis);
    const after = gradient.shape.slice(axis + 1);
    const column = reshape(gradient, [sizeOf(before), count, 1, sizeOf(after)]);
    const padded = pad(column, [
      [0, 0],
      [0, 0],
      [0, step - 1],
      [0, 0],
    ]);
    spread = reshape(padded, [...before, count * step, ...after]);
    if (start + count * step > size) spread = slice(spread, axis, 0, size - start);
  }
  const end = size - start - spread.shape[axis]!;
  return pad(
    spread,
    x.shape.map((_, i) => (i === axis ? [start, end] : [0, 0])),
  );
}

export const shapeRules: RuleSet = {
  Reshape: ({ inputs, gradient }) => [reshape(gradient, inputs[0]!.shape)],
  Transpose: ({ node, gradient }) => {
    const permutation = node.attributes.perm as readonly number[];
    const inverse = permutation.map((_, axis) => permutation.indexOf(axis));
    return [transpose(gradient, inverse)];
  },
  Concat: ({ node, inputs, gradient }) => {
    const axis = node.attributes.axis as number;
    return split(
      gradient,
      axis,
      inputs.map((input) => input.shape[axis]!),
    );
  },
  Slice: ({ node, inputs, gradient }) => {
    const [start, axis, step] = [1, 3, 4].map((index) => constantIntegers(node, index)[0]!);
    return [unslice(gradient, inputs[0]!, axis!, start!, step!)];
  },
  Pad: ({ node, inputs, gradient }) => {
    const pads = constantIntegers(node, 1);
    let inner = gradient;
    inputs[0]!.shape.forEach((size, axis) => {
      inner = slice(inner, axis, pads[axis]!, pads[axis]! + size);
    });
    return [inner];
  },
  Expand: ({ inputs, gradient }) => [unbroadcast(gradient, inputs[0]!.shape)],
  Gather: ({ node, inputs, gradient }) => {
    const [x, indices] = inputs as [Value, Value];
    const axis = node.attributes.axis as number;
    if (indices.dtype !== 'int64') throw new Error('Gather: the gradient needs int64 indices');
    // Bring the gathered axis to the front, scatter rows there, and put it back.
    const outer = x.shape.map((_, i) => i).slice(0, axis);
    const picked = indices.shape.map((_, i) => axis + i);
    const inner = gradient.shape.map((_, i) => i).slice(axis + indices.rank);
    const rows = transpose(gradient, [...picked, ...outer, ...inner]);
    const order = [axis, ...outer, ...x.shape.map((_, i) => i).slice(axis + 1)];
    const zeros = expand(
      x.graph.scalar(0, x.dtype),
      order.map((i) => x.shape[i]!),
    );
    const scattered = scatterAdd(zeros, indices, rows);
    const inverse = order.map((_, i) => order.indexOf(i));
    return [transpose(scattered, inverse), null];
  },
  ScatterND: ({ node, gradient, wants }) => {
    if (wants[2]) throw new Error(`ScatterND: no gradient for the updates (${node.inputs[2]})`);
    return [add(gradient, 0), null, null];
  },
};
