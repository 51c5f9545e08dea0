import type { Node } from '../../graph/index.ts';

/** The int64 entries of an operand that the operator functions always create as an inline constant. */
export function constantIntegers(node: Node, index: number): number[] {
  const value = node.inputs[index]!;
  const initializer = value.graph.initializers.find((candidate) => candidate.value === value);
  if (initializer?.data.kind !== 'inline') {
    throw new Error(`${node.operator}: operand ${index} must be an inline constant`);
  }
  const { buffer, byteOffset, byteLength } = initializer.data.bytes;
  return Array.from(new BigInt64Array(buffer, byteOffset, byteLength / 8), Number);
}
