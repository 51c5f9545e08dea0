import { BYTES_PER_ELEMENT, type Graph, sizeOf } from '../graph/index.ts';

/** Bytes of a graph's constants as float32, which is what the runtime computes in. */
export function weightBytes(graph: Graph): number {
  return graph.initializers.reduce(
    (sum, { value: { shape, dtype } }) => sum + sizeOf(shape) * Math.max(4, BYTES_PER_ELEMENT[dtype]),
    0,
  );
}
